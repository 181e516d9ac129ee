package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is asked of one pair of sites: disjoint paths, the largest flow. */
class SinglePairTest {

  /** The shortest path s-a-b-t takes a link away from each of the two disjoint ones. */
  private static final FlowGraph TRAP =
      FlowGraph.of(
          List.of("s", "a", "b", "t", "x"),
          List.of(
              new FlowEdge("sa", "s", "a", 10, 1),
              new FlowEdge("ab", "a", "b", 7, 1),
              new FlowEdge("bt", "t", "b", 10, 1),
              new FlowEdge("sb", "s", "b", 4, 5),
              new FlowEdge("at", "a", "t", 5, 6)));

  @Test
  void avoidsTheTrapOfTheShortestPath() {
    assertEquals(
        List.of(
            new DisjointPaths.Path(List.of("sb", "bt"), 6),
            new DisjointPaths.Path(List.of("sa", "at"), 7)),
        DisjointPaths.between(TRAP, "s", "t").paths());
  }

  @Test
  void findsOnePathBehindABridgeAndNoneWithoutAWay() {
    FlowGraph bridged = TRAP.withoutLinks(Set.of("sb"));
    assertEquals(
        List.of(new DisjointPaths.Path(List.of("sa", "ab", "bt"), 3)),
        DisjointPaths.between(bridged, "s", "t").paths());
    assertEquals(List.of(), DisjointPaths.between(TRAP, "s", "x").paths());
  }

  @Test
  void usesParallelLinks() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("a", "b"),
            List.of(new FlowEdge("l1", "a", "b", 3, 2), new FlowEdge("l2", "b", "a", 4, 1)));
    assertEquals(
        List.of(new DisjointPaths.Path(List.of("l2"), 1), new DisjointPaths.Path(List.of("l1"), 2)),
        DisjointPaths.between(graph, "a", "b").paths());
    assertEquals(new LargestFlow(7, List.of("l1", "l2")), LargestFlow.between(graph, "b", "a"));
  }

  @Test
  void namesTheLinksThatLimitASinglePair() {
    assertEquals(new LargestFlow(14, List.of("sa", "sb")), LargestFlow.between(TRAP, "s", "t"));
    FlowGraph narrow = TRAP.withCapacity("bt", 3);
    assertEquals(new LargestFlow(8, List.of("bt", "at")), LargestFlow.between(narrow, "s", "t"));
    assertEquals(new LargestFlow(0, List.of()), LargestFlow.between(TRAP, "s", "x"));
  }

  @Test
  void rejectsUnknownSitesAndASinglePlace() {
    assertThrows(IllegalArgumentException.class, () -> LargestFlow.between(TRAP, "s", "q"));
    assertThrows(IllegalArgumentException.class, () -> LargestFlow.between(TRAP, "s", "s"));
    assertThrows(IllegalArgumentException.class, () -> DisjointPaths.between(TRAP, "t", "t"));
  }

  @Test
  void isRightOnRandomNetworks() {
    Random random = new Random(2);
    int pairs = 0;
    for (int round = 0; round < 500; round++) {
      int sites = 3 + random.nextInt(6);
      List<FlowEdge> edges = new ArrayList<>();
      for (int i = 0; i < sites + random.nextInt(sites); i++) {
        int from = random.nextInt(sites);
        int to = (from + 1 + random.nextInt(sites - 1)) % sites;
        double gbps = random.nextInt(6) == 0 ? 0 : Math.pow(10, 15 * random.nextDouble() - 6);
        edges.add(new FlowEdge("l" + i, "s" + from, "s" + to, gbps, random.nextInt(5)));
      }
      List<String> ids = IntStream.range(0, sites).mapToObj(i -> "s" + i).toList();
      FlowGraph graph = FlowGraph.of(ids, edges);
      LargestFlow flow = LargestFlow.between(graph, "s0", "s1");
      double smallest = smallestCut(graph);
      assertEquals(smallest, flow.gbps(), 1e-9 * smallest);
      assertEquals(
          0,
          LargestFlow.between(graph.withoutLinks(Set.copyOf(flow.limiting())), "s0", "s1").gbps());
      List<DisjointPaths.Path> paths = DisjointPaths.between(graph, "s0", "s1").paths();
      checkPaths(graph, paths, bestTogether(graph));
      pairs += paths.size() == 2 ? 1 : 0;
    }
    assertTrue(pairs > 100, "pairs of paths: " + pairs);
  }

  private static double smallestCut(FlowGraph graph) {
    double smallest = Double.POSITIVE_INFINITY;
    for (int inside = 1; inside < 1 << graph.sites(); inside += 2) {
      double capacity = 0;
      for (int arc = 0; arc < graph.arcs(); arc++) {
        boolean leaves = (inside >> graph.from(arc) & 1) > (inside >> graph.to(arc) & 1);
        capacity += leaves ? graph.capacityGbps(arc) : 0;
      }
      smallest = (inside & 2) == 0 ? Math.min(smallest, capacity) : smallest;
    }
    return smallest;
  }

  private static void checkPaths(FlowGraph graph, List<DisjointPaths.Path> paths, double best) {
    Set<String> used = new HashSet<>();
    for (DisjointPaths.Path path : paths) {
      int at = 0;
      for (String id : path.links()) {
        assertTrue(used.add(id), "a link in both paths");
        int arc = 2 * graph.link(id);
        assertTrue(graph.from(arc) == at || graph.to(arc) == at, "connected");
        at = graph.from(arc) == at ? graph.to(arc) : graph.from(arc);
      }
      assertEquals(1, at);
    }
    double together = paths.stream().mapToDouble(DisjointPaths.Path::latencyMs).sum();
    assertEquals(best, paths.size() == 2 ? together : Double.POSITIVE_INFINITY, 1e-9);
  }

  /** Least latency of two disjoint simple paths among all; infinite where there are none. */
  private static double bestTogether(FlowGraph graph) {
    List<Set<Integer>> paths = new ArrayList<>();
    collect(graph, 0, 1, new HashSet<>(), paths);
    double best = Double.POSITIVE_INFINITY;
    for (Set<Integer> one : paths) {
      for (Set<Integer> other : paths) {
        if (java.util.Collections.disjoint(one, other)) {
          best = Math.min(best, latency(graph, one) + latency(graph, other));
        }
      }
    }
    return best;
  }

  private static double latency(FlowGraph graph, Set<Integer> links) {
    return links.stream().mapToDouble(link -> graph.latencyMs(2 * link)).sum();
  }

  private static void collect(
      FlowGraph graph, int at, int visited, Set<Integer> links, List<Set<Integer>> paths) {
    if (at == 1) {
      paths.add(Set.copyOf(links));
      return;
    }
    for (int i = graph.firstOut(at); i < graph.firstOut(at + 1); i++) {
      int arc = graph.outArc(i);
      int next = graph.to(arc);
      if ((visited >> next & 1) == 0) {
        links.add(arc / 2);
        collect(graph, next, visited | 1 << next, links, paths);
        links.remove(arc / 2);
      }
    }
  }
}
