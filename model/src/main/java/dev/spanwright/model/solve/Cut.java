package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Two sides of a graph, and what capacity and traffic cross between them, kept up to date as sites
 * change sides. Not thread-safe.
 */
final class Cut {

  private final FlowGraph graph;
  private final MutualDemand demand;

  /** 1 where a site is inside, 0 where not. */
  private final double[] side;

  private double capacityGbps;
  private double outGbps;
  private double inGbps;

  Cut(FlowGraph graph, MutualDemand demand) {
    this.graph = graph;
    this.demand = demand;
    this.side = new double[graph.sites()];
  }

  /** Puts all sites outside. */
  void clear() {
    Arrays.fill(side, 0);
    capacityGbps = 0;
    outGbps = 0;
    inGbps = 0;
  }

  boolean isInside(int site) {
    return side[site] > 0;
  }

  /** What runs both ways between a site and those inside, Gbit/s. */
  double withInside(int site) {
    return demand.with(site, side);
  }

  /** Capacity over traffic in the busier direction, but for rounding; infinite without traffic. */
  double ratio() {
    return ratio(capacityGbps, outGbps, inGbps);
  }

  private static double ratio(double capacity, double out, double in) {
    double busier = Math.max(out, in);
    return busier > 0 ? Math.max(0, capacity) / busier : Double.POSITIVE_INFINITY;
  }

  /**
   * The ratio if a site changed sides.
   *
   * @param withInside what runs between the site and those inside
   */
  double ratioIfMoved(int site, double withInside) {
    double sign = 1 - 2 * side[site];
    return ratio(
        capacityGbps + sign * addedCapacity(site),
        outGbps + sign * (demand.sent(site) - withInside),
        inGbps + sign * (demand.received(site) - withInside));
  }

  /** Puts a site on the other side. */
  void move(int site, double withInside) {
    double sign = 1 - 2 * side[site];
    capacityGbps += sign * addedCapacity(site);
    outGbps += sign * (demand.sent(site) - withInside);
    inGbps += sign * (demand.received(site) - withInside);
    side[site] = 1 - side[site];
  }

  /** What crosses more when a site goes inside. */
  private double addedCapacity(int site) {
    int[] outArcs = graph.outArcs();
    int[] arcTo = graph.arcTo();
    double[] capacity = graph.capacities();
    double added = 0;
    int end = graph.firstOut(site + 1);
    for (int i = graph.firstOut(site); i < end; i++) {
      added += capacity[outArcs[i]] * (1 - 2 * side[arcTo[outArcs[i]]]);
    }
    return added;
  }

  /** Capacity that leads out, added up anew. */
  double exactCapacity() {
    double sum = 0;
    for (int arc = 0; arc < graph.arcs(); arc++) {
      sum += side[graph.from(arc)] > side[graph.to(arc)] ? graph.capacityGbps(arc) : 0;
    }
    return sum;
  }

  /** Traffic from inside out, added up anew; or from outside in. */
  double exactTraffic(Commodities pairs, boolean outward) {
    double sum = 0;
    for (int group = 0; group < pairs.groups(); group++) {
      if (isInside(pairs.source(group)) == outward) {
        for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
          sum += isInside(pairs.target(pair)) != outward ? pairs.gbps(pair) : 0;
        }
      }
    }
    return sum;
  }

  /** By arc, 1 on those that lead out (or in), 0 on all others. */
  double[] arcs(boolean outward) {
    double[] crossing = new double[graph.arcs()];
    for (int arc = 0; arc < crossing.length; arc++) {
      int inner = outward ? graph.from(arc) : graph.to(arc);
      int outer = outward ? graph.to(arc) : graph.from(arc);
      crossing[arc] = isInside(inner) && !isInside(outer) ? 1 : 0;
    }
    return crossing;
  }
}
