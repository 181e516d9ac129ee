package dev.spanwright.model.solve;

/** The arcs that a demand uses, and the part of it on each. Immutable by convention. */
final class ArcShares {

  private final int[] arcs;
  private final double[] shares;

  ArcShares(int[] arcs, double[] shares) {
    this.arcs = arcs;
    this.shares = shares;
  }

  /** Adds a rate, spread by the shares, to the load of every arc. */
  void addTo(double[] arcLoads, double gbps) {
    for (int i = 0; i < arcs.length; i++) {
      arcLoads[arcs[i]] += gbps * shares[i];
    }
  }

  /** Whether one of the arcs is marked. */
  boolean usesAny(boolean[] marked) {
    for (int arc : arcs) {
      if (marked[arc]) {
        return true;
      }
    }
    return false;
  }
}
