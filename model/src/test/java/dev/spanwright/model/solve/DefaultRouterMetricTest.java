package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which paths each metric takes, and what arrives, against a filling written as it is told. */
class DefaultRouterMetricTest {

  private static final List<String> SITES = List.of("a", "b", "c", "d");

  private static final List<RoutingMetric> METRICS = List.of(RoutingMetric.values());

  private static final double GROWING = -1;

  /** a-b directly is short in hops, a-c-b in latency, a-d-b in weight. */
  private static final FlowGraph THREE_WAYS =
      FlowGraph.of(
          SITES,
          List.of(
              new FlowEdge("ab", "a", "b", 10, 9, 50),
              new FlowEdge("ac", "a", "c", 10, 1, 30),
              new FlowEdge("cb", "c", "b", 10, 2, 30),
              new FlowEdge("ad", "a", "d", 10, 5, 3),
              new FlowEdge("db", "d", "b", 10, 6, 4)));

  @Test
  void takesTheLeastOfEachMetricAndTellsItsLatency() {
    assertEquals(new FlowPath(List.of("ac", "cb"), 4, 3), onlyPath(RoutingMetric.LATENCY));
    assertEquals(new FlowPath(List.of("ab"), 4, 9), onlyPath(RoutingMetric.HOPS));
    assertEquals(new FlowPath(List.of("ad", "db"), 4, 11), onlyPath(RoutingMetric.WEIGHT));
  }

  private static FlowPath onlyPath(RoutingMetric metric) {
    List<Demand> demands = List.of(demand("a", "b", 4));
    DemandRoute route = DefaultRouter.route(THREE_WAYS, demands, metric).demands().getFirst();
    assertEquals(1, route.paths().size());
    assertEquals(OptionalDouble.of(route.paths().getFirst().latencyMs()), route.latencyMs());
    return route.paths().getFirst();
  }

  @Test
  void splitsOverEqualHopsAndTellsTheSlowest() {
    FlowGraph graph = THREE_WAYS.withoutLinks(Set.of("ab"));
    Routing routing = DefaultRouter.route(graph, List.of(demand("a", "b", 4)), RoutingMetric.HOPS);
    assertEquals(2, routing.loads().get("ac").forwardGbps());
    assertEquals(2, routing.loads().get("db").forwardGbps());
    assertEquals(OptionalDouble.of(11), routing.demands().getFirst().latencyMs());
    assertEquals(
        routing,
        DefaultRouter.route(graph, List.of(demand("a", "b", 4)), RoutingMetric.HOPS),
        "equal though paths are listed on use");
  }

  @Test
  void findsAPathWhereWeightsVanishBesideOthers() {
    FlowGraph graph =
        FlowGraph.of(
            SITES,
            List.of(
                new FlowEdge("ab", "a", "b", 10, 1, 1e9),
                new FlowEdge("bc", "b", "c", 10, 1, Double.MIN_VALUE),
                new FlowEdge("cd", "c", "d", 10, 1, 1e9)));
    DemandRoute route =
        DefaultRouter.route(graph, List.of(demand("d", "a", 1)), RoutingMetric.WEIGHT)
            .demands()
            .getFirst();
    assertEquals(List.of("cd", "bc", "ab"), route.paths().getFirst().links());
    assertEquals(OptionalDouble.of(3), route.latencyMs());
  }

  @Test
  void listsPathsThatNobodyCanChange() {
    DemandRoute route =
        DefaultRouter.route(THREE_WAYS, List.of(demand("a", "b", 4))).demands().getFirst();
    assertFalse(route.paths().isEmpty());
    assertThrows(UnsupportedOperationException.class, () -> route.paths().clear());
  }

  @Test
  void fillsAsIfEveryRoundWereAddedUpAnew() {
    Random random = new Random(11);
    int heldBack = 0;
    for (int round = 0; round < 150; round++) {
      double spread = round % 3 == 0 ? 30 : 1; // rates from 1e-6 to 1e9 side by side
      int sites = 4 + random.nextInt(8);
      List<String> ids = IntStream.range(0, sites).mapToObj(i -> "s" + i).toList();
      List<FlowEdge> edges = new ArrayList<>();
      for (int i = 0; i < sites + sites / 2; i++) {
        int from = random.nextInt(sites);
        String to = ids.get((from + 1 + random.nextInt(sites - 1)) % sites);
        edges.add(new FlowEdge("l" + i, ids.get(from), to, rate(random, spread), 1, 1));
      }
      List<Demand> demands = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        int from = random.nextInt(sites);
        String to = ids.get((from + 1 + random.nextInt(sites - 1)) % sites);
        demands.add(demand(ids.get(from), to, rate(random, spread)));
      }
      RoutingMetric metric = METRICS.get(round % 3);
      FlowGraph graph = FlowGraph.of(ids, edges);
      heldBack += check(graph, DefaultRouter.route(graph, demands, metric).demands());
    }
    assertTrue(heldBack > 500, "demands held back: " + heldBack);
  }

  private static double rate(Random random, double spread) {
    return Math.exp((random.nextDouble() - 0.3) * spread) * (1 + random.nextInt(3));
  }

  /** Returns how many demands do not arrive in full. */
  private static int check(FlowGraph graph, List<DemandRoute> routes) {
    List<DemandRoute> routed = routes.stream().filter(r -> r.carriedGbps() > 0).toList();
    double[][] offered = new double[routed.size()][];
    for (int i = 0; i < offered.length; i++) {
      offered[i] = offered(graph, routed.get(i));
    }
    double[] expected = filled(graph, offered);
    int heldBack = 0;
    for (int i = 0; i < expected.length; i++) {
      double fraction = routed.get(i).carriedGbps() / routed.get(i).demand().gbps();
      assertEquals(expected[i], fraction, 1e-9 * expected[i]);
      heldBack += fraction < 1 ? 1 : 0;
    }
    return heldBack;
  }

  /** What a demand offers to each arc, from its paths; small networks list all of them. */
  private static double[] offered(FlowGraph graph, DemandRoute route) {
    double[] offered = new double[graph.arcs()];
    double listed = 0;
    for (FlowPath path : route.paths()) {
      int at = graph.site(route.demand().from());
      listed += path.gbps();
      for (String id : path.links()) {
        int arc = 2 * graph.link(id);
        arc += graph.from(arc) == at ? 0 : 1;
        offered[arc] += path.gbps() / route.carriedGbps() * route.demand().gbps();
        at = graph.to(arc);
      }
    }
    assertEquals(route.carriedGbps(), listed, 1e-9 * listed);
    return offered;
  }

  /** Grows all that are not stopped to the level where an arc is full, and stops those on it. */
  private static double[] filled(FlowGraph graph, double[][] offered) {
    double[] fractions = new double[offered.length];
    Arrays.fill(fractions, GROWING);
    double level = 0;
    while (true) {
      double next = 1;
      int full = -1;
      for (int arc = 0; arc < graph.arcs(); arc++) {
        double used = 0;
        double growing = 0;
        for (int i = 0; i < offered.length; i++) {
          used += fractions[i] == GROWING ? 0 : offered[i][arc] * fractions[i];
          growing += fractions[i] == GROWING ? offered[i][arc] : 0;
        }
        double reached = Math.max(level, (graph.capacityGbps(arc) - used) / growing);
        if (growing > 0 && reached < next) {
          next = reached;
          full = arc;
        }
      }
      for (int i = 0; i < offered.length; i++) {
        if (fractions[i] == GROWING && (full < 0 || offered[i][full] > 0)) {
          fractions[i] = next;
        }
      }
      if (full < 0) {
        return fractions;
      }
      level = next;
    }
  }
}
