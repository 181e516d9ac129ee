package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Inverts a {@link FlowBasis} anew and computes its point from the columns, so that rounding does
 * not pile up from pivot to pivot. Not thread-safe.
 */
final class BasisRenewal {

  private final FlowBasis basis;
  private final double[] delta;

  BasisRenewal(FlowBasis basis) {
    this.basis = basis;
    this.delta = new double[basis.arcs()];
  }

  /**
   * Renews inverse, loads and values.
   *
   * @return false where the basis is singular but for rounding, or where it was told to stop: then
   *     inverse and values stay as they are
   */
  boolean run(Cancellation cancellation) {
    loadOfKeys();
    boolean inverted = basis.working.invert(matrix(), cancellation);
    if (inverted) {
      computeValues();
    }
    addLoadOfOthers();
    return inverted;
  }

  private void loadOfKeys() {
    FlowGroups groups = basis.groups;
    Arrays.fill(basis.growth, 0);
    Arrays.fill(basis.used, 0);
    basis.growthCost = 0;
    for (int group = 0; group < groups.count(); group++) {
      double scale = groups.scale(group);
      double growing = groups.growing(group);
      int key = groups.key(group);
      basis.columns.addTo(basis.growth, key, growing * scale, basis.inverseCapacity);
      basis.growthCost += growing * basis.scaledCost(key);
      basis.columns.addTo(basis.used, key, groups.fixed(group) * scale, basis.inverseCapacity);
    }
  }

  private double[][] matrix() {
    int size = basis.size();
    double[][] matrix = new double[size][size];
    for (int k = 0; k < size; k++) {
      double[] loads = basis.growth;
      if (basis.basic[k] != FlowBasis.LAMBDA) {
        Arrays.fill(delta, 0);
        basis.addDifference(delta, basis.basic[k], 1);
        loads = delta;
      }
      for (int r = 0; r < size; r++) {
        matrix[r][k] = loads[basis.full[r]];
      }
    }
    return matrix;
  }

  /** The basic variables that fill the full arcs, given the load of the keys alone. */
  private void computeValues() {
    int size = basis.size();
    double still = basis.lambdaPosition == FlowBasis.NONE ? basis.lambda : 0;
    for (int r = 0; r < size; r++) {
      int arc = basis.full[r];
      basis.row[r] = basis.bound[arc] - basis.used[arc] - still * basis.growth[arc];
    }
    basis.working.timesColumn(basis.row, basis.answer);
    basis.groups.clearBesideKeys();
    for (int k = 0; k < size; k++) {
      int column = basis.basic[k];
      if (column == FlowBasis.LAMBDA) {
        basis.lambda = basis.answer[k];
      } else {
        basis.value[column] = basis.answer[k];
        int group = basis.columns.group(column);
        if (group != FlowColumns.FREE) {
          basis.groups.addBesideKey(group, basis.answer[k]);
        }
      }
    }
  }

  private void addLoadOfOthers() {
    double[] used = basis.used;
    for (int arc = 0; arc < used.length; arc++) {
      used[arc] += basis.lambda * basis.growth[arc];
    }
    for (int k = 0; k < basis.size(); k++) {
      int column = basis.basic[k];
      if (column != FlowBasis.LAMBDA) {
        basis.addDifference(used, column, basis.value[column]);
      }
    }
  }
}
