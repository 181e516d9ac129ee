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

  /**
   * The same flows in the graph without a link, every source by its share in what a detour moved.
   *
   * @param left the graph without the link
   * @param link its number
   * @param load of every arc by all flows, Gbit/s
   * @param detour that was found for them
   */
  HeadroomStart around(FlowGraph left, int link, double[] load, Detour detour) {
    SourceFlows moved = new SourceFlows(left, pairs, new SourceTree(left), new Congestion(left));
    for (int group = 0; group < moved.groups(); group++) {
      double[] flow = moved.flow(group);
      System.arraycopy(flows.flow(group), 0, flow, 0, flow.length);
      double there = flow[2 * link];
      double back = flow[2 * link + 1];
      flow[2 * link] = 0;
      flow[2 * link + 1] = 0;
      addWays(flow, detour.ways(0), there > 0 ? there / load[2 * link] : 0);
      addWays(flow, detour.ways(1), back > 0 ? back / load[2 * link + 1] : 0);
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
