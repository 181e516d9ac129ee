package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathPairsTest {

  /** The fastest path of all blocks every pair here: the best two must leave it (a trap). */
  @Test
  void leavesTheFastestPathWhereItBlocksEveryPair() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("s", "a", "b", "t"),
            List.of(
                edge("sa", "s", "a", 1),
                edge("ab", "a", "b", 1),
                edge("bt", "b", "t", 1),
                edge("sb", "s", "b", 5),
                edge("at", "a", "t", 5)));

    PathPair pair = pairs(graph).between("s", "t", Disjointness.SITE);

    assertEquals(6, pair.working().orElseThrow().latencyMs());
    assertEquals(6, pair.protection().orElseThrow().latencyMs());
    assertTrue(pair.proven());
  }

  @Test
  void hasNoProtectionBehindABridgeAndNoPathWithoutLinks() {
    FlowGraph graph = FlowGraph.of(List.of("s", "t", "u"), List.of(edge("st", "s", "t", 1)));

    PathPair alone = pairs(graph).between("s", "t", Disjointness.LINK);

    assertEquals(List.of("st"), alone.working().orElseThrow().links());
    assertTrue(alone.protection().isEmpty());
    assertTrue(pairs(graph).between("s", "u", Disjointness.GROUP).working().isEmpty());
    assertThrows(
        IllegalArgumentException.class, () -> pairs(graph).between("s", "s", Disjointness.LINK));
  }

  /** On small random networks, against all pairs of all paths. */
  @ParameterizedTest
  @EnumSource(Disjointness.class)
  void isTheBestOfAllPairs(Disjointness disjoint) {
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      Network network = random(random);
      FlowGraph graph = graph(network, random);
      RiskGroups groups = RiskGroups.of(network, graph);

      PathPair pair = new PathPairs(graph, groups).between("n0", "n5", disjoint);

      OptionalDouble best = bestOfAll(graph, groups, disjoint);
      assertTrue(pair.proven());
      assertEquals(best.isPresent(), pair.protection().isPresent(), "round " + round);
      if (best.isPresent()) {
        found++;
        double ms =
            pair.working().orElseThrow().latencyMs() + pair.protection().orElseThrow().latencyMs();
        assertEquals(best.getAsDouble(), ms, 1e-9, "round " + round);
      }
    }
    assertTrue(found > 60, found + " pairs");
  }

  private static OptionalDouble bestOfAll(
      FlowGraph graph, RiskGroups groups, Disjointness disjoint) {
    List<int[]> paths = new ArrayList<>();
    extend(graph, 0, 5, new ArrayList<>(), new BitSet(), paths);
    double best = Double.POSITIVE_INFINITY;
    for (int[] one : paths) {
      for (int[] other : paths) {
        if (apart(graph, groups, disjoint, one, other)) {
          best = Math.min(best, ms(graph, one) + ms(graph, other));
        }
      }
    }
    return best < Double.POSITIVE_INFINITY ? OptionalDouble.of(best) : OptionalDouble.empty();
  }

  private static boolean apart(
      FlowGraph graph, RiskGroups groups, Disjointness disjoint, int[] one, int[] other) {
    BitSet links = new BitSet();
    BitSet sites = new BitSet();
    for (int arc : one) {
      links.set(arc / 2);
      sites.set(graph.to(arc), graph.to(arc) != 5);
    }
    for (int arc : other) {
      if (links.get(arc / 2) || (disjoint != Disjointness.LINK && sites.get(graph.to(arc)))) {
        return false;
      }
    }
    return disjoint != Disjointness.GROUP
        || !groups.of(graph, one).intersects(groups.of(graph, other));
  }

  private static double ms(FlowGraph graph, int[] arcs) {
    return IntStream.of(arcs).mapToDouble(graph::latencyMs).sum();
  }

  private static void extend(
      FlowGraph graph, int at, int to, List<Integer> arcs, BitSet seen, List<int[]> paths) {
    if (at == to) {
      paths.add(arcs.stream().mapToInt(Integer::intValue).toArray());
      return;
    }
    seen.set(at);
    for (int arc = 0; arc < graph.arcs(); arc++) {
      if (graph.from(arc) == at && !seen.get(graph.to(arc)) && graph.capacityGbps(arc) > 0) {
        arcs.add(arc);
        extend(graph, graph.to(arc), to, arcs, seen, paths);
        arcs.removeLast();
      }
    }
    seen.clear(at);
  }

  /** Six sites, ten links, parallel ones among them, and three groups. */
  private static Network random(Random random) {
    List<Site> sites =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Site.of(
                        "n" + i,
                        "N" + i,
                        SiteKind.EXCHANGE,
                        new dev.spanwright.model.geo.Position(i, i)))
            .toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int from = random.nextInt(6);
      int to = (from + 1 + random.nextInt(5)) % 6;
      links.add(Link.of("l" + i, "n" + from, "n" + to, "g652d"));
    }
    List<SharedRiskGroup> groups = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      groups.add(
          new SharedRiskGroup(
              "g" + i,
              "G",
              List.of("l" + random.nextInt(5), "l" + (5 + random.nextInt(5))),
              random.nextInt(3) == 0 ? List.of("n" + random.nextInt(6)) : List.of(),
              "",
              PropertyValue.Fields.NONE));
    }
    return Network.empty("random")
        .withSites(Table.of(sites))
        .withLinks(Table.of(links))
        .withGroups(Table.of(groups));
  }

  private static FlowGraph graph(Network network, Random random) {
    return FlowGraph.of(
        network.sites().stream().map(Site::id).toList(),
        network.links().stream()
            .map(link -> edge(link.id(), link.from(), link.to(), random.nextInt(9)))
            .toList());
  }

  private static PathPairs pairs(FlowGraph graph) {
    return new PathPairs(graph, RiskGroups.of(Network.empty("none"), graph));
  }

  private static FlowEdge edge(String id, String from, String to, double ms) {
    return new FlowEdge(id, from, to, 100, ms);
  }
}
