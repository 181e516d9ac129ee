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

  /** Makes all that is made on first use, so that several threads can start from here. */
  void complete() {
    for (int group = 0; group < flows.groups(); group++) {
      flows.demand(group);
      flows.flow(group);
    }
  }

  /**
   * The same flows in the graph without some links, every source by its share in what a detour
   * moved.
   *
   * @param left the graph without the links
   * @param links their numbers
   * @param load of every arc by all flows, Gbit/s
   * @param detour that was found for them
   */
  HeadroomStart around(FlowGraph left, int[] links, double[] load, Detour detour) {
    SourceFlows moved = new SourceFlows(left, pairs, new SourceTree(left), new Congestion(left));
    for (int group = 0; group < moved.groups(); group++) {
      double[] before = flows.flow(group);
      double[] flow = moved.flow(group);
      System.arraycopy(before, 0, flow, 0, flow.length);
      for (int link : links) {
        flow[2 * link] = 0;
        flow[2 * link + 1] = 0;
      }
      for (int i = 0; i < links.length; i++) {
        for (int direction = 0; direction < 2; direction++) {
          int lost = 2 * links[i] + direction;
          double share = before[lost] > 0 ? before[lost] / load[lost] : 0;
          addWays(flow, detour.ways(i, direction), share);
        }
      }
    }
    return new HeadroomStart(left, demands, pairs, moved, lengths);
  }

  /** Adds a share of ways; what would run to and fro on a link cancels out. */
  private static void addWays(double[] flow, double[] ways, double share) {
    if (share == 0) {
      return;
    }
    for (int arc = 0; arc < flow.length; arc++) {
      if (ways[arc] > 0) {
        double against = Math.min(flow[arc ^ 1], share * ways[arc]);
        flow[arc ^ 1] -= against;
        flow[arc] += share * ways[arc] - against;
      }
    }
  }
}
