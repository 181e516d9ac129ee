package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;

/**
 * Equal-cost multipath to one destination, as routers do it: every site splits equally over the
 * arcs that lie on a path of least length. Two lengths count as equal within 1e-9 of the larger
 * one. Made once and run for many destinations; not thread-safe.
 */
final class NextHops {

  private static final double EQUAL = 1e-9;

  private final FlowGraph graph;
  private final double[] lengths;
  private final SourceTree shortest;

  /** The next arcs of the site at each position of {@link #order}, one site after the other. */
  private final int[] arcs;

  private final int[] first;
  private final int[] position;
  private final double[] slowestMs;

  /**
   * @param lengths length of every arc, the same both ways; not negative
   */
  NextHops(FlowGraph graph, double[] lengths) {
    this.graph = graph;
    this.lengths = lengths;
    this.shortest = new SourceTree(graph);
    this.arcs = new int[graph.arcs()];
    this.first = new int[graph.sites() + 1];
    this.position = new int[graph.sites()];
    this.slowestMs = new double[graph.sites()];
  }

  /** Finds the next arcs of every site that reaches a destination. */
  void run(int destination) {
    run(destination, Territory.EVERYWHERE);
  }

  /** The same, over links that a demand may use. */
  void run(int destination, Territory territory) {
    shortest.run(destination, territory, lengths);
    Arrays.fill(position, SourceTree.NONE);
    int count = 0;
    for (int at = 0; at < shortest.reached(); at++) {
      int site = shortest.order(at);
      position[site] = at;
      first[at] = count;
      count = addNextArcs(site, count);
      slowestMs[site] = slowestOf(first[at], count);
    }
    first[shortest.reached()] = count;
  }

  private int addNextArcs(int site, int from) {
    int count = from;
    double distance = shortest.distance(site);
    double longest = distance * (1 + EQUAL);
    int[] arcTo = graph.arcTo();
    int end = shortest.first(site + 1);
    for (int i = shortest.first(site); i < end; i++) {
      int arc = shortest.in(i) ^ 1;
      double next = shortest.distance(arcTo[arc]);
      // The second condition keeps the arcs free of cycles.
      if (next + lengths[arc] <= longest && next < distance) {
        arcs[count++] = arc;
      }
    }
    if (count == from && shortest.parent(site) != SourceTree.NONE) {
      arcs[count++] = shortest.parent(site) ^ 1; // too short to tell the two ends apart
    }
    return count;
  }

  private double slowestOf(int from, int end) {
    double slowest = 0;
    for (int i = from; i < end; i++) {
      slowest = Math.max(slowest, graph.latencyMs(arcs[i]) + slowestMs[graph.to(arcs[i])]);
    }
    return slowest;
  }

  /** Whether a site reaches the destination. */
  boolean reaches(int site) {
    return position[site] != SourceTree.NONE;
  }

  /** Latency of the slowest path that a site uses, ms; only where it reaches the destination. */
  double slowestMs(int site) {
    return slowestMs[site];
  }

  /** Number of sites that reach the destination, itself among them. */
  int reached() {
    return shortest.reached();
  }

  /** The sites that reach the destination, nearest first; the arcs of each lead to nearer ones. */
  int order(int at) {
    return shortest.order(at);
  }

  /** Where a site that reaches the destination stands in the order. */
  int position(int site) {
    return position[site];
  }

  /** The first arc of the site at a position; the last lies before the first of the next. */
  int firstArc(int at) {
    return first[at];
  }

  /** An arc that traffic takes, to be read from the first of a site on. */
  int arc(int index) {
    return arcs[index];
  }

  /**
   * Sends traffic to the destination.
   *
   * @param gbps what starts at each site, Gbit/s; all 0 afterwards
   * @param arcLoads what passes is added to them, Gbit/s
   */
  void send(double[] gbps, double[] arcLoads) {
    for (int at = shortest.reached() - 1; at >= 0; at--) {
      int site = shortest.order(at);
      if (gbps[site] > 0) {
        double each = gbps[site] / (first[at + 1] - first[at]);
        for (int i = first[at]; i < first[at + 1]; i++) {
          arcLoads[arcs[i]] += each;
          gbps[graph.to(arcs[i])] += each;
        }
        gbps[site] = 0;
      }
    }
  }
}
