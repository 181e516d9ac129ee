package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Which part of each demand passes each of some arcs, as rows of a sparse matrix: a row for every
 * demand that passes one of them at all.
 */
final class ArcShares {

  private int[] demands = new int[64];
  private int[] firsts = new int[65];
  private int[] arcs = new int[256];
  private double[] shares = new double[256];
  private int rows;
  private int entries;

  /** Adds an arc to the row that is open. */
  void add(int arc, double share) {
    if (entries == arcs.length) {
      arcs = Arrays.copyOf(arcs, 2 * entries);
      shares = Arrays.copyOf(shares, 2 * entries);
    }
    arcs[entries] = arc;
    shares[entries++] = share;
  }

  /** Closes the row that is open, if an arc was added to it; it is that of a demand. */
  void close(int demand) {
    if (entries == firsts[rows]) {
      return;
    }
    if (rows == demands.length) {
      demands = Arrays.copyOf(demands, 2 * rows);
      firsts = Arrays.copyOf(firsts, 2 * rows + 1);
    }
    demands[rows++] = demand;
    firsts[rows] = entries;
  }

  /** Number of rows. */
  int rows() {
    return rows;
  }

  /** Number of entries in all rows. */
  int entries() {
    return entries;
  }

  /** The demand of a row. */
  int demand(int row) {
    return demands[row];
  }

  /** The first entry of a row; its last lies before the first of the next. */
  int first(int row) {
    return firsts[row];
  }

  /** The arc of an entry. */
  int arc(int entry) {
    return arcs[entry];
  }

  /** The share of an entry. */
  double share(int entry) {
    return shares[entry];
  }
}
