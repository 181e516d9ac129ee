package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.List;

/**
 * Where a search for headroom ended: its flows and the lengths that proved its bound. A search in a
 * network that differs little starts from there and is done sooner; the answer is proven all the
 * same. It holds as many numbers as there are sites that send times arcs.
 *
 * <p>Immutable by convention: nobody changes the flows any more.
 */
public final class HeadroomStart {

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final Commodities pairs;
  private final SourceFlows flows;
  private final double[] lengths;

  HeadroomStart(
      FlowGraph graph,
      List<Demand> demands,
      Commodities pairs,
      SourceFlows flows,
      double[] lengths) {
    this.graph = graph;
    this.demands = demands;
    this.pairs = pairs;
    this.flows = flows;
    this.lengths = lengths;
  }

  /** Whether it is of these very demands between the same sites. */
  @SuppressWarnings("ReferenceEquality") // comparing ten thousands of demands costs what it saves
  boolean isOf(List<Demand> wanted, FlowGraph wantedGraph) {
    return demands == wanted && graph.sameSites(wantedGraph);
  }

  /** The demands by pairs of sites. */
  Commodities pairs() {
    return pairs;
  }

  /** The graph that it was found in. */
  FlowGraph graph() {
    return graph;
  }

  SourceFlows flows() {
    return flows;
  }

  double[] lengths() {
    return lengths;
  }
}
