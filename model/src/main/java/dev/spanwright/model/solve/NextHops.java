package dev.spanwright.model.solve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
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
  private final double[] arcLengths;
  private final double[] latencyMs;

  /** By site, made where asked for: most demands pass few sites. */
  private final int[][] nextArcs;

  private final List<List<Path>> pathsBySite;
  private Optional<int[]> farToNear = Optional.empty();

  /**
   * @param fromDestination shortest paths from the destination by the same lengths; links have the
   *     same latency both ways
   * @param arcLengths length of every arc, ms; more than 0
   */
  NextHops(FlowGraph graph, ShortestPaths fromDestination, double[] arcLengths) {
    this.graph = graph;
    this.arcLengths = arcLengths;
    latencyMs = new double[graph.sites()];
    nextArcs = new int[graph.sites()][];
    pathsBySite = new ArrayList<>(Collections.nCopies(graph.sites(), null));
    for (int site = 0; site < graph.sites(); site++) {
      latencyMs[site] = fromDestination.distance(site);
    }
  }

  private int[] nextArcs(int site) {
    if (nextArcs[site] == null) {
      nextArcs[site] = findNextArcs(site);
    }
    return nextArcs[site];
  }

  private int[] findNextArcs(int site) {
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

  /** Where the traffic of a site runs, of which there is 1. */
  ArcShares sharesFrom(int source) {
    int[] arcs = new int[graph.sites()];
    double[] shares = new double[graph.sites()];
    int count = 0;
    int site = source;
    while (nextArcs(site).length == 1) {
      arcs[count] = nextArcs(site)[0];
      shares[count] = 1;
      site = graph.to(arcs[count++]);
    }
    return nextArcs(site).length == 0
        ? new ArcShares(Arrays.copyOf(arcs, count), Arrays.copyOf(shares, count))
        : splitSharesFrom(source);
  }

  private ArcShares splitSharesFrom(int source) {
    double[] arriving = new double[graph.sites()];
    arriving[source] = 1;
    int[] arcs = new int[graph.arcs()];
    double[] shares = new double[graph.arcs()];
    int count = 0;
    for (int site : farToNear()) {
      if (arriving[site] > 0) {
        int[] next = nextArcs(site);
        for (int arc : next) {
          arcs[count] = arc;
          shares[count++] = arriving[site] / next.length;
          arriving[graph.to(arc)] += arriving[site] / next.length;
        }
      }
    }
    return new ArcShares(Arrays.copyOf(arcs, count), Arrays.copyOf(shares, count));
  }

  /** The sites that reach the destination, farthest first. */
  private int[] farToNear() {
    if (farToNear.isEmpty()) {
      farToNear =
          Optional.of(
              IntStream.range(0, graph.sites())
                  .filter(site -> latencyMs[site] < Double.POSITIVE_INFINITY)
                  .boxed()
                  .sorted(Comparator.comparingDouble((Integer site) -> -latencyMs[site]))
                  .mapToInt(Integer::intValue)
                  .toArray());
    }
    return farToNear.get();
  }

  /**
   * The paths of a site, largest share first; at most {@link #MOST_PATHS} of them, none where it
   * does not reach the destination. Goes ahead to the destination before it adds up on the way
   * back, without recursion: a path may have thousands of hops.
   */
  List<Path> pathsFrom(int source) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(source);
    while (!open.isEmpty()) {
      int site = open.peek();
      if (pathsBySite.get(site) != null) {
        open.pop();
        continue;
      }
      for (int arc : nextArcs(site)) {
        if (pathsBySite.get(graph.to(arc)) == null) {
          open.push(graph.to(arc));
        }
      }
      if (open.peek() == site) {
        pathsBySite.set(open.pop(), best(site));
      }
    }
    return pathsBySite.get(source);
  }

  /** The paths of a site whose next sites have theirs. */
  private List<Path> best(int site) {
    List<Path> paths = new ArrayList<>();
    if (latencyMs[site] == 0) {
      paths.add(new Path(1, ShortestPaths.NONE, Optional.empty()));
    }
    int[] arcs = nextArcs(site);
    for (int arc : arcs) {
      for (Path rest : pathsBySite.get(graph.to(arc))) {
        paths.add(new Path(rest.share() / arcs.length, arc, Optional.of(rest)));
      }
    }
    paths.sort(Comparator.comparingDouble(path -> -path.share()));
    return List.copyOf(paths.subList(0, Math.min(MOST_PATHS, paths.size())));
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
