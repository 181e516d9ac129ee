package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Routes demands the way networks do by default: each on its paths of lowest latency, split equally
 * at every site where several next hops are equal, whatever that overloads. Links without capacity
 * are not used. What arrives is found by progressive filling on these routes: max-min fair by share
 * of the demand, without regard to priority. Thread-safe: it holds nothing.
 */
public final class DefaultRouter {

  /**
   * Latencies below it, ms, count as this much, so that a link without length keeps a direction for
   * the traffic.
   */
  private static final double LEAST_MS = 1e-9;

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final double[] lengths;
  private final ShortestPaths shortest;

  private DefaultRouter(FlowGraph graph, List<Demand> demands) {
    this.graph = graph;
    this.demands = demands;
    this.shortest = new ShortestPaths(graph);
    this.lengths = new double[graph.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = Math.max(LEAST_MS, graph.latencyMs(arc));
    }
  }

  /**
   * Routes the demands. Of a demand that splits over more than 16 paths, the 16 largest are listed,
   * each with what it really carries; loads and the carried rate count all.
   *
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Routing route(FlowGraph graph, List<Demand> demands) {
    return new DefaultRouter(graph, demands).route();
  }

  private Routing route() {
    List<Unit> units = units();
    double[] loads = new double[graph.arcs()];
    double[] gbps = new double[demands.size()];
    for (int i = 0; i < gbps.length; i++) {
      gbps[i] = demands.get(i).gbps();
      units.get(i).shares().addTo(loads, gbps[i]);
    }
    List<ArcShares> shares = units.stream().map(Unit::shares).toList();
    double[] fractions = new ProgressiveFilling(graph, shares, gbps).fractions();
    List<DemandRoute> routes = new ArrayList<>(demands.size());
    for (int i = 0; i < gbps.length; i++) {
      routes.add(units.get(i).carrying(demands.get(i), fractions[i]));
    }
    return new Routing(linkLoads(loads), routes);
  }

  /**
   * Where 1 Gbit/s of a demand would run.
   *
   * @param paths empty where it has no path
   */
  private record Unit(ArcShares shares, List<FlowPath> paths) {

    DemandRoute carrying(Demand demand, double fraction) {
      if (paths.isEmpty()) {
        return new DemandRoute(demand, 0, OptionalDouble.empty(), List.of());
      }
      double carried = fraction * demand.gbps();
      return new DemandRoute(
          demand,
          carried,
          paths.stream().mapToDouble(FlowPath::latencyMs).max(),
          paths.stream()
              .map(path -> new FlowPath(path.links(), path.gbps() * carried, path.latencyMs()))
              .toList());
    }
  }

  /** One destination after the other, so that next hops are kept for one at a time. */
  private List<Unit> units() {
    Map<String, List<Integer>> byDestination = new LinkedHashMap<>();
    for (int i = 0; i < demands.size(); i++) {
      byDestination.computeIfAbsent(demands.get(i).to(), _ -> new ArrayList<>()).add(i);
    }
    Unit[] units = new Unit[demands.size()];
    byDestination.forEach(
        (destination, indices) -> {
          shortest.run(graph.site(destination), lengths);
          NextHops hops = new NextHops(graph, shortest, lengths);
          for (int i : indices) {
            units[i] = unit(hops, graph.site(demands.get(i).from()));
          }
        });
    return List.of(units);
  }

  private Unit unit(NextHops hops, int source) {
    List<FlowPath> paths = hops.pathsFrom(source).stream().map(this::unitPath).toList();
    return new Unit(hops.sharesFrom(source), paths);
  }

  private FlowPath unitPath(NextHops.Path path) {
    List<String> links = new ArrayList<>();
    double latencyMs = 0;
    NextHops.Path at = path;
    while (at.rest().isPresent()) {
      links.add(graph.linkId(at.arc() / 2));
      latencyMs += graph.latencyMs(at.arc());
      at = at.rest().get();
    }
    return new FlowPath(links, path.share(), latencyMs);
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
