package dev.spanwright.model.solve;

/**
 * How far a variable may enter a {@link FlowBasis}, and what stops it. In two passes (Harris,
 * Mathematical Programming 5, 1973): first how far within a tolerance, then the largest pivot among
 * those that stop it by then. Not thread-safe.
 */
final class RatioTest {

  /** What stops a variable that enters. */
  enum Block {
    NOTHING,
    /** An arc becomes full. */
    ARC,
    /** A basic variable, by its position, comes to 0. */
    BASIC,
    /** The key of a group comes to 0. */
    KEY,
    /** λ comes to its largest value. */
    LAMBDA_AT_MOST
  }

  private static final double FEASIBLE = 1e-12;
  private static final double PIVOT = 1e-9;
  private static final double SLIGHT_SHARE = 1e-12;

  private final FlowBasis basis;
  private final FlowColumns columns;
  private final FlowGroups groups;
  private final double lambdaMax;

  private double limit;
  private double largest;
  private Block block = Block.NOTHING;
  private int blocking;
  private double step;

  RatioTest(FlowBasis basis, double lambdaMax) {
    this.basis = basis;
    this.columns = basis.columns;
    this.groups = basis.groups;
    this.lambdaMax = lambdaMax;
  }

  /** What stops the variable. */
  Block block() {
    return block;
  }

  /** The arc, position or group that stops the variable. */
  int blocking() {
    return blocking;
  }

  /** How far the variable enters, 0 or more. */
  double step() {
    return step;
  }

  /**
   * Runs the test, for {@link FlowBasis#answer}.
   *
   * @param delta change of the loads for 1 of the variable, what the basis answers included
   * @param enteringGroup group of a column that enters; a negative number where there is none
   * @param lambdaRate change of λ by the variable itself
   */
  void run(double[] delta, int enteringGroup, double lambdaRate) {
    int at = basis.lambdaPosition;
    double rate = at == FlowBasis.NONE ? lambdaRate : -basis.answer[at];
    limit = Double.POSITIVE_INFINITY;
    largest = 0;
    block = Block.NOTHING;
    scan(delta, enteringGroup, rate, true);
    if (limit < Double.POSITIVE_INFINITY) {
      scan(delta, enteringGroup, rate, false);
      step = Math.max(0, step);
    }
  }

  private void scan(double[] delta, int enteringGroup, double lambdaRate, boolean first) {
    scanArcs(delta, first);
    for (int k = 0; k < basis.size(); k++) {
      int column = basis.basic[k];
      double answer = basis.answer[k];
      if (column == FlowBasis.LAMBDA) {
        if (answer > SLIGHT_SHARE) {
          consider(Block.BASIC, k, basis.lambda, answer, first);
        }
      } else if (columns.group(column) == FlowColumns.FREE) {
        double unit = basis.unit(column);
        if (answer / unit > SLIGHT_SHARE) {
          consider(Block.BASIC, k, basis.value[column] / unit, answer / unit, first);
        }
      } else {
        if (answer > SLIGHT_SHARE) {
          consider(Block.BASIC, k, basis.value[column], answer, first);
        }
        considerKey(columns.group(column), enteringGroup, lambdaRate, first);
      }
    }
    if (enteringGroup >= 0) {
      considerKey(enteringGroup, enteringGroup, lambdaRate, first);
    }
    if (lambdaRate > SLIGHT_SHARE && lambdaMax < Double.POSITIVE_INFINITY) {
      consider(Block.LAMBDA_AT_MOST, 0, lambdaMax - basis.lambda, lambdaRate, first);
    }
  }

  private void scanArcs(double[] delta, boolean first) {
    double peak = 0;
    for (double change : delta) {
      peak = Math.max(peak, Math.abs(change));
    }
    double slight = PIVOT * peak;
    for (int arc = 0; arc < delta.length; arc++) {
      if (delta[arc] > slight && basis.rowOfArc[arc] == FlowBasis.NONE) {
        consider(Block.ARC, arc, basis.bound[arc] - basis.used[arc], delta[arc], first);
      }
    }
  }

  private void considerKey(int group, int enteringGroup, double lambdaRate, boolean first) {
    double rate = group == enteringGroup ? 1 : 0;
    rate -= lambdaRate * groups.growing(group);
    if (groups.extras(group) > 0) {
      for (int k = 0; k < basis.size(); k++) {
        int column = basis.basic[k];
        if (column >= 0 && columns.group(column) == group) {
          rate -= basis.answer[k];
        }
      }
    }
    if (rate > SLIGHT_SHARE) {
      consider(Block.KEY, group, basis.keyShare(group), rate, first);
    }
  }

  private void consider(Block kind, int which, double room, double rate, boolean first) {
    if (first) {
      limit = Math.min(limit, (Math.max(0, room) + FEASIBLE) / rate);
    } else if (room / rate <= limit && rate > largest) {
      largest = rate;
      block = kind;
      blocking = which;
      step = room / rate;
    }
  }
}
