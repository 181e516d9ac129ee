package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * A linear program over paths of commodities: {@link FlowMaster} with a group for each commodity,
 * and the search for paths that improve it. A path costs the sum of what its arcs cost; one that is
 * slower than the latency objective of its commodity may cost more. Not thread-safe.
 */
final class PathProgram {

  /** Pivots after which new paths are sought, whether or not the known ones are mixed best. */
  static final int PIVOTS_BEFORE_PRICING = 4_000;

  /** Rounds without a pivot after which rounding allows no more. */
  static final int MOST_IDLE_ROUNDS = 2;

  private static final int NONE = -1;

  /** Saving, relative to the price of a commodity, that makes a path worth a column. */
  private static final double SAVING = 1e-10;

  /** Share of all prices that wide arcs are preferred by, where prices leave the choice. */
  private static final double TRACE = 1e-12;

  private final FlowGraph graph;
  private final RouteDemands demands;
  private final FlowMaster master;
  private final double[] arcCost;
  private final double slowCost;
  private final int[] group;
  private final boolean[] reachableInTime;
  private final SourceTree tree;
  private final ConstrainedPath constrained;
  private int idle;

  /**
   * @param arcCost what a unit costs on every arc
   * @param slowCost what a unit costs on a path slower than its objective, beside its arcs; 0 where
   *     objectives do not count
   */
  PathProgram(
      FlowGraph graph, RouteDemands demands, FlowMaster master, double[] arcCost, double slowCost) {
    this.graph = graph;
    this.demands = demands;
    this.master = master;
    this.arcCost = arcCost;
    this.slowCost = slowCost;
    this.group = new int[demands.count()];
    Arrays.fill(group, NONE);
    this.reachableInTime = new boolean[demands.count()];
    this.tree = new SourceTree(graph);
    this.constrained = new ConstrainedPath(graph);
  }

  FlowMaster master() {
    return master;
  }

  /** The group of a commodity; -1 where it takes no part. */
  int group(int commodity) {
    return group[commodity];
  }

  /**
   * Lets a commodity take part; its first column is to be added next.
   *
   * @param fastestMs latency of its fastest path, ms
   */
  int join(int commodity, double fixed, double growing, double fastestMs) {
    group[commodity] = master.addGroup(fixed, growing);
    reachableInTime[commodity] = !isLate(commodity, fastestMs);
    return group[commodity];
  }

  /** Adds a path of a commodity; its column. */
  int addPath(int commodity, int[] arcs) {
    return master.addColumn(group[commodity], cost(commodity, arcs), arcs);
  }

  private double cost(int commodity, int[] arcs) {
    double cost = 0;
    double latencyMs = 0;
    for (int arc : arcs) {
      cost += arcCost[arc];
      latencyMs += graph.latencyMs(arc);
    }
    return cost + (isSlow(commodity, latencyMs) ? slowCost : 0);
  }

  private boolean isSlow(int commodity, double latencyMs) {
    return slowCost > 0 && reachableInTime[commodity] && isLate(commodity, latencyMs);
  }

  private boolean isLate(int commodity, double latencyMs) {
    return latencyMs > demands.objectiveMs(commodity) * (1 + ConstrainedPath.ROUNDING);
  }

  /** What a round of pricing found. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; made and read in hot loops
  record Round(int added, double[] leastPrice, double[] lengths) {

    /** What the lengths of this round, beside what arcs cost, add up to over all capacity. */
    double priceOfCapacity(double[] capacity, double[] arcCost) {
      double sum = 0;
      for (int arc = 0; arc < lengths.length; arc++) {
        sum += capacity[arc] * (lengths[arc] - arcCost[arc]);
      }
      return sum;
    }

    /** Least price of a unit of every commodity over all its paths, known or not. */
    double leastPrice(int commodity) {
      return leastPrice[commodity];
    }
  }

  /**
   * What a step of the whole program found.
   *
   * @param prices of the arcs
   * @param round what they found
   * @param last whether no further step brings anything
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Step(double[] prices, Round round, boolean last) {}

  /** Finds the best point of the known paths, and looks for better ones at its prices. */
  Step step(Cancellation cancellation) {
    int before = master.pivots();
    int most = before + PIVOTS_BEFORE_PRICING;
    FlowMaster.End end = master.solve(() -> cancellation.requested() || master.pivots() >= most);
    double[] prices = master.prices();
    Round round = price(prices, cancellation);
    idle = master.pivots() == before ? idle + 1 : 0;
    boolean stuck = end == FlowMaster.End.STOPPED && master.pivots() < most;
    boolean optimal = end == FlowMaster.End.OPTIMAL && round.added() == 0;
    return new Step(prices, round, optimal || stuck || idle > MOST_IDLE_ROUNDS);
  }

  /**
   * Looks for better paths at the present prices, and adds those that it finds.
   *
   * @param prices of the arcs, as {@link FlowMaster#prices}
   */
  Round price(double[] prices, Cancellation cancellation) {
    double[] least = new double[demands.count()];
    double[] lengths = lengths(prices);
    int added = 0;
    int at = NONE;
    for (int commodity = 0; commodity < demands.count(); commodity++) {
      if (group[commodity] == NONE) {
        continue;
      }
      if (demands.tree(commodity) != at) {
        if (cancellation.requested()) {
          return new Round(added, new double[0], lengths);
        }
        at = demands.tree(commodity);
        tree.run(demands.source(commodity), demands.territory(commodity), lengths);
      }
      least[commodity] = tree.distance(demands.target(commodity));
      double known = master.groupPrice(group[commodity]);
      double worth = known - SAVING * Math.abs(known);
      boolean mayBeSlow = slowCost > 0 && reachableInTime[commodity] && isTimed(commodity);
      if (least[commodity] < worth || mayBeSlow) {
        int[] arcs = tree.pathTo(demands.target(commodity));
        double price = cost(commodity, arcs) + Congestion.sum(arcs, prices);
        if (mayBeSlow && price > least[commodity] + 0.5 * slowCost) {
          if (cancellation.requested()) {
            return new Round(added, new double[0], lengths);
          }
          int[] inTime = constrained.find(demands, commodity, lengths).orElse(arcs);
          double priceInTime = cost(commodity, inTime) + Congestion.sum(inTime, prices);
          if (priceInTime < price) {
            arcs = inTime;
            price = priceInTime;
          }
          least[commodity] = Math.min(least[commodity] + slowCost, price);
        }
        if (price < worth) {
          addPath(commodity, arcs);
          added++;
        }
      }
    }
    return new Round(added, least, lengths);
  }

  private boolean isTimed(int commodity) {
    return demands.objectiveMs(commodity) < Double.POSITIVE_INFINITY;
  }

  private double[] lengths(double[] prices) {
    double[] lengths = new double[prices.length];
    double total = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      total += prices[arc] * graph.capacityGbps(arc);
    }
    double trace = TRACE * total / lengths.length;
    for (int arc = 0; arc < lengths.length; arc++) {
      double capacity = graph.capacityGbps(arc);
      lengths[arc] = arcCost[arc] + prices[arc] + (capacity > 0 ? trace / capacity : 0);
    }
    return lengths;
  }
}
