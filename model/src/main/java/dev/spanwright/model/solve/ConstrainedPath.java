package dev.spanwright.model.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The path of least length whose latency is within an objective, by label setting: a label of a
 * site is kept where no other one is both shorter and faster. Exact; costs more than a plain
 * shortest path, and is asked only where that one is too slow. Not thread-safe.
 */
final class ConstrainedPath {

  /** Relative difference of latencies that counts as none. */
  static final double ROUNDING = 1e-12;

  private final FlowGraph graph;
  private final SourceTree fastest;

  ConstrainedPath(FlowGraph graph) {
    this.graph = graph;
    this.fastest = new SourceTree(graph);
  }

  /** A path so far. */
  private record Label(
      int site, double length, double latencyMs, int arc, Optional<Label> before) {}

  /**
   * Finds the path of a commodity, which has an objective.
   *
   * @param lengths of the arcs, 0 or more
   * @return its arcs; empty where no path is fast enough
   */
  Optional<int[]> find(RouteDemands demands, int commodity, double[] lengths) {
    int source = demands.source(commodity);
    int target = demands.target(commodity);
    // Sums from both ends differ by rounding from the sum along the path.
    double latest = demands.objectiveMs(commodity) * (1 + ROUNDING);
    // Links are as fast in both directions, so this is what is left to the target as well.
    fastest.run(target, demands.territory(commodity), graph.latencies());
    double[] fastestHere = new double[graph.sites()];
    Arrays.fill(fastestHere, Double.POSITIVE_INFINITY);
    PriorityQueue<Label> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Label::length).thenComparingDouble(Label::latencyMs));
    open.add(new Label(source, 0, 0, SourceTree.NONE, Optional.empty()));
    while (!open.isEmpty()) {
      Label label = open.remove();
      if (label.latencyMs() >= fastestHere[label.site()]) {
        continue; // an earlier label was no longer and at least as fast
      }
      if (label.site() == target) {
        return Optional.of(arcs(label));
      }
      fastestHere[label.site()] = label.latencyMs();
      extend(label, lengths, latest, fastestHere, open);
    }
    return Optional.empty();
  }

  private void extend(
      Label label,
      double[] lengths,
      double latestMs,
      double[] fastestHere,
      PriorityQueue<Label> open) {
    int end = fastest.first(label.site() + 1);
    for (int i = fastest.first(label.site()); i < end; i++) {
      int arc = fastest.in(i) ^ 1;
      int next = graph.to(arc);
      double latencyMs = label.latencyMs() + graph.latencyMs(arc);
      boolean inTime = latencyMs + fastest.distance(next) <= latestMs;
      if (inTime && latencyMs < fastestHere[next]) {
        double length = label.length() + lengths[arc];
        open.add(new Label(next, length, latencyMs, arc, Optional.of(label)));
      }
    }
  }

  private static int[] arcs(Label last) {
    Deque<Integer> arcs = new ArrayDeque<>();
    Optional<Label> at = Optional.of(last);
    while (at.isPresent() && at.get().arc() != SourceTree.NONE) {
      arcs.push(at.get().arc());
      at = at.get().before();
    }
    return arcs.stream().mapToInt(Integer::intValue).toArray();
  }
}
