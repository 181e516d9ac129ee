package dev.spanwright.model.solve;

import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.traffic.Demand;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pinned routes in the numbers of a graph: which part of each demand runs along which arcs. */
final class PinnedLoads {

  private final FlowGraph graph;
  private final Map<String, PinnedRoute> routes;
  private final Map<String, Integer> links = new HashMap<>();

  /**
   * @param routes by identifier of the demand
   */
  PinnedLoads(FlowGraph graph, Map<String, PinnedRoute> routes) {
    this.graph = graph;
    this.routes = routes;
    if (!routes.isEmpty()) {
      for (int link = 0; link < graph.links(); link++) {
        links.put(graph.linkId(link), link);
      }
    }
  }

  /** The route of a demand, if it is pinned. */
  Optional<PinnedRoute> of(Demand demand) {
    return Optional.ofNullable(routes.get(demand.id()));
  }

  boolean isEmpty() {
    return routes.isEmpty();
  }

  /** The share of a demand on each arc that it uses, reserved paths included. */
  Map<Integer, Double> shares(Demand demand, PinnedRoute route) {
    Map<Integer, Double> shares = new LinkedHashMap<>();
    int source = graph.site(demand.from());
    route.carrying().forEach(part -> add(part.path(), source, part.share(), shares));
    route.reserved().forEach(path -> add(path, source, 1, shares));
    return shares;
  }

  private void add(Path path, int source, double share, Map<Integer, Double> into) {
    int at = source;
    for (String id : path.links()) {
      int arc = 2 * links.get(id);
      arc = graph.from(arc) == at ? arc : arc + 1;
      into.merge(arc, share, Double::sum);
      at = graph.to(arc);
    }
  }

  /** What the pinned demands offer on every arc, Gbit/s. */
  double[] offered(List<Demand> demands) {
    double[] loads = new double[graph.arcs()];
    for (Demand demand : demands) {
      of(demand)
          .ifPresent(
              route ->
                  shares(demand, route)
                      .forEach((arc, share) -> loads[arc] += share * demand.gbps()));
    }
    return loads;
  }
}
