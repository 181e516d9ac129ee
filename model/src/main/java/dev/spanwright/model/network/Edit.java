package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;

/** One change of a network. Applying it makes a new network; the old one stays as it was. */
public sealed interface Edit {

  /**
   * The network after the change.
   *
   * @throws IllegalArgumentException if the change does not fit: it names what is not there, or
   *     adds an identifier that is taken
   */
  Network applyTo(Network network);

  /** What the change does, as a menu says it after "Undo": {@code Move Denver}. */
  String describe(Network before);

  /** Adds a site. */
  record AddSite(Site site) implements Edit {
    @Override
    public Network applyTo(Network network) {
      requireFree(network.sites(), site, "site");
      return network.withSites(network.sites().with(site));
    }

    @Override
    public String describe(Network before) {
      return "Add " + site.name();
    }
  }

  /** Replaces a site by one of the same identifier. */
  record ChangeSite(Site site) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.sites().get(site.id());
      return network.withSites(network.sites().with(site));
    }

    @Override
    public String describe(Network before) {
      return "Change " + before.sites().get(site.id()).name();
    }
  }

  /** Moves a site. */
  record MoveSite(String siteId, Position to) implements Edit {
    @Override
    public Network applyTo(Network network) {
      Site moved = network.sites().get(siteId).withPosition(to);
      return network.withSites(network.sites().with(moved));
    }

    @Override
    public String describe(Network before) {
      return "Move " + before.sites().get(siteId).name();
    }
  }

  /** Removes a site with its links and its part in workloads and groups. */
  record RemoveSite(String siteId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.sites().get(siteId);
      Network next = network;
      for (Link link : network.linksAt(siteId)) {
        next = new RemoveLink(link.id()).applyTo(next);
      }
      return next.withWorkloads(
              Table.of(next.workloads().stream().map(w -> w.withoutSite(siteId)).toList()))
          .withGroups(Table.of(next.groups().stream().map(g -> g.withoutSite(siteId)).toList()))
          .withScenes(Table.of(next.scenes().stream().map(s -> s.withoutSite(siteId)).toList()))
          .withSites(next.sites().without(siteId));
    }

    @Override
    public String describe(Network before) {
      int links = before.linksAt(siteId).size();
      String name = before.sites().get(siteId).name();
      return switch (links) {
        case 0 -> "Delete " + name;
        case 1 -> "Delete " + name + " and its link";
        default -> "Delete " + name + " and its " + links + " links";
      };
    }
  }

  /** Adds a link. */
  record AddLink(Link link) implements Edit {
    @Override
    public Network applyTo(Network network) {
      requireFree(network.links(), link, "link");
      return network.withLinks(network.links().with(link));
    }

    @Override
    public String describe(Network before) {
      return "Connect " + ends(before, link);
    }
  }

  /** Replaces a link by one of the same identifier. */
  record ChangeLink(Link link) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.links().get(link.id());
      return network.withLinks(network.links().with(link));
    }

    @Override
    public String describe(Network before) {
      return "Change " + ends(before, link);
    }
  }

  /** Removes a link, also from groups. */
  record RemoveLink(String linkId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.links().get(linkId);
      return network
          .withGroups(Table.of(network.groups().stream().map(g -> g.withoutLink(linkId)).toList()))
          .withLinks(network.links().without(linkId));
    }

    @Override
    public String describe(Network before) {
      return "Delete " + ends(before, before.links().get(linkId));
    }
  }

  /**
   * Splits a link at a site, which becomes the end of both halves; groups that held the link hold
   * both. The site need not lie on the route: the halves then bend to it.
   */
  record SplitLink(String linkId, String siteId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      Link link = network.links().get(linkId);
      Site site = network.sites().get(siteId);
      if (link.touches(siteId)) {
        throw new IllegalArgumentException(
            "link \"%s\" ends at site \"%s\" already, expected a site between its ends"
                .formatted(linkId, siteId));
      }
      LinkSplit split = new LinkSplit(network, link, site.position());
      Table<Link> links = network.links();
      Link first = split.first(Ids.fresh(link.from() + "-" + siteId, links::contains), siteId);
      Table<Link> withFirst = links.with(first);
      String secondId = Ids.fresh(siteId + "-" + link.to(), withFirst::contains);
      Table<Link> withBoth = withFirst.with(split.second(secondId, siteId));
      List<SharedRiskGroup> groups =
          network.groups().stream()
              .map(group -> group.splitting(linkId, List.of(first.id(), secondId)))
              .toList();
      return network
          .withLinks(withBoth)
          .withGroups(Table.of(groups))
          .withLinks(withBoth.without(linkId));
    }

    @Override
    public String describe(Network before) {
      String site = before.sites().get(siteId).name();
      return "Split " + ends(before, before.links().get(linkId)) + " at " + site;
    }
  }

  /** Adds a workload, or replaces the one of the same identifier. */
  record PutWorkload(Workload workload) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withWorkloads(network.workloads().with(workload));
    }

    @Override
    public String describe(Network before) {
      String verb = before.workloads().contains(workload.id()) ? "Change " : "Add ";
      return verb + workload.name();
    }
  }

  /** Removes a workload. */
  record RemoveWorkload(String workloadId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.workloads().get(workloadId);
      return network.withWorkloads(network.workloads().without(workloadId));
    }

    @Override
    public String describe(Network before) {
      return "Delete " + before.workloads().get(workloadId).name();
    }
  }

  /** Adds a shared-risk group, or replaces the one of the same identifier. */
  record PutGroup(SharedRiskGroup group) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withGroups(network.groups().with(group));
    }

    @Override
    public String describe(Network before) {
      return (before.groups().contains(group.id()) ? "Change " : "Add ") + group.name();
    }
  }

  /** Removes a shared-risk group. */
  record RemoveGroup(String groupId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.groups().get(groupId);
      return network.withGroups(network.groups().without(groupId));
    }

    @Override
    public String describe(Network before) {
      return "Delete " + before.groups().get(groupId).name();
    }
  }

  /** Adds a scene at the end, or replaces the one of the same identifier. */
  record PutScene(SavedView scene) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withScenes(network.scenes().with(scene));
    }

    @Override
    public String describe(Network before) {
      String verb = before.scenes().contains(scene.id()) ? "Change scene " : "Add scene ";
      return verb + scene.name();
    }
  }

  /** Removes a scene. */
  record RemoveScene(String sceneId) implements Edit {
    @Override
    public Network applyTo(Network network) {
      network.scenes().get(sceneId);
      return network.withScenes(network.scenes().without(sceneId));
    }

    @Override
    public String describe(Network before) {
      return "Delete scene " + before.scenes().get(sceneId).name();
    }
  }

  /**
   * Moves a scene to another place in the order.
   *
   * @param index its place afterwards, 0 for the first
   */
  record MoveScene(String sceneId, int index) implements Edit {
    @Override
    public Network applyTo(Network network) {
      SavedView moved = network.scenes().get(sceneId);
      List<SavedView> rest = new ArrayList<>(network.scenes().without(sceneId).list());
      if (index < 0 || index > rest.size()) {
        throw new IllegalArgumentException(
            "scene \"%s\" cannot be moved to place %d, expected 0 to %d"
                .formatted(sceneId, index, rest.size()));
      }
      rest.add(index, moved);
      return network.withScenes(Table.of(rest));
    }

    @Override
    public String describe(Network before) {
      return "Move scene " + before.scenes().get(sceneId).name();
    }
  }

  /** Replaces the architect's own rows of the catalogues. */
  record ChangeEquipment(Equipment equipment) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withEquipment(equipment);
    }

    @Override
    public String describe(Network before) {
      return "Change the catalogue";
    }
  }

  /** Replaces the rules by which lines are laid. */
  record ChangePlanning(PlanningRules planning) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withPlanning(planning);
    }

    @Override
    public String describe(Network before) {
      return "Change the planning rules";
    }
  }

  /**
   * Replaces the rules of the traffic classes.
   *
   * @param title what it does, as a menu says it after "Undo"
   */
  record ChangeTraffic(TrafficRules traffic, String title) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withTraffic(traffic);
    }

    @Override
    public String describe(Network before) {
      return title;
    }
  }

  /** Names the network. */
  record Describe(String name, String notes) implements Edit {
    @Override
    public Network applyTo(Network network) {
      return network.withName(name).withNotes(notes);
    }

    @Override
    public String describe(Network before) {
      return before.name().equals(name) ? "Change the notes" : "Rename to " + name;
    }
  }

  /** Several changes as one step. */
  record Several(String title, List<Edit> edits) implements Edit {
    public Several {
      edits = List.copyOf(edits);
    }

    @Override
    public Network applyTo(Network network) {
      Network next = network;
      for (Edit edit : edits) {
        next = edit.applyTo(next);
      }
      return next;
    }

    @Override
    public String describe(Network before) {
      return title.isEmpty() ? joined(before) : title;
    }

    /** Each part is described where it applies: it may name what a part before it added. */
    private String joined(Network before) {
      List<String> titles = new ArrayList<>(edits.size());
      Network at = before;
      for (Edit edit : edits) {
        titles.add(edit.describe(at));
        at = edit.applyTo(at);
      }
      return String.join(", ", titles);
    }
  }

  private static String ends(Network network, Link link) {
    return network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name();
  }

  private static <T extends Identified> void requireFree(Table<T> table, T item, String kind) {
    if (table.contains(item.id())) {
      throw new IllegalArgumentException(
          "a %s with identifier \"%s\" is there already; take another identifier"
              .formatted(kind, item.id()));
    }
  }
}
