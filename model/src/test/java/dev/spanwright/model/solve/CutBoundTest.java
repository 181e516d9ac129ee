package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutBoundTest {

  @Test
  void findsTheSparsestCutOfMostSmallNetworksAndNeverLess() {
    Random random = new Random(4);
    int met = 0;
    for (int round = 0; round < 100; round++) {
      int sites = 4 + random.nextInt(6);
      FlowGraph graph = randomGraph(random, sites, 1);
      Commodities pairs = randomDemands(random, graph, 1);
      double sparsest = sparsest(graph, pairs);
      CutBound cuts = swept(graph, pairs);
      assertTrue(cuts.bound() >= sparsest * (1 - 1e-12), cuts.bound() + " below " + sparsest);
      met += cuts.bound() <= sparsest * (1 + 1e-12) ? 1 : 0;
    }
    assertTrue(met >= 95, "sparsest cuts found: " + met);
  }

  @Test
  void provesItsBoundByItsLengthsWhateverTheRates() {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      FlowGraph graph = randomGraph(random, 12, 6);
      Commodities pairs = randomDemands(random, graph, 6);
      CutBound cuts = swept(graph, pairs);
      double proven = FlowVerifier.boundOf(graph, pairs, cuts.lengths());
      assertTrue(proven <= cuts.bound() * (1 + 1e-9), proven + " above " + cuts.bound());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50", "gabriel-100"})
  void isNeverBelowTheOptimum(String name) {
    TeInstance instance = TeInstance.ofResource(name);
    FlowGraph graph = instance.graph();
    Commodities pairs = Commodities.of(graph, instance.demands());
    CutBound cuts = swept(graph, pairs);
    assertTrue(cuts.bound() >= instance.lambda() * (1 - 1e-9), cuts.bound() + " is too low");
    assertTrue(cuts.bound() <= new NodeCuts(graph, pairs).bound(), "single sites are cuts as well");
  }

  @Test
  void findsTheOptimumWhereACutDecides() {
    TeInstance instance = TeInstance.ofResource("gabriel-100");
    Commodities pairs = Commodities.of(instance.graph(), instance.demands());
    assertEquals(instance.lambda(), swept(instance.graph(), pairs).bound(), 1e-9);
  }

  @Test
  void seesThatAPartIsCutOff() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("a", "b", "c"),
            List.of(new FlowEdge("ab", "a", "b", 10, 1), new FlowEdge("bc", "b", "c", 0, 1)));
    Commodities pairs = Commodities.of(graph, List.of(demand("a", "c", 1), demand("a", "b", 1)));
    assertEquals(0, swept(graph, pairs).bound());
  }

  @Test
  void provesNothingWithoutTrafficOrWhenToldToStop() {
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    FlowGraph graph = instance.graph();
    assertEquals(Double.POSITIVE_INFINITY, swept(graph, Commodities.of(graph, List.of())).bound());
    CutBound stopped = new CutBound(graph, Commodities.of(graph, instance.demands()));
    double[] lengths = new double[graph.arcs()];
    assertEquals(Double.POSITIVE_INFINITY, stopped.sweep(0, lengths, () -> true));
    assertEquals(Double.POSITIVE_INFINITY, stopped.bound());
  }

  /** From every site, by lengths that are shorter where there is more capacity. */
  private static CutBound swept(FlowGraph graph, Commodities pairs) {
    CutBound cuts = new CutBound(graph, pairs);
    double[] lengths = new double[graph.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = graph.capacityGbps(arc) > 0 ? 1 / graph.capacityGbps(arc) : 0;
    }
    for (int root = 0; root < graph.sites(); root++) {
      cuts.sweep(root, lengths, Cancellation.never());
    }
    return cuts;
  }

  /** The least ratio of all cuts, one after the other. */
  private static double sparsest(FlowGraph graph, Commodities pairs) {
    double least = Double.POSITIVE_INFINITY;
    for (int inside = 1; inside + 1 < 1 << graph.sites(); inside++) {
      double capacity = 0;
      for (int arc = 0; arc < graph.arcs(); arc++) {
        boolean leaves = (inside >> graph.from(arc) & 1) > (inside >> graph.to(arc) & 1);
        capacity += leaves ? graph.capacityGbps(arc) : 0;
      }
      double traffic = 0;
      for (int group = 0; group < pairs.groups(); group++) {
        for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
          boolean leaves = (inside >> pairs.source(group) & 1) > (inside >> pairs.target(pair) & 1);
          traffic += leaves ? pairs.gbps(pair) : 0;
        }
      }
      least = traffic > 0 ? Math.min(least, capacity / traffic) : least;
    }
    return least;
  }

  /** A ring with chords. */
  private static FlowGraph randomGraph(Random random, int sites, double spread) {
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      edges.add(edge("r" + i, i, (i + 1) % sites, rate(random, spread)));
    }
    for (int i = 0; i < sites / 2; i++) {
      int from = random.nextInt(sites);
      edges.add(
          edge(
              "c" + i, from, (from + 1 + random.nextInt(sites - 1)) % sites, rate(random, spread)));
    }
    return FlowGraph.of(IntStream.range(0, sites).mapToObj(i -> "s" + i).toList(), edges);
  }

  private static FlowEdge edge(String id, int from, int to, double gbps) {
    return new FlowEdge(id, "s" + from, "s" + to, gbps, 1);
  }

  private static Commodities randomDemands(Random random, FlowGraph graph, double spread) {
    Demand[] demands = new Demand[3 * graph.sites()];
    Arrays.setAll(
        demands,
        _ -> {
          int from = random.nextInt(graph.sites());
          int to = (from + 1 + random.nextInt(graph.sites() - 1)) % graph.sites();
          return demand("s" + from, "s" + to, rate(random, spread));
        });
    return Commodities.of(graph, List.of(demands));
  }

  private static double rate(Random random, double spread) {
    return Math.pow(10, spread * random.nextGaussian());
  }
}
