package dev.spanwright.model.solve;

/**
 * Moves traffic of a pair of sites from its longer paths to its shortest, under lengths that follow
 * the load at once.
 *
 * <p>Each move is a Newton step on the difference of the two path lengths, as in gradient
 * projection for traffic assignment (Jayakrishnan, Tsai, Prashker, Rajadhyaksha, Transportation
 * Research Record 1443, 1994). It is capped where the length of an arc would grow by more than e²,
 * because lengths are exponential in the load. Not thread-safe.
 */
final class PathBalancer {

  /** Largest growth of the exponent of an arc in one move. */
  private static final double TRUST = 2;

  private final PathFlows flows;
  private final Congestion congestion;
  private final int[] mark;
  private int stamp;
  private double excess;
  private double total;

  PathBalancer(FlowGraph graph, PathFlows flows, Congestion congestion) {
    this.flows = flows;
    this.congestion = congestion;
    this.mark = new int[graph.arcs()];
  }

  /** Starts to measure the imbalance that the next calls of {@link #balance} meet. */
  void resetImbalance() {
    excess = 0;
    total = 0;
  }

  /** Share of the price of all traffic met that it would save on its shortest known paths. */
  double imbalance() {
    return total > 0 ? excess / total : 0;
  }

  /** Improves one pair. */
  void balance(int pair) {
    int count = flows.count(pair);
    int best = 0;
    double shortest = Double.POSITIVE_INFINITY;
    double rate = 0;
    double price = 0;
    for (int i = 0; i < count; i++) {
      double length = congestion.lengthOf(flows.path(pair, i));
      rate += flows.gbps(pair, i);
      price += flows.gbps(pair, i) * length;
      if (length < shortest) {
        shortest = length;
        best = i;
      }
    }
    total += price;
    excess += price - rate * shortest;
    for (int i = 0; i < count; i++) {
      if (i != best && flows.gbps(pair, i) > 0) {
        shift(pair, i, best);
      }
    }
  }

  private void shift(int pair, int from, int to) {
    int[] longer = flows.path(pair, from);
    int[] shorter = flows.path(pair, to);
    double saving = congestion.lengthOf(longer) - congestion.lengthOf(shorter);
    if (saving <= 1e-12 * congestion.lengthOf(longer)) {
      return;
    }
    int common = markCommon(longer, shorter);
    double slope = 0;
    double trust = Double.POSITIVE_INFINITY;
    for (int arc : shorter) {
      if (mark[arc] != common) {
        slope += congestion.slope(arc);
        trust = Math.min(trust, TRUST * congestion.foldGbps(arc));
      }
    }
    for (int arc : longer) {
      slope += mark[arc] == common ? 0 : congestion.slope(arc);
    }
    double gbps = Math.min(flows.gbps(pair, from), Math.min(saving / slope, trust));
    flows.move(pair, from, to, gbps);
    addLoad(longer, common, -gbps);
    addLoad(shorter, common, gbps);
  }

  /** Marks the arcs of both paths that lie on both, and returns the mark. */
  private int markCommon(int[] longer, int[] shorter) {
    stamp += 2;
    for (int arc : longer) {
      mark[arc] = stamp;
    }
    for (int arc : shorter) {
      if (mark[arc] == stamp) {
        mark[arc] = stamp + 1;
      }
    }
    return stamp + 1;
  }

  private void addLoad(int[] path, int common, double gbps) {
    for (int arc : path) {
      if (mark[arc] != common) {
        congestion.add(arc, gbps);
      }
    }
  }
}
