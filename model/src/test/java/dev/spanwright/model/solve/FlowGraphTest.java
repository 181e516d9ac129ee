package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowGraphTest {

  private static final List<String> SITES = List.of("a", "b", "c", "d");

  @Test
  void answersAfterPatchesAsIfMadeAnew() {
    Random random = new Random(3);
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      int from = random.nextInt(4);
      String to = SITES.get((from + 1 + random.nextInt(3)) % 4);
      edges.add(new FlowEdge("l" + i, SITES.get(from), to, 10 * random.nextInt(3), i));
    }
    FlowGraph graph = FlowGraph.of(SITES, edges);
    for (int round = 0; round < 200; round++) {
      int link = random.nextInt(edges.size());
      FlowEdge old = edges.get(link);
      double capacity = random.nextInt(4) * 5;
      edges.set(link, new FlowEdge(old.linkId(), old.from(), old.to(), capacity, old.latencyMs()));
      graph =
          capacity == 0
              ? graph.withoutLinks(Set.of(old.linkId()))
              : graph.withCapacity(old.linkId(), capacity);
      assertSameGraph(FlowGraph.of(SITES, edges), graph);
    }
  }

  private static void assertSameGraph(FlowGraph expected, FlowGraph graph) {
    assertTrue(expected.same(graph));
    assertEquals(arcsBySite(expected), arcsBySite(graph));
  }

  private static List<List<Integer>> arcsBySite(FlowGraph graph) {
    return IntStream.range(0, graph.sites())
        .mapToObj(
            site ->
                IntStream.range(graph.firstOut(site), graph.firstOut(site + 1))
                    .mapToObj(graph::outArc)
                    .toList())
        .toList();
  }

  @Test
  void sharesWhatAPatchDoesNotTouch() {
    FlowGraph graph = FlowGraph.of(SITES, List.of(new FlowEdge("ab", "a", "b", 10, 1)));
    FlowGraph wider = graph.withCapacity("ab", 20);
    assertEquals(20, wider.capacityGbps(1));
    assertEquals(10, graph.capacityGbps(1), "the old one stays as it is");
    assertSame(graph.arcTo(), wider.arcTo());
    assertSame(graph.latencies(), wider.latencies());
    assertSame(graph.outArcs(), wider.outArcs());
    assertSame(graph, graph.withCapacity("ab", 10));
    assertNotSame(graph.outArcs(), graph.withCapacity("ab", 0).outArcs());
    assertFalse(graph.same(wider));
  }

  @Test
  void rejectsWhatItDoesNotKnow() {
    FlowGraph graph = FlowGraph.of(SITES, List.of(new FlowEdge("ab", "a", "b", 10, 1)));
    assertThrows(IllegalArgumentException.class, () -> graph.withCapacity("cd", 10));
    assertThrows(IllegalArgumentException.class, () -> graph.withCapacity("ab", -1));
    assertThrows(
        IllegalArgumentException.class, () -> graph.withCapacity("ab", Double.POSITIVE_INFINITY));
  }

  @Test
  void takesOverWhatAnEditOfTheNetworkLeft() {
    Network network = TestNetworks.of("ab", "bc", "ca");
    FlowGraph graph = FlowGraph.of(network, TestNetworks.plants(network, 100, 1));
    FlowGraph slower = graph.patched(network, TestNetworks.plants(network, 100, 2));
    assertSame(graph.capacities(), slower.capacities());
    assertSame(graph.arcTo(), slower.arcTo());
    assertEquals(2, slower.latencyMs(0));
    assertSame(slower, slower.patched(network, TestNetworks.plants(network, 100, 2)));

    Network weighted =
        network.withLinks(
            network
                .links()
                .with(
                    network
                        .links()
                        .get("ca")
                        .change()
                        .routingWeight(OptionalDouble.of(7))
                        .build()));
    FlowGraph heavier = graph.patched(weighted, TestNetworks.plants(network, 100, 1));
    assertEquals(List.of(1.0, 7.0), List.of(heavier.routingWeight(3), heavier.routingWeight(4)));
    assertTrue(heavier.sameCapacities(graph));
    assertFalse(heavier.same(graph));

    Network other = TestNetworks.of("ab", "bc", "cb");
    FlowGraph turned = graph.patched(other, TestNetworks.plants(other, 100, 1));
    assertTrue(turned.same(FlowGraph.of(other, TestNetworks.plants(other, 100, 1))));
    assertThrows(IllegalArgumentException.class, () -> graph.patched(network, Map.of()));
  }
}
