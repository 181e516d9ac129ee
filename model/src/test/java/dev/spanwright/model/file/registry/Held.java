package dev.spanwright.model.file.registry;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of a network a facet stands for, in a form that can be compared. */
final class Held {

  private Held() {}

  /**
   * @param mostGbps demands of more are not looked at
   */
  static Object of(Network network, Facet facet, double mostGbps) {
    List<Site> sites = network.sites().list();
    List<Link> links = network.links().list();
    return switch (facet) {
      case NETWORK_NAME -> plain(network.name());
      case SITES -> sites.size();
      case NAMES -> sites.stream().map(site -> plain(site.name())).toList();
      case POSITIONS -> sites.stream().map(Site::position).toList();
      case KINDS -> sites.stream().map(Site::kind).toList();
      case LINKS -> links.stream().map(link -> link.from() + ">" + link.to()).toList();
      case ROUTES -> links.stream().map(Link::waypoints).toList();
      case LENGTHS ->
          plants(network).stream().map(p -> Math.max(1, Math.rint(p.lengthKm() * 1e3))).toList();
      case CAPACITIES -> plants(network).stream().map(p -> rounded(p.capacityGbps())).toList();
      case FIBER_TYPES -> links.stream().map(Held::builtIn).toList();
      case FIBERS -> links.stream().map(l -> l.fiber() + " " + l.fiberPairs() + l.band()).toList();
      case DEMANDS -> demands(network, mostGbps);
      case GROUPS -> network.groups().stream().map(g -> g.links() + " " + g.sites()).toList();
      case SPANS, EVERYTHING -> List.of();
    };
  }

  /** What is taken for a fibre of the document's own is one pair of the usual one. */
  private static String builtIn(Link link) {
    boolean isKnown =
        FiberCatalogue.builtIn().types().stream().anyMatch(type -> type.id().equals(link.fiber()));
    return isKnown ? link.fiber() + " " + link.fiberPairs() : "g652d 1";
  }

  private static Network laid = Network.empty("none");
  private static Map<String, LinkPlant> plants = Map.of();

  private static List<LinkPlant> plants(Network network) {
    return List.copyOf(byLink(network).values());
  }

  private static Map<String, LinkPlant> byLink(Network network) {
    plants = LinkPlanner.standard().layAll(network, laid, plants);
    laid = network;
    return plants;
  }

  private static Map<String, String> demands(Network network, double mostGbps) {
    Map<String, Double> sums = new TreeMap<>();
    for (Demand demand : Demands.of(network, byLink(network))) {
      if (demand.gbps() > 0 && demand.gbps() <= mostGbps) {
        sums.merge(demand.from() + ">" + demand.to(), demand.gbps(), Double::sum);
      }
    }
    Map<String, String> told = new TreeMap<>();
    sums.values().removeIf(gbps -> gbps < 1e-3); // 1 Mbit/s
    sums.forEach((pair, gbps) -> told.put(pair, rounded(gbps)));
    return told;
  }

  private static String rounded(double value) {
    return "%.6g".formatted(Math.rint(value * 1e3) / 1e3);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Z}\\s\\uFFFD]+", " ").strip();
  }
}
