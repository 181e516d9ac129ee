package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * How much of each demand arrives on fixed routes: all demands grow by the same share of their rate
 * until an arc is full; those on it stay where they are, the others grow on. The result is max-min
 * fair by share of the demand (Bertsekas, Gallager, Data Networks, 1992, section 6.5.2).
 *
 * <p>What grows on each arc is kept up to date as demands stop, so that the work is in proportion
 * to the entries of the shares. Not thread-safe.
 */
final class ProgressiveFilling {

  /** Part of a sum that may be left by subtraction before it is added up anew, for accuracy. */
  private static final double WORN = 1e-3;

  private final ArcShares shares;
  private final double[] gbps;
  private final double[] capacityGbps;

  /** Rows on each arc: {@code rows[first[arc]]} and on. */
  private final int[] first;

  private final int[] entriesByArc;
  private final int[] rowsByArc;

  private final int[] growingRows;
  private final double[] growthGbps;
  private final double[] growthWhenAdded;
  private final double[] stoppedGbps;
  private final boolean[] stopped;

  /**
   * @param capacityGbps capacity of every arc, Gbit/s
   * @param shares the arcs that may get full, and which part of each demand passes them
   * @param gbps the rate of every demand, Gbit/s
   */
  ProgressiveFilling(double[] capacityGbps, ArcShares shares, double[] gbps) {
    this.capacityGbps = capacityGbps;
    this.shares = shares;
    this.gbps = gbps;
    this.first = new int[capacityGbps.length + 1];
    this.entriesByArc = new int[shares.entries()];
    this.rowsByArc = new int[shares.entries()];
    this.growingRows = new int[capacityGbps.length];
    this.growthGbps = new double[capacityGbps.length];
    this.growthWhenAdded = new double[capacityGbps.length];
    this.stoppedGbps = new double[capacityGbps.length];
    this.stopped = new boolean[shares.rows()];
    sortByArc();
  }

  private void sortByArc() {
    for (int entry = 0; entry < shares.entries(); entry++) {
      growingRows[shares.arc(entry)]++;
    }
    for (int arc = 0; arc < growingRows.length; arc++) {
      first[arc + 1] = first[arc] + growingRows[arc];
    }
    int[] next = first.clone();
    for (int row = 0; row < shares.rows(); row++) {
      for (int entry = shares.first(row); entry < shares.first(row + 1); entry++) {
        int at = next[shares.arc(entry)]++;
        entriesByArc[at] = entry;
        rowsByArc[at] = row;
      }
    }
  }

  /** The share of every demand that arrives, 0 to 1. */
  double[] fractions() {
    double[] fractions = new double[gbps.length];
    Arrays.fill(fractions, 1);
    int[] open = openArcs();
    for (int arc : open) {
      addUp(arc);
    }
    double level = 0;
    while (true) {
      int fullest = SourceTree.NONE;
      double least = 1;
      for (int arc : open) {
        double full = growingRows[arc] > 0 ? levelWhenFull(arc) : 1;
        if (full < least) {
          least = full;
          fullest = arc;
        }
      }
      if (fullest == SourceTree.NONE) {
        return fractions;
      }
      level = Math.max(level, least); // rounding must not let it sink
      stopOn(fullest, level, fractions);
    }
  }

  private int[] openArcs() {
    int[] open = new int[growingRows.length];
    int count = 0;
    for (int arc = 0; arc < growingRows.length; arc++) {
      if (growingRows[arc] > 0) {
        open[count++] = arc;
      }
    }
    return Arrays.copyOf(open, count);
  }

  private double levelWhenFull(int arc) {
    return Math.max(0, capacityGbps[arc] - stoppedGbps[arc]) / growthGbps[arc];
  }

  private void stopOn(int arc, double level, double[] fractions) {
    for (int i = first[arc]; i < first[arc + 1]; i++) {
      int row = rowsByArc[i];
      if (!stopped[row]) {
        stopped[row] = true;
        fractions[shares.demand(row)] = level;
        stop(row, level);
      }
    }
  }

  private void stop(int row, double level) {
    double rate = gbps[shares.demand(row)];
    for (int entry = shares.first(row); entry < shares.first(row + 1); entry++) {
      int arc = shares.arc(entry);
      double passing = rate * shares.share(entry);
      stoppedGbps[arc] += passing * level;
      growthGbps[arc] -= passing;
      growingRows[arc]--;
      if (growingRows[arc] > 0 && growthGbps[arc] < WORN * growthWhenAdded[arc]) {
        addUp(arc);
      }
    }
  }

  private void addUp(int arc) {
    double sum = 0;
    for (int i = first[arc]; i < first[arc + 1]; i++) {
      if (!stopped[rowsByArc[i]]) {
        int entry = entriesByArc[i];
        sum += gbps[shares.demand(rowsByArc[i])] * shares.share(entry);
      }
    }
    growthGbps[arc] = sum;
    growthWhenAdded[arc] = sum;
  }
}
