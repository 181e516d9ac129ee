package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks an optimal routing with nothing but the definitions, and no code of the solver. */
final class RoutingVerifier {

  private static final double ROUNDING = 1e-7;

  private RoutingVerifier() {}

  /** Paths lead from the source to the target, add up to what is carried, and fit. */
  static void check(
      FlowGraph graph, List<Demand> demands, double usableShare, OptimalRouting answer) {
    double[] loads = new double[graph.arcs()];
    Map<String, Integer> links = new HashMap<>();
    for (int link = 0; link < graph.links(); link++) {
      links.put(graph.linkId(link), link);
    }
    List<DemandRoute> routes = answer.routing().demands();
    assertEquals(demands, routes.stream().map(DemandRoute::demand).toList());
    for (DemandRoute route : routes) {
      double sum = 0;
      for (FlowPath path : route.paths()) {
        int at = graph.site(route.demand().from());
        double latencyMs = 0;
        for (String id : path.links()) {
          int link = links.get(id);
          int arc = graph.from(2 * link) == at ? 2 * link : 2 * link + 1;
          assertEquals(at, graph.from(arc), "a path must be connected");
          at = graph.to(arc);
          loads[arc] += path.gbps();
          latencyMs += graph.latencyMs(arc);
        }
        assertEquals(graph.site(route.demand().to()), at, "a path must end at its target");
        assertEquals(latencyMs, path.latencyMs(), 1e-9 * (1 + latencyMs));
        sum += path.gbps();
      }
      assertEquals(sum, route.carriedGbps(), ROUNDING * route.demand().gbps());
      assertTrue(route.carriedGbps() <= route.demand().gbps(), "more than asked");
    }
    for (int arc = 0; arc < loads.length; arc++) {
      double most = usableShare * graph.capacityGbps(arc);
      assertTrue(loads[arc] <= most * (1 + ROUNDING), graph.linkId(arc / 2) + " overloaded");
    }
    answer
        .routing()
        .loads()
        .forEach(
            (id, load) -> {
              int arc = 2 * links.get(id);
              assertEquals(loads[arc], load.forwardGbps(), 1e-6 * (1 + loads[arc]));
              assertEquals(loads[arc + 1], load.backwardGbps(), 1e-6 * (1 + loads[arc + 1]));
            });
  }
}
