package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefaultRouterTest {

  private static final List<String> SITES = List.of("a", "b", "c", "d", "e");

  @Test
  void takesThePathOfLowestLatency() {
    FlowGraph graph = graph(edge("ab", 10, 5), edge("ac", 10, 2), edge("cb", 10, 2.5));
    DemandRoute route = routeOf(graph, demand("a", "b", 4));
    assertEquals(List.of(new FlowPath(List.of("ac", "cb"), 4, 4.5)), route.paths());
    assertEquals(OptionalDouble.of(4.5), route.latencyMs());
    assertEquals(4, route.carriedGbps());
  }

  @Test
  void splitsEquallyAtEveryHopLikeRouters() {
    // a -> b directly by three ways: two over c (parallel links c-d), one over e.
    FlowGraph graph =
        graph(
            edge("ac", 99, 1),
            new FlowEdge("cb1", "c", "b", 99, 1),
            new FlowEdge("cb2", "c", "b", 99, 1),
            edge("ae", 99, 1),
            edge("eb", 99, 1));
    Routing routing = DefaultRouter.route(graph, List.of(demand("a", "b", 8)));
    assertEquals(4, routing.loads().get("ac").forwardGbps(), 1e-12);
    assertEquals(2, routing.loads().get("cb1").forwardGbps(), 1e-12);
    assertEquals(2, routing.loads().get("cb2").forwardGbps(), 1e-12);
    assertEquals(4, routing.loads().get("eb").forwardGbps(), 1e-12);
    List<FlowPath> paths = routing.demands().getFirst().paths();
    assertEquals(List.of("ae", "eb"), paths.getFirst().links());
    assertEquals(List.of(4.0, 2.0, 2.0), paths.stream().map(FlowPath::gbps).toList());
  }

  @Test
  void doesNotUseALinkWithoutCapacity() {
    FlowGraph graph = graph(edge("ab", 0, 1), edge("ac", 10, 2), edge("cb", 10, 2));
    assertEquals(
        List.of("ac", "cb"), routeOf(graph, demand("a", "b", 1)).paths().getFirst().links());
  }

  @Test
  void reportsADemandWithoutAPath() {
    FlowGraph graph = graph(edge("ab", 10, 1));
    DemandRoute route = routeOf(graph, demand("a", "d", 1));
    assertEquals(0, route.carriedGbps());
    assertTrue(route.latencyMs().isEmpty());
    assertEquals(List.of(), route.paths());
  }

  @Test
  void followsAPathOfAnyNumberOfHops() {
    int hops = 30_000;
    List<String> sites = IntStream.rangeClosed(0, hops).mapToObj(i -> "s" + i).toList();
    List<FlowEdge> edges =
        IntStream.range(0, hops)
            .mapToObj(i -> new FlowEdge("l" + i, sites.get(i), sites.get(i + 1), 10, 0.5))
            .toList();
    DemandRoute route = routeOf(FlowGraph.of(sites, edges), demand("s0", "s" + hops, 4));
    assertEquals(hops, route.paths().getFirst().links().size());
    assertEquals(15_000, route.latencyMs().orElseThrow(), 1e-6);
  }

  @Test
  void comesToAnEndWhereCapacityIsNextToNothing() {
    FlowGraph graph = graph(edge("ab", Double.MIN_VALUE, 1), edge("bc", 10, 1));
    Routing routing =
        DefaultRouter.route(graph, List.of(demand("a", "c", 1e9), demand("b", "c", 4)));
    assertEquals(
        List.of(0.0, 4.0), routing.demands().stream().map(DemandRoute::carriedGbps).toList());
  }

  @Test
  void tellsDirectionsApart() {
    FlowGraph graph = graph(edge("ab", 10, 1));
    List<Demand> demands = List.of(demand("a", "b", 3), demand("b", "a", 12));
    LinkLoad load = DefaultRouter.route(graph, demands).loads().get("ab");
    assertEquals(new LinkLoad("ab", 10, 3, 12), load);
    assertTrue(load.overloaded());
  }

  @Test
  void sharesAnOverloadFairlyAndLetsTheOthersGrow() {
    // bc (10) carries a>c (20) and b>c (5): both get 10/25. Then a>b grows to 1.
    FlowGraph graph = graph(edge("ab", 100, 1), edge("bc", 10, 1));
    Routing routing =
        DefaultRouter.route(
            graph, List.of(demand("a", "c", 20), demand("b", "c", 5), demand("a", "b", 30)));
    assertEquals(
        List.of(8.0, 2.0, 30.0), routing.demands().stream().map(DemandRoute::carriedGbps).toList());
    assertEquals(25, routing.loads().get("bc").forwardGbps(), 1e-12, "loads are what is offered");
    assertEquals(40, routing.carriedGbps(), 1e-12);
    assertEquals(8, routing.demands().getFirst().paths().getFirst().gbps(), 1e-12);
  }

  @Test
  void listsAtMostSixteenPathsLargestFirst() {
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      edges.add(new FlowEdge("l" + i, "a", "b", 100, 1));
    }
    DemandRoute route = routeOf(FlowGraph.of(SITES, edges), demand("a", "b", 40));
    assertEquals(16, route.paths().size());
    assertEquals(40, route.carriedGbps(), 1e-9);
    assertTrue(route.paths().stream().allMatch(path -> Math.abs(path.gbps() - 1) < 1e-9));
  }

  @Test
  void passesLinksWithoutLatency() {
    FlowGraph graph = graph(edge("ab", 10, 0), edge("bc", 10, 0), edge("ca", 10, 1));
    DemandRoute route = routeOf(graph, demand("a", "c", 1));
    assertEquals(List.of("ab", "bc"), route.paths().getFirst().links());
    assertEquals(OptionalDouble.of(0), route.latencyMs());
  }

  @Test
  void failsLinksWithoutTouchingTheOthers() {
    FlowGraph graph = graph(edge("ab", 10, 1), edge("ac", 10, 2), edge("cb", 10, 2));
    FlowGraph failed = graph.withoutLinks(Set.of("ab"));
    assertEquals(4, routeOf(failed, demand("a", "b", 1)).latencyMs().orElseThrow(), 1e-12);
    assertFalse(graph.sameCapacities(failed));
    assertTrue(graph.same(graph.withoutLinks(Set.of())));
  }

  @Test
  void keepsTheBooksOnRandomNetworks() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      List<FlowEdge> edges = new ArrayList<>();
      for (int i = 0; i < 4 + random.nextInt(8); i++) {
        int from = random.nextInt(5);
        int to = (from + 1 + random.nextInt(4)) % 5;
        edges.add(
            new FlowEdge(
                "l" + i,
                SITES.get(from),
                SITES.get(to),
                random.nextInt(3) * 10,
                1 + random.nextInt(2)));
      }
      List<Demand> demands = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        int from = random.nextInt(5);
        demands.add(demand(SITES.get(from), SITES.get((from + 1) % 5), 1 + random.nextInt(20)));
      }
      checkBooks(edges, DefaultRouter.route(FlowGraph.of(SITES, edges), demands));
    }
  }

  /** Paths add up to what is carried, and what is carried fits: nothing is lost or made up. */
  private static void checkBooks(List<FlowEdge> edges, Routing routing) {
    Map<String, Double> carriedByArc = new HashMap<>();
    for (DemandRoute route : routing.demands()) {
      double listed = route.paths().stream().mapToDouble(FlowPath::gbps).sum();
      assertEquals(route.carriedGbps(), listed, 1e-9);
      assertTrue(route.carriedGbps() <= route.demand().gbps() * (1 + 1e-12));
      assertTrue(route.paths().isEmpty() || route.carriedGbps() > 0);
      for (FlowPath path : route.paths()) {
        String at = route.demand().from();
        for (String id : path.links()) {
          FlowEdge edge = edges.get(Integer.parseInt(id.substring(1)));
          carriedByArc.merge(id + ">" + at, path.gbps(), Double::sum);
          assertTrue(edge.from().equals(at) || edge.to().equals(at));
          at = edge.from().equals(at) ? edge.to() : edge.from();
        }
        assertEquals(route.demand().to(), at);
      }
    }
    for (FlowEdge edge : edges) {
      double limit = edge.capacityGbps() + 1e-9;
      assertTrue(carriedByArc.getOrDefault(edge.linkId() + ">" + edge.from(), 0.0) <= limit);
      assertTrue(carriedByArc.getOrDefault(edge.linkId() + ">" + edge.to(), 0.0) <= limit);
    }
  }

  private static DemandRoute routeOf(FlowGraph graph, Demand demand) {
    return DefaultRouter.route(graph, List.of(demand)).demands().getFirst();
  }

  private static FlowGraph graph(FlowEdge... edges) {
    return FlowGraph.of(SITES, List.of(edges));
  }

  /** A link named by its two sites. */
  private static FlowEdge edge(String ends, double capacityGbps, double latencyMs) {
    return new FlowEdge(ends, ends.substring(0, 1), ends.substring(1), capacityGbps, latencyMs);
  }
}
