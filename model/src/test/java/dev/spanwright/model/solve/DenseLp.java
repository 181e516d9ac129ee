package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear program for tests: maximise Σ gain·x where every row has Σ a·x ≤ limit, with limits and
 * x 0 or more. A tableau by Bland's rule, which cannot turn in circles: slow, short, and no code of
 * the solver.
 */
final class DenseLp {

  private static final double ROUNDING = 1e-11;

  private final double[] gain;
  private final List<double[]> rows = new ArrayList<>();

  DenseLp(double[] gain) {
    this.gain = gain.clone();
  }

  void atMost(double[] row, double limit) {
    double[] padded = java.util.Arrays.copyOf(row, gain.length + 1);
    padded[gain.length] = limit;
    rows.add(padded);
  }

  /** The largest value. */
  double solve() {
    int columns = gain.length + rows.size();
    double[][] table = new double[rows.size() + 1][columns + 1];
    int[] basic = new int[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      System.arraycopy(rows.get(r), 0, table[r], 0, gain.length);
      table[r][gain.length + r] = 1;
      table[r][columns] = rows.get(r)[gain.length];
      basic[r] = gain.length + r;
    }
    for (int c = 0; c < gain.length; c++) {
      table[rows.size()][c] = -gain[c];
    }
    int enters = entering(table[rows.size()], columns);
    while (enters >= 0) {
      int leaves = leaving(table, basic, enters, columns);
      if (leaves < 0) {
        return Double.POSITIVE_INFINITY;
      }
      pivot(table, leaves, enters);
      basic[leaves] = enters;
      enters = entering(table[rows.size()], columns);
    }
    return table[rows.size()][columns];
  }

  private static int entering(double[] costs, int columns) {
    for (int c = 0; c < columns; c++) {
      if (costs[c] < -ROUNDING) {
        return c;
      }
    }
    return -1;
  }

  private static int leaving(double[][] table, int[] basic, int column, int columns) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int r = 0; r < basic.length; r++) {
      if (table[r][column] > ROUNDING) {
        double ratio = table[r][columns] / table[r][column];
        boolean tie = Math.abs(ratio - least) <= ROUNDING;
        if (ratio < least - ROUNDING || (tie && basic[r] < basic[best])) {
          least = Math.min(least, ratio);
          best = r;
        }
      }
    }
    return best;
  }

  private static void pivot(double[][] table, int row, int column) {
    double by = table[row][column];
    for (int c = 0; c < table[row].length; c++) {
      table[row][c] /= by;
    }
    for (int r = 0; r < table.length; r++) {
      double times = table[r][column];
      if (r != row && times != 0) {
        for (int c = 0; c < table[r].length; c++) {
          table[r][c] -= times * table[row][c];
        }
      }
    }
  }
}
