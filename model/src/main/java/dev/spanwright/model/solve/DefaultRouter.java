package dev.spanwright.model.solve;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.traffic.Demand;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Routes demands the way networks do by default: each on its paths of lowest latency, of fewest
 * hops, or of least weight, split equally at every site where several next hops are equal, whatever
 * that overloads. Links without capacity are not used. What arrives is found by progressive filling
 * on these routes: max-min fair by share of the demand, without regard to priority. Thread-safe: it
 * holds nothing.
 */
public final class DefaultRouter {

  /**
   * Latencies (ms) and weights below it count as this much, so that a link without length keeps a
   * direction for the traffic.
   */
  private static final double LEAST_LENGTH = 1e-9;

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final DemandsByTarget byTarget;
  private final double[] lengths;
  private final NextHops hops;
  private final double[] latencyMs;
  private final PinnedLoads pins;

  private DefaultRouter(
      FlowGraph graph,
      List<Demand> demands,
      RoutingMetric metric,
      Map<String, PinnedRoute> pinned) {
    this.graph = graph;
    this.demands = demands;
    this.byTarget = new DemandsByTarget(graph, demands);
    this.lengths = lengths(graph, metric);
    this.hops = new NextHops(graph, lengths);
    this.latencyMs = new double[demands.size()];
    this.pins = new PinnedLoads(graph, pinned);
  }

  private static double[] lengths(FlowGraph graph, RoutingMetric metric) {
    double[] lengths =
        switch (metric) {
          case LATENCY -> graph.latencies().clone();
          case WEIGHT -> graph.routingWeights().clone();
          case HOPS -> {
            double[] hops = new double[graph.arcs()];
            Arrays.fill(hops, 1);
            yield hops;
          }
        };
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = Math.max(LEAST_LENGTH, lengths[arc]);
    }
    return lengths;
  }

  /**
   * Routes the demands by latency.
   *
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Routing route(FlowGraph graph, List<Demand> demands) {
    return route(graph, demands, RoutingMetric.LATENCY);
  }

  /**
   * Routes the demands. Of a demand that splits over more than 16 paths, the 16 largest are listed,
   * each with what it really carries; loads, the carried rate and the latency count all.
   *
   * @param metric by what paths are chosen; latencies of the answer are in ms all the same
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Routing route(FlowGraph graph, List<Demand> demands, RoutingMetric metric) {
    return route(graph, demands, metric, Map.of());
  }

  /**
   * Routes the demands but for some whose routes are given. Of a given route the reserved paths are
   * loaded as well; they count neither as carried nor for the latency.
   *
   * @param pinned routes by identifier of the demand; their links are in the graph
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Routing route(
      FlowGraph graph,
      List<Demand> demands,
      RoutingMetric metric,
      Map<String, PinnedRoute> pinned) {
    return new DefaultRouter(graph, demands, metric, pinned).route();
  }

  private Routing route() {
    double[] loads = offer();
    double[] fractions = fractions(loads);
    DemandRoute[] routes = new DemandRoute[demands.size()];
    for (int target = 0; target < byTarget.destinations(); target++) {
      DemandsByTarget.Destination to = byTarget.destination(target);
      EqualCostPaths paths = new EqualCostPaths(graph, lengths, to.site(), to.territory());
      for (int i = byTarget.first(target); i < byTarget.first(target + 1); i++) {
        int demand = byTarget.demand(i);
        routes[demand] = routeOf(demand, fractions[demand], paths);
      }
    }
    return new Routing(linkLoads(loads), Arrays.asList(routes));
  }

  /** The load of every arc if all of every demand ran. Notes latencies on the way. */
  private double[] offer() {
    double[] loads = pins.offered(demands);
    double[] sending = new double[graph.sites()];
    for (int target = 0; target < byTarget.destinations(); target++) {
      DemandsByTarget.Destination to = byTarget.destination(target);
      hops.run(to.site(), to.territory());
      for (int i = byTarget.first(target); i < byTarget.first(target + 1); i++) {
        int demand = byTarget.demand(i);
        int source = byTarget.source(demand);
        Optional<PinnedRoute> pinned = pins.of(demands.get(demand));
        if (pinned.isPresent()) {
          latencyMs[demand] = pinned.get().latencyMs();
          continue;
        }
        boolean arrives = hops.reaches(source);
        latencyMs[demand] = arrives ? hops.slowestMs(source) : Double.POSITIVE_INFINITY;
        sending[source] += arrives ? byTarget.gbps(demand) : 0;
      }
      sending[to.site()] = 0; // what stays at its site needs no link
      hops.send(sending, loads);
    }
    return loads;
  }

  /** The part of every demand that arrives. Only arcs that are overloaded can hold one back. */
  private double[] fractions(double[] loads) {
    boolean[] overloaded = new boolean[loads.length];
    boolean any = false;
    for (int arc = 0; arc < loads.length; arc++) {
      overloaded[arc] = loads[arc] > graph.capacityGbps(arc);
      any |= overloaded[arc];
    }
    CrossedArcs crossed = new CrossedArcs(graph, hops, overloaded);
    if (any) {
      for (int target = 0; target < byTarget.destinations(); target++) {
        DemandsByTarget.Destination to = byTarget.destination(target);
        hops.run(to.site(), to.territory());
        crossed.look();
        for (int i = byTarget.first(target); i < byTarget.first(target + 1); i++) {
          int demand = byTarget.demand(i);
          Optional<PinnedRoute> pinned = pins.of(demands.get(demand));
          if (pinned.isPresent()) {
            addPinned(demand, pinned.get(), overloaded, crossed.shares());
          } else if (latencyMs[demand] < Double.POSITIVE_INFINITY) {
            crossed.add(demand, byTarget.source(demand));
          }
        }
      }
    }
    return new ProgressiveFilling(graph.capacities(), crossed.shares(), byTarget.gbps())
        .fractions();
  }

  private void addPinned(int demand, PinnedRoute route, boolean[] overloaded, ArcShares shares) {
    pins.shares(demands.get(demand), route)
        .forEach(
            (arc, share) -> {
              if (overloaded[arc]) {
                shares.add(arc, share);
              }
            });
    shares.close(demand);
  }

  private static DemandRoute pinned(Demand demand, double fraction, PinnedRoute route) {
    List<FlowPath> paths =
        route.carrying().stream()
            .map(
                part ->
                    new FlowPath(
                        part.path().links(),
                        fraction * part.share() * demand.gbps(),
                        part.path().latencyMs()))
            .toList();
    double carried = fraction * route.carriedShare() * demand.gbps();
    return new DemandRoute(demand, carried, OptionalDouble.of(route.latencyMs()), paths);
  }

  private DemandRoute routeOf(int index, double fraction, EqualCostPaths paths) {
    Demand demand = demands.get(index);
    if (latencyMs[index] == Double.POSITIVE_INFINITY) {
      return new DemandRoute(demand, 0, OptionalDouble.empty(), List.of());
    }
    Optional<PinnedRoute> pinned = pins.of(demand);
    if (pinned.isPresent()) {
      return pinned(demand, fraction, pinned.get());
    }
    double carried = fraction * demand.gbps();
    return new DemandRoute(
        demand,
        carried,
        OptionalDouble.of(latencyMs[index]),
        new PathsOnUse(paths, byTarget.source(index), carried));
  }

  private Map<String, LinkLoad> linkLoads(double[] arcLoads) {
    Map<String, LinkLoad> loads = LinkedHashMap.newLinkedHashMap(graph.links());
    for (int link = 0; link < graph.links(); link++) {
      String id = graph.linkId(link);
      double capacity = graph.capacityGbps(2 * link);
      loads.put(id, new LinkLoad(id, capacity, arcLoads[2 * link], arcLoads[2 * link + 1]));
    }
    return loads;
  }
}
