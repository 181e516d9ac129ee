package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * The blocks (biconnected components) of a graph: parts that no single site holds together, joined
 * at cut sites like a tree. A bridge is a block of one link. Found by one depth-first search
 * (Hopcroft, Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications
 * of the ACM 16, 1973), without recursion, so that a chain of any length will do. Links without
 * capacity count as absent. Immutable once made.
 *
 * <p>Each tree of blocks hangs from a root site. A block hangs from one of its sites, its parent;
 * every site but a root is a child in exactly one block. Blocks are numbered so that those below
 * come before those above.
 */
final class BlockTree {

  static final int NONE = -1;

  private final FlowGraph graph;

  /** By block; only the first {@link #blocks} count. */
  private final int[] parent;

  private final int[] firstChild;

  /** Children of all blocks, block after block. */
  private final int[] children;

  /** By site. */
  private final int[] blockAbove;

  private final int[] root;

  /** Sites in an order in which all that hang from a site follow it at once. */
  private final int[] order;

  private int blocks;
  private int placed;

  BlockTree(FlowGraph graph) {
    this.graph = graph;
    int sites = graph.sites();
    this.parent = new int[sites];
    this.firstChild = new int[sites + 1];
    this.children = new int[sites];
    this.blockAbove = filled(sites);
    this.root = filled(sites);
    this.order = new int[sites];
    new Search().run();
    putInOrder();
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /** What is needed only while searching. */
  private final class Search {

    private final int[] number = filled(graph.sites());
    private final int[] lowest = new int[graph.sites()];
    private final int[] cameFrom = filled(graph.sites());
    private final int[] cameBy = filled(graph.sites());
    private final int[] next = new int[graph.sites()];
    private final int[] open = new int[graph.sites()];
    private int opened;
    private int found;

    void run() {
      for (int start = 0; start < number.length; start++) {
        int site = number[start] == NONE ? enter(start, start) : NONE;
        while (site != NONE) {
          site =
              next[site] < graph.firstOut(site + 1)
                  ? step(site, graph.outArc(next[site]++))
                  : leave(site);
        }
        opened = 0;
      }
    }

    private int enter(int site, int from) {
      root[site] = from;
      number[site] = found;
      lowest[site] = found++;
      next[site] = graph.firstOut(site);
      open[opened++] = site;
      return site;
    }

    private int step(int site, int arc) {
      int to = graph.to(arc);
      if (number[to] == NONE) {
        cameFrom[to] = site;
        cameBy[to] = arc / 2;
        return enter(to, root[site]);
      }
      if (arc / 2 != cameBy[site]) {
        lowest[site] = Math.min(lowest[site], number[to]);
      }
      return site;
    }

    /** Goes back; closes a block where nothing below leads past the site that it goes back to. */
    private int leave(int site) {
      int back = cameFrom[site];
      if (back != NONE) {
        lowest[back] = Math.min(lowest[back], lowest[site]);
        if (lowest[site] >= number[back]) {
          close(back, site);
        }
      }
      return back;
    }

    private void close(int above, int child) {
      parent[blocks] = above;
      int last;
      do {
        last = open[--opened];
        children[placed++] = last;
        blockAbove[last] = blocks;
      } while (last != child);
      firstChild[++blocks] = placed;
    }
  }

  private void putInOrder() {
    int[] size = new int[order.length];
    Arrays.fill(size, 1);
    for (int block = 0; block < blocks; block++) {
      for (int i = firstChild[block]; i < firstChild[block + 1]; i++) {
        size[parent[block]] += size[children[i]];
      }
    }
    int[] free = new int[order.length];
    int end = 0;
    for (int site = 0; site < order.length; site++) {
      if (blockAbove[site] == NONE) {
        order[end] = site;
        free[site] = end + 1;
        end += size[site];
      }
    }
    for (int block = blocks - 1; block >= 0; block--) {
      for (int i = firstChild[block]; i < firstChild[block + 1]; i++) {
        int child = children[i];
        int at = free[parent[block]];
        order[at] = child;
        free[child] = at + 1;
        free[parent[block]] = at + size[child];
      }
    }
  }

  /** Number of blocks. */
  int blocks() {
    return blocks;
  }

  /** The site from which a block hangs. */
  int parent(int block) {
    return parent[block];
  }

  /** Where the children of a block begin; they end before those of the next block. */
  int firstChild(int block) {
    return firstChild[block];
  }

  /** The child at a place. */
  int child(int place) {
    return children[place];
  }

  /** The block in which a site is a child; {@link #NONE} where it is a root. */
  int blockAbove(int site) {
    return blockAbove[site];
  }

  /** The root of a site: the same for all that are connected. */
  int root(int site) {
    return root[site];
  }

  /** Sites in an order in which all that hang from a site follow it at once. */
  int ordered(int place) {
    return order[place];
  }

  /** The block of every link; {@link #NONE} where it has no capacity. */
  int[] blockOfLinks() {
    int[] blockOf = filled(graph.links());
    for (int link = 0; link < blockOf.length; link++) {
      if (graph.capacityGbps(2 * link) > 0) {
        int above = blockAbove[graph.from(2 * link)];
        int other = blockAbove[graph.to(2 * link)];
        // Both ends are in one block, one of them perhaps its parent, whose own block is higher.
        blockOf[link] = above == NONE ? other : other == NONE ? above : Math.min(above, other);
      }
    }
    return blockOf;
  }
}
