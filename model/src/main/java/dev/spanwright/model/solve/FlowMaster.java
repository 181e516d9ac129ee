package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.Random;

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

  private static final int LAMBDA = -2;
  private static final int NONE = -1;
  private static final double FEASIBLE = 1e-12;

  /** Room that every arc has beyond its capacity, at most: unlike for each, so that no two tie. */
  private static final double SPREAD = 2e-10;

  private static final double PIVOT = 1e-9;

  /** Rounding of prices, relative to them: a smaller difference counts as none. */
  private static final double NOISE = 3e-11;

  /** What is left of the highest price where prices cancel out. */
  private static final double CANCELLED = 1e-13;

  private static final double SLIGHT_SHARE = 1e-12;
  private static final int CANDIDATES = 32;

  /** Pivots that may bring nothing before the search ends, and for each full arc beside. */
  private static final int PATIENCE = 500;

  private static final int PATIENCE_PER_FULL_ARC = 20;
  private static final int PIVOTS_PER_INVERSION = 100;

  private final FlowColumns columns = new FlowColumns();
  private final WorkingBasis basis = new WorkingBasis();
  private final double gain;
  private final double lambdaMax;

  // By arc.
  private final double[] inverseCapacity;
  private final double[] bound;
  private final double[] used;
  private final double[] growth;
  private final double[] price;
  private final double[] delta;
  private final int[] rowOfArc;

  // By full arc (row) and by basic column (position); both have the size of the basis.
  private int[] full = new int[16];
  private int[] basic = new int[16];
  private double[] answer = new double[16];
  private double[] row = new double[16];
  private double[] line = new double[16];

  // By group.
  private double[] scale = new double[64];
  private double[] fixed = new double[64];
  private double[] growing = new double[64];
  private int[] key = new int[64];
  private double[] besideKey = new double[64];
  private int[] extras = new int[64];
  private int groups;

  // By column: the value as share of the group; position in the basis.
  private double[] value = new double[64];
  private int[] position = new int[64];

  private double lambda;
  private double growthCost;
  private int lambdaPosition = NONE;
  private final double tolerance;
  private double highestPrice;
  private double worthwhile;
  private int pivots;
  private int pivotsSinceInversion;

  // The blocking variable of the last ratio test.
  private Block block = Block.NOTHING;
  private int blocking;
  private double step;

  private enum Block {
    NOTHING,
    ARC,
    BASIC,
    KEY,
    LAMBDA_AT_MOST
  }

  /**
   * @param capacity of every arc; a column may only use arcs with capacity
   * @param gain what 1 of λ is worth; 0 where λ stays 0
   * @param lambdaMax the largest λ; may be infinite
   * @param tolerance improvement of the objective, if a whole group took a column, that is not
   *     worth a pivot
   */
  FlowMaster(double[] capacity, double gain, double lambdaMax, double tolerance) {
    int arcs = capacity.length;
    this.gain = gain;
    this.lambdaMax = lambdaMax;
    this.tolerance = tolerance;
    inverseCapacity = new double[arcs];
    bound = new double[arcs];
    Random random = new Random(arcs);
    for (int arc = 0; arc < arcs; arc++) {
      bound[arc] = 1 + SPREAD * (0.5 + 0.5 * random.nextDouble());
      inverseCapacity[arc] = capacity[arc] > 0 ? 1 / capacity[arc] : 0;
    }
    used = new double[arcs];
    growth = new double[arcs];
    price = new double[arcs];
    delta = new double[arcs];
    rowOfArc = new int[arcs];
    Arrays.fill(rowOfArc, NONE);
  }

  /** Adds a group; at least one of the two amounts is more than 0. */
  int addGroup(double fixedAmount, double growingAmount) {
    if (groups == scale.length) {
      scale = Arrays.copyOf(scale, 2 * groups);
      fixed = Arrays.copyOf(fixed, 2 * groups);
      growing = Arrays.copyOf(growing, 2 * groups);
      key = Arrays.copyOf(key, 2 * groups);
      besideKey = Arrays.copyOf(besideKey, 2 * groups);
      extras = Arrays.copyOf(extras, 2 * groups);
    }
    scale[groups] = fixedAmount + growingAmount;
    fixed[groups] = fixedAmount / scale[groups];
    growing[groups] = growingAmount / scale[groups];
    key[groups] = NONE;
    return groups++;
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
    int column = columns.add(group, cost, arcs, loads);
    if (column == value.length) {
      value = Arrays.copyOf(value, 2 * column);
      position = Arrays.copyOf(position, 2 * column);
    }
    value[column] = 0;
    position[column] = NONE;
    if (group != FlowColumns.FREE && key[group] == NONE) {
      key[group] = column;
      double amount = fixed[group] + lambda * growing[group];
      columns.addTo(used, column, amount * scale[group], inverseCapacity);
      columns.addTo(growth, column, growing[group] * scale[group], inverseCapacity);
      growthCost += growing[group] * scaledCost(column);
    }
    return column;
  }

  /**
   * Makes a start feasible where arcs are overloaded: each gets a column of its own that takes the
   * load above the capacity, at a cost. To be called before the first pivot.
   */
  void coverOverloads(double costPerUnit) {
    for (int arc = 0; arc < used.length; arc++) {
      if (used[arc] > bound[arc]) {
        double excess = used[arc] - bound[arc];
        int column = addColumn(FlowColumns.FREE, costPerUnit, new int[] {arc}, new double[] {-1});
        value[column] = excess / inverseCapacity[arc];
        used[arc] = bound[arc];
        row[0] = -inverseCapacity[arc];
        Arrays.fill(answer, 0);
        Arrays.fill(line, 0);
        ensure(basis.size() + 1);
        basis.grow(answer, line, row[0]);
        join(column, arc);
      }
    }
  }

  /** What a group has to carry from now on; the sum at the present λ must stay what it is. */
  void freeze(int group) {
    double amount = fixed[group] + lambda * growing[group];
    releaseLambda();
    columns.addTo(growth, key[group], -growing[group] * scale[group], inverseCapacity);
    growthCost -= growing[group] * scaledCost(key[group]);
    fixed[group] = amount;
    growing[group] = 0;
  }

  /** Takes λ out of the basis; it keeps its value, and the arc taken out with it stays full. */
  private void releaseLambda() {
    if (lambdaPosition != NONE) {
      int best = 0;
      for (int r = 1; r < basis.size(); r++) {
        if (Math.abs(basis.at(lambdaPosition, r)) > Math.abs(basis.at(lambdaPosition, best))) {
          best = r;
        }
      }
      remove(lambdaPosition, best);
    }
  }

  /** λ of the present point. */
  double lambda() {
    return lambda;
  }

  /** Number of pivots so far. */
  int pivots() {
    return pivots;
  }

  /** Number of arcs that are full in the present basis. */
  int fullArcs() {
    return basis.size();
  }

  /** The columns, for their arcs and groups. */
  FlowColumns columns() {
    return columns;
  }

  /** How much of a column is in the present point, in units of its group. */
  double amount(int column) {
    int group = columns.group(column);
    if (group == FlowColumns.FREE) {
      return value[column];
    }
    double share = key[group] == column ? keyShare(group) : value[column];
    return Math.max(0, share) * scale[group];
  }

  /** How much all columns of a group carry together. */
  double amountOf(int group) {
    return (fixed[group] + lambda * growing[group]) * scale[group];
  }

  private double keyShare(int group) {
    return fixed[group] + lambda * growing[group] - besideKey[group];
  }

  /** Price of a unit of capacity of every arc, 0 or more; only full arcs have one. A copy. */
  double[] prices() {
    computePrices();
    double[] prices = price.clone();
    for (int arc = 0; arc < prices.length; arc++) {
      prices[arc] = Math.max(0, prices[arc]);
    }
    return prices;
  }

  /** What one more unit of a group costs at the present prices. */
  double groupPrice(int group) {
    return columns.cost(key[group]) + columns.length(key[group], price);
  }

  /** Load over capacity of an arc. */
  double utilisation(int arc) {
    return used[arc];
  }

  private double scaledCost(int column) {
    int group = columns.group(column);
    return group == FlowColumns.FREE ? columns.cost(column) : scale[group] * columns.cost(column);
  }

  private double scaleOf(int column) {
    int group = columns.group(column);
    return group == FlowColumns.FREE ? 1 : scale[group];
  }

  /** Pivots until no known column improves. */
  End solve(Cancellation cancellation) {
    int[] candidates = new int[CANDIDATES];
    boolean invertedAtEnd = pivotsSinceInversion == 0;
    while (true) {
      computePrices();
      int found = gather(candidates);
      if (found == 0 && !lambdaImproves() && mostNegativeSlack() == NONE) {
        if (invertedAtEnd) {
          return End.OPTIMAL;
        }
        if (!invert()) {
          return End.STOPPED;
        }
        invertedAtEnd = true;
        continue;
      }
      invertedAtEnd = false;
      while (true) {
        if (cancellation.requested()) {
          return End.STOPPED;
        }
        End end = pivotOnce(candidates, found);
        if (end == End.UNBOUNDED || end == End.STOPPED) {
          return end;
        }
        if (enteredNothing) {
          break;
        }
        if (isStuck()) {
          return End.STOPPED;
        }
        computePrices();
      }
    }
  }

  /** Whether many pivots together brought nothing: rounding leads in a circle. */
  private boolean isStuck() {
    progress += step * improvement;
    if (++pivotsOfProgress < PATIENCE + PATIENCE_PER_FULL_ARC * basis.size()) {
      return false;
    }
    boolean stuck = progress <= worthwhile;
    progress = 0;
    pivotsOfProgress = 0;
    return stuck;
  }

  private boolean enteredNothing;
  private double improvement;
  private double progress;
  private int pivotsOfProgress;

  /** Enters the best of slacks, λ and candidates, if one improves. */
  private End pivotOnce(int[] candidates, int found) {
    enteredNothing = false;
    if (pivotsSinceInversion >= PIVOTS_PER_INVERSION && !invert()) {
      return End.STOPPED;
    }
    int slack = mostNegativeSlack();
    if (slack != NONE) {
      improvement = -price[full[slack]] / inverseCapacity[full[slack]];
      return enterSlack(slack);
    }
    if (lambdaImproves()) {
      improvement = gain - growthCost - dot(growth);
      return enterLambda();
    }
    int best = NONE;
    double least = -worthwhile;
    for (int i = 0; i < found; i++) {
      double reduced = reducedCost(candidates[i]);
      if (reduced < least) {
        least = reduced;
        best = candidates[i];
      }
    }
    if (best == NONE) {
      enteredNothing = true;
      return End.OPTIMAL;
    }
    improvement = -least;
    return enterColumn(best);
  }

  private boolean lambdaImproves() {
    return lambdaPosition == NONE
        && lambda < lambdaMax
        && gain > 0
        && gain - growthCost - dot(growth) > worthwhile;
  }

  private double dot(double[] loads) {
    double sum = 0;
    for (int r = 0; r < basis.size(); r++) {
      int arc = full[r];
      sum += loads[arc] * price[arc] / inverseCapacity[arc];
    }
    return sum;
  }

  private int mostNegativeSlack() {
    int worst = NONE;
    double least = -Math.max(worthwhile, NOISE * highestPrice);
    for (int r = 0; r < basis.size(); r++) {
      double scaled = price[full[r]] / inverseCapacity[full[r]];
      if (scaled < least) {
        least = scaled;
        worst = r;
      }
    }
    return worst;
  }

  private double reducedCost(int column) {
    int group = columns.group(column);
    if (position[column] != NONE) {
      return 0;
    }
    if (group != FlowColumns.FREE && key[group] == column) {
      return 0;
    }
    double base = group == FlowColumns.FREE ? 0 : groupPrice(group);
    return -saving(column, base);
  }

  /** What a column saves against the price of its group; 0 where it is what rounding leaves. */
  private double saving(int column, double groupPrice) {
    double cost = columns.cost(column);
    double length = columns.length(column, price);
    double saving = groupPrice - cost - length;
    double noise = NOISE * (Math.abs(groupPrice) + Math.abs(cost) + Math.abs(length));
    return saving > noise ? scaleOf(column) * saving : 0;
  }

  /** The columns that improve most, unsorted; their number. */
  private int gather(int[] candidates) {
    double[] worth = new double[CANDIDATES];
    double[] groupPrices = new double[groups];
    for (int group = 0; group < groups; group++) {
      groupPrices[group] = groupPrice(group);
    }
    int found = 0;
    double least = worthwhile;
    for (int column = 0; column < columns.count(); column++) {
      if (position[column] != NONE) {
        continue;
      }
      int group = columns.group(column);
      double base = group == FlowColumns.FREE ? 0 : groupPrices[group];
      double saving = saving(column, base);
      if (saving > least && (group == FlowColumns.FREE || key[group] != column)) {
        int at = found < CANDIDATES ? found++ : smallest(worth);
        candidates[at] = column;
        worth[at] = saving;
        if (found == CANDIDATES) {
          least = Math.max(worthwhile, worth[smallest(worth)]);
        }
      }
    }
    return found;
  }

  private static int smallest(double[] numbers) {
    int at = 0;
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] < numbers[at]) {
        at = i;
      }
    }
    return at;
  }

  /** Prices of the full arcs at which no basic column has a reduced cost. */
  private void computePrices() {
    for (int k = 0; k < basis.size(); k++) {
      int column = basic[k];
      if (column == LAMBDA) {
        row[k] = gain - growthCost;
      } else {
        int group = columns.group(column);
        double keyCost = group == FlowColumns.FREE ? 0 : scaledCost(key[group]);
        row[k] = keyCost - scaledCost(column);
      }
    }
    basis.timesRow(row, line);
    highestPrice = 0;
    for (int r = 0; r < basis.size(); r++) {
      price[full[r]] = line[r] * inverseCapacity[full[r]];
      highestPrice = Math.max(highestPrice, Math.abs(line[r]));
    }
    worthwhile = Math.max(tolerance, CANCELLED * highestPrice);
  }

  // ---- entering

  private End enterColumn(int column) {
    int group = columns.group(column);
    Arrays.fill(delta, 0);
    addDifference(column, 1);
    answerTo(delta);
    subtractAnswer();
    ratioTest(group, 0);
    if (block == Block.NOTHING) {
      return End.UNBOUNDED;
    }
    move(0);
    value[column] = step;
    if (group != FlowColumns.FREE) {
      besideKey[group] += step;
    }
    switch (block) {
      case ARC -> {
        rowOf(blocking);
        grow(delta[blocking]);
        join(column, blocking);
      }
      case BASIC -> swap(blocking, column);
      case KEY -> keyLeaves(blocking, column);
      case LAMBDA_AT_MOST -> swap(lambdaPosition, column);
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return counted();
  }

  private End enterLambda() {
    System.arraycopy(growth, 0, delta, 0, delta.length);
    answerTo(delta);
    subtractAnswer();
    ratioTest(NONE, 1);
    if (block == Block.NOTHING) {
      return End.UNBOUNDED;
    }
    move(1);
    switch (block) {
      case ARC -> {
        rowOf(blocking);
        grow(delta[blocking]);
        join(LAMBDA, blocking);
      }
      case BASIC -> swap(blocking, LAMBDA);
      case KEY -> keyLeaves(blocking, LAMBDA);
      case LAMBDA_AT_MOST -> lambda = lambdaMax;
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return counted();
  }

  private End enterSlack(int r) {
    int arc = full[r];
    Arrays.fill(delta, 0);
    basis.arcColumn(r, answer);
    subtractAnswer();
    ratioTest(NONE, 0);
    if (block == Block.NOTHING) {
      return End.UNBOUNDED;
    }
    move(0);
    switch (block) {
      case ARC -> {
        rowOf(blocking);
        basis.replaceRow(r, line);
        rowOfArc[arc] = NONE;
        price[arc] = 0;
        full[r] = blocking;
        rowOfArc[blocking] = r;
        used[blocking] = bound[blocking];
      }
      case BASIC -> remove(blocking, r);
      case KEY -> remove(swapKey(blocking), r);
      case LAMBDA_AT_MOST -> remove(lambdaPosition, r);
      case NOTHING -> throw new IllegalStateException("no block");
    }
    return counted();
  }

  private End counted() {
    pivots++;
    pivotsSinceInversion++;
    return End.OPTIMAL;
  }

  /** The answer of the basic variables to a load on the full arcs. */
  private void answerTo(double[] loads) {
    for (int r = 0; r < basis.size(); r++) {
      row[r] = loads[full[r]];
    }
    basis.timesColumn(row, answer);
  }

  /** Adds to the change of load what the basic variables do. */
  private void subtractAnswer() {
    for (int k = 0; k < basis.size(); k++) {
      if (answer[k] != 0) {
        if (basic[k] == LAMBDA) {
          for (int arc = 0; arc < delta.length; arc++) {
            delta[arc] -= answer[k] * growth[arc];
          }
        } else {
          addDifference(basic[k], -answer[k]);
        }
      }
    }
  }

  private void addDifference(int column, double factor) {
    int group = columns.group(column);
    columns.addTo(delta, column, factor * scaleOf(column), inverseCapacity);
    if (group != FlowColumns.FREE) {
      columns.addTo(delta, key[group], -factor * scale[group], inverseCapacity);
    }
  }

  // ---- ratio test, in two passes: first how far within tolerance, then the largest pivot

  private double limit;
  private double largest;

  private void ratioTest(int enteringGroup, double lambdaRate) {
    double rate = lambdaPosition == NONE ? lambdaRate : -answer[lambdaPosition];
    limit = Double.POSITIVE_INFINITY;
    largest = 0;
    block = Block.NOTHING;
    scan(enteringGroup, rate, true);
    if (limit < Double.POSITIVE_INFINITY) {
      scan(enteringGroup, rate, false);
      step = Math.max(0, step);
    }
  }

  private void scan(int enteringGroup, double lambdaRate, boolean first) {
    double peak = 0;
    for (double change : delta) {
      peak = Math.max(peak, Math.abs(change));
    }
    double slight = PIVOT * peak;
    for (int arc = 0; arc < delta.length; arc++) {
      if (delta[arc] > slight && rowOfArc[arc] == NONE) {
        consider(Block.ARC, arc, bound[arc] - used[arc], delta[arc], first);
      }
    }
    for (int k = 0; k < basis.size(); k++) {
      int column = basic[k];
      if (column != LAMBDA) {
        int group = columns.group(column);
        double amount = group == FlowColumns.FREE ? value[column] / unit(column) : value[column];
        double rate = group == FlowColumns.FREE ? answer[k] / unit(column) : answer[k];
        if (rate > SLIGHT_SHARE) {
          consider(Block.BASIC, k, amount, rate, first);
        }
        if (group != FlowColumns.FREE) {
          considerKey(group, enteringGroup, lambdaRate, first);
        }
      } else if (answer[k] > SLIGHT_SHARE) {
        consider(Block.BASIC, k, lambda, answer[k], first);
      }
    }
    if (enteringGroup != FlowColumns.FREE) {
      considerKey(enteringGroup, enteringGroup, lambdaRate, first);
    }
    if (lambdaRate > SLIGHT_SHARE && lambdaMax < Double.POSITIVE_INFINITY) {
      consider(Block.LAMBDA_AT_MOST, 0, lambdaMax - lambda, lambdaRate, first);
    }
  }

  /** The amount of a free column that fills an arc: makes its value a share like the others. */
  private double unit(int column) {
    return 1 / inverseCapacity[columns.arcs(column)[0]];
  }

  private void considerKey(int group, int enteringGroup, double lambdaRate, boolean first) {
    double rate = group == enteringGroup ? 1 : 0;
    rate -= lambdaRate * growing[group];
    if (extras[group] > 0) {
      for (int k = 0; k < basis.size(); k++) {
        int column = basic[k];
        if (column >= 0 && columns.group(column) == group) {
          rate -= answer[k];
        }
      }
    }
    if (rate > SLIGHT_SHARE) {
      consider(Block.KEY, group, keyShare(group), rate, first);
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

  // ---- moving and changing the basis

  private void move(double lambdaRate) {
    for (int arc = 0; arc < delta.length; arc++) {
      used[arc] += step * delta[arc];
    }
    lambda += step * lambdaRate;
    for (int k = 0; k < basis.size(); k++) {
      double change = -step * answer[k];
      if (basic[k] == LAMBDA) {
        lambda += change;
      } else {
        value[basic[k]] += change;
        int group = columns.group(basic[k]);
        if (group != FlowColumns.FREE) {
          besideKey[group] += change;
        }
      }
    }
  }

  /** The row of an arc over all basic variables, times the inverse, into {@link #line}. */
  private void rowOf(int arc) {
    for (int k = 0; k < basis.size(); k++) {
      row[k] = entry(basic[k], arc);
    }
    basis.timesRow(row, line);
  }

  /** Coefficient of a basic variable on an arc. */
  private double entry(int column, int arc) {
    if (column == LAMBDA) {
      return growth[arc];
    }
    int group = columns.group(column);
    double own = columns.loadOn(column, arc);
    if (group != FlowColumns.FREE) {
      own -= columns.loadOn(key[group], arc);
    }
    return own * scaleOf(column) * inverseCapacity[arc];
  }

  private void grow(double pivot) {
    ensure(basis.size() + 1);
    basis.grow(answer, line, pivot);
  }

  /** Notes the newest column and row of the basis. */
  private void join(int column, int arc) {
    int at = basis.size() - 1;
    full[at] = arc;
    rowOfArc[arc] = at;
    used[arc] = bound[arc];
    seat(column, at);
  }

  private void seat(int column, int at) {
    basic[at] = column;
    if (column == LAMBDA) {
      lambdaPosition = at;
    } else {
      position[column] = at;
      if (columns.group(column) != FlowColumns.FREE) {
        extras[columns.group(column)]++;
      }
    }
  }

  private void unseat(int at) {
    int column = basic[at];
    if (column == LAMBDA) {
      lambdaPosition = NONE;
      lambda = lambda < 0.5 * lambdaMax ? Math.max(0, lambda) : Math.min(lambda, lambdaMax);
    } else {
      position[column] = NONE;
      int group = columns.group(column);
      if (group != FlowColumns.FREE) {
        extras[group]--;
        besideKey[group] -= value[column];
      }
      value[column] = 0;
    }
  }

  /** A basic variable leaves for another one. */
  private void swap(int at, int entering) {
    basis.replaceColumn(at, answer);
    unseat(at);
    seat(entering, at);
  }

  private void remove(int at, int r) {
    basis.shrink(at, r);
    unseat(at);
    int last = basis.size();
    rowOfArc[full[r]] = NONE;
    price[full[r]] = 0;
    if (at != last) {
      basic[at] = basic[last];
      if (basic[at] == LAMBDA) {
        lambdaPosition = at;
      } else {
        position[basic[at]] = at;
      }
    }
    if (r != last) {
      full[r] = full[last];
      rowOfArc[full[r]] = r;
    }
  }

  /** The key of a group is at 0 and leaves for an entering variable. */
  private void keyLeaves(int group, int entering) {
    if (extras[group] > 0) {
      int at = swapKey(group);
      // The difference to the key has changed, so has the answer of the basis.
      Arrays.fill(delta, 0);
      if (entering == LAMBDA) {
        System.arraycopy(growth, 0, delta, 0, delta.length);
      } else {
        addDifference(entering, 1);
      }
      answerTo(delta);
      swap(at, entering);
      return;
    }
    int old = key[group];
    if (lambdaPosition != NONE && growing[group] > 0) {
      double factor = growing[group];
      for (int k = 0; k < basis.size(); k++) {
        answer[k] *= factor;
      }
      answer[lambdaPosition] += 1;
      basis.replaceColumn(lambdaPosition, answer);
    }
    makeKey(group, entering);
    besideKey[group] -= value[entering];
    value[entering] = 0;
    value[old] = 0;
  }

  private void makeKey(int group, int column) {
    int old = key[group];
    double amount = growing[group] * scale[group];
    columns.addTo(growth, old, -amount, inverseCapacity);
    columns.addTo(growth, column, amount, inverseCapacity);
    growthCost += growing[group] * (scaledCost(column) - scaledCost(old));
    key[group] = column;
  }

  /** Makes the largest other basic column of a group its key; the position that the old one has. */
  private int swapKey(int group) {
    int at = NONE;
    for (int k = 0; k < basis.size(); k++) {
      int column = basic[k];
      if (column >= 0
          && columns.group(column) == group
          && (at == NONE || value[column] > value[basic[at]])) {
        at = k;
      }
    }
    int newKey = basic[at];
    int oldKey = key[group];
    double oldShare = keyShare(group);
    basis.scaleLine(at, -1);
    for (int k = 0; k < basis.size(); k++) {
      int column = basic[k];
      if (k != at && column >= 0 && columns.group(column) == group) {
        basis.addLine(k, -1, at);
      } else if (column == LAMBDA && growing[group] > 0) {
        basis.addLine(k, growing[group], at);
      }
    }
    makeKey(group, newKey);
    besideKey[group] += oldShare - value[newKey];
    position[newKey] = NONE;
    value[newKey] = 0;
    value[oldKey] = oldShare;
    position[oldKey] = at;
    basic[at] = oldKey;
    return at;
  }

  /**
   * Inverts the basis anew and computes the point from it, so that rounding does not pile up.
   *
   * @return false where the basis is singular but for rounding: then the point stays as it is
   */
  private boolean invert() {
    pivotsSinceInversion = 0;
    int size = basis.size();
    double[][] matrix = new double[size][size];
    Arrays.fill(growth, 0);
    Arrays.fill(used, 0);
    growthCost = 0;
    for (int group = 0; group < groups; group++) {
      double scaled = scale[group];
      columns.addTo(growth, key[group], growing[group] * scaled, inverseCapacity);
      growthCost += growing[group] * scaledCost(key[group]);
      columns.addTo(used, key[group], fixed[group] * scaled, inverseCapacity);
    }
    for (int k = 0; k < size; k++) {
      for (int r = 0; r < size; r++) {
        matrix[r][k] = basic[k] == LAMBDA ? growth[full[r]] : 0;
      }
      if (basic[k] != LAMBDA) {
        Arrays.fill(delta, 0);
        addDifference(basic[k], 1);
        for (int r = 0; r < size; r++) {
          matrix[r][k] = delta[full[r]];
        }
      }
    }
    boolean inverted = basis.invert(matrix);
    if (inverted) {
      computeValues();
    }
    for (int arc = 0; arc < used.length; arc++) {
      used[arc] += lambda * growth[arc];
    }
    for (int k = 0; k < size; k++) {
      if (basic[k] != LAMBDA) {
        Arrays.fill(delta, 0);
        addDifference(basic[k], value[basic[k]]);
        for (int arc = 0; arc < used.length; arc++) {
          used[arc] += delta[arc];
        }
      }
    }
    computePrices();
    return inverted;
  }

  /** The basic variables that fill the full arcs, given the load of the keys alone. */
  private void computeValues() {
    int size = basis.size();
    double still = lambdaPosition == NONE ? lambda : 0;
    for (int r = 0; r < size; r++) {
      row[r] = bound[full[r]] - used[full[r]] - still * growth[full[r]];
    }
    basis.timesColumn(row, answer);
    Arrays.fill(besideKey, 0);
    for (int k = 0; k < size; k++) {
      if (basic[k] == LAMBDA) {
        lambda = answer[k];
      } else {
        value[basic[k]] = answer[k];
        int group = columns.group(basic[k]);
        if (group != FlowColumns.FREE) {
          besideKey[group] += answer[k];
        }
      }
    }
  }

  private void ensure(int size) {
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
