package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Changes of a {@link FlowBasis} by one variable or arc, as a pivot of the simplex asks for them.
 * {@link FlowBasis#answer} is the answer to the variable that enters. Not thread-safe.
 */
final class BasisChange {

  private final FlowBasis basis;
  private final FlowColumns columns;
  private final FlowGroups groups;
  private final WorkingBasis working;
  private final double lambdaMax;
  private final double[] delta;

  BasisChange(FlowBasis basis, double lambdaMax) {
    this.basis = basis;
    this.columns = basis.columns;
    this.groups = basis.groups;
    this.working = basis.working;
    this.lambdaMax = lambdaMax;
    this.delta = new double[basis.arcs()];
  }

  /**
   * A variable enters and an arc becomes full.
   *
   * @param pivot what the variable adds to the load of the arc
   */
  void join(int entering, int arc, double pivot) {
    basis.rowOf(arc);
    basis.ensure(working.size() + 1);
    working.grow(basis.answer, basis.line, pivot);
    note(entering, arc);
  }

  /** A free column enters that takes load from an arc, which becomes full; none is basic beside. */
  void cover(int column, int arc) {
    basis.ensure(working.size() + 1);
    Arrays.fill(basis.answer, 0);
    Arrays.fill(basis.line, 0);
    working.grow(basis.answer, basis.line, -basis.inverseCapacity[arc]);
    note(column, arc);
  }

  /** Notes the newest column and row of the basis. */
  private void note(int column, int arc) {
    int at = working.size() - 1;
    fill(arc, at);
    seat(column, at);
  }

  private void fill(int arc, int r) {
    basis.full[r] = arc;
    basis.rowOfArc[arc] = r;
    basis.used[arc] = basis.bound[arc];
  }

  private void seat(int column, int at) {
    basis.basic[at] = column;
    if (column == FlowBasis.LAMBDA) {
      basis.lambdaPosition = at;
    } else {
      basis.position[column] = at;
      if (columns.group(column) != FlowColumns.FREE) {
        groups.addExtras(columns.group(column), 1);
      }
    }
  }

  private void unseat(int at) {
    int column = basis.basic[at];
    if (column == FlowBasis.LAMBDA) {
      basis.lambdaPosition = FlowBasis.NONE;
      boolean low = basis.lambda < 0.5 * lambdaMax;
      basis.lambda = low ? Math.max(0, basis.lambda) : Math.min(basis.lambda, lambdaMax);
    } else {
      basis.position[column] = FlowBasis.NONE;
      int group = columns.group(column);
      if (group != FlowColumns.FREE) {
        groups.addExtras(group, -1);
        groups.addBesideKey(group, -basis.value[column]);
      }
      basis.value[column] = 0;
    }
  }

  /** A basic variable leaves for another one. */
  void swap(int at, int entering) {
    working.replaceColumn(at, basis.answer);
    unseat(at);
    seat(entering, at);
  }

  /** An arc becomes full in place of that of a row. */
  void swapArc(int r, int arc) {
    basis.rowOf(arc);
    working.replaceRow(r, basis.line);
    basis.rowOfArc[basis.full[r]] = FlowBasis.NONE;
    fill(arc, r);
  }

  /** A basic variable leaves, and the arc of a row is no longer full. */
  void remove(int at, int r) {
    working.shrink(at, r);
    unseat(at);
    int last = working.size();
    basis.rowOfArc[basis.full[r]] = FlowBasis.NONE;
    if (at != last) {
      int moved = basis.basic[last];
      basis.basic[at] = moved;
      if (moved == FlowBasis.LAMBDA) {
        basis.lambdaPosition = at;
      } else {
        basis.position[moved] = at;
      }
    }
    if (r != last) {
      basis.full[r] = basis.full[last];
      basis.rowOfArc[basis.full[r]] = r;
    }
  }

  /** The key of a group leaves, and the arc of a row is no longer full. */
  void removeKey(int group, int r) {
    remove(swapKey(group), r);
  }

  /** Takes λ out of the basis; it keeps its value, and the arc taken out with it stays full. */
  void releaseLambda() {
    int at = basis.lambdaPosition;
    if (at != FlowBasis.NONE) {
      int best = 0;
      for (int r = 1; r < working.size(); r++) {
        if (Math.abs(working.at(at, r)) > Math.abs(working.at(at, best))) {
          best = r;
        }
      }
      remove(at, best);
    }
  }

  /** The key of a group is at 0 and leaves for an entering variable. */
  void keyLeaves(int group, int entering) {
    if (groups.extras(group) > 0) {
      int at = swapKey(group);
      // The difference to the key has changed, so has the answer of the basis.
      Arrays.fill(delta, 0);
      if (entering == FlowBasis.LAMBDA) {
        System.arraycopy(basis.growth, 0, delta, 0, delta.length);
      } else {
        basis.addDifference(delta, entering, 1);
      }
      basis.answerTo(delta);
      swap(at, entering);
      return;
    }
    int old = groups.key(group);
    double growing = groups.growing(group);
    if (basis.lambdaPosition != FlowBasis.NONE && growing > 0) {
      double[] answer = basis.answer;
      for (int k = 0; k < working.size(); k++) {
        answer[k] *= growing;
      }
      answer[basis.lambdaPosition] += 1;
      working.replaceColumn(basis.lambdaPosition, answer);
    }
    makeKey(group, entering);
    groups.addBesideKey(group, -basis.value[entering]);
    basis.value[entering] = 0;
    basis.value[old] = 0;
  }

  private void makeKey(int group, int column) {
    int old = groups.key(group);
    double growing = groups.growing(group);
    double amount = growing * groups.scale(group);
    columns.addTo(basis.growth, old, -amount, basis.inverseCapacity);
    columns.addTo(basis.growth, column, amount, basis.inverseCapacity);
    basis.growthCost += growing * (basis.scaledCost(column) - basis.scaledCost(old));
    groups.setKey(group, column);
  }

  /** Makes the largest other basic column of a group its key; the position that the old one has. */
  private int swapKey(int group) {
    int[] basic = basis.basic;
    double[] value = basis.value;
    int at = largestExtra(group);
    int newKey = basic[at];
    int oldKey = groups.key(group);
    double oldShare = basis.keyShare(group);
    working.scaleLine(at, -1);
    for (int k = 0; k < working.size(); k++) {
      int column = basic[k];
      if (k != at && column >= 0 && columns.group(column) == group) {
        working.addLine(k, -1, at);
      } else if (column == FlowBasis.LAMBDA && groups.growing(group) > 0) {
        working.addLine(k, groups.growing(group), at);
      }
    }
    makeKey(group, newKey);
    groups.addBesideKey(group, oldShare - value[newKey]);
    basis.position[newKey] = FlowBasis.NONE;
    value[newKey] = 0;
    value[oldKey] = oldShare;
    basis.position[oldKey] = at;
    basic[at] = oldKey;
    return at;
  }

  private int largestExtra(int group) {
    int at = FlowBasis.NONE;
    for (int k = 0; k < working.size(); k++) {
      int column = basis.basic[k];
      if (column >= 0
          && columns.group(column) == group
          && (at == FlowBasis.NONE || basis.value[column] > basis.value[basis.basic[at]])) {
        at = k;
      }
    }
    return at;
  }
}
