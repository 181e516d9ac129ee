package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Equal-cost multipath to one destination, as routers do it: every site splits equally over the
 * arcs that lie on a path of lowest latency. Two latencies count as equal within 1e-9 of the larger
 * one. Not thread-safe.
 */
final class NextHops {

  /** Most paths that are listed for a demand. */
  static final int MOST_PATHS = 16;

  private static final double EQUAL = 1e-9;

  private final FlowGraph graph;
  private final double[] latencyMs;
  private final int[][] nextArcs;
  private final int[] farToNear;
  private final List<List<Path>> pathsBySite;

  /**
   * @param fromDestination shortest paths from the destination by the same lengths; links have the
   *     same latency both ways
   * @param arcLengths length of every arc, ms; more than 0
   */
  NextHops(FlowGraph graph, ShortestPaths fromDestination, double[] arcLengths) {
    this.graph = graph;
    latencyMs = new double[graph.sites()];
    nextArcs = new int[graph.sites()][];
    pathsBySite = new ArrayList<>();
    for (int site = 0; site < graph.sites(); site++) {
      latencyMs[site] = fromDestination.distance(site);
      pathsBySite.add(null);
    }
    for (int site = 0; site < graph.sites(); site++) {
      nextArcs[site] = nextArcs(site, arcLengths);
    }
    farToNear =
        java.util.stream.IntStream.range(0, graph.sites())
            .filter(this::reaches)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer site) -> -latencyMs[site]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private int[] nextArcs(int site, double[] arcLengths) {
    int first = graph.firstOut(site);
    int[] arcs = new int[graph.firstOut(site + 1) - first];
    int count = 0;
    for (int i = 0; i < arcs.length; i++) {
      int arc = graph.outArc(first + i);
      double nextMs = latencyMs[graph.to(arc)];
      // The second condition keeps the arcs free of cycles.
      if (nextMs + arcLengths[arc] <= latencyMs[site] * (1 + EQUAL) && nextMs < latencyMs[site]) {
        arcs[count++] = arc;
      }
    }
    return Arrays.copyOf(arcs, count);
  }

  /** Whether a site has a path to the destination. */
  boolean reaches(int site) {
    return latencyMs[site] < Double.POSITIVE_INFINITY;
  }

  /** Where the traffic of a site runs, of which there is 1. */
  ArcShares sharesFrom(int source) {
    double[] arriving = new double[graph.sites()];
    arriving[source] = 1;
    int[] arcs = new int[graph.arcs()];
    double[] shares = new double[graph.arcs()];
    int count = 0;
    for (int site : farToNear) {
      double share = arriving[site] / nextArcs[site].length;
      for (int i = 0; arriving[site] > 0 && i < nextArcs[site].length; i++) {
        int arc = nextArcs[site][i];
        arcs[count] = arc;
        shares[count++] = share;
        arriving[graph.to(arc)] += share;
      }
    }
    return new ArcShares(Arrays.copyOf(arcs, count), Arrays.copyOf(shares, count));
  }

  /** The paths of a site, largest share first; at most {@link #MOST_PATHS} of them. */
  List<Path> pathsFrom(int source) {
    List<Path> known = pathsBySite.get(source);
    if (known != null) {
      return known;
    }
    List<Path> paths = new ArrayList<>();
    if (latencyMs[source] == 0) {
      paths.add(new Path(1, List.of()));
    }
    for (int arc : nextArcs[source]) {
      for (Path rest : pathsFrom(graph.to(arc))) {
        paths.add(rest.after(arc, nextArcs[source].length));
      }
    }
    paths.sort(Comparator.comparingDouble(path -> -path.share()));
    List<Path> best = List.copyOf(paths.subList(0, Math.min(MOST_PATHS, paths.size())));
    pathsBySite.set(source, best);
    return best;
  }

  /**
   * A path to the destination.
   *
   * @param share the part of the traffic of its first site that takes it
   * @param arcs its arcs in order
   */
  record Path(double share, List<Integer> arcs) {
    private Path after(int arc, int split) {
      List<Integer> longer = new ArrayList<>(arcs.size() + 1);
      longer.add(arc);
      longer.addAll(arcs);
      return new Path(share / split, longer);
    }
  }
}
