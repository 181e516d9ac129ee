package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Given amounts at the least total latency, {@code Σ rate x latency}. The start puts everything on
 * its fastest path; overload costs more than any detour, and a path slower than its latency
 * objective costs more than any detour within it, so the program takes away first the one, then the
 * other, where that can be done.
 *
 * <p>For any prices l ≥ 0 no routing costs less than {@code Σ x·dist − Σ c·l}, with distances by
 * cost plus price (Lagrangian duality). Not thread-safe.
 */
final class LatencyStage {

  /** Cost of a path that is too slow, as multiple of the longest way that any path can take. */
  private static final double SLOW = 10;

  /** Cost of overload, as multiple of that of a slow path. */
  private static final double OVERLOAD = 100;

  /** A gap that is told about, as share of the last one that was. */
  private static final double TELL = 0.5;

  private final double[] capacity;
  private final double[] gbps;
  private final PathProgram program;
  private final FlowMaster master;
  private double[] prices;
  private double gap = 1;

  /**
   * @param gbps what every commodity carries
   * @throws java.util.concurrent.CancellationException if given up
   */
  LatencyStage(
      FlowGraph graph,
      double[] capacity,
      RouteDemands demands,
      FastestPaths fastest,
      double[] gbps,
      Cancellation givenUp) {
    this.capacity = capacity;
    this.gbps = gbps;
    double total = 0;
    for (int commodity = 0; commodity < gbps.length; commodity++) {
      total += gbps[commodity] > 0 ? gbps[commodity] * fastest.latencyMs(commodity) : 0;
    }
    double longest = longestWayMs(graph);
    double slow = SLOW * longest;
    double tolerance = 1e-11 * total / Math.max(1, gbps.length);
    master = new FlowMaster(capacity, 0, 0, tolerance);
    program = new PathProgram(graph, demands, master, graph.latencies(), slow);
    for (int commodity = 0; commodity < gbps.length; commodity++) {
      givenUp.orThrow(commodity);
      if (gbps[commodity] > 0) {
        program.join(commodity, gbps[commodity], 0, fastest.latencyMs(commodity));
        program.addPath(commodity, fastest.arcs(commodity));
      }
    }
    master.coverOverloads(OVERLOAD * slow, givenUp);
    prices = new double[graph.arcs()];
  }

  /** No path without loops is slower: the slowest arc into every site. */
  private static double longestWayMs(FlowGraph graph) {
    double[] slowest = new double[graph.sites()];
    for (int arc = 0; arc < graph.arcs(); arc++) {
      slowest[graph.to(arc)] = Math.max(slowest[graph.to(arc)], graph.latencyMs(arc));
    }
    return Math.max(1e-6, Arrays.stream(slowest).sum());
  }

  /**
   * Solves.
   *
   * @param enough gap of the cost that is near enough; 0 for the least
   * @param better told when the present paths carry everything, at a gap well below the last one
   * @return whether it came to its end; false if told to stop before
   */
  boolean run(double enough, Cancellation cancellation, Runnable better) {
    double toldGap = 1;
    while (true) {
      PathProgram.Step step = program.step(cancellation);
      prices = step.prices();
      if (cancellation.requested()) {
        return false;
      }
      proveGap(step.round());
      if (step.last() || (gap <= enough && !overloaded())) {
        return true;
      }
      if (gap <= TELL * toldGap && !overloaded()) {
        toldGap = gap;
        better.run();
      }
    }
  }

  private void proveGap(PathProgram.Round round) {
    double least = 0;
    for (int arc = 0; arc < capacity.length; arc++) {
      least -= capacity[arc] * prices[arc];
    }
    for (int commodity = 0; commodity < gbps.length; commodity++) {
      if (gbps[commodity] > 0) {
        least += gbps[commodity] * round.leastPrice(commodity);
      }
    }
    double cost = 0;
    FlowColumns columns = master.columns();
    for (int column = 0; column < columns.count(); column++) {
      cost += master.amount(column) * columns.cost(column);
    }
    gap = cost > 0 ? Math.clamp((cost - least) / cost, 0, 1) : 0;
  }

  private boolean overloaded() {
    FlowColumns columns = master.columns();
    return IntStream.range(0, columns.count())
        .anyMatch(k -> columns.group(k) == FlowColumns.FREE && master.amount(k) > 0);
  }

  /** How far the cost, objectives included, may be from the least: (value - bound) / value. */
  double gap() {
    return gap;
  }

  /** What one more Gbit/s on an arc saves, Gbit/s x ms. */
  double[] prices() {
    return prices.clone();
  }

  /** The paths of every commodity with what they carry, as {@link PresentPaths}. */
  List<List<FlowPaths.Part>> paths() {
    return PresentPaths.of(program, capacity, gbps);
  }
}
