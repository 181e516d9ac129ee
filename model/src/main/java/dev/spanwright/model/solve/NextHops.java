package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        IntStream.range(0, graph.sites())
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
    int[] arcs = new int[graph.sites()];
    double[] shares = new double[graph.sites()];
    int count = 0;
    int site = source;
    while (nextArcs[site].length == 1) {
      arcs[count] = nextArcs[site][0];
      shares[count] = 1;
      site = graph.to(arcs[count++]);
    }
    return nextArcs[site].length == 0
        ? new ArcShares(Arrays.copyOf(arcs, count), Arrays.copyOf(shares, count))
        : splitSharesFrom(source);
  }

  private ArcShares splitSharesFrom(int source) {
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
    int[] arcs = nextArcs[source];
    List<Path> paths = new ArrayList<>();
    if (latencyMs[source] == 0) {
      paths.add(new Path(1, ShortestPaths.NONE, Optional.empty()));
    }
    for (int arc : arcs) {
      for (Path rest : pathsFrom(graph.to(arc))) {
        paths.add(new Path(rest.share() / arcs.length, arc, Optional.of(rest)));
      }
    }
    paths.sort(Comparator.comparingDouble(path -> -path.share()));
    List<Path> best = List.copyOf(paths.subList(0, Math.min(MOST_PATHS, paths.size())));
    pathsBySite.set(source, best);
    return best;
  }

  /**
   * A path to the destination, as its first arc and the path after it.
   *
   * @param share the part of the traffic of its first site that takes it
   * @param arc its first arc; {@link ShortestPaths#NONE} where the site is the destination
   * @param rest the path from the end of the first arc; empty where the site is the destination
   */
  record Path(double share, int arc, Optional<Path> rest) {}
}
