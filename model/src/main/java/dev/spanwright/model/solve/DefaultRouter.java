package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<Integer, NextHops> nextHops = new HashMap<>();

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
    double[] loads = new double[graph.arcs()];
    List<ArcShares> shares = new ArrayList<>(demands.size());
    double[] gbps = new double[demands.size()];
    for (int i = 0; i < gbps.length; i++) {
      Demand demand = demands.get(i);
      gbps[i] = demand.gbps();
      shares.add(hopsTo(demand.to()).sharesFrom(graph.site(demand.from())));
      shares.get(i).addTo(loads, gbps[i]);
    }
    double[] fractions = new ProgressiveFilling(graph, shares, gbps).fractions();
    List<DemandRoute> routes = new ArrayList<>(demands.size());
    for (int i = 0; i < gbps.length; i++) {
      routes.add(routeOf(demands.get(i), fractions[i]));
    }
    return new Routing(linkLoads(loads), routes);
  }

  private NextHops hopsTo(String siteId) {
    return nextHops.computeIfAbsent(
        graph.site(siteId),
        site -> {
          shortest.run(site, lengths);
          return new NextHops(graph, shortest, lengths);
        });
  }

  private DemandRoute routeOf(Demand demand, double fraction) {
    NextHops hops = hopsTo(demand.to());
    int source = graph.site(demand.from());
    if (!hops.reaches(source)) {
      return new DemandRoute(demand, 0, OptionalDouble.empty(), List.of());
    }
    double carried = fraction * demand.gbps();
    List<FlowPath> paths = new ArrayList<>();
    double slowestMs = 0;
    for (NextHops.Path path : hops.pathsFrom(source)) {
      paths.add(flowPath(path, carried));
      slowestMs = Math.max(slowestMs, paths.getLast().latencyMs());
    }
    return new DemandRoute(demand, carried, OptionalDouble.of(slowestMs), paths);
  }

  private FlowPath flowPath(NextHops.Path path, double carriedGbps) {
    List<String> links = new ArrayList<>();
    double latencyMs = 0;
    NextHops.Path at = path;
    while (at.rest().isPresent()) {
      links.add(graph.linkId(at.arc() / 2));
      latencyMs += graph.latencyMs(at.arc());
      at = at.rest().get();
    }
    return new FlowPath(links, path.share() * carriedGbps, latencyMs);
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
