package dev.spanwright.model.solve;

import java.util.Optional;

/**
 * Looks for cuts that bound the headroom around the ends of the arcs that limit most. Where the
 * optimum is a cut, as it often is, this proves it long before lengths do. Not thread-safe.
 */
final class CutSweeps {

  /** Sites that cuts are sought around. */
  private static final int ROOTS = 6;

  private static final int NONE = -1;

  private final FlowGraph graph;
  private final Commodities pairs;

  /** Made when first needed, since it takes long where there are many demands. */
  private Optional<CutBound> found = Optional.empty();

  CutSweeps(FlowGraph graph, Commodities pairs) {
    this.graph = graph;
    this.pairs = pairs;
  }

  /** No factor is above it; infinite before a sweep. */
  double bound() {
    return found.map(CutBound::bound).orElse(Double.POSITIVE_INFINITY);
  }

  /** Arc lengths that prove the bound; 0 before a sweep. A copy. */
  double[] lengths() {
    return found.map(CutBound::lengths).orElseGet(() -> new double[graph.arcs()]);
  }

  /**
   * Sweeps the cuts around the sites where capacity has the highest price.
   *
   * @param lengths of every arc
   * @return false if told to stop
   */
  boolean sweep(double[] lengths, Cancellation cancellation) {
    CutBound cuts = found.orElseGet(() -> new CutBound(graph, pairs.unbound()));
    found = Optional.of(cuts);
    boolean[] seen = new boolean[graph.sites()];
    for (int root = 0; root < ROOTS; root++) {
      int at = dearestSite(lengths, seen);
      if (at == NONE) {
        break;
      }
      seen[at] = true;
      cuts.sweep(at, lengths, cancellation);
      if (cancellation.requested()) {
        return false;
      }
    }
    return true;
  }

  /** The site that is not yet seen where the arc ends whose capacity has the highest price. */
  private int dearestSite(double[] lengths, boolean[] seen) {
    int dearest = NONE;
    double highest = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      double price = lengths[arc] * graph.capacityGbps(arc);
      if (price > highest && !seen[graph.to(arc)]) {
        highest = price;
        dearest = graph.to(arc);
      }
    }
    return dearest;
  }
}
