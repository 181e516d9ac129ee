package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.Random;

/**
 * The basis of {@link FlowMaster} and its point: which column is the key of each group, which other
 * columns are basic, which arcs are full, and what all of them carry. The parts of the simplex
 * share it; {@link BasisChange} and {@link BasisRenewal} change it. Not thread-safe.
 */
final class FlowBasis {

  /** In place of a column: the variable λ. */
  static final int LAMBDA = -2;

  static final int NONE = -1;

  /** Room that every arc has beyond its capacity, at most: unlike for each, so that no two tie. */
  private static final double SPREAD = 2e-10;

  final FlowColumns columns = new FlowColumns();
  final FlowGroups groups = new FlowGroups();
  final WorkingBasis working = new WorkingBasis();

  // By arc, loads as share of the capacity. Growth is what 1 of λ adds to the load by the keys.
  final double[] inverseCapacity;
  final double[] bound;
  final double[] used;
  final double[] growth;
  final int[] rowOfArc;

  // By full arc (row) and by basic variable (position); all have room for the whole basis.
  int[] full = new int[16];
  int[] basic = new int[16];

  /** How the basic variables answer to the one that enters. */
  double[] answer = new double[16];

  /** For intermediate results by row or by position. */
  double[] row = new double[16];

  double[] line = new double[16];

  // By column: the value as share of the group, 0 for keys; the position in the basis.
  double[] value = new double[64];
  int[] position = new int[64];

  double lambda;
  double growthCost;
  int lambdaPosition = NONE;

  FlowBasis(double[] capacity) {
    int arcs = capacity.length;
    inverseCapacity = new double[arcs];
    bound = new double[arcs];
    Random random = new Random(arcs);
    for (int arc = 0; arc < arcs; arc++) {
      bound[arc] = 1 + SPREAD * (0.5 + 0.5 * random.nextDouble());
      inverseCapacity[arc] = capacity[arc] > 0 ? 1 / capacity[arc] : 0;
    }
    used = new double[arcs];
    growth = new double[arcs];
    rowOfArc = new int[arcs];
    Arrays.fill(rowOfArc, NONE);
  }

  int arcs() {
    return used.length;
  }

  int size() {
    return working.size();
  }

  /** Adds a column; the first one of a group becomes its key and takes all of it. */
  int addColumn(int group, double cost, int[] arcs, double[] loads) {
    int column = columns.add(group, cost, arcs, loads);
    if (column == value.length) {
      value = Arrays.copyOf(value, 2 * column);
      position = Arrays.copyOf(position, 2 * column);
    }
    value[column] = 0;
    position[column] = NONE;
    if (group != FlowColumns.FREE && groups.key(group) == NONE) {
      groups.setKey(group, column);
      double scale = groups.scale(group);
      columns.addTo(used, column, groups.share(group, lambda) * scale, inverseCapacity);
      columns.addTo(growth, column, groups.growing(group) * scale, inverseCapacity);
      growthCost += groups.growing(group) * scaledCost(column);
    }
    return column;
  }

  /** The group keeps what it carries and no longer grows; λ must not be basic. */
  void freeze(int group) {
    int key = groups.key(group);
    double growing = groups.growing(group);
    columns.addTo(growth, key, -growing * groups.scale(group), inverseCapacity);
    growthCost -= growing * scaledCost(key);
    groups.freeze(group, lambda);
  }

  /** What 1 of a column is, in the unit of the caller. */
  double scaleOf(int column) {
    int group = columns.group(column);
    return group == FlowColumns.FREE ? 1 : groups.scale(group);
  }

  double scaledCost(int column) {
    return scaleOf(column) * columns.cost(column);
  }

  double keyShare(int group) {
    return groups.keyShare(group, lambda);
  }

  /** How much of a column is in the present point, in the unit of the caller. */
  double amount(int column) {
    int group = columns.group(column);
    if (group == FlowColumns.FREE) {
      return value[column];
    }
    double share = groups.key(group) == column ? keyShare(group) : value[column];
    return Math.max(0, share) * groups.scale(group);
  }

  /** The amount of a free column that fills an arc: makes its value a share like the others. */
  double unit(int column) {
    return 1 / inverseCapacity[columns.arcs(column)[0]];
  }

  /** Coefficient of a basic variable on an arc. */
  double entry(int column, int arc) {
    if (column == LAMBDA) {
      return growth[arc];
    }
    int group = columns.group(column);
    double own = columns.loadOn(column, arc);
    if (group != FlowColumns.FREE) {
      own -= columns.loadOn(groups.key(group), arc);
    }
    return own * scaleOf(column) * inverseCapacity[arc];
  }

  /** Adds to loads what some of a column, taken from the key of its group, changes. */
  void addDifference(double[] loads, int column, double factor) {
    int group = columns.group(column);
    columns.addTo(loads, column, factor * scaleOf(column), inverseCapacity);
    if (group != FlowColumns.FREE) {
      columns.addTo(loads, groups.key(group), -factor * groups.scale(group), inverseCapacity);
    }
  }

  /** The answer of the basic variables to loads on the full arcs, into {@link #answer}. */
  void answerTo(double[] loads) {
    for (int r = 0; r < size(); r++) {
      row[r] = loads[full[r]];
    }
    working.timesColumn(row, answer);
  }

  /** Adds to a change of loads what the basic variables answer. */
  void subtractAnswer(double[] loads) {
    for (int k = 0; k < size(); k++) {
      if (answer[k] != 0) {
        if (basic[k] == LAMBDA) {
          for (int arc = 0; arc < loads.length; arc++) {
            loads[arc] -= answer[k] * growth[arc];
          }
        } else {
          addDifference(loads, basic[k], -answer[k]);
        }
      }
    }
  }

  /** The row of an arc over all basic variables, times the inverse, into {@link #line}. */
  void rowOf(int arc) {
    for (int k = 0; k < size(); k++) {
      row[k] = entry(basic[k], arc);
    }
    working.timesRow(row, line);
  }

  /** Moves the point: loads, λ and the basic variables; the entering one is left to the caller. */
  void move(double step, double lambdaRate, double[] change) {
    for (int arc = 0; arc < change.length; arc++) {
      used[arc] += step * change[arc];
    }
    lambda += step * lambdaRate;
    for (int k = 0; k < size(); k++) {
      double more = -step * answer[k];
      if (basic[k] == LAMBDA) {
        lambda += more;
      } else {
        value[basic[k]] += more;
        int group = columns.group(basic[k]);
        if (group != FlowColumns.FREE) {
          groups.addBesideKey(group, more);
        }
      }
    }
  }

  /** Makes room for a basis of this size. */
  void ensure(int size) {
    if (size > full.length) {
      int length = 2 * size;
      full = Arrays.copyOf(full, length);
      basic = Arrays.copyOf(basic, length);
      answer = Arrays.copyOf(answer, length);
      row = Arrays.copyOf(row, length);
      line = Arrays.copyOf(line, length);
    }
  }
}
