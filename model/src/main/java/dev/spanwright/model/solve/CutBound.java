package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Bounds on headroom by cuts: all that runs from one side of a cut to the other must fit through
 * the links between them, so the headroom is at most their capacity over that traffic. Cuts are
 * found by the sweep that rounds a linear program to a sparse cut (Leighton, Rao, "Multicommodity
 * max-flow min-cut theorems", Journal of the ACM 46, 1999): with a root, all sites within a radius
 * under given lengths, for every radius; then single sites change sides while the ratio falls. Any
 * lengths give true bounds; those of a nearly optimal solution give near ones. Not thread-safe.
 */
final class CutBound {

  /** Relative fall of the ratio that makes a move worth while. */
  private static final double SLIGHT = 1e-9;

  /** Sites between two looks at the cancellation. */
  private static final int OFTEN = 64;

  private final FlowGraph graph;
  private final Commodities pairs;
  private final MutualDemand demand;
  private final SourceTree shortest;
  private final Cut cut;
  private final double[] backward;
  private final double[] withInside;
  private double bound = Double.POSITIVE_INFINITY;
  private double[] lengths;

  CutBound(FlowGraph graph, Commodities pairs) {
    this.graph = graph;
    this.pairs = pairs;
    this.demand = new MutualDemand(graph.sites(), pairs);
    this.shortest = new SourceTree(graph);
    this.cut = new Cut(graph, demand);
    this.backward = new double[graph.arcs()];
    this.withInside = new double[graph.sites()];
    this.lengths = new double[graph.arcs()];
  }

  /** No factor is above it; infinite before a sweep. */
  double bound() {
    return bound;
  }

  /** Arc lengths that prove the bound: 1 on the arcs of the best cut. A copy. */
  double[] lengths() {
    return lengths.clone();
  }

  /**
   * Sweeps the cuts around a root, by distance from it and by distance to it.
   *
   * @param arcLengths length of every arc; not negative
   * @return the least ratio among them, but for rounding, which {@link #bound} is free of; infinite
   *     if it was told to stop before
   */
  double sweep(int root, double[] arcLengths, Cancellation cancellation) {
    for (int arc = 0; arc < backward.length; arc++) {
      backward[arc] = arcLengths[arc ^ 1];
    }
    double outward = sweepOrder(root, arcLengths, cancellation);
    return Math.min(outward, sweepOrder(root, backward, cancellation));
  }

  private double sweepOrder(int root, double[] byLengths, Cancellation cancellation) {
    shortest.run(root, byLengths);
    int size = bestRadius(cancellation);
    if (cancellation.requested()) {
      return Double.POSITIVE_INFINITY;
    }
    cut.clear();
    Arrays.fill(withInside, 0);
    for (int at = 0; at < size; at++) {
      int site = shortest.order(at);
      cut.move(site, withInside[site]);
      demand.addTo(withInside, site, 1);
    }
    improve(cancellation);
    return prove();
  }

  /** How many of the nearest sites make the cut of the least ratio. */
  private int bestRadius(Cancellation cancellation) {
    cut.clear();
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int at = 0; at < shortest.reached(); at++) {
      if (at % OFTEN == 0 && cancellation.requested()) {
        return best;
      }
      int site = shortest.order(at);
      cut.move(site, cut.withInside(site));
      if (at + 1 < graph.sites() && cut.ratio() < least) {
        least = cut.ratio();
        best = at + 1;
      }
    }
    return best;
  }

  /** Lets the site change sides that lowers the ratio most, as long as one does. */
  private void improve(Cancellation cancellation) {
    for (int step = 0; step < graph.sites() && !cancellation.requested(); step++) {
      double least = cut.ratio() * (1 - SLIGHT);
      int best = BlockTree.NONE;
      for (int site = 0; site < graph.sites(); site++) {
        double ratio = cut.ratioIfMoved(site, withInside[site]);
        if (ratio < least) {
          least = ratio;
          best = site;
        }
      }
      if (best == BlockTree.NONE) {
        return;
      }
      double sign = cut.isInside(best) ? -1 : 1;
      cut.move(best, withInside[best]);
      demand.addTo(withInside, best, sign);
    }
  }

  /** Adds up a better cut anew, since sums that grew and fell are rounded. */
  private double prove() {
    if (cut.ratio() >= bound) {
      return cut.ratio();
    }
    double out = cut.exactTraffic(pairs, true);
    double in = cut.exactTraffic(pairs, false);
    if (out == 0 && in == 0) {
      return Double.POSITIVE_INFINITY; // what seemed to cross was rounding
    }
    double ratio = cut.exactCapacity() / Math.max(out, in);
    if (ratio < bound) {
      bound = ratio;
      lengths = cut.arcs(out >= in);
    }
    return ratio;
  }
}
