package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph and its demands divided into blocks. The headroom of the whole is the least among its
 * blocks: whatever way a demand takes, it enters a block at the same site and leaves it at the same
 * site, and in each block the flow can be chosen on its own. Immutable.
 */
final class Blocks {

  private final List<Block> list;
  private final int disconnected;

  private Blocks(List<Block> list, int disconnected) {
    this.list = List.copyOf(list);
    this.disconnected = disconnected;
  }

  /** Divides a graph. Links without capacity are in no block. */
  static Blocks of(FlowGraph graph, Commodities pairs) {
    BlockTree tree = new BlockTree(graph);
    boolean allSites = tree.blocks() == 1 && tree.firstChild(1) == graph.sites() - 1;
    if (allSites && graph.outArcs().length == graph.arcs()) {
      return new Blocks(List.of(whole(graph, pairs)), 0);
    }
    BlockDemands demands = new BlockDemands(graph, tree, pairs);
    return new Blocks(blocks(graph, tree, demands.crossing()), demands.disconnected());
  }

  private static Block whole(FlowGraph graph, Commodities pairs) {
    return new Block(graph, pairs, upTo(graph.sites()), upTo(graph.links()));
  }

  private static int[] upTo(int end) {
    int[] numbers = new int[end];
    for (int i = 0; i < end; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  private static List<Block> blocks(FlowGraph graph, BlockTree tree, PairList crossing) {
    int[] blockOfLinks = tree.blockOfLinks();
    int[] firstLink = firsts(blockOfLinks, tree.blocks());
    int[] links = sorted(blockOfLinks, firstLink);
    int[] firstPair = crossing.firsts(tree.blocks());
    int[] sortedPairs = crossing.sorted(firstPair);
    int[] numbers = new int[graph.sites()];
    List<Block> blocks = new ArrayList<>();
    for (int block = 0; block < tree.blocks(); block++) {
      if (firstPair[block] < firstPair[block + 1]) {
        int[] sites = sites(tree, block);
        for (int i = 0; i < sites.length; i++) {
          numbers[sites[i]] = i;
        }
        int[] own = java.util.Arrays.copyOfRange(links, firstLink[block], firstLink[block + 1]);
        Commodities pairs =
            crossing.commodities(sortedPairs, firstPair[block], firstPair[block + 1], numbers);
        blocks.add(new Block(graph.part(sites, own, numbers), pairs, sites, own));
      }
    }
    return blocks;
  }

  private static int[] sites(BlockTree tree, int block) {
    int first = tree.firstChild(block);
    int[] sites = new int[tree.firstChild(block + 1) - first + 1];
    sites[0] = tree.parent(block);
    for (int i = 1; i < sites.length; i++) {
      sites[i] = tree.child(first + i - 1);
    }
    return sites;
  }

  /** By block, where its links begin in a list sorted by block. */
  private static int[] firsts(int[] blockOfLinks, int blocks) {
    int[] first = new int[blocks + 1];
    for (int block : blockOfLinks) {
      if (block != BlockTree.NONE) {
        first[block + 1]++;
      }
    }
    for (int block = 0; block < blocks; block++) {
      first[block + 1] += first[block];
    }
    return first;
  }

  private static int[] sorted(int[] blockOfLinks, int[] firsts) {
    int[] next = firsts.clone();
    int[] sorted = new int[firsts[firsts.length - 1]];
    for (int link = 0; link < blockOfLinks.length; link++) {
      if (blockOfLinks[link] != BlockTree.NONE) {
        sorted[next[blockOfLinks[link]]++] = link;
      }
    }
    return sorted;
  }

  /** The blocks that demands cross, those below in the tree first. */
  List<Block> list() {
    return list;
  }

  /** Number of pairs of sites without a way between them; where there is one, headroom is 0. */
  int disconnected() {
    return disconnected;
  }

  /** The least headroom among the blocks of two sites, infinite without them. */
  double headroomOfTwoSites() {
    return list.stream()
        .filter(Block::joinsTwoSites)
        .mapToDouble(Block::headroomOfTwoSites)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
