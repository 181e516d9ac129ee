package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of the headroom of any network, on random ones of every kind. */
class HeadroomPropertiesTest {

  private static final SolveLimit LIMIT = new SolveLimit(0.001, Duration.ofSeconds(10));
  private static final double ROUNDING = 1e-9;
  private static final int NETWORKS = 60;

  @Test
  void provesItsAnswerOnAnyNetwork() {
    forEachNetwork(
        network -> {
          Headroom headroom = solve(network);
          assertTrue(headroom.gap() <= LIMIT.targetGap(), () -> network.kind() + headroom);
          if (headroom.factor() > 0 && headroom.factor() < Double.POSITIVE_INFINITY) {
            requireProof(network, headroom);
          }
        });
  }

  /** Rates from 1e-6 to 1e9 Gbit/s: here prices are small beside rounding, and hard to prove by. */
  @ParameterizedTest
  @ValueSource(longs = {727, 1305, 2251})
  void comesNearWhereRatesAreWide(long seed) {
    RandomBackbone network = RandomBackbone.of(seed, 4, 24);
    Headroom headroom =
        HeadroomSolver.solve(
            network.graph(), network.demands(), SolveLimit.DEFAULT, Cancellation.never());
    assertTrue(headroom.gap() <= 1e-6, () -> network.kind() + headroom);
  }

  private static void requireProof(RandomBackbone network, Headroom headroom) {
    FlowGraph graph = network.graph();
    HeadroomProof proof = HeadroomProof.of(graph, network.demands(), LIMIT);
    assertEquals(proof.factor(), proof.checkedFactor(), 1e-7 * proof.factor());
    double[] lengths = proof.arcLengths().stream().mapToDouble(Double::doubleValue).toArray();
    double proven = FlowVerifier.boundOf(graph, Commodities.of(graph, network.demands()), lengths);
    requireNotAbove(proven, proof.upperBound(), network);
    requireNotAbove(headroom.factor(), proven, network);
    requireNotAbove(proof.checkedFactor(), headroom.upperBound(), network);
  }

  @Test
  void scalesInverselyWithTheDemands() {
    forEachNetwork(
        network -> {
          Headroom one = solve(network);
          for (double scale : new double[] {1e-6, 0.3, 7, 1e6}) {
            Headroom scaled = solve(network.graph(), network.demandsTimes(scale));
            requireNotAbove(one.factor(), scaled.upperBound() * scale, network);
            requireNotAbove(scaled.factor() * scale, one.upperBound(), network);
          }
        });
  }

  @Test
  void scalesWithTheCapacities() {
    forEachNetwork(
        network -> {
          Headroom one = solve(network);
          for (double scale : new double[] {1e-3, 3, 1e3}) {
            List<FlowEdge> edges =
                network.edges().stream().map(edge -> times(edge, scale)).toList();
            Headroom scaled = solve(FlowGraph.of(network.sites(), edges), network.demands());
            requireNotAbove(one.factor() * scale, scaled.upperBound(), network);
            requireNotAbove(scaled.factor(), one.upperBound() * scale, network);
          }
        });
  }

  private static FlowEdge times(FlowEdge edge, double scale) {
    double capacity = scale * edge.capacityGbps();
    return new FlowEdge(edge.linkId(), edge.from(), edge.to(), capacity, edge.latencyMs());
  }

  @Test
  void neverFallsWhenALinkGetsMoreCapacity() {
    forEachNetwork(
        network -> {
          Headroom before = solve(network);
          for (int link = 0; link < network.edges().size(); link += 11) {
            Headroom after = solve(network.graphWith(link, 2), network.demands());
            requireNotAbove(before.factor(), after.upperBound(), network);
          }
        });
  }

  @Test
  void neverRisesWhenALinkIsCut() {
    forEachNetwork(
        network -> {
          Headroom before = solve(network);
          for (int link = 0; link < network.edges().size(); link += 11) {
            Set<String> cut = Set.of(network.edges().get(link).linkId());
            Headroom after = solve(network.graph().withoutLinks(cut), network.demands());
            requireNotAbove(after.factor(), before.upperBound(), network);
          }
        });
  }

  @Test
  void risesByNoMoreThanTheValueOfALink() {
    forEachNetwork(
        network -> {
          Headroom before = solve(network);
          for (LinkValue value : before.limiting().stream().limit(3).toList()) {
            int link = network.linkNumber(value.linkId());
            double more = 0.05 * network.edges().get(link).capacityGbps();
            Headroom after = solve(network.graphWith(link, 1.05), network.demands());
            requireNotAbove(after.factor(), before.upperBound() + more * value.perGbps(), network);
          }
        });
  }

  @Test
  void countsParallelLinksAsOne() {
    forEachNetwork(
        network -> {
          List<FlowEdge> halves = new ArrayList<>();
          for (FlowEdge edge : network.edges()) {
            FlowEdge half = times(edge, 0.5);
            halves.add(half);
            halves.add(
                new FlowEdge(
                    edge.linkId() + "b",
                    edge.to(),
                    edge.from(),
                    half.capacityGbps(),
                    edge.latencyMs()));
          }
          Headroom one = solve(network);
          Headroom split = solve(FlowGraph.of(network.sites(), halves), network.demands());
          requireNotAbove(one.factor(), split.upperBound(), network);
          requireNotAbove(split.factor(), one.upperBound(), network);
        });
  }

  @Test
  void isZeroOnceADemandIsCutOff() {
    forEachNetwork(
        network -> {
          List<String> sites = new ArrayList<>(network.sites());
          sites.add("island");
          FlowGraph graph = FlowGraph.of(sites, network.edges());
          List<Demand> demands = new ArrayList<>(network.demands());
          demands.add(TeInstance.demand(sites.getFirst(), "island", 1e-6));
          assertEquals(0, solve(graph, demands).upperBound(), network.kind());
        });
  }

  private static void forEachNetwork(Consumer<RandomBackbone> check) {
    Random seeds = new Random(2026);
    for (int i = 0; i < NETWORKS; i++) {
      check.accept(RandomBackbone.of(seeds.nextLong(), 5, 24));
    }
  }

  private static Headroom solve(RandomBackbone network) {
    return solve(network.graph(), network.demands());
  }

  private static Headroom solve(FlowGraph graph, List<Demand> demands) {
    return HeadroomSolver.solve(graph, demands, LIMIT, Cancellation.never());
  }

  private static void requireNotAbove(double lower, double upper, RandomBackbone network) {
    assertTrue(
        lower <= upper * (1 + ROUNDING),
        () -> lower + " above " + upper + ", seed " + network.seed() + " " + network.kind());
  }
}
