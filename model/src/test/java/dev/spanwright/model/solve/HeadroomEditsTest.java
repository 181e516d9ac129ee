package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Long chains of edits, each answered from where the search before ended. */
class HeadroomEditsTest {

  private static final Headroom NOTHING_KNOWN =
      new Headroom(0, Double.POSITIVE_INFINITY, List.of(), 0);
  private static final double ROUNDING = 1e-9;
  private static final int NETWORKS = 12;
  private static final int EDITS = 40;

  @Test
  void answersEveryEditAsASearchFromNothingDoes() {
    Random seeds = new Random(7);
    int cutOff = 0;
    for (int i = 0; i < NETWORKS; i++) {
      cutOff += new Chain(RandomBackbone.of(seeds.nextLong(), 6, 40), seeds.nextLong()).run();
    }
    assertTrue(cutOff > 0, "some edits should cut a demand off");
    assertTrue(cutOff < NETWORKS * EDITS / 4, "most should not, but these did: " + cutOff);
  }

  /** A network that is edited again and again. */
  private static final class Chain {

    private final RandomBackbone network;
    private final Random random;
    private final List<FlowEdge> edges;
    private final TreeSet<Integer> cut = new TreeSet<>();
    private List<Demand> demands;
    private Optional<HeadroomStart> start = Optional.empty();

    Chain(RandomBackbone network, long seed) {
      this.network = network;
      this.random = new Random(seed);
      this.edges = new ArrayList<>(network.edges());
      this.demands = network.demands();
    }

    /** Number of edits after which a demand has no path. */
    int run() {
      int cutOff = 0;
      for (int edit = 0; edit < EDITS; edit++) {
        String at = "seed %d %s edit %d".formatted(network.seed(), network.kind(), edit);
        cutOff += check(at) == 0 ? 1 : 0;
        change();
      }
      return cutOff;
    }

    /** The factor. */
    private double check(String at) {
      List<FlowEdge> left = new ArrayList<>();
      for (int link = 0; link < edges.size(); link++) {
        if (!cut.contains(link)) {
          left.add(edges.get(link));
        }
      }
      FlowGraph graph = FlowGraph.of(network.sites(), left);
      HeadroomSolver.Solved warm =
          HeadroomSolver.refine(
              graph,
              demands,
              NOTHING_KNOWN,
              start,
              SolveLimit.DEFAULT,
              Cancellation.never(),
              _ -> {});
      Headroom answer = warm.headroom();
      Headroom cold =
          HeadroomSolver.solve(graph, demands, SolveLimit.DEFAULT, Cancellation.never());
      requireNotAbove(answer.factor(), cold.upperBound(), at);
      requireNotAbove(cold.factor(), answer.upperBound(), at);
      assertTrue(answer.exact() || !cold.exact(), () -> at + answer);
      if (answer.upperBound() == 0) {
        assertEquals(List.of(), answer.limiting(), at);
      } else {
        warm.start().ifPresent(end -> requireProof(graph, end, answer, at));
      }
      start = warm.start().or(() -> start);
      return answer.factor();
    }

    private static void requireProof(
        FlowGraph graph, HeadroomStart end, Headroom answer, String at) {
      double reached = 1 / FlowVerifier.checkedPeak(graph, end.pairs(), end.flows());
      requireNotAbove(reached, answer.factor(), at);
      assertEquals(answer.factor(), reached, 1e-6 * reached, at);
      double proven = FlowVerifier.boundOf(graph, end.pairs(), end.lengths());
      requireNotAbove(proven, answer.upperBound(), at);
    }

    private void change() {
      int link = random.nextInt(edges.size());
      FlowEdge old = edges.get(link);
      switch (random.nextInt(5)) {
        case 0 -> edges.set(link, with(old, old.capacityGbps() * factor(), old.latencyMs()));
        case 1 -> cut.add(link);
        case 2 -> cut.pollFirst();
        case 3 -> demands = changed();
        default -> moveSite(old.from());
      }
      if (cut.size() > 2) {
        cut.pollFirst();
      }
    }

    private double factor() {
      return Math.exp(random.nextDouble(-1, 1));
    }

    private List<Demand> changed() {
      int which = random.nextInt(demands.size());
      List<Demand> next = new ArrayList<>(demands);
      Demand old = next.get(which);
      if (random.nextInt(3) == 0 && next.size() > 1) {
        next.remove(which);
      } else {
        next.set(which, TeInstance.demand(old.from(), old.to(), old.gbps() * factor()));
      }
      return next;
    }

    private void moveSite(String site) {
      double longer = factor();
      edges.replaceAll(
          edge ->
              edge.from().equals(site) || edge.to().equals(site)
                  ? with(edge, edge.capacityGbps(), edge.latencyMs() * longer)
                  : edge);
    }

    private static FlowEdge with(FlowEdge old, double gbps, double ms) {
      return new FlowEdge(old.linkId(), old.from(), old.to(), gbps, ms);
    }
  }

  private static void requireNotAbove(double lower, double upper, String at) {
    assertTrue(lower <= upper * (1 + ROUNDING), () -> lower + " above " + upper + ", " + at);
  }
}
