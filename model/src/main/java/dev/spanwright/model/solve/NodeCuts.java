package dev.spanwright.model.solve;

/**
 * The bound on headroom that the links of a single site set: the least ratio, over all sites, of
 * the capacity that leaves (or enters) the site to the traffic that it sends (or receives). Takes
 * one look at every arc and pair.
 */
final class NodeCuts {

  private final FlowGraph graph;
  private double bound = Double.POSITIVE_INFINITY;
  private int tightest = -1;
  private boolean tightestIsOutward;

  NodeCuts(FlowGraph graph, Commodities pairs) {
    this.graph = graph;
    double[] out = new double[graph.sites()];
    double[] in = new double[graph.sites()];
    for (int arc = 0; arc < graph.arcs(); arc++) {
      out[graph.from(arc)] += graph.capacityGbps(arc);
      in[graph.to(arc)] += graph.capacityGbps(arc);
    }
    double[] sent = new double[graph.sites()];
    double[] received = new double[graph.sites()];
    for (int group = 0; group < pairs.groups(); group++) {
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        sent[pairs.source(group)] += pairs.gbps(pair);
        received[pairs.target(pair)] += pairs.gbps(pair);
      }
    }
    for (int site = 0; site < graph.sites(); site++) {
      tighten(site, true, out[site], sent[site]);
      tighten(site, false, in[site], received[site]);
    }
  }

  private void tighten(int site, boolean outward, double capacity, double traffic) {
    if (traffic > 0 && capacity / traffic < bound) {
      bound = capacity / traffic;
      tightest = site;
      tightestIsOutward = outward;
    }
  }

  /** No factor is above it; infinite without traffic. */
  double bound() {
    return bound;
  }

  /** Arc lengths that prove the bound: 1 on the arcs of the tightest cut. */
  double[] lengths() {
    double[] lengths = new double[graph.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      int site = tightestIsOutward ? graph.from(arc) : graph.to(arc);
      lengths[arc] = site == tightest ? 1 : 0;
    }
    return lengths;
  }
}
