package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lays demands upon the blocks that they cross: one from s to t that enters a block at site u and
 * leaves it at v is there a demand from u to v. Sums are taken over whole branches of the tree of
 * blocks, so the work is in proportion to senders times sites, however long the ways are; only
 * amounts of the same sign are added, so that small demands beside large ones stay exact. Used
 * once; not thread-safe.
 */
final class BlockDemands {

  private static final int NONE = BlockTree.NONE;

  private final BlockTree tree;
  private final Commodities pairs;
  private final PairList crossing;
  private final int[] branches;
  private final int[] firstBranch;

  // For one sender.

  /** What it sends to each site. */
  private final double[] own;

  /** What it sends to each site and all that hang from it. */
  private final double[] below;

  /** What it sends to all that hang from each block. */
  private final double[] belowBlock;

  /** By block: the child through which the sender is reached, if it hangs from the block. */
  private final int[] senderBelow;

  private final int[] above;

  // Over all senders so far. By site, what leaves the block above it there:

  /** and came from the parent of the block. */
  private final double[] fromParent;

  /** and came from the child through which senders come at present. */
  private final double[] fromChild;

  // By block:

  private final double[] fromChildToParent;
  private final int[] sendingChild;

  private int disconnected;

  BlockDemands(FlowGraph graph, BlockTree tree, Commodities pairs) {
    this.tree = tree;
    this.pairs = pairs;
    this.crossing = new PairList(pairs.count() + graph.sites());
    this.own = new double[graph.sites()];
    this.below = new double[graph.sites()];
    this.fromParent = new double[graph.sites()];
    this.fromChild = new double[graph.sites()];
    this.belowBlock = new double[tree.blocks()];
    this.senderBelow = filled(tree.blocks());
    this.sendingChild = filled(tree.blocks());
    this.fromChildToParent = new double[tree.blocks()];
    this.above = new int[tree.blocks()];
    this.firstBranch = new int[graph.sites() + 1];
    this.branches = new int[tree.blocks()];
    sortBranches();
    layAll();
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private void sortBranches() {
    for (int block = 0; block < tree.blocks(); block++) {
      firstBranch[tree.parent(block) + 1]++;
    }
    for (int site = 0; site + 1 < firstBranch.length; site++) {
      firstBranch[site + 1] += firstBranch[site];
    }
    int[] next = firstBranch.clone();
    for (int block = 0; block < tree.blocks(); block++) {
      branches[next[tree.parent(block)]++] = block;
    }
  }

  /** Demands inside blocks. */
  PairList crossing() {
    return crossing;
  }

  /** Number of pairs of sites without a way between them. */
  int disconnected() {
    return disconnected;
  }

  /**
   * One sender after the other in the order of the tree, so that those who come into a block by the
   * same child follow each other.
   */
  private void layAll() {
    int[] groupOf = filled(own.length);
    for (int group = 0; group < pairs.groups(); group++) {
      groupOf[pairs.source(group)] = group;
    }
    IntStream.range(0, own.length)
        .map(place -> groupOf[tree.ordered(place)])
        .filter(group -> group != NONE)
        .forEach(this::lay);
    for (int block = 0; block < tree.blocks(); block++) {
      flushChild(block);
      flushParent(block);
    }
  }

  private void lay(int group) {
    int sender = pairs.source(group);
    Arrays.fill(own, 0);
    for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
      if (tree.root(pairs.target(pair)) == tree.root(sender)) {
        own[pairs.target(pair)] += pairs.gbps(pair);
      } else {
        disconnected++;
      }
    }
    int height = climb(sender);
    descend();
    double beyond = 0; // what leaves upwards from the block at hand
    for (int i = height - 1; i >= 0; i--) {
      beyond = pass(above[i], beyond);
      senderBelow[above[i]] = NONE;
    }
  }

  /** Notes the blocks between a sender and its root, and by which child it hangs from each. */
  private int climb(int sender) {
    int height = 0;
    int site = sender;
    while (tree.blockAbove(site) != NONE) {
      int block = tree.blockAbove(site);
      senderBelow[block] = site;
      above[height++] = block;
      site = tree.parent(block);
    }
    return height;
  }

  /** Adds up branches; into blocks that the sender does not hang from it comes by their parent. */
  private void descend() {
    System.arraycopy(own, 0, below, 0, own.length);
    for (int block = 0; block < belowBlock.length; block++) {
      double sum = 0;
      for (int i = tree.firstChild(block); i < tree.firstChild(block + 1); i++) {
        sum += below[tree.child(i)];
      }
      belowBlock[block] = sum;
      below[tree.parent(block)] += sum;
      if (sum > 0 && senderBelow[block] == NONE) {
        for (int i = tree.firstChild(block); i < tree.firstChild(block + 1); i++) {
          fromParent[tree.child(i)] += below[tree.child(i)];
        }
      }
    }
  }

  /**
   * Crosses a block that the sender hangs from.
   *
   * @param beyondParent what it sends beyond the parent upwards
   * @return what it sends beyond the child that it hangs by
   */
  private double pass(int block, double beyondParent) {
    int entry = senderBelow[block];
    if (sendingChild[block] != entry) {
      flushChild(block);
      sendingChild[block] = entry;
    }
    int parent = tree.parent(block);
    double throughParent = own[parent] + beyondParent;
    for (int i = firstBranch[parent]; i < firstBranch[parent + 1]; i++) {
      throughParent += branches[i] == block ? 0 : belowBlock[branches[i]];
    }
    fromChildToParent[block] += throughParent;
    double beyond = throughParent;
    for (int i = tree.firstChild(block); i < tree.firstChild(block + 1); i++) {
      int child = tree.child(i);
      if (child != entry) {
        fromChild[child] += below[child];
        beyond += below[child];
      }
    }
    return beyond;
  }

  private void flushChild(int block) {
    int entry = sendingChild[block];
    if (fromChildToParent[block] > 0) {
      crossing.add(block, entry, tree.parent(block), fromChildToParent[block]);
      fromChildToParent[block] = 0;
    }
    for (int i = tree.firstChild(block); i < tree.firstChild(block + 1); i++) {
      int child = tree.child(i);
      if (fromChild[child] > 0) {
        crossing.add(block, entry, child, fromChild[child]);
        fromChild[child] = 0;
      }
    }
  }

  private void flushParent(int block) {
    for (int i = tree.firstChild(block); i < tree.firstChild(block + 1); i++) {
      int child = tree.child(i);
      if (fromParent[child] > 0) {
        crossing.add(block, tree.parent(block), child, fromParent[child]);
      }
    }
  }
}
