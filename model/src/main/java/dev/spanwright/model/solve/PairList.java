package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * A growing list of demands inside blocks, as numbers of sites. Those of one block that enter at
 * one site must be added one after the other. Not thread-safe.
 */
final class PairList {

  private int[] block;
  private int[] from;
  private int[] to;
  private double[] gbps;
  private int size;

  PairList(int expected) {
    block = new int[expected];
    from = new int[expected];
    to = new int[expected];
    gbps = new double[expected];
  }

  void add(int inBlock, int fromSite, int toSite, double rateGbps) {
    if (size == block.length) {
      int larger = 2 * size + 16;
      block = Arrays.copyOf(block, larger);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
      gbps = Arrays.copyOf(gbps, larger);
    }
    block[size] = inBlock;
    from[size] = fromSite;
    to[size] = toSite;
    gbps[size++] = rateGbps;
  }

  /** By block, where its demands begin in a list sorted by block. */
  int[] firsts(int blocks) {
    int[] first = new int[blocks + 1];
    for (int i = 0; i < size; i++) {
      first[block[i] + 1]++;
    }
    for (int i = 0; i < blocks; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  /** The list in the order of blocks, otherwise as it was filled. */
  int[] sorted(int[] firsts) {
    int[] next = firsts.clone();
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[next[block[i]]++] = i;
    }
    return sorted;
  }

  /**
   * The demands of one block.
   *
   * @param sorted of which a range is that of the block
   * @param numbers by site, its number in the block
   */
  Commodities commodities(int[] sorted, int first, int end, int[] numbers) {
    int count = end - first;
    int[] sources = new int[count];
    int[] firstOfGroup = new int[count + 1];
    int[] targets = new int[count];
    double[] rates = new double[count];
    int groups = 0;
    for (int i = 0; i < count; i++) {
      int at = sorted[first + i];
      int source = numbers[from[at]];
      if (groups == 0 || sources[groups - 1] != source) {
        firstOfGroup[groups] = i;
        sources[groups++] = source;
      }
      targets[i] = numbers[to[at]];
      rates[i] = gbps[at];
    }
    firstOfGroup[groups] = count;
    return Commodities.of(
        Arrays.copyOf(sources, groups), Arrays.copyOf(firstOfGroup, groups + 1), targets, rates);
  }
}
