package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Makes a {@link Routing} of paths of commodities. Immutable by convention. */
final class RoutingAssembler {

  /** Share of a demand on a slow path that rounding may leave. */
  private static final double SLIGHT = 1e-7;

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final RouteDemands commodities;
  private final FastestPaths fastest;
  private final Cancellation givenUp;

  /**
   * @param givenUp where it is requested, routings are not finished but end in a {@link
   *     java.util.concurrent.CancellationException}
   */
  RoutingAssembler(
      FlowGraph graph,
      List<Demand> demands,
      RouteDemands commodities,
      FastestPaths fastest,
      Cancellation givenUp) {
    this.givenUp = givenUp;
    this.graph = graph;
    this.demands = demands;
    this.commodities = commodities;
    this.fastest = fastest;
  }

  /** Sum of the demands that stay at their site, Gbit/s: they are carried without any link. */
  double localGbps() {
    return demands.stream()
        .filter(demand -> demand.from().equals(demand.to()))
        .mapToDouble(Demand::gbps)
        .sum();
  }

  /**
   * The routing. What a commodity carries is shared by its demands in the ratio of their rates.
   *
   * @param paths of every commodity
   */
  Routing routing(List<List<FlowPaths.Part>> paths) {
    double[] loads = new double[graph.arcs()];
    for (List<FlowPaths.Part> parts : paths) {
      for (FlowPaths.Part part : parts) {
        for (int arc : part.arcs()) {
          loads[arc] += part.gbps();
        }
      }
    }
    List<DemandRoute> routes = new ArrayList<>(demands.size());
    for (int i = 0; i < demands.size(); i++) {
      givenUp.orThrow(i);
      routes.add(route(i, paths));
    }
    return new Routing(linkLoads(loads), routes);
  }

  private DemandRoute route(int index, List<List<FlowPaths.Part>> paths) {
    Demand demand = demands.get(index);
    int commodity = commodities.commodityOf(index);
    if (commodity == RouteDemands.NONE) {
      FlowPath here = new FlowPath(List.of(), demand.gbps(), 0);
      return new DemandRoute(demand, demand.gbps(), OptionalDouble.of(0), List.of(here));
    }
    double share = demand.gbps() / commodities.gbps(commodity);
    List<FlowPath> own =
        paths.get(commodity).stream()
            .filter(part -> part.gbps() > 0)
            .map(part -> path(part, share))
            .sorted(Comparator.comparingDouble(path -> -path.gbps()))
            .toList();
    double carried = own.stream().mapToDouble(FlowPath::gbps).sum();
    return new DemandRoute(
        demand,
        Math.min(carried, demand.gbps()),
        own.stream().mapToDouble(FlowPath::latencyMs).max(),
        own);
  }

  private FlowPath path(FlowPaths.Part part, double share) {
    double latencyMs = 0;
    List<String> links = new ArrayList<>(part.arcs().length);
    for (int arc : part.arcs()) {
      links.add(graph.linkId(arc / 2));
      latencyMs += graph.latencyMs(arc);
    }
    return new FlowPath(links, share * part.gbps(), latencyMs);
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

  /** Identifiers of the demands of which some part is slower than the objective, or has no path. */
  List<String> missed(Routing routing) {
    return routing.demands().stream()
        .filter(RoutingAssembler::misses)
        .map(route -> route.demand().id())
        .toList();
  }

  private static boolean misses(DemandRoute route) {
    double objective = route.demand().latencyObjectiveMs().orElse(Double.POSITIVE_INFINITY);
    double slow =
        route.paths().stream()
            .filter(path -> path.latencyMs() > objective * (1 + SLIGHT))
            .mapToDouble(FlowPath::gbps)
            .sum();
    boolean cutOff = route.paths().isEmpty() && objective < Double.POSITIVE_INFINITY;
    return cutOff || slow > SLIGHT * route.demand().gbps();
  }

  /** The levels where every demand with a path is served in full: numbers of demands. */
  List<FairnessLevel> servedLevels() {
    double[] fractions = new double[commodities.count()];
    for (int commodity = 0; commodity < fractions.length; commodity++) {
      fractions[commodity] = fastest.reaches(commodity) ? 1 : 0;
    }
    return levels(fractions);
  }

  /**
   * The levels in numbers of demands.
   *
   * @param fractions what every commodity gets of its rate
   */
  List<FairnessLevel> levels(double[] fractions) {
    Map<Integer, TreeMap<Double, Integer>> counts = new TreeMap<>();
    for (int i = 0; i < demands.size(); i++) {
      int commodity = commodities.commodityOf(i);
      double fraction = commodity == RouteDemands.NONE ? 1 : fractions[commodity];
      counts
          .computeIfAbsent(demands.get(i).priority(), _ -> new TreeMap<>())
          .merge(fraction, 1, Integer::sum);
    }
    List<FairnessLevel> levels = new ArrayList<>();
    counts.forEach(
        (priority, byFraction) ->
            byFraction.forEach(
                (fraction, count) -> levels.add(new FairnessLevel(priority, fraction, count))));
    return levels;
  }
}
