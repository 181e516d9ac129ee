package dev.spanwright.model.resilience;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How probable it is that pairs of sites are cut off from each other: all states with up to two
 * components down are looked at one by one. Not thread-safe.
 */
final class Connections {

  /** Components beyond which pairs of them are too many to be looked at. */
  private static final int MOST_FOR_PAIRS = 600;

  private final FlowGraph graph;
  private final Components components;
  private final Cancellation cancellation;
  private final int[] root;
  private final boolean[] dark;

  /** A pair of sites, and how probable the states are that cut it. */
  static final class Pair {

    private final int from;
    private final int to;
    private double cut;

    Pair(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** Probability of the states looked at in which the sites are cut off from each other. */
    double cut() {
      return cut;
    }
  }

  Connections(FlowGraph graph, Components components, Cancellation cancellation) {
    this.graph = graph;
    this.components = components;
    this.cancellation = cancellation;
    this.root = new int[graph.sites()];
    this.dark = new boolean[graph.sites()];
  }

  /** How many components at once are looked at. */
  int order() {
    return components.count() <= MOST_FOR_PAIRS ? 2 : 1;
  }

  /**
   * Looks at all states.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  void sum(List<Pair> pairs) {
    List<Component> all = components.all();
    add(pairs, new BitSet(), new BitSet(), components.allUp());
    for (int one = 0; one < all.size(); one++) {
      cancellation.orThrow();
      double odds = components.allUp() * all.get(one).odds();
      add(pairs, all.get(one).links(), all.get(one).sites(), odds);
      for (int other = one + 1; other < all.size() && order() == 2; other++) {
        cancellation.orThrow(other - one);
        BitSet links = (BitSet) all.get(one).links().clone();
        links.or(all.get(other).links());
        BitSet sites = (BitSet) all.get(one).sites().clone();
        sites.or(all.get(other).sites());
        add(pairs, links, sites, odds * all.get(other).odds());
      }
    }
  }

  private void add(List<Pair> pairs, BitSet links, BitSet sites, double probability) {
    if (join(links, sites) == 1 && sites.isEmpty()) {
      return; // all are connected
    }
    for (Pair pair : pairs) {
      if (dark[pair.from] || dark[pair.to] || find(pair.from) != find(pair.to)) {
        pair.cut += probability;
      }
    }
  }

  /** Joins sites by what is up, and counts the parts. */
  private int join(BitSet links, BitSet sites) {
    for (int site = 0; site < root.length; site++) {
      root[site] = site;
    }
    Arrays.fill(dark, false);
    sites.stream().forEach(site -> dark[site] = true);
    int parts = root.length;
    for (int link = 0; link < graph.links(); link++) {
      int from = graph.from(2 * link);
      int to = graph.to(2 * link);
      if (graph.capacityGbps(2 * link) > 0 && !links.get(link) && !dark[from] && !dark[to]) {
        int one = find(from);
        int other = find(to);
        root[one] = other;
        parts -= one == other ? 0 : 1;
      }
    }
    return parts;
  }

  private int find(int site) {
    int at = site;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
