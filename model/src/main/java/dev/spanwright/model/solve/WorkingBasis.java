package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * The inverse of the small square matrix that is left of a simplex basis once group rows and slack
 * arcs are taken out: a row for each full arc, a column for each basic variable that is not a key.
 * Dense, updated pivot by pivot. Not thread-safe.
 *
 * <p>{@code inverse[k][r]}: k is the position of a basic variable, r that of a full arc.
 */
final class WorkingBasis {

  private static final double SINGULAR = 1e-11;

  private double[][] inverse = new double[16][16];
  private int size;

  /** Number of rows, which is that of columns. */
  int size() {
    return size;
  }

  double at(int column, int row) {
    return inverse[column][row];
  }

  void clear() {
    size = 0;
  }

  /** {@code result = inverse · vector}, by basic variable. */
  void timesColumn(double[] vector, double[] result) {
    for (int k = 0; k < size; k++) {
      double sum = 0;
      double[] line = inverse[k];
      for (int r = 0; r < size; r++) {
        sum += line[r] * vector[r];
      }
      result[k] = sum;
    }
  }

  /** {@code result = vector · inverse}, by full arc. */
  void timesRow(double[] vector, double[] result) {
    Arrays.fill(result, 0, size, 0);
    for (int k = 0; k < size; k++) {
      double factor = vector[k];
      if (factor != 0) {
        double[] line = inverse[k];
        for (int r = 0; r < size; r++) {
          result[r] += factor * line[r];
        }
      }
    }
  }

  /** Copies the column of an arc: how basic variables answer to its slack. */
  void arcColumn(int row, double[] result) {
    for (int k = 0; k < size; k++) {
      result[k] = inverse[k][row];
    }
  }

  /**
   * Adds a column and a row at the end.
   *
   * @param answer inverse · new column, by basic variable
   * @param rowTimesInverse new row · inverse, by full arc
   * @param pivot what is left of the new diagonal entry
   */
  void grow(double[] answer, double[] rowTimesInverse, double pivot) {
    ensure(size + 1);
    double[] last = inverse[size];
    for (int r = 0; r < size; r++) {
      last[r] = -rowTimesInverse[r] / pivot;
    }
    last[size] = 1 / pivot;
    for (int k = 0; k < size; k++) {
      double[] line = inverse[k];
      double factor = answer[k];
      line[size] = -factor / pivot;
      if (factor != 0) {
        for (int r = 0; r < size; r++) {
          line[r] -= factor * last[r];
        }
      }
    }
    size++;
  }

  /**
   * Puts another variable at a position.
   *
   * @param answer inverse · new column, by basic variable
   */
  void replaceColumn(int column, double[] answer) {
    double[] pivotLine = inverse[column];
    double pivot = answer[column];
    for (int r = 0; r < size; r++) {
      pivotLine[r] /= pivot;
    }
    for (int k = 0; k < size; k++) {
      if (k != column && answer[k] != 0) {
        subtract(inverse[k], pivotLine, answer[k]);
      }
    }
  }

  /**
   * Puts another arc at a position.
   *
   * @param rowTimesInverse new row · inverse, by full arc
   */
  void replaceRow(int row, double[] rowTimesInverse) {
    double pivot = rowTimesInverse[row];
    for (int k = 0; k < size; k++) {
      double[] line = inverse[k];
      double factor = line[row] / pivot;
      if (factor != 0) {
        for (int r = 0; r < size; r++) {
          line[r] -= factor * rowTimesInverse[r];
        }
      }
      line[row] = factor;
    }
  }

  /** Takes a variable and an arc out; the last of each takes the free position. */
  void shrink(int column, int row) {
    double[] gone = inverse[column];
    double pivot = gone[row];
    for (int k = 0; k < size; k++) {
      if (k != column) {
        double factor = inverse[k][row] / pivot;
        if (factor != 0) {
          subtract(inverse[k], gone, factor);
        }
      }
    }
    size--;
    inverse[column] = inverse[size];
    inverse[size] = gone;
    for (int k = 0; k < size; k++) {
      inverse[k][row] = inverse[k][size];
    }
  }

  /** Adds a multiple of the line of a variable to that of another. */
  void addLine(int from, double factor, int to) {
    subtract(inverse[to], inverse[from], -factor);
  }

  /** Multiplies the line of a variable. */
  void scaleLine(int column, double factor) {
    for (int r = 0; r < size; r++) {
      inverse[column][r] *= factor;
    }
  }

  private void subtract(double[] line, double[] other, double factor) {
    for (int r = 0; r < size; r++) {
      line[r] -= factor * other[r];
    }
  }

  /**
   * Inverts anew by Gauss-Jordan elimination with row pivoting.
   *
   * @param matrix by full arc, then basic variable, of the present size; is overwritten
   * @return false where it is singular or told to stop: then the inverse stays as it is
   */
  boolean invert(double[][] matrix, Cancellation cancellation) {
    double[][] result = new double[size][Math.max(1, inverse.length)];
    for (int r = 0; r < size; r++) {
      result[r][r] = 1;
    }
    for (int k = 0; k < size; k++) {
      if (cancellation.requested()) {
        return false;
      }
      double highest = 0; // of the column, in all rows: whether the pivot is slight beside it
      int best = k;
      for (int r = 0; r < size; r++) {
        highest = Math.max(highest, Math.abs(matrix[r][k]));
        if (r > k && Math.abs(matrix[r][k]) > Math.abs(matrix[best][k])) {
          best = r;
        }
      }
      double pivot = matrix[best][k];
      if (!(Math.abs(pivot) > SINGULAR * highest)) {
        return false;
      }
      swap(matrix, best, k);
      swap(result, best, k);
      divide(matrix[k], pivot);
      divide(result[k], pivot);
      for (int r = 0; r < size; r++) {
        double factor = matrix[r][k];
        if (r != k && factor != 0) {
          subtract(matrix[r], matrix[k], factor);
          subtract(result[r], result[k], factor);
        }
      }
    }
    System.arraycopy(result, 0, inverse, 0, size);
    return true;
  }

  private void divide(double[] line, double divisor) {
    for (int r = 0; r < size; r++) {
      line[r] /= divisor;
    }
  }

  private static void swap(double[][] lines, int i, int j) {
    double[] line = lines[i];
    lines[i] = lines[j];
    lines[j] = line;
  }

  private void ensure(int wanted) {
    if (wanted > inverse.length) {
      int length = Math.max(wanted, 2 * inverse.length);
      int old = inverse.length;
      inverse = Arrays.copyOf(inverse, length);
      for (int k = 0; k < length; k++) {
        inverse[k] = k < old ? Arrays.copyOf(inverse[k], length) : new double[length];
      }
    }
  }
}
