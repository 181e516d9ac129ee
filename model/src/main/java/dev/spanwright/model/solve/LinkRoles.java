package dev.spanwright.model.solve;

/**
 * What each link means to the demands, as far as the blocks of the graph tell: those in blocks that
 * no demand crosses serve none, and a block of one link is the only way for the demands that cross
 * it. Found in one pass over the graph and one over the demands. Immutable.
 */
final class LinkRoles {

  private final int[] blockOfLinks;
  private final int[] linksOfBlock;
  private final boolean[] crossed;

  LinkRoles(FlowGraph graph, Commodities pairs) {
    BlockTree tree = new BlockTree(graph);
    blockOfLinks = tree.blockOfLinks();
    linksOfBlock = new int[tree.blocks()];
    for (int block : blockOfLinks) {
      if (block != BlockTree.NONE) {
        linksOfBlock[block]++;
      }
    }
    int[] first = new BlockDemands(graph, tree, pairs.unbound()).crossing().firsts(tree.blocks());
    crossed = new boolean[tree.blocks()];
    for (int block = 0; block < crossed.length; block++) {
      crossed[block] = first[block] < first[block + 1];
    }
  }

  /** Whether no demand can gain from a link. */
  boolean servesNone(int link) {
    return blockOfLinks[link] == BlockTree.NONE || !crossed[blockOfLinks[link]];
  }

  /** Whether a demand has no way but over this link. */
  boolean isOnlyWay(int link) {
    return !servesNone(link) && linksOfBlock[blockOfLinks[link]] == 1;
  }
}
