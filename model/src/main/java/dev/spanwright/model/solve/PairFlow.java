package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two paths without a common link, or without a common site either, of the least latency together:
 * a flow of two units of least cost by two shortest augmenting paths (Suurballe, 1974, in the form
 * of Bellman and Ford). Each site is an entry and an exit; where sites may be shared, both are one.
 */
final class PairFlow {

  private static final int NONE = -1;

  /**
   * Latencies below it, ms, count as this much: a link to and fro would be free otherwise, and
   * could hide in both paths.
   */
  private static final double LEAST_MS = 1e-9;

  /** Relative difference that rounding may leave: less is no improvement. */
  private static final double ROUNDING = 1e-12;

  private final FlowGraph graph;
  private final boolean bySites;

  /** By arc: whether a path runs along it. */
  private final boolean[] used;

  /** By site: whether a path passes it, where sites may not be shared. */
  private final boolean[] passed;

  /**
   * @param bySites whether the paths may not share a site between their ends
   */
  PairFlow(FlowGraph graph, boolean bySites) {
    this.graph = graph;
    this.bySites = bySites;
    this.used = new boolean[graph.arcs()];
    this.passed = new boolean[graph.sites()];
  }

  /** The arcs of two paths, of one where there is no pair, or of none. */
  List<int[]> between(int from, int to) {
    List<int[]> paths = new ArrayList<>();
    for (int unit = 0; unit < 2; unit++) {
      if (!augment(from, to)) {
        break;
      }
    }
    for (int i = graph.firstOut(from); i < graph.firstOut(from + 1); i++) {
      if (used[graph.outArc(i)]) {
        paths.add(follow(graph.outArc(i), to));
      }
    }
    return paths;
  }

  private int[] follow(int firstArc, int to) {
    List<Integer> arcs = new ArrayList<>();
    int arc = firstArc;
    while (true) {
      arcs.add(arc);
      used[arc] = false;
      int site = graph.to(arc);
      if (site == to) {
        return arcs.stream().mapToInt(Integer::intValue).toArray();
      }
      arc = usedFrom(site);
    }
  }

  private int usedFrom(int site) {
    for (int i = graph.firstOut(site); i < graph.firstOut(site + 1); i++) {
      if (used[graph.outArc(i)]) {
        return graph.outArc(i);
      }
    }
    throw new IllegalStateException("a path ends at site " + graph.siteId(site));
  }

  /**
   * Adds a unit along the cheapest way in the residual graph. States: {@code site} is its entry,
   * {@code sites + site} its exit.
   */
  private boolean augment(int from, int to) {
    int sites = graph.sites();
    double[] ms = new double[2 * sites];
    int[] cameFrom = new int[2 * sites];
    int[] cameBy = new int[2 * sites];
    Arrays.fill(ms, Double.POSITIVE_INFINITY);
    Arrays.fill(cameFrom, NONE);
    Arrays.fill(cameBy, NONE);
    ms[sites + from] = 0;
    boolean better = true;
    for (int round = 0; better && round <= 2 * sites; round++) {
      better = false;
      for (int site = 0; site < sites; site++) {
        better |= inside(site, from, to, ms, cameFrom, cameBy);
        better |= along(site, from, to, ms, cameFrom, cameBy);
      }
    }
    if (ms[to] == Double.POSITIVE_INFINITY) {
      return false;
    }
    take(from, to, cameFrom, cameBy);
    return true;
  }

  /** From the entry of a site to its exit, and back where a path that passes it gives way. */
  private boolean inside(int site, int from, int to, double[] ms, int[] cameFrom, int[] cameBy) {
    if (site == from || site == to) {
      return false;
    }
    int exit = graph.sites() + site;
    boolean better = false;
    if (!bySites || !passed[site]) {
      better = relax(site, exit, 0, NONE, ms, cameFrom, cameBy);
    }
    if (!bySites || passed[site]) {
      better |= relax(exit, site, 0, NONE, ms, cameFrom, cameBy);
    }
    return better;
  }

  /** Along the arcs that leave a site, and back along those that arrive and are used. */
  private boolean along(int site, int from, int to, double[] ms, int[] cameFrom, int[] cameBy) {
    boolean better = false;
    for (int i = graph.firstOut(site); i < graph.firstOut(site + 1); i++) {
      int arc = graph.outArc(i);
      int other = graph.to(arc);
      double cost = Math.max(LEAST_MS, graph.latencyMs(arc));
      if (!used[arc] && site != to && other != from) {
        better |= relax(graph.sites() + site, other, cost, arc, ms, cameFrom, cameBy);
      }
      if (used[arc ^ 1]) {
        // From the entry here, back to the exit there.
        better |= relax(site, graph.sites() + other, -cost, arc ^ 1, ms, cameFrom, cameBy);
      }
    }
    return better;
  }

  private static boolean relax(
      int at, int next, double cost, int arc, double[] ms, int[] cameFrom, int[] cameBy) {
    double through = ms[at] + cost;
    if (ms[at] == Double.POSITIVE_INFINITY
        || !(through < ms[next] - ROUNDING * Math.max(1, Math.abs(through)))) {
      return false;
    }
    ms[next] = through;
    cameFrom[next] = at;
    cameBy[next] = arc;
    return true;
  }

  private void take(int from, int to, int[] cameFrom, int[] cameBy) {
    int start = graph.sites() + from;
    for (int at = to; at != start; at = cameFrom[at]) {
      int arc = cameBy[at];
      if (arc == NONE) {
        continue;
      }
      used[arc] = !used[arc];
    }
    Arrays.fill(passed, false);
    for (int arc = 0; arc < used.length; arc++) {
      if (used[arc]) {
        passed[graph.to(arc)] = true;
      }
    }
  }
}
