package dev.spanwright.model.file.exchange;

import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Hose;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.TrafficRules;
import dev.spanwright.model.traffic.Demands;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Says what a format cannot hold of a network. */
final class Losses {

  private final List<String> told = new ArrayList<>();

  private Losses() {}

  static List<String> of(Network network, Set<Facet> holds) {
    if (holds.contains(Facet.EVERYTHING)) {
      return List.of();
    }
    Losses losses = new Losses();
    losses.sites(network, holds);
    losses.links(network, holds);
    losses.rest(network, holds);
    return List.copyOf(losses.told);
  }

  private void sites(Network network, Set<Facet> holds) {
    if (!holds.contains(Facet.NETWORK_NAME)) {
      told.add("name of the network");
    }
    if (!holds.contains(Facet.NAMES)) {
      int named = count(network.sites().list(), site -> !site.name().equals(site.id()));
      tell(named, "name of %d site", "names of %d sites");
    }
    if (!holds.contains(Facet.POSITIONS)) {
      tell(network.sites().size(), "position of %d site", "positions of %d sites");
    }
    if (!holds.contains(Facet.KINDS)) {
      tell(network.sites().size(), "kind of %d site", "kinds of %d sites");
    }
    int facts =
        count(
            network.sites().list(),
            (Site site) ->
                site.power().isPresent()
                    || !site.hose().equals(Hose.OF_DEMANDS)
                    || !site.facts().equals(SiteFacts.NONE)
                    || !site.notes().isEmpty()
                    || !site.properties().isEmpty());
    tell(
        facts,
        "power, traffic limits, facts or notes of %d site",
        "power, traffic limits, facts or notes of %d sites");
  }

  private void links(Network network, Set<Facet> holds) {
    List<Link> links = network.links().list();
    if (!holds.contains(Facet.ROUTES)) {
      int bent = count(links, link -> !link.waypoints().isEmpty());
      tell(bent, "waypoints of %d link", "waypoints of %d links");
    }
    if (!holds.contains(Facet.LENGTHS)) {
      tell(links.size(), "fibre length of %d link", "fibre lengths of %d links");
    }
    if (!holds.contains(Facet.CAPACITIES)) {
      tell(links.size(), "capacity of %d link", "capacities of %d links");
    }
    if (holds.contains(Facet.FIBER_TYPES)) {
      int own = count(links, link -> !LinkTrees.KNOWN_FIBERS.contains(link.fiber()));
      tell(
          own,
          "fibre of its own and pairs of %d link",
          "fibres of their own and pairs of %d links");
      tell(count(links, link -> link.band() != Band.C), "band of %d link", "bands of %d links");
    } else if (!holds.contains(Facet.FIBERS)) {
      tell(links.size(), "fibre, pairs and band of %d link", "fibre, pairs and band of %d links");
    }
    int settings =
        count(
            links,
            link ->
                !link.line().equals(LineSettings.AUTOMATIC)
                    || link.routingWeight().isPresent()
                    || !link.owner().isEmpty()
                    || !link.notes().isEmpty()
                    || !link.properties().isEmpty());
    tell(
        settings,
        "line settings, weight, owner or notes of %d link",
        "line settings, weight, owner or notes of %d links");
  }

  private void rest(Network network, Set<Facet> holds) {
    int workloads = network.workloads().size();
    if (holds.contains(Facet.DEMANDS)) {
      tell(
          workloads,
          "what makes the demands of %d workload",
          "what makes the demands of %d workloads");
      tell(
          unwritable(network),
          "%d demand of nothing or beyond 1e9 Gbit/s",
          "%d demands of nothing or beyond 1e9 Gbit/s");
    } else {
      tell(workloads, "%d workload", "%d workloads");
    }
    if (!holds.contains(Facet.GROUPS)) {
      tell(network.groups().size(), "%d shared-risk group", "%d shared-risk groups");
    }
    tell(network.scenes().size(), "%d scene", "%d scenes");
    tell(network.scenarios().size(), "%d scenario", "%d scenarios");
    if (!network.equipment().isEmpty()) {
      told.add("equipment of its own");
    }
    if (!network.planning().equals(PlanningRules.DEFAULT)) {
      told.add("planning rules");
    }
    if (!network.traffic().equals(TrafficRules.USUAL)) {
      told.add("protection and availability of traffic classes");
    }
    if (!network.notes().isEmpty() || !network.properties().isEmpty()) {
      told.add("notes of the network");
    }
  }

  /** Demands of a rate beyond all measure, such as bytes that must arrive in no time. */
  private static int unwritable(Network network) {
    if (network.workloads().isEmpty()) {
      return 0;
    }
    return count(
        Demands.of(network, LinkPlanner.standard().layAll(network)),
        demand -> !GraphOf.isWritable(demand.gbps()));
  }

  private void tell(int count, String one, String many) {
    if (count > 0) {
      told.add((count == 1 ? one : many).formatted(count));
    }
  }

  private static <T> int count(List<T> items, Predicate<T> which) {
    return (int) items.stream().filter(which).count();
  }
}
