package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the flow of a source apart into paths. Each step traces back from a site that still lacks
 * traffic along the busiest arcs and takes as much as the way carries, so every step empties an arc
 * or serves a site. Not thread-safe.
 */
final class FlowPaths {

  /** Share of a demand that rounding may leave without a path. */
  private static final double SLIGHT = 1e-9;

  private final FlowGraph graph;
  private final int[] mark;
  private final int[] trace;
  private int stamp;

  FlowPaths(FlowGraph graph) {
    this.graph = graph;
    this.mark = new int[graph.sites()];
    this.trace = new int[graph.sites() + 1];
  }

  /** A part of a demand. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; made and read in hot loops
  record Part(int[] arcs, double gbps) {}

  /**
   * The paths to a site.
   *
   * @param flow of the source by arc; what the paths carry is taken out
   * @return the paths; together they carry the demand but for rounding, or what the flow has of it
   */
  List<Part> take(double[] flow, int source, int target, double gbps) {
    List<Part> parts = new ArrayList<>();
    double left = gbps;
    while (left > SLIGHT * gbps) {
      int hops = traceBack(flow, source, target);
      if (hops == 0) {
        return parts;
      }
      double share = left;
      int[] arcs = new int[hops];
      for (int i = 0; i < hops; i++) {
        arcs[i] = trace[hops - 1 - i];
        share = Math.min(share, flow[arcs[i]]);
      }
      for (int arc : arcs) {
        flow[arc] = flow[arc] <= share * (1 + SLIGHT) ? 0 : flow[arc] - share;
      }
      parts.add(new Part(arcs, share));
      left -= share;
    }
    return parts;
  }

  /** Number of arcs of the way back; 0 where there is none. */
  private int traceBack(double[] flow, int source, int target) {
    stamp++;
    int hops = 0;
    int at = target;
    while (at != source) {
      if (mark[at] == stamp) {
        hops = takeOutLoop(flow, at, hops);
        continue;
      }
      mark[at] = stamp;
      int arc = busiestInto(flow, at);
      if (arc < 0) {
        return 0;
      }
      trace[hops++] = arc;
      at = graph.from(arc);
    }
    return hops;
  }

  /** Takes out a loop that the trace closed, and goes back to where it began. */
  private int takeOutLoop(double[] flow, int site, int hops) {
    int first = hops - 1;
    double gbps = flow[trace[first]];
    while (graph.to(trace[first]) != site) {
      first--;
      gbps = Math.min(gbps, flow[trace[first]]);
    }
    for (int i = first; i < hops; i++) {
      flow[trace[i]] = flow[trace[i]] <= gbps ? 0 : flow[trace[i]] - gbps;
      mark[graph.to(trace[i])] = 0;
    }
    return first;
  }

  private int busiestInto(double[] flow, int site) {
    int busiest = -1;
    double most = 0;
    int end = graph.firstOut(site + 1);
    for (int i = graph.firstOut(site); i < end; i++) {
      int arc = graph.outArc(i) ^ 1;
      if (flow[arc] > most) {
        most = flow[arc];
        busiest = arc;
      }
    }
    return busiest;
  }
}
