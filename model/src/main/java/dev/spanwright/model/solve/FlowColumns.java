package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Columns of {@link FlowMaster}: flows of a group, each as load of arcs for one unit of the group.
 * Not thread-safe.
 */
final class FlowColumns {

  /** Group of a column that belongs to none. */
  static final int FREE = -1;

  private int[][] arcs = new int[64][];
  private double[][] loads = new double[64][];
  private double[] cost = new double[64];
  private int[] group = new int[64];
  private int count;

  int count() {
    return count;
  }

  int group(int column) {
    return group[column];
  }

  double cost(int column) {
    return cost[column];
  }

  void setCost(int column, double newCost) {
    cost[column] = newCost;
  }

  int[] arcs(int column) {
    return arcs[column];
  }

  /** Load of the i-th arc of a column for one unit. */
  double load(int column, int i) {
    return loads[column].length == 0 ? 1 : loads[column][i];
  }

  /**
   * @param newLoads by arc; empty where each is 1
   */
  int add(int ofGroup, double newCost, int[] newArcs, double[] newLoads) {
    if (count == cost.length) {
      arcs = Arrays.copyOf(arcs, 2 * count);
      loads = Arrays.copyOf(loads, 2 * count);
      cost = Arrays.copyOf(cost, 2 * count);
      group = Arrays.copyOf(group, 2 * count);
    }
    arcs[count] = newArcs;
    loads[count] = newLoads;
    cost[count] = newCost;
    group[count] = ofGroup;
    return count++;
  }

  /** Loads of a column by arc for one unit; empty where each is 1. Not to be changed. */
  double[] loads(int column) {
    return loads[column];
  }

  /** Sum of load x length over the arcs of a column. */
  double length(int column, double[] lengths) {
    double[] load = loads[column];
    int[] path = arcs[column];
    double sum = 0;
    if (load.length == 0) {
      for (int arc : path) {
        sum += lengths[arc];
      }
    } else {
      for (int i = 0; i < load.length; i++) {
        sum += load[i] * lengths[path[i]];
      }
    }
    return sum;
  }

  /** Adds a multiple of a column, arc by arc weighted, to a vector over arcs. */
  void addTo(double[] vector, int column, double factor, double[] weights) {
    double[] load = loads[column];
    int[] path = arcs[column];
    for (int i = 0; i < path.length; i++) {
      double units = load.length == 0 ? factor : factor * load[i];
      vector[path[i]] += units * weights[path[i]];
    }
  }

  /** Load that one unit of a column puts on an arc. */
  double loadOn(int column, int arc) {
    int[] path = arcs[column];
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      if (path[i] == arc) {
        sum += load(column, i);
      }
    }
    return sum;
  }
}
