package dev.spanwright.model.insight;

import dev.spanwright.model.solve.FlowGraph;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The links of a network whose loss divides it (bridges), and which of them lie between two sites.
 * Found by one depth-first search (Tarjan, "A note on finding the bridges of a graph", Information
 * Processing Letters 2, 1974), without recursion, so that a chain of any length will do. Sites that
 * no bridge divides form one block; blocks and bridges form trees. Immutable once made.
 */
final class BridgeForest {

  private static final int NONE = -1;

  private final FlowGraph graph;

  /** The link by which the search came to a site, and the site that it came from. */
  private final int[] cameBy;

  private final int[] parent;

  /** Sites in the order in which the search came to them. */
  private final int[] order;

  private final int[] number;

  /** The site of the same block that the search came to first. */
  private final int[] top;

  /** Where the search for a site began: the same for all that are connected. */
  private final int[] root;

  /** Bridges between a site and its root. */
  private final int[] depth;

  /** The bridges among the links with capacity. */
  BridgeForest(FlowGraph graph) {
    this.graph = graph;
    int sites = graph.sites();
    cameBy = filled(sites);
    parent = filled(sites);
    number = filled(sites);
    order = new int[sites];
    top = new int[sites];
    root = new int[sites];
    depth = new int[sites];
    search();
    formBlocks(lowest());
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private void search() {
    int found = 0;
    int[] next = new int[number.length];
    for (int start = 0; start < number.length; start++) {
      int site = number[start] == NONE ? start : NONE;
      while (site != NONE) {
        if (number[site] == NONE) {
          number[site] = found;
          order[found++] = site;
          next[site] = graph.firstOut(site);
        }
        site =
            next[site] < graph.firstOut(site + 1)
                ? step(site, graph.outArc(next[site]++))
                : parent[site];
      }
    }
  }

  /** Goes over a link to a site that is new; stays where it is not. */
  private int step(int site, int arc) {
    int to = graph.to(arc);
    if (number[to] != NONE) {
      return site;
    }
    parent[to] = site;
    cameBy[to] = arc / 2;
    return to;
  }

  /** The lowest number that a site or what hangs on it reaches by a link off the search tree. */
  private int[] lowest() {
    int[] lowest = number.clone();
    for (int i = order.length - 1; i >= 0; i--) {
      int site = order[i];
      for (int at = graph.firstOut(site); at < graph.firstOut(site + 1); at++) {
        int link = graph.outArc(at) / 2;
        int other = graph.to(graph.outArc(at));
        if (link != cameBy[site]) {
          lowest[site] =
              Math.min(lowest[site], link == cameBy[other] ? lowest[other] : number[other]);
        }
      }
    }
    return lowest;
  }

  private void formBlocks(int[] lowest) {
    for (int site : order) {
      root[site] = parent[site] == NONE ? site : root[parent[site]];
      if (parent[site] == NONE) {
        top[site] = site;
      } else if (lowest[site] == number[site]) { // nothing below leads past it
        top[site] = site;
        depth[site] = depth[parent[site]] + 1;
      } else {
        top[site] = top[parent[site]];
        depth[site] = depth[parent[site]];
      }
    }
  }

  /** Every bridge on the way between two sites, by link number; none where there is no way. */
  void between(int from, int to, IntConsumer bridge) {
    int a = top[from];
    int b = top[to];
    while (a != b && root[a] == root[b]) {
      if (depth[a] >= depth[b]) {
        bridge.accept(cameBy[a]);
        a = top[parent[a]];
      } else {
        bridge.accept(cameBy[b]);
        b = top[parent[b]];
      }
    }
  }
}
