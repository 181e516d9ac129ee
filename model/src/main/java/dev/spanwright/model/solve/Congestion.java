package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * The load of every arc and the price that it makes: {@code w·exp(β·(u/U − 1)) / c} for an arc of
 * utilisation u and capacity c, where U is the highest utilisation and w a weight of the arc, 1 at
 * first. It is the gradient of a soft maximum of the utilisations; the larger β, the closer it
 * comes to the true maximum.
 *
 * <p>The price that a balanced flow has made can become the weight of the next balance: the
 * exponential method of multipliers (Tseng, Bertsekas, "On the convergence of the exponential
 * multiplier method for convex programming", Mathematical Programming 60, 1993). So prices come
 * near to the optimal ones at a moderate β, where balancing is quick; without weights only β could
 * grow.
 *
 * <p>Not thread-safe.
 */
final class Congestion {

  /** Where e^x is too small to matter in a sum; keeps every length above 0. */
  private static final double LOWEST_EXPONENT = -60;

  /** Least logarithm of a weight, beside the largest: an arc forgotten too early must come back. */
  private static final double LOWEST_LEARNED = -12;

  /** The same for weights from elsewhere, which are less to be trusted. */
  private static final double LOWEST_TAKEN = -6;

  private final double[] capacityGbps;
  private final double[] loadGbps;
  private final double[] length;
  private final double[] logWeight;
  private double sharpness;
  private double peak;

  Congestion(FlowGraph graph) {
    capacityGbps = new double[graph.arcs()];
    for (int arc = 0; arc < capacityGbps.length; arc++) {
      capacityGbps[arc] = graph.capacityGbps(arc);
    }
    loadGbps = new double[capacityGbps.length];
    length = new double[capacityGbps.length];
    logWeight = new double[capacityGbps.length];
  }

  /** Load of every arc, Gbit/s; whoever writes to it calls {@link #refresh} afterwards. */
  double[] loadGbps() {
    return loadGbps;
  }

  /** Length of every arc; arcs without capacity have length 0 and carry nothing. */
  double[] lengths() {
    return length;
  }

  /** The highest utilisation at the last refresh. */
  double peak() {
    return peak;
  }

  /** Takes the present highest utilisation as U and computes all lengths anew. */
  void refresh(double newSharpness) {
    sharpness = newSharpness;
    peak = 0;
    for (int arc = 0; arc < length.length; arc++) {
      if (capacityGbps[arc] > 0) {
        peak = Math.max(peak, loadGbps[arc] / capacityGbps[arc]);
      }
    }
    for (int arc = 0; arc < length.length; arc++) {
      length[arc] = lengthOf(arc);
    }
  }

  private double lengthOf(int arc) {
    double capacity = capacityGbps[arc];
    if (capacity == 0) {
      return 0;
    }
    return Math.exp(Math.max(LOWEST_EXPONENT, exponent(arc))) / capacity;
  }

  private double exponent(int arc) {
    return logWeight[arc] + sharpness * (loadGbps[arc] / (capacityGbps[arc] * peak) - 1);
  }

  /** Makes the present price of the capacity of every arc its weight. */
  void learnWeights() {
    for (int arc = 0; arc < logWeight.length; arc++) {
      if (capacityGbps[arc] > 0) {
        logWeight[arc] = exponent(arc);
      }
    }
    normalise(LOWEST_LEARNED);
  }

  /**
   * Makes the price of the capacity of every arc under other lengths its weight.
   *
   * @param lengths 0 or more; some are more
   */
  void takeWeights(double[] lengths) {
    for (int arc = 0; arc < logWeight.length; arc++) {
      if (capacityGbps[arc] > 0) {
        logWeight[arc] = Math.log(lengths[arc] * capacityGbps[arc]);
      }
    }
    normalise(LOWEST_TAKEN);
  }

  /** Makes all weights 1, as at first. */
  void resetWeights() {
    Arrays.fill(logWeight, 0);
  }

  private void normalise(double lowest) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int arc = 0; arc < logWeight.length; arc++) {
      if (capacityGbps[arc] > 0) {
        highest = Math.max(highest, logWeight[arc]);
      }
    }
    for (int arc = 0; arc < logWeight.length; arc++) {
      logWeight[arc] = Math.max(lowest, logWeight[arc] - highest);
    }
  }

  /** Adds load to an arc and renews its length. */
  void add(int arc, double gbps) {
    loadGbps[arc] += gbps;
    length[arc] = lengthOf(arc);
  }

  /** How fast the length of an arc grows with its load, 1/Gbit/s. */
  double slope(int arc) {
    return length[arc] * sharpness / (capacityGbps[arc] * peak);
  }

  /** The load, Gbit/s, that multiplies the length of an arc by e. */
  double foldGbps(int arc) {
    return capacityGbps[arc] * peak / sharpness;
  }

  /** Length of a path at present. */
  double lengthOf(int[] path) {
    return sum(path, length);
  }

  /** Length of a path with given arc lengths. */
  static double sum(int[] path, double[] lengths) {
    double sum = 0;
    for (int arc : path) {
      sum += lengths[arc];
    }
    return sum;
  }

  /** Sum of capacity x length over all arcs. */
  double priceOfCapacity() {
    return dot(capacityGbps, length);
  }

  /** Sum of load x length over all arcs. */
  double priceOfLoad() {
    return dot(loadGbps, length);
  }

  /** Sum of amount x length over all arcs. */
  static double dot(double[] amounts, double[] lengths) {
    double sum = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      sum += amounts[arc] * lengths[arc];
    }
    return sum;
  }
}
