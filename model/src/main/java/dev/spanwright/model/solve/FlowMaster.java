package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Primal simplex for flows in groups under arc capacities:
 *
 * <pre>{@code
 * minimise  Σ cost_j·x_j − gain·λ
 * where     Σ_{j in g} x_j = fixed_g + λ·growing_g    for every group g
 *           Σ_j load_ja·x_j ≤ capacity_a              for every arc a
 *           x ≥ 0, 0 ≤ λ ≤ λmax
 * }</pre>
 *
 * <p>The basis is kept in parts (generalised upper bounding: Dantzig, Van Slyke, Journal of
 * Computer and System Sciences 1, 1967): every group has a key column, which takes what the others
 * of its group leave; every arc that is not full has its slack in the basis. So the only matrix is
 * that of the full arcs against the other basic columns, {@link WorkingBasis}: some dozens of rows
 * where the problem has ten thousands. Columns may be added between two calls of {@link #solve};
 * the present point stays feasible.
 *
 * <p>Inside, every column is a share of its group and every load a share of its arc's capacity, so
 * that one tolerance serves rates from 1e-6 to 1e9 Gbit/s. Not thread-safe.
 */
final class FlowMaster {

  /** How the search over the known columns ended. */
  enum End {
    /** No known column improves. */
    OPTIMAL,
    /** λ can grow for ever. */
    UNBOUNDED,
    /** Told to stop, or rounding allows no more; the point is feasible. */
    STOPPED
  }

  /** Pivots that may bring nothing before the search ends, and for each full arc beside. */
  private static final int PATIENCE = 500;

  private static final int PATIENCE_PER_FULL_ARC = 20;

  /** Pivots of next to no gain after which chance decides, and for each full arc beside. */
  private static final int STALL = 50;

  private static final int STALL_PER_FULL_ARC = 2;

  /** A gain that is next to nothing, relative to the highest of one pivot. */
  private static final double STALL_GAIN = 1e-8;

  private static final int PIVOTS_PER_INVERSION = 100;

  private final FlowBasis basis;
  private final FlowPricing pricing;
  private final RatioTest ratios;
  private final BasisChange change;
  private final BasisRenewal renewal;
  private final double lambdaMax;
  private final double[] delta;
  private int pivots;
  private int pivotsSinceInversion;
  private double progress;
  private int pivotsOfProgress;
  private double highestGain;
  private int pivotsOfStall;

  /**
   * @param capacity of every arc; a column may only use arcs with capacity
   * @param gain what 1 of λ is worth; 0 where λ stays 0
   * @param lambdaMax the largest λ; may be infinite
   * @param tolerance improvement of the objective, if a whole group took a column, that is not
   *     worth a pivot
   */
  FlowMaster(double[] capacity, double gain, double lambdaMax, double tolerance) {
    this.lambdaMax = lambdaMax;
    basis = new FlowBasis(capacity);
    pricing = new FlowPricing(basis, gain, lambdaMax, tolerance);
    ratios = new RatioTest(basis, lambdaMax);
    change = new BasisChange(basis, lambdaMax);
    renewal = new BasisRenewal(basis);
    delta = new double[capacity.length];
  }

  /** Adds a group; at least one of the two amounts is more than 0. */
  int addGroup(double fixedAmount, double growingAmount) {
    return basis.groups.add(fixedAmount, growingAmount);
  }

  /** Adds a column whose arcs each carry 1 for one unit. */
  int addColumn(int group, double cost, int[] arcs) {
    return addColumn(group, cost, arcs, new double[0]);
  }

  /**
   * Adds a column. The first one of a group takes all of it: the caller sees to it that this is
   * feasible, or calls {@link #coverOverloads} afterwards.
   *
   * @param loads of the arcs for one unit
   */
  int addColumn(int group, double cost, int[] arcs, double[] loads) {
    return basis.addColumn(group, cost, arcs, loads);
  }

  /**
   * Makes a start feasible where arcs are overloaded: each gets a column of its own that takes the
   * load above the capacity, at a cost. To be called before the first pivot.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  void coverOverloads(double costPerUnit, Cancellation givenUp) {
    for (int arc = 0; arc < basis.arcs(); arc++) {
      givenUp.orThrow();
      double excess = basis.used[arc] - basis.bound[arc];
      if (excess > 0) {
        int[] alone = {arc};
        int column = addColumn(FlowColumns.FREE, costPerUnit, alone, new double[] {-1});
        basis.value[column] = excess / basis.inverseCapacity[arc];
        change.cover(column, arc);
      }
    }
  }

  /** What a group has to carry from now on; the sum at the present λ must stay what it is. */
  void freeze(int group) {
    change.releaseLambda();
    basis.freeze(group);
  }

  /** λ of the present point. */
  double lambda() {
    return basis.lambda;
  }

  /** Number of pivots so far. */
  int pivots() {
    return pivots;
  }

  /** Number of the last pivots in a row that brought next to nothing. */
  int stalledPivots() {
    return pivotsOfStall;
  }

  /** Number of arcs that are full in the present basis. */
  int fullArcs() {
    return basis.size();
  }

  /** The columns, for their arcs and groups. */
  FlowColumns columns() {
    return basis.columns;
  }

  /** How much of a column is in the present point, in units of its group. */
  double amount(int column) {
    return basis.amount(column);
  }

  /** How much all columns of a group carry together. */
  double amountOf(int group) {
    return basis.groups.share(group, basis.lambda) * basis.groups.scale(group);
  }

  /** Price of a unit of capacity of every arc, 0 or more; only full arcs have one. A copy. */
  double[] prices() {
    pricing.compute();
    return pricing.prices();
  }

  /** What one more unit of a group costs at the prices that were asked for last. */
  double groupPrice(int group) {
    return pricing.groupPrice(group);
  }

  /** Load over capacity of an arc. */
  double utilisation(int arc) {
    return basis.used[arc];
  }

  /** Pivots until no known column improves. */
  End solve(Cancellation cancellation) {
    boolean renewed = pivotsSinceInversion == 0;
    while (true) {
      pricing.compute();
      boolean improves = pricing.gather();
      if (improves || pricing.lambdaImproves() || pricing.mostNegativeSlack() != FlowBasis.NONE) {
        renewed = false;
        End end = pivotWhileCandidatesImprove(cancellation);
        if (end != End.OPTIMAL) {
          return end;
        }
      } else if (renewed) {
        return End.OPTIMAL;
      } else if (!renew(cancellation)) {
        return End.STOPPED;
      } else {
        renewed = true;
      }
    }
  }

  /** Whether it came to its end is {@link End#OPTIMAL}: none of the gathered columns improves. */
  private End pivotWhileCandidatesImprove(Cancellation cancellation) {
    while (true) {
      boolean due = pivotsSinceInversion >= PIVOTS_PER_INVERSION;
      if (cancellation.requested() || (due && !renew(cancellation))) {
        return End.STOPPED;
      }
      boolean columnsFirst = pricing.columnsFirst();
      int column = columnsFirst ? pricing.bestCandidate() : FlowBasis.NONE;
      int slack = column == FlowBasis.NONE ? pricing.mostNegativeSlack() : FlowBasis.NONE;
      boolean entered;
      if (slack != FlowBasis.NONE) {
        entered = enterSlack(slack);
      } else if (column == FlowBasis.NONE && pricing.lambdaImproves()) {
        entered = enterLambda();
      } else {
        column = column == FlowBasis.NONE ? pricing.bestCandidate() : column;
        if (column == FlowBasis.NONE) {
          return End.OPTIMAL;
        }
        entered = enterColumn(column);
      }
      if (!entered) {
        return End.UNBOUNDED;
      }
      pivots++;
      pivotsSinceInversion++;
      pricing.shake(isStalled());
      if (isStuck()) {
        return End.STOPPED;
      }
      pricing.compute();
    }
  }

  /** Whether the last pivots together brought next to nothing. */
  private boolean isStalled() {
    double gained = ratios.step() * pricing.improvement();
    if (gained > STALL_GAIN * highestGain) {
      pivotsOfStall = 0;
    }
    highestGain = Math.max(highestGain, gained);
    return ++pivotsOfStall > STALL + STALL_PER_FULL_ARC * basis.size();
  }

  /** Whether many pivots together brought nothing: rounding leads in a circle. */
  private boolean isStuck() {
    progress += ratios.step() * pricing.improvement();
    if (++pivotsOfProgress < PATIENCE + PATIENCE_PER_FULL_ARC * basis.size()) {
      return false;
    }
    boolean stuck = progress <= pricing.worthwhile();
    progress = 0;
    pivotsOfProgress = 0;
    return stuck;
  }

  private boolean renew(Cancellation cancellation) {
    boolean renewed = renewal.run(cancellation);
    pivotsSinceInversion = 0;
    pricing.compute();
    return renewed;
  }

  private boolean enterColumn(int column) {
    int group = basis.columns.group(column);
    Arrays.fill(delta, 0);
    basis.addDifference(delta, column, 1);
    basis.answerTo(delta);
    if (!advance(group, 0)) {
      return false;
    }
    basis.value[column] = ratios.step();
    if (group != FlowColumns.FREE) {
      basis.groups.addBesideKey(group, ratios.step());
    }
    int blocking = ratios.blocking();
    switch (ratios.block()) {
      case ARC -> change.join(column, blocking, delta[blocking]);
      case BASIC -> change.swap(blocking, column);
      case KEY -> change.keyLeaves(blocking, column);
      case LAMBDA_AT_MOST -> change.swap(basis.lambdaPosition, column);
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return true;
  }

  private boolean enterLambda() {
    System.arraycopy(basis.growth, 0, delta, 0, delta.length);
    basis.answerTo(delta);
    if (!advance(FlowBasis.NONE, 1)) {
      return false;
    }
    int blocking = ratios.blocking();
    switch (ratios.block()) {
      case ARC -> change.join(FlowBasis.LAMBDA, blocking, delta[blocking]);
      case BASIC -> change.swap(blocking, FlowBasis.LAMBDA);
      case KEY -> change.keyLeaves(blocking, FlowBasis.LAMBDA);
      case LAMBDA_AT_MOST -> basis.lambda = lambdaMax;
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return true;
  }

  private boolean enterSlack(int r) {
    Arrays.fill(delta, 0);
    basis.working.arcColumn(r, basis.answer);
    if (!advance(FlowBasis.NONE, 0)) {
      return false;
    }
    int blocking = ratios.blocking();
    switch (ratios.block()) {
      case ARC -> change.swapArc(r, blocking);
      case BASIC -> change.remove(blocking, r);
      case KEY -> change.removeKey(blocking, r);
      case LAMBDA_AT_MOST -> change.remove(basis.lambdaPosition, r);
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return true;
  }

  /** Moves as far as the ratio test lets; false where nothing stops the variable. */
  private boolean advance(int enteringGroup, double lambdaRate) {
    basis.subtractAnswer(delta);
    ratios.run(delta, enteringGroup, lambdaRate);
    if (ratios.block() == RatioTest.Block.NOTHING) {
      return false;
    }
    basis.move(ratios.step(), lambdaRate, delta);
    return true;
  }
}
