package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Pairs of paths from one site without a common link, or without a common site either, of the least
 * latency together: the fastest path, and the cheapest way to add a second one to it, which may
 * take back parts of the first (Suurballe, Tarjan, "A quick method for finding shortest pairs of
 * disjoint paths", Networks 14, 1984). Each site is an entry and an exit. Lengths are reduced by
 * the distances from the source, so that none is below 0. Not thread-safe.
 */
final class PairFlow {

  private static final int NONE = -1;

  /**
   * Latencies below it, ms, count as this much: a link to and fro would be free otherwise, and
   * could hide in both paths.
   */
  private static final double LEAST_MS = 1e-9;

  private final FlowGraph graph;
  private final int from;
  private final boolean bySites;

  /** Distance of every site from the source, ms; infinite where no path leads to it. */
  private final double[] distanceMs;

  /** By site: the arc by which the fastest path arrives. */
  private final int[] arrivesBy;

  // Of the present target.

  /** By arc: whether a path runs along it. */
  private final boolean[] used;

  /** By site: whether the first path passes it between its ends. */
  private final BitSet passed = new BitSet();

  private final double[] reached;
  private final int[] cameFrom;
  private final int[] cameBy;

  private record Stop(int state, double ms) implements Comparable<Stop> {
    @Override
    public int compareTo(Stop other) {
      int byMs = Double.compare(ms, other.ms);
      return byMs == 0 ? Integer.compare(state, other.state) : byMs;
    }
  }

  /**
   * @param from the site where the paths start
   * @param bySites whether the paths may not share a site between their ends
   */
  PairFlow(FlowGraph graph, int from, boolean bySites) {
    this.graph = graph;
    this.from = from;
    this.bySites = bySites;
    this.distanceMs = new double[graph.sites()];
    this.arrivesBy = new int[graph.sites()];
    this.used = new boolean[graph.arcs()];
    this.reached = new double[2 * graph.sites()];
    this.cameFrom = new int[2 * graph.sites()];
    this.cameBy = new int[2 * graph.sites()];
    grow();
  }

  private double lengthMs(int arc) {
    return Math.max(LEAST_MS, graph.latencyMs(arc));
  }

  /** The tree of fastest paths (Dijkstra, 1959). */
  private void grow() {
    Arrays.fill(distanceMs, Double.POSITIVE_INFINITY);
    Arrays.fill(arrivesBy, NONE);
    distanceMs[from] = 0;
    PriorityQueue<Stop> open = new PriorityQueue<>();
    open.add(new Stop(from, 0));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      if (stop.ms() > distanceMs[stop.state()]) {
        continue;
      }
      for (int i = graph.firstOut(stop.state()); i < graph.firstOut(stop.state() + 1); i++) {
        int arc = graph.outArc(i);
        double next = stop.ms() + lengthMs(arc);
        if (next < distanceMs[graph.to(arc)]) {
          distanceMs[graph.to(arc)] = next;
          arrivesBy[graph.to(arc)] = arc;
          open.add(new Stop(graph.to(arc), next));
        }
      }
    }
  }

  /** The arcs of two paths to a site, of one where there is no pair, or of none. */
  List<int[]> to(int target) {
    Arrays.fill(used, false);
    passed.clear();
    if (distanceMs[target] == Double.POSITIVE_INFINITY) {
      return List.of();
    }
    for (int at = target; at != from; at = graph.from(arrivesBy[at])) {
      used[arrivesBy[at]] = true;
      passed.set(at, at != target);
    }
    if (search(target)) {
      take(target);
    }
    List<int[]> paths = new ArrayList<>();
    for (int i = graph.firstOut(from); i < graph.firstOut(from + 1); i++) {
      if (used[graph.outArc(i)]) {
        paths.add(follow(graph.outArc(i), target));
      }
    }
    return paths;
  }

  private int exit(int site) {
    return graph.sites() + site;
  }

  /** The cheapest way to a second path. States: {@code site} is its entry, the rest exits. */
  private boolean search(int target) {
    Arrays.fill(reached, Double.POSITIVE_INFINITY);
    PriorityQueue<Stop> open = new PriorityQueue<>();
    reached[exit(from)] = 0;
    open.add(new Stop(exit(from), 0));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      if (stop.state() == target) {
        return true;
      }
      if (stop.ms() > reached[stop.state()]) {
        continue;
      }
      if (stop.state() >= graph.sites()) {
        leave(stop.state() - graph.sites(), stop.ms(), open);
      } else {
        enter(stop.state(), stop.ms(), open);
      }
    }
    return false;
  }

  /** From the exit of a site: along arcs that are free, and back to its entry. */
  private void leave(int site, double ms, PriorityQueue<Stop> open) {
    if (site != from && (!bySites || passed.get(site))) {
      step(exit(site), site, ms, NONE, open);
    }
    for (int i = graph.firstOut(site); i < graph.firstOut(site + 1); i++) {
      int arc = graph.outArc(i);
      int other = graph.to(arc);
      if (!used[arc] && !used[arc ^ 1] && other != from) {
        double reduced = lengthMs(arc) + distanceMs[site] - distanceMs[other];
        step(exit(site), other, ms + Math.max(0, reduced), arc, open);
      }
    }
  }

  /** From the entry of a site: to its exit, and back along the arc by which the first path came. */
  private void enter(int site, double ms, PriorityQueue<Stop> open) {
    if (!bySites || !passed.get(site)) {
      step(site, exit(site), ms, NONE, open);
    }
    int arc = arrivesBy[site];
    if (arc != NONE && used[arc] && graph.from(arc) != from) {
      step(site, exit(graph.from(arc)), ms, arc, open); // of no length, once reduced
    }
  }

  private void step(int at, int next, double ms, int arc, PriorityQueue<Stop> open) {
    if (ms < reached[next]) {
      reached[next] = ms;
      cameFrom[next] = at;
      cameBy[next] = arc;
      open.add(new Stop(next, ms));
    }
  }

  private void take(int target) {
    for (int at = target; at != exit(from); at = cameFrom[at]) {
      if (cameBy[at] != NONE) {
        used[cameBy[at]] = !used[cameBy[at]];
      }
    }
  }

  private int[] follow(int firstArc, int target) {
    List<Integer> arcs = new ArrayList<>();
    int arc = firstArc;
    while (true) {
      arcs.add(arc);
      used[arc] = false;
      int site = graph.to(arc);
      if (site == target) {
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
}
