package dev.spanwright.model.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.solve.FlowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.Multigraph;
import org.junit.jupiter.api.Test;

class BridgeForestTest {

  @Test
  void agreesWithJgraphtOnRandomNetworks() {
    Random random = new Random(7);
    int bridges = 0;
    for (int round = 0; round < 80; round++) {
      int sites = 2 + random.nextInt(14);
      List<FlowEdge> edges = randomEdges(random, sites, random.nextInt(2 * sites));
      BridgeForest forest = new BridgeForest(FlowGraph.of(ids(sites), edges));
      Graph<String, String> reference = reference(sites, edges);
      for (int from = 0; from < sites; from++) {
        for (int to = 0; to < sites; to++) {
          Set<String> found = new TreeSet<>();
          forest.between(from, to, link -> assertTrue(found.add(edges.get(link).linkId()), "once"));
          assertEquals(between(reference, "s" + from, "s" + to), found);
          bridges += found.size();
        }
      }
    }
    assertTrue(bridges > 500, "bridges met: " + bridges);
  }

  private static List<FlowEdge> randomEdges(Random random, int sites, int count) {
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(sites);
      int to = (from + 1 + random.nextInt(sites - 1)) % sites;
      edges.add(new FlowEdge("l" + i, "s" + from, "s" + to, random.nextInt(5) == 0 ? 0 : 100, 1));
    }
    return edges;
  }

  private static List<String> ids(int sites) {
    return IntStream.range(0, sites).mapToObj(i -> "s" + i).toList();
  }

  private static Graph<String, String> reference(int sites, List<FlowEdge> edges) {
    Graph<String, String> graph = new Multigraph<>(null, null, false);
    ids(sites).forEach(graph::addVertex);
    edges.stream()
        .filter(edge -> edge.capacityGbps() > 0)
        .forEach(edge -> graph.addEdge(edge.from(), edge.to(), edge.linkId()));
    return graph;
  }

  private static Set<String> between(Graph<String, String> graph, String from, String to) {
    Set<String> bridges = new TreeSet<>();
    if (!new ConnectivityInspector<>(graph).pathExists(from, to)) {
      return bridges;
    }
    for (String bridge : new BiconnectivityInspector<>(graph).getBridges()) {
      Graph<String, String> rest = new AsSubgraph<>(graph);
      rest.removeEdge(bridge);
      if (!new ConnectivityInspector<>(rest).pathExists(from, to)) {
        bridges.add(bridge);
      }
    }
    return bridges;
  }

  @Test
  void followsAChainOfAnyLength() {
    int sites = 100_000;
    List<FlowEdge> edges =
        IntStream.range(1, sites)
            .mapToObj(i -> new FlowEdge("l" + i, "s" + (i - 1), "s" + i, 100, 1))
            .toList();
    BridgeForest forest = new BridgeForest(FlowGraph.of(ids(sites), edges));
    int[] count = {0};
    forest.between(0, sites - 1, _ -> count[0]++);
    assertEquals(sites - 1, count[0]);
  }
}
