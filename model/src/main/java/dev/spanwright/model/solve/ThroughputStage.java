package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.List;

/**
 * The most traffic in total: every commodity carries at most its rate, {@code Σ x} is as large as
 * it can be. What is not carried is a path without arcs that costs 1. The start puts everything on
 * its fastest path; what that overloads costs 2, more than to give the traffic up, so the program
 * takes it away again.
 *
 * <p>For any lengths l, {@code Σ x ≤ Σ c·l + Σ d·max(0, 1 − dist_l)} (linear programming duality).
 * Not thread-safe.
 */
final class ThroughputStage {

  private static final double OVERLOAD_COST = 2;

  private final RouteDemands demands;
  private final double[] capacity;
  private final PathProgram program;
  private final int[] rejected;
  private double upperBound;
  private double[] prices;

  /**
   * @throws java.util.concurrent.CancellationException if given up
   */
  ThroughputStage(
      FlowGraph graph,
      double[] capacity,
      RouteDemands demands,
      FastestPaths fastest,
      Cancellation givenUp) {
    this.demands = demands;
    this.capacity = capacity;
    this.rejected = new int[demands.count()];
    double offered = Arrays.stream(demands.allGbps()).sum();
    double tolerance = 1e-11 * offered / Math.max(1, demands.count());
    FlowMaster master = new FlowMaster(capacity, 0, 0, tolerance);
    program = new PathProgram(graph, demands, master, new double[graph.arcs()], 0);
    for (int commodity = 0; commodity < rejected.length; commodity++) {
      givenUp.orThrow(commodity);
      if (fastest.reaches(commodity)) {
        double gbps = demands.gbps(commodity);
        int group = program.join(commodity, gbps, 0, fastest.latencyMs(commodity));
        program.addPath(commodity, fastest.arcs(commodity));
        rejected[commodity] = master.addColumn(group, 1, new int[0]);
        upperBound += gbps;
      }
    }
    master.coverOverloads(OVERLOAD_COST, givenUp);
    prices = new double[graph.arcs()];
  }

  /**
   * Solves.
   *
   * @return whether it came to its end; false if told to stop before
   */
  boolean run(Cancellation cancellation) {
    while (true) {
      PathProgram.Step step = program.step(cancellation);
      prices = step.prices();
      if (cancellation.requested()) {
        return false;
      }
      proveBound(step.round());
      if (step.last()) {
        return true;
      }
    }
  }

  private void proveBound(PathProgram.Round round) {
    double bound = 0;
    for (int arc = 0; arc < capacity.length; arc++) {
      bound += capacity[arc] * prices[arc];
    }
    for (int commodity = 0; commodity < demands.count(); commodity++) {
      if (program.group(commodity) >= 0) {
        double left = Math.max(0, 1 - round.leastPrice(commodity));
        bound += demands.gbps(commodity) * left;
      }
    }
    upperBound = Math.min(upperBound, bound);
  }

  /** What every commodity carries, Gbit/s; where an arc is still overloaded it may not all fit. */
  double[] carriedGbps() {
    double[] carried = new double[demands.count()];
    for (int commodity = 0; commodity < carried.length; commodity++) {
      if (program.group(commodity) >= 0) {
        double left = program.master().amount(rejected[commodity]);
        carried[commodity] = Math.max(0, demands.gbps(commodity) - left);
      }
    }
    return carried;
  }

  /** The present paths, cut to what fits: feasible at any moment. */
  List<List<FlowPaths.Part>> paths() {
    return PresentPaths.of(program, capacity, demands.allGbps());
  }

  /** No routing carries more, Gbit/s. */
  double upperBound() {
    return upperBound;
  }

  /** What one more Gbit/s on an arc adds, Gbit/s. */
  double[] prices() {
    return prices.clone();
  }
}
