package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.PlanningRules;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the architect drew: sites, the links between them, the workloads that they carry and what
 * fails together. Immutable; every change makes a new network that shares what did not change.
 *
 * <p>A network is whole: links, workloads and groups name only sites and links that are there.
 *
 * @param name what people call it; not blank
 * @param notes what it shows and what is assumed; may be empty
 * @param sites the places
 * @param links the fibre routes between them
 * @param workloads what makes traffic
 * @param groups what fails together
 * @param equipment fibres, transceiver modes and amplifiers of the architect's own
 * @param planning rules by which lines are laid
 * @param traffic how traffic is protected and grows, by class
 * @param scenes views of it to be presented, in their order
 * @param scenarios named variants of it, in their order; none in what a scenario makes of it
 * @param properties fields of the file that Spanwright does not interpret
 */
public record Network(
    String name,
    String notes,
    Table<Site> sites,
    Table<Link> links,
    Table<Workload> workloads,
    Table<SharedRiskGroup> groups,
    Equipment equipment,
    PlanningRules planning,
    TrafficRules traffic,
    Table<SavedView> scenes,
    Table<Scenario> scenarios,
    PropertyValue.Fields properties) {

  /**
   * @throws IllegalArgumentException if the name is blank, or something names a site or link that
   *     is not there
   */
  public Network {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of the network is blank, expected a text; give it a name");
    }
    for (Link link : links) {
      requireSite(sites, link.from(), "link", link.id());
      requireSite(sites, link.to(), "link", link.id());
    }
    for (Workload workload : workloads) {
      workload.sites().forEach(site -> requireSite(sites, site, "workload", workload.id()));
    }
    for (SharedRiskGroup group : groups) {
      group.sites().forEach(site -> requireSite(sites, site, "shared-risk group", group.id()));
      for (String link : group.links()) {
        if (!links.contains(link)) {
          throw new IllegalArgumentException(
              "shared-risk group \"%s\" names link \"%s\", which is not there"
                  .formatted(group.id(), link));
        }
      }
    }
    for (SavedView scene : scenes) {
      if (scene.traffic() instanceof ViewTraffic.Path(String from, String to)) {
        requireSite(sites, from, "scene", scene.id());
        requireSite(sites, to, "scene", scene.id());
      }
    }
  }

  private static void requireSite(Table<Site> sites, String id, String kind, String owner) {
    if (!sites.contains(id)) {
      throw new IllegalArgumentException(
          "%s \"%s\" names site \"%s\", which is not there".formatted(kind, owner, id));
    }
  }

  /** A network without anything in it. */
  public static Network empty(String name) {
    return new Network(
        name,
        "",
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Table.empty(),
        Equipment.NONE,
        PlanningRules.DEFAULT,
        TrafficRules.USUAL,
        Table.empty(),
        Table.empty(),
        PropertyValue.Fields.NONE);
  }

  /** The links that end at a site. */
  public List<Link> linksAt(String siteId) {
    return links.stream().filter(link -> link.touches(siteId)).toList();
  }

  /**
   * This network under another name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Network withName(String newName) {
    return with(draft -> draft.name = newName);
  }

  /** This network with other notes. */
  public Network withNotes(String newNotes) {
    return with(draft -> draft.notes = newNotes);
  }

  /**
   * This network with other sites.
   *
   * @throws IllegalArgumentException if something names a site that is not there
   */
  public Network withSites(Table<Site> newSites) {
    return with(draft -> draft.sites = newSites);
  }

  /**
   * This network with other links.
   *
   * @throws IllegalArgumentException if something names a site or link that is not there
   */
  public Network withLinks(Table<Link> newLinks) {
    return with(draft -> draft.links = newLinks);
  }

  /**
   * This network with other workloads.
   *
   * @throws IllegalArgumentException if one names a site that is not there
   */
  public Network withWorkloads(Table<Workload> newWorkloads) {
    return with(draft -> draft.workloads = newWorkloads);
  }

  /**
   * This network with other shared-risk groups.
   *
   * @throws IllegalArgumentException if one names a site or link that is not there
   */
  public Network withGroups(Table<SharedRiskGroup> newGroups) {
    return with(draft -> draft.groups = newGroups);
  }

  /** This network with other equipment of the architect's own. */
  public Network withEquipment(Equipment newEquipment) {
    return with(draft -> draft.equipment = newEquipment);
  }

  /** This network with other planning rules. */
  public Network withPlanning(PlanningRules newPlanning) {
    return with(draft -> draft.planning = newPlanning);
  }

  /** This network with other rules of its traffic classes. */
  public Network withTraffic(TrafficRules newTraffic) {
    return with(draft -> draft.traffic = newTraffic);
  }

  /**
   * This network with other scenes.
   *
   * @throws IllegalArgumentException if one names a site that is not there
   */
  public Network withScenes(Table<SavedView> newScenes) {
    return with(draft -> draft.scenes = newScenes);
  }

  /** This network with other scenarios. */
  public Network withScenarios(Table<Scenario> newScenarios) {
    return with(draft -> draft.scenarios = newScenarios);
  }

  /** This network without its scenarios: what they share. */
  public Network base() {
    return scenarios.isEmpty() ? this : withScenarios(Table.empty());
  }

  /**
   * What a scenario makes of the base.
   *
   * @param scenarioId {@link Scenario#BASE} for the base itself
   * @throws IllegalArgumentException if there is no such scenario
   */
  public Network in(String scenarioId) {
    return scenarioId.equals(Scenario.BASE)
        ? base()
        : scenarios.get(scenarioId).delta().applyTo(base());
  }

  /**
   * This network with another base. Every scenario follows: what it does not change is as in the
   * new base, field by field, and what has lost its ground in the base goes.
   */
  public Network withBase(Network newBase) {
    Network old = base();
    Network next = newBase.base();
    if (scenarios.isEmpty()) {
      return next;
    }
    List<Scenario> following =
        scenarios.stream()
            .map(scenario -> scenario.withDelta(scenario.delta().rebased(old, next)))
            .toList();
    return next.withScenarios(Table.of(following));
  }

  /** This one with something else in it. */
  private Network with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** Its parts, one of which is about to be replaced: what a record has no words for. */
  private static final class Draft {
    private String name;
    private String notes;
    private Table<Site> sites;
    private Table<Link> links;
    private Table<Workload> workloads;
    private Table<SharedRiskGroup> groups;
    private Equipment equipment;
    private PlanningRules planning;
    private TrafficRules traffic;
    private Table<SavedView> scenes;
    private Table<Scenario> scenarios;
    private PropertyValue.Fields properties;

    Draft(Network of) {
      name = of.name;
      notes = of.notes;
      sites = of.sites;
      links = of.links;
      workloads = of.workloads;
      groups = of.groups;
      equipment = of.equipment;
      planning = of.planning;
      traffic = of.traffic;
      scenes = of.scenes;
      scenarios = of.scenarios;
      properties = of.properties;
    }

    Network done() {
      return new Network(
          name,
          notes,
          sites,
          links,
          workloads,
          groups,
          equipment,
          planning,
          traffic,
          scenes,
          scenarios,
          properties);
    }
  }
}
