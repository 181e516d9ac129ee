package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of each demand arrives on fixed routes: all demands grow by the same share of their rate
 * until an arc is full; those on it stay where they are, the others grow on. The result is max-min
 * fair by share of the demand (Bertsekas, Gallager, Data Networks, 1992, section 6.5.2).
 */
final class ProgressiveFilling {

  /** Room that counts as none, as a share of the capacity. */
  private static final double FULL = 1e-12;

  private final double[] capacityGbps;
  private final double[] roomGbps;
  private final List<ArcShares> routes;
  private final double[] gbps;
  private final double[] fractions;

  /**
   * @param routes the arcs of every demand
   * @param gbps the rate of every demand, Gbit/s
   */
  ProgressiveFilling(FlowGraph graph, List<ArcShares> routes, double[] gbps) {
    capacityGbps = new double[graph.arcs()];
    for (int arc = 0; arc < capacityGbps.length; arc++) {
      capacityGbps[arc] = graph.capacityGbps(arc);
    }
    this.roomGbps = capacityGbps.clone();
    this.routes = routes;
    this.gbps = gbps;
    this.fractions = new double[gbps.length];
  }

  /** The share of every demand that arrives, 0 to 1. */
  double[] fractions() {
    List<Integer> growing = new ArrayList<>();
    for (int demand = 0; demand < gbps.length; demand++) {
      growing.add(demand);
    }
    double level = 0;
    while (!growing.isEmpty() && level < 1) {
      double[] growth = new double[roomGbps.length];
      growing.forEach(demand -> routes.get(demand).addTo(growth, gbps[demand]));
      double step = largestStep(growth, 1 - level);
      level = Math.min(1, level + step);
      boolean[] full = fill(growth, step);
      for (int demand : growing) {
        fractions[demand] = level;
      }
      growing.removeIf(demand -> routes.get(demand).usesAny(full));
    }
    return fractions;
  }

  private double largestStep(double[] growth, double most) {
    double step = most;
    for (int arc = 0; arc < growth.length; arc++) {
      if (growth[arc] > 0) {
        step = Math.min(step, Math.max(0, roomGbps[arc]) / growth[arc]);
      }
    }
    return step;
  }

  /**
   * Takes the room. An arc that limits the step counts as full whatever rounding leaves in it, also
   * where the step is too small for a number, so every round freezes a demand.
   */
  private boolean[] fill(double[] growth, double step) {
    boolean[] full = new boolean[growth.length];
    for (int arc = 0; arc < growth.length; arc++) {
      boolean limits = growth[arc] > 0 && Math.max(0, roomGbps[arc]) / growth[arc] <= step;
      roomGbps[arc] -= step * growth[arc];
      full[arc] = limits || (growth[arc] > 0 && roomGbps[arc] <= FULL * capacityGbps[arc]);
    }
    return full;
  }
}
