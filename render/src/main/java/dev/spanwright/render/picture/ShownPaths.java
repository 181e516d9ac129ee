package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.render.style.Quantity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The paths of the demand that a scene shows.
 *
 * @param route how the demand is routed
 * @param links identifiers of all links on its paths
 * @param arrivalMs the time from the sender to each site on its way, one way, ms: along the path
 *     with most traffic that touches the site
 */
record ShownPaths(DemandRoute route, Set<String> links, Map<String, Double> arrivalMs) {

  /** The paths that a scene shows; empty if it shows none. */
  static Optional<ShownPaths> of(Scene scene) {
    if (!(scene.traffic() instanceof TrafficView.Path(String demandId))) {
      return Optional.empty();
    }
    return scene
        .evaluation()
        .flatMap(
            evaluation ->
                evaluation.shownRouting().demands().stream()
                    .filter(route -> route.demand().id().equals(demandId))
                    .findFirst()
                    .map(route -> of(route, evaluation)));
  }

  private static ShownPaths of(DemandRoute route, Evaluation evaluation) {
    Set<String> links = new LinkedHashSet<>();
    Map<String, Double> arrivals = new LinkedHashMap<>();
    arrivals.put(route.demand().from(), 0.0);
    for (FlowPath path : route.paths()) {
      links.addAll(path.links());
      follow(path, route.demand().from(), evaluation, arrivals);
    }
    return new ShownPaths(route, links, arrivals);
  }

  /**
   * Adds up the delays of links. What the path takes beyond their sum is spent in the sites on its
   * way, the same in each.
   */
  private static void follow(
      FlowPath path, String from, Evaluation evaluation, Map<String, Double> arrivals) {
    Network network = evaluation.network();
    List<LinkPlant> plants = path.links().stream().map(evaluation.plants()::get).toList();
    double sum = plants.stream().mapToDouble(LinkPlant::latencyMs).sum();
    int between = Math.max(1, plants.size() - 1);
    double siteMs = Math.max(0, path.latencyMs() - sum) / between;
    String at = from;
    double ms = 0;
    for (LinkPlant plant : plants) {
      Link link = network.links().get(plant.linkId());
      at = link.from().equals(at) ? link.to() : link.from();
      ms += plant.latencyMs();
      arrivals.putIfAbsent(at, ms);
      ms += siteMs;
    }
  }

  /** What the demand is, how much of it is carried, on how many paths, and how long that takes. */
  String summary(Network network) {
    double fastest = route.paths().stream().mapToDouble(FlowPath::latencyMs).min().orElse(0);
    double slowest = route.latencyMs().orElse(0);
    String time =
        slowest - fastest < 0.05
            ? Quantity.latency(slowest)
            : Quantity.latency(fastest) + " to " + Quantity.latency(slowest);
    String how =
        route.paths().isEmpty()
            ? "no path"
            : Quantity.count(route.paths().size(), "path") + ", " + time + " one way";
    return "%s → %s: %s, %s"
        .formatted(
            network.sites().get(route.demand().from()).name(),
            network.sites().get(route.demand().to()).name(),
            Quantity.rate(route.carriedGbps()),
            how);
  }
}
