package dev.spanwright.model.solve;

/**
 * Finds which of some marked arcs the traffic to a destination passes, and with which part. Made
 * once and used for many destinations; not thread-safe.
 */
final class CrossedArcs {

  private final FlowGraph graph;
  private final NextHops hops;
  private final boolean[] marked;
  private final ArcShares shares = new ArcShares();

  /** By site: whether its traffic passes a marked arc. */
  private final boolean[] passes;

  /** By site: whether its traffic never splits. */
  private final boolean[] single;

  private final double[] arriving;

  /**
   * @param hops its present destination is the one that counts
   * @param marked by arc
   */
  CrossedArcs(FlowGraph graph, NextHops hops, boolean[] marked) {
    this.graph = graph;
    this.hops = hops;
    this.marked = marked;
    this.passes = new boolean[graph.sites()];
    this.single = new boolean[graph.sites()];
    this.arriving = new double[graph.sites()];
  }

  /** All rows that were added. */
  ArcShares shares() {
    return shares;
  }

  /** Looks at the next hops, after each change of the destination. */
  void look() {
    for (int at = 0; at < hops.reached(); at++) {
      int site = hops.order(at);
      boolean any = false;
      boolean one = hops.firstArc(at + 1) - hops.firstArc(at) <= 1;
      for (int i = hops.firstArc(at); i < hops.firstArc(at + 1); i++) {
        int arc = hops.arc(i);
        any |= marked[arc] || passes[graph.to(arc)];
        one &= single[graph.to(arc)];
      }
      passes[site] = any;
      single[site] = one;
    }
  }

  /** Adds the row of a demand, if it passes a marked arc. Its source reaches the destination. */
  void add(int demand, int source) {
    if (!passes[source]) {
      return;
    }
    if (single[source]) {
      follow(source);
    } else {
      spread(source);
    }
    shares.close(demand);
  }

  private void follow(int source) {
    int site = source;
    while (passes[site]) {
      int arc = hops.arc(hops.firstArc(hops.position(site)));
      if (marked[arc]) {
        shares.add(arc, 1);
      }
      site = graph.to(arc);
    }
  }

  private void spread(int source) {
    arriving[source] = 1;
    for (int at = hops.position(source); at >= 0; at--) {
      int site = hops.order(at);
      double part = arriving[site];
      arriving[site] = 0;
      if (part > 0 && passes[site]) {
        int first = hops.firstArc(at);
        int end = hops.firstArc(at + 1);
        for (int i = first; i < end; i++) {
          int arc = hops.arc(i);
          arriving[graph.to(arc)] += part / (end - first);
          if (marked[arc]) {
            shares.add(arc, part / (end - first));
          }
        }
      }
    }
  }
}
