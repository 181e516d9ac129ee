package dev.spanwright.model.solve;

/**
 * Maximum concurrent flow by column generation on a smoothed problem.
 *
 * <p>All demands are always carried in full; what sinks is the highest utilisation U, so that 1/U
 * is a feasible factor at any time. One round
 *
 * <ol>
 *   <li>runs Dijkstra from every site that sends, over the lengths of {@link Congestion}: this
 *       gives the upper bound {@code Σ c·l / Σ d·dist} (linear programming duality, true for any
 *       lengths) and new paths where the known ones are longer;
 *   <li>sharpens the lengths when the gap comes from smoothing rather than from imbalance;
 *   <li>balances all pairs over their known paths until little is left to gain.
 * </ol>
 *
 * <p>The potential is that of Bienstock, "Potential Function Methods for Approximately Solving
 * Linear Programming Problems" (2002); the balancing is that of path-based traffic assignment. The
 * same input gives the same rounds. Not thread-safe.
 */
final class HeadroomSearch implements HeadroomMethod {

  private static final double FIRST_SHARPNESS = 8;
  private static final double SHARPEN = 4;

  /** Beyond it, rounding in the exponent matters more than what is left to gain. */
  private static final double LAST_SHARPNESS = 1e10;

  private static final int MOST_SWEEPS = 8;
  private static final int MOST_ROUNDS_AT_ONE_SHARPNESS = 12;
  private static final int PAIRS_BETWEEN_QUESTIONS = 64;

  private final FlowGraph graph;
  private final Commodities pairs;
  private final SourceTree shortest;
  private final PathFlows flows;
  private final Congestion congestion;
  private final PathBalancer balancer;
  private double sharpness = FIRST_SHARPNESS;
  private int roundsAtThisSharpness;
  private double smoothing = 1;
  private double factor;
  private double upperBound;
  private double[] provingLengths;

  HeadroomSearch(FlowGraph graph, Commodities pairs) {
    this.graph = graph;
    this.pairs = pairs;
    this.shortest = new SourceTree(graph);
    this.flows = new PathFlows(pairs.count());
    this.congestion = new Congestion(graph);
    this.balancer = new PathBalancer(graph, flows, congestion);
    NodeCuts cuts = new NodeCuts(graph, pairs);
    this.upperBound = cuts.bound();
    this.provingLengths = cuts.lengths();
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

  /** The present flow, which carries every pair in full. */
  PathFlows flows() {
    return flows;
  }

  @Override
  public boolean exhausted() {
    return sharpness > LAST_SHARPNESS;
  }

  @Override
  public boolean start(Cancellation cancellation) {
    double[] lengths = new double[graph.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = graph.capacityGbps(arc) > 0 ? 1 / graph.capacityGbps(arc) : 0;
    }
    for (int group = 0; group < pairs.groups(); group++) {
      if (cancellation.requested()) {
        return false;
      }
      shortest.run(pairs.source(group), pairs.territory(group), lengths);
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        if (shortest.distance(pairs.target(pair)) == Double.POSITIVE_INFINITY) {
          upperBound = 0;
          return false;
        }
        flows.add(pair, shortest.pathTo(pairs.target(pair)), pairs.gbps(pair));
      }
    }
    takeStock();
    return true;
  }

  @Override
  public boolean improve(Cancellation cancellation) {
    double imbalance = price(cancellation);
    if (Double.isNaN(imbalance)) {
      return false;
    }
    roundsAtThisSharpness++;
    if (imbalance < smoothing || roundsAtThisSharpness > MOST_ROUNDS_AT_ONE_SHARPNESS) {
      sharpness *= SHARPEN;
      roundsAtThisSharpness = 0;
    }
    congestion.refresh(sharpness);
    boolean done = balanceAll(cancellation);
    flows.dropEmpty();
    takeStock();
    return done;
  }

  /** Renews loads, lengths and the factor that the flow reaches. */
  private void takeStock() {
    flows.loadInto(congestion.loadGbps());
    congestion.refresh(sharpness);
    factor = Math.max(factor, 1 / congestion.peak());
  }

  /**
   * Shortest paths under the present lengths: proves a bound and adds paths.
   *
   * @return share of the price of the load that the shortest paths save; NaN if told to stop
   */
  private double price(Cancellation cancellation) {
    double[] lengths = congestion.lengths(); // nothing moves load during this pass
    double capacityPrice = congestion.priceOfCapacity();
    double loadPrice = congestion.priceOfLoad();
    smoothing = 1 - loadPrice / (capacityPrice * congestion.peak());
    double worthwhile = 1 - 1e-9 - 0.1 * Math.max(0, smoothing);
    double demandPrice = 0;
    for (int group = 0; group < pairs.groups(); group++) {
      if (cancellation.requested()) {
        return Double.NaN;
      }
      shortest.run(pairs.source(group), pairs.territory(group), lengths);
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        double distance = shortest.distance(pairs.target(pair));
        demandPrice += pairs.gbps(pair) * distance;
        if (distance < worthwhile * shortestKnown(pair)) {
          flows.add(pair, shortest.pathTo(pairs.target(pair)), 0);
        }
      }
    }
    if (capacityPrice / demandPrice < upperBound) {
      upperBound = capacityPrice / demandPrice;
      provingLengths = lengths.clone();
    }
    return 1 - demandPrice / loadPrice;
  }

  private double shortestKnown(int pair) {
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < flows.count(pair); i++) {
      best = Math.min(best, congestion.lengthOf(flows.path(pair, i)));
    }
    return best;
  }

  private boolean balanceAll(Cancellation cancellation) {
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      balancer.resetImbalance();
      for (int pair = 0; pair < pairs.count(); pair++) {
        if (pair % PAIRS_BETWEEN_QUESTIONS == 0 && cancellation.requested()) {
          return false;
        }
        if (flows.count(pair) > 1) {
          balancer.balance(pair);
        }
      }
      if (balancer.imbalance() < 0.3 * smoothing) {
        break;
      }
    }
    return true;
  }
}
