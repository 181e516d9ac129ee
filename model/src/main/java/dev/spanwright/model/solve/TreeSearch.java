package dev.spanwright.model.solve;

import java.util.Optional;

/**
 * Maximum concurrent flow over the flows of whole sources, in two stages.
 *
 * <p>First it balances: all demands are always carried in full, and what sinks is the highest
 * utilisation U, so that 1/U is a feasible factor at any time. A pass runs Dijkstra from every site
 * that sends, over the exponential lengths of {@link Congestion}, and shifts its flow towards the
 * tree. Once little is left to shift the lengths prove an upper bound {@code Σ c·l / Σ d·dist}
 * (linear programming duality, true for any lengths), become weights of the next lengths, and are
 * sharpened.
 *
 * <p>Then it finishes: a linear program mixes the flow of every source with trees, under prices on
 * the few arcs that are full; new trees come from Dijkstra over these prices, mixed with the best
 * lengths so far while they still jump (stabilised column generation: du Merle, Villeneuve,
 * Desrosiers, Hansen, Discrete Mathematics 194, 1999). Where no tree improves, prices and mix prove
 * each other optimal.
 *
 * <p>The same input gives the same steps. Not thread-safe.
 */
final class TreeSearch implements HeadroomMethod {

  private static final double FIRST_SHARPNESS = 8;
  private static final double WARM_SHARPNESS = 24;
  private static final double SHARPEN = 1.5;
  private static final double LAST_SHARPNESS = 1e7;
  private static final int MOST_PASSES = 12;

  /** Growth of the factor in a pass that counts as little, and how many may bring so little. */
  private static final double SLOW = 3e-4;

  private static final int MOST_SLOW_PASSES = 3;

  /** Growth of the factor at one sharpness below which the program takes over, whatever the gap. */
  private static final double STALLED = 1e-5;

  /** The program first takes over where the bounds are this near. */
  private static final double GAP_TO_FINISH = 0.05;

  /** Share of the gap that must be left before the program tries again. */
  private static final double NEXT_TRY = 3e-3;

  /** Pivots for each source above which balancing goes on instead. */
  private static final int PIVOTS_FOR_EACH_SOURCE = 2;

  /** Share of the gap due to smoothing that a longer way must exceed to be worth a shift. */
  private static final double EXCESS_OF_SMOOTHING = 0.3;

  /**
   * Gap times sharpness above which a search from an earlier answer is in a dead end. Smoothing
   * costs a few units at most; more is left only where weights came to be wrong.
   */
  private static final double DEAD_END = 8;

  /** Smoothing says nothing about a flow that is far from balanced. */
  private static final double MOST_SMOOTHING = 0.3;

  /** Share of the best lengths in those that new trees are sought by. */
  private static final double STEADY = 0.3;

  /** Gap below which the prices are taken as they are. */
  private static final double NEAR = 1e-6;

  /** Relative difference that counts as none. */
  private static final double ROUNDING = 1e-13;

  /** Rounds of the program that may bring nothing before balancing goes on instead. */
  private static final int IDLE_ROUNDS_TO_BALANCE = 3;

  /** The same before nothing is left to find. */
  private static final int MOST_IDLE_ROUNDS = 8;

  /** Gap above which the program looks for cuts. */
  private static final double WORTH_A_CUT = 1e-3;

  private final FlowGraph graph;
  private final SourceTree tree;
  private final Congestion congestion;
  private final SourceFlows flows;
  private final double[] load;
  private final CutSweeps cuts;
  private double sharpness = FIRST_SHARPNESS;
  private int passes;
  private int slowPasses;
  private double factorAtSharpness;
  private double factor;
  private double keptFactor;
  private double upperBound;
  private double[] provingLengths;
  private Optional<HeadroomMaster> master = Optional.empty();
  private boolean settled;
  private boolean warm;
  private double gapToFinish = GAP_TO_FINISH;
  private boolean exhausted;
  private int idleRounds;

  TreeSearch(FlowGraph graph, Commodities pairs) {
    this.graph = graph;
    this.tree = new SourceTree(graph);
    this.congestion = new Congestion(graph);
    this.flows = new SourceFlows(graph, pairs, tree, congestion);
    this.load = new double[graph.arcs()];
    this.cuts = new CutSweeps(graph, pairs);
    NodeCuts nodes = new NodeCuts(graph, pairs);
    this.upperBound = nodes.bound();
    this.provingLengths = nodes.lengths();
  }

  @Override
  public double factor() {
    return factor;
  }

  @Override
  public double upperBound() {
    return upperBound;
  }

  @Override
  public double[] provingLengths() {
    return provingLengths.clone();
  }

  /** The present flows, which carry everything in full. */
  SourceFlows flows() {
    return flows;
  }

  /**
   * The flows of the best factor; they become the present ones. To be called once the search is
   * over.
   */
  SourceFlows bestFlows() {
    if (keptFactor > 1 / congestion.peak()) {
      flows.restore();
    } else {
      flows.forget();
    }
    return flows;
  }

  @Override
  public boolean exhausted() {
    return exhausted;
  }

  @Override
  public boolean start(Cancellation cancellation) {
    double[] lengths = new double[graph.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = graph.capacityGbps(arc) > 0 ? 1 / graph.capacityGbps(arc) : 0;
    }
    for (int group = 0; group < flows.groups(); group++) {
      if (cancellation.requested()) {
        return false;
      }
      flows.runTree(group, lengths);
      if (tree.cost(flows.demand(group)) == Double.POSITIVE_INFINITY) {
        upperBound = 0;
        return false;
      }
      flows.toTree(group);
    }
    takeStock();
    return true;
  }

  @Override
  public boolean improve(Cancellation cancellation) {
    return master.isPresent() ? finish(master.get(), cancellation) : balance(cancellation);
  }

  /**
   * Takes over where an earlier search ended, in a graph that may differ. To be called once, first,
   * in place of {@link #start(Cancellation)}.
   *
   * @return as that does
   */
  boolean start(HeadroomStart earlier, Cancellation cancellation) {
    WarmFlows warm = new WarmFlows(graph, tree, flows, earlier);
    if (!warm.fill(cancellation)) {
      return !cancellation.requested() && start(cancellation);
    }
    this.warm = true;
    sharpness = WARM_SHARPNESS;
    congestion.takeWeights(warm.lengths());
    takeStock();
    HeadroomMaster program = new HeadroomMaster(graph, flows, congestion.peak(), cancellation);
    if (!prove(warm.lengths(), Optional.of(program), cancellation)) {
      return false;
    }
    if (factor >= (1 - GAP_TO_FINISH) * upperBound) {
      master = Optional.of(program);
    }
    return true;
  }

  /** Forgets the earlier answer, but not what is proven. */
  private boolean startAnew(Cancellation cancellation) {
    warm = false;
    sharpness = FIRST_SHARPNESS;
    congestion.resetWeights();
    passes = 0;
    slowPasses = 0;
    factorAtSharpness = 0;
    gapToFinish = GAP_TO_FINISH;
    return start(cancellation);
  }

  /** Renews loads, lengths and the factor that the flow reaches. */
  private void takeStock() {
    flows.loadInto(congestion.loadGbps());
    congestion.refresh(sharpness);
    factor = Math.max(factor, 1 / congestion.peak());
  }

  /** Keeps the best flow, since a pass may also make it worse. */
  private void keepBest(Cancellation cancellation) {
    boolean best = factor * congestion.peak() <= 1 + ROUNDING;
    if (best && factor > keptFactor) {
      keptFactor = flows.keep(cancellation) ? factor : 0;
    }
  }

  private boolean balance(Cancellation cancellation) {
    keepBest(cancellation);
    congestion.refresh(sharpness);
    double smoothing =
        1 - congestion.priceOfLoad() / (congestion.priceOfCapacity() * congestion.peak());
    double excess = EXCESS_OF_SMOOTHING * Math.min(smoothing, MOST_SMOOTHING);
    double price = 0;
    double least = 0;
    for (int group = 0; group < flows.groups(); group++) {
      if (cancellation.requested()) {
        takeStock();
        return false;
      }
      flows.runTree(group, congestion.lengths());
      price += flows.price(group);
      least += tree.cost(flows.demand(group));
      flows.balance(group, excess);
    }
    double before = factor;
    takeStock();
    passes++;
    slowPasses = factor < before * (1 + SLOW) ? slowPasses + 1 : 0;
    boolean balanced = 1 - least / price < smoothing || slowPasses >= MOST_SLOW_PASSES;
    return (balanced || passes >= MOST_PASSES) ? conclude(cancellation) : true;
  }

  /** Proves a bound by the present lengths, and goes on sharper or by the program. */
  private boolean conclude(Cancellation cancellation) {
    double[] lengths = congestion.lengths();
    if (!prove(lengths, Optional.empty(), cancellation) || !sweepCuts(lengths, cancellation)) {
      return false;
    }
    if (warm && sharpness * (upperBound - factor) > DEAD_END * upperBound) {
      return startAnew(cancellation);
    }
    boolean stalled = factor < factorAtSharpness * (1 + STALLED);
    factorAtSharpness = factor;
    passes = 0;
    slowPasses = 0;
    if (stalled || factor >= (1 - gapToFinish) * upperBound || sharpness > LAST_SHARPNESS) {
      Optional<HeadroomMaster> program =
          Optional.of(new HeadroomMaster(graph, flows, congestion.peak(), cancellation));
      if (!prove(lengths, program, cancellation)) {
        return false;
      }
      master = program;
    }
    congestion.learnWeights();
    sharpness *= SHARPEN;
    return true;
  }

  /** A round of the program: the best mix of the known flows, then new trees by its prices. */
  private boolean finish(HeadroomMaster program, Cancellation cancellation) {
    double factorBefore = factor;
    long mostPivots =
        sharpness > LAST_SHARPNESS
            ? Long.MAX_VALUE
            : (long) PIVOTS_FOR_EACH_SOURCE * flows.groups();
    FlowMaster.End end =
        program.solve(() -> cancellation.requested() || program.pivots() >= mostPivots);
    program.writeBack();
    takeStock();
    if (cancellation.requested()) {
      return false;
    }
    boolean helpless = end != FlowMaster.End.OPTIMAL || idleRounds >= IDLE_ROUNDS_TO_BALANCE;
    if (helpless && sharpness <= LAST_SHARPNESS) {
      goOnBalancing();
      return true;
    }
    double[] prices = program.prices();
    boolean near = settled || upperBound - factor <= NEAR * upperBound;
    double before = upperBound;
    columnsAdded = 0;
    if (!prove(near ? prices : steadied(prices), master, cancellation)) {
      return false;
    }
    if (!near
        && upperBound - factor > WORTH_A_CUT * upperBound
        && !sweepCuts(congestion.lengths(), cancellation)) {
      return false;
    }
    settled = columnsAdded == 0 || factor < factorBefore * (1 + NEAR);
    boolean better = factor > factorBefore * (1 + ROUNDING) || upperBound < before * (1 - ROUNDING);
    idleRounds = better ? 0 : idleRounds + 1;
    boolean proven = factor >= upperBound * (1 - ROUNDING);
    boolean optimal = near && columnsAdded == 0 && !better;
    if (optimal && !proven && sharpness <= LAST_SHARPNESS) {
      goOnBalancing(); // the prices are worse than rounding should leave them
    } else {
      exhausted = proven || optimal || idleRounds >= MOST_IDLE_ROUNDS;
    }
    return true;
  }

  /** Leaves the program with what it found, until balancing has come much nearer. */
  private void goOnBalancing() {
    master = Optional.empty();
    settled = false;
    idleRounds = 0;
    gapToFinish = NEXT_TRY * (upperBound - factor) / upperBound;
  }

  private int columnsAdded;

  /**
   * Prices mixed with the best lengths, which jump less, and a trace of what every arc is worth, so
   * that trees prefer wide arcs where prices leave the choice.
   */
  private double[] steadied(double[] prices) {
    double gap = (upperBound - factor) / upperBound;
    double trace = 0.1 * Math.min(1e-3, gap) / prices.length;
    double steady = Congestion.dot(provingLengths, graph.capacities());
    double priced = Congestion.dot(prices, graph.capacities());
    double[] mixed = new double[prices.length];
    for (int arc = 0; arc < prices.length; arc++) {
      double capacity = graph.capacityGbps(arc);
      if (capacity > 0) {
        mixed[arc] =
            STEADY * provingLengths[arc] / steady
                + (1 - STEADY) * prices[arc] / priced
                + trace / capacity;
      }
    }
    return mixed;
  }

  /** Looks for a cut that bounds the factor; false if told to stop. */
  private boolean sweepCuts(double[] lengths, Cancellation cancellation) {
    if (!cuts.sweep(lengths, cancellation)) {
      return false;
    }
    if (cuts.bound() < upperBound) {
      upperBound = cuts.bound();
      provingLengths = cuts.lengths();
    }
    return true;
  }

  /**
   * Shortest trees under given lengths: they prove a bound, and those that improve the program
   * become columns of it.
   *
   * @return false if told to stop
   */
  private boolean prove(
      double[] lengths, Optional<HeadroomMaster> program, Cancellation cancellation) {
    double[] prices = program.map(HeadroomMaster::prices).orElse(lengths);
    boolean first = program.isPresent() && program.get().pivots() == 0;
    double demandPrice = 0;
    for (int group = 0; group < flows.groups(); group++) {
      if (cancellation.requested()) {
        return false;
      }
      flows.runTree(group, lengths);
      demandPrice += tree.cost(flows.demand(group));
      if (program.isPresent()) {
        java.util.Arrays.fill(load, 0);
        tree.addLoad(flows.demand(group), load);
        if (first || program.get().improves(group, load, prices)) {
          program.get().add(group, load);
          columnsAdded++;
        }
      }
    }
    double bound = Congestion.dot(lengths, graph.capacities()) / demandPrice;
    if (bound < upperBound) {
      upperBound = bound;
      provingLengths = lengths.clone();
    }
    return true;
  }
}
