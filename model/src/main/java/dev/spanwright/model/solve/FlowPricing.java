package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.Random;

/**
 * Prices of a {@link FlowBasis}, and what they say: which column, slack or λ would improve the
 * objective by entering. Not thread-safe.
 */
final class FlowPricing {

  /** Rounding of prices, relative to them: a smaller difference counts as none. */
  private static final double NOISE = 3e-11;

  /** What is left of the highest price where prices cancel out. */
  private static final double CANCELLED = 1e-13;

  private static final int CANDIDATES = 32;

  private final FlowBasis basis;
  private final FlowColumns columns;
  private final FlowGroups groups;
  private final double gain;
  private final double lambdaMax;
  private final double tolerance;
  private final double[] price;
  private final int[] candidates = new int[CANDIDATES];
  private final double[] worth = new double[CANDIDATES];
  private final Random random = new Random(1);
  private boolean shaking;
  private int found;
  private double highestPrice;
  private double worthwhile;
  private double improvement;

  FlowPricing(FlowBasis basis, double gain, double lambdaMax, double tolerance) {
    this.basis = basis;
    this.columns = basis.columns;
    this.groups = basis.groups;
    this.gain = gain;
    this.lambdaMax = lambdaMax;
    this.tolerance = tolerance;
    this.price = new double[basis.arcs()];
  }

  /** Prices of the full arcs at which no basic column has a reduced cost. */
  void compute() {
    double[] row = basis.row;
    double[] line = basis.line;
    for (int k = 0; k < basis.size(); k++) {
      int column = basis.basic[k];
      if (column == FlowBasis.LAMBDA) {
        row[k] = gain - basis.growthCost;
      } else {
        int group = columns.group(column);
        double keyCost = group == FlowColumns.FREE ? 0 : basis.scaledCost(groups.key(group));
        row[k] = keyCost - basis.scaledCost(column);
      }
    }
    basis.working.timesRow(row, line);
    Arrays.fill(price, 0);
    highestPrice = 0;
    for (int r = 0; r < basis.size(); r++) {
      price[basis.full[r]] = line[r] * basis.inverseCapacity[basis.full[r]];
      highestPrice = Math.max(highestPrice, Math.abs(line[r]));
    }
    worthwhile = Math.max(tolerance, CANCELLED * highestPrice);
  }

  /** Price of a unit of capacity of every arc, 0 or more; only full arcs have one. A copy. */
  double[] prices() {
    double[] prices = price.clone();
    for (int arc = 0; arc < prices.length; arc++) {
      prices[arc] = Math.max(0, prices[arc]);
    }
    return prices;
  }

  /** What one more unit of a group costs. */
  double groupPrice(int group) {
    int key = groups.key(group);
    return columns.cost(key) + columns.length(key, price);
  }

  /** An improvement of the objective that is not worth a pivot. */
  double worthwhile() {
    return worthwhile;
  }

  /**
   * Whether to choose by chance among what improves. Where many pivots bring nothing, the best
   * choice may lead in a circle; chance leads out of it.
   */
  void shake(boolean byChance) {
    shaking = byChance;
  }

  private double chance() {
    return shaking ? random.nextDouble() : 1;
  }

  /** Whether a column is to be tried before slacks. */
  boolean columnsFirst() {
    return shaking && random.nextBoolean();
  }

  /** What 1 of the variable that was found last improves the objective by. */
  double improvement() {
    return improvement;
  }

  /** Gathers the columns that improve most, of all; whether there are any. */
  boolean gather() {
    double[] groupPrices = new double[groups.count()];
    for (int group = 0; group < groupPrices.length; group++) {
      groupPrices[group] = groupPrice(group);
    }
    found = 0;
    double least = worthwhile;
    for (int column = 0; column < columns.count(); column++) {
      if (basis.position[column] != FlowBasis.NONE) {
        continue;
      }
      int group = columns.group(column);
      double base = group == FlowColumns.FREE ? 0 : groupPrices[group];
      double saving = saving(column, base);
      if (saving > least && (group == FlowColumns.FREE || groups.key(group) != column)) {
        int at = found < CANDIDATES ? found++ : leastWorth();
        candidates[at] = column;
        worth[at] = saving;
        if (found == CANDIDATES) {
          least = Math.max(least, worth[leastWorth()]);
        }
      }
    }
    return found > 0;
  }

  private int leastWorth() {
    int at = 0;
    for (int i = 1; i < CANDIDATES; i++) {
      if (worth[i] < worth[at]) {
        at = i;
      }
    }
    return at;
  }

  /** The gathered column that improves most now, or {@link FlowBasis#NONE}. */
  int bestCandidate() {
    int best = FlowBasis.NONE;
    double most = 0;
    improvement = 0;
    for (int i = 0; i < found; i++) {
      double saving = saving(candidates[i]);
      double rank = saving > worthwhile ? saving * chance() : 0;
      if (rank > most) {
        most = rank;
        best = candidates[i];
        improvement = saving;
      }
    }
    return best;
  }

  private double saving(int column) {
    int group = columns.group(column);
    boolean free = group == FlowColumns.FREE;
    if (basis.position[column] != FlowBasis.NONE || (!free && groups.key(group) == column)) {
      return 0;
    }
    return saving(column, free ? 0 : groupPrice(group));
  }

  /** What a column saves against the price of its group; 0 where it is what rounding leaves. */
  private double saving(int column, double groupPrice) {
    double cost = columns.cost(column);
    double length = columns.length(column, price);
    double saving = groupPrice - cost - length;
    double noise = NOISE * (Math.abs(groupPrice) + Math.abs(cost) + Math.abs(length));
    return saving > noise ? basis.scaleOf(column) * saving : 0;
  }

  /** The row whose arc should rather not be full, or {@link FlowBasis#NONE}. */
  int mostNegativeSlack() {
    int worst = FlowBasis.NONE;
    double slight = Math.max(worthwhile, NOISE * highestPrice);
    double most = 0;
    improvement = 0;
    for (int r = 0; r < basis.size(); r++) {
      int arc = basis.full[r];
      double saving = -price[arc] / basis.inverseCapacity[arc];
      double rank = saving > slight ? saving * chance() : 0;
      if (rank > most) {
        most = rank;
        worst = r;
        improvement = saving;
      }
    }
    return worst;
  }

  /** Whether it pays to let λ grow. */
  boolean lambdaImproves() {
    if (basis.lambdaPosition != FlowBasis.NONE || basis.lambda >= lambdaMax || gain <= 0) {
      return false;
    }
    improvement = gain - basis.growthCost - priceOfGrowth();
    return improvement > worthwhile;
  }

  private double priceOfGrowth() {
    double sum = 0;
    for (int r = 0; r < basis.size(); r++) {
      int arc = basis.full[r];
      sum += basis.growth[arc] * price[arc] / basis.inverseCapacity[arc];
    }
    return sum;
  }
}
