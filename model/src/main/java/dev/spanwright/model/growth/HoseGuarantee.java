package dev.spanwright.model.growth;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A headroom that holds for every matrix within a hose: that of the default paths, whichever matrix
 * runs on them. With the share f of the demand from i to j on an arc, its load is at most both Σ
 * sends(i) · max f(i, ·) and Σ receives(j) · max f(·, j).
 */
final class HoseGuarantee {

  private static final double ROUNDING = 1e-9;

  private final FlowGraph graph;
  private final List<HoseLimit> limits;
  private final Map<String, Integer> links = new HashMap<>();

  /** By site that sends, and by arc: the most of any of its demands on the arc. */
  private final double[][] mostSent;

  /** By site that receives, and by arc: the same. */
  private final double[][] mostReceived;

  private HoseGuarantee(FlowGraph graph, List<HoseLimit> limits) {
    this.graph = graph;
    this.limits = limits;
    this.mostSent = new double[limits.size()][graph.arcs()];
    this.mostReceived = new double[limits.size()][graph.arcs()];
    for (int link = 0; link < graph.links(); link++) {
      links.put(graph.linkId(link), link);
    }
  }

  /** The factor; 0 where a pair has no path, infinite where there is no traffic. */
  static double factor(FlowGraph graph, List<HoseLimit> limits, RoutingMetric metric) {
    return new HoseGuarantee(graph, limits).factor(metric);
  }

  private double factor(RoutingMetric metric) {
    List<Demand> units = new ArrayList<>();
    List<int[]> ends = new ArrayList<>();
    for (int from = 0; from < limits.size(); from++) {
      for (int to = 0; to < limits.size(); to++) {
        boolean both = limits.get(from).sendsGbps() > 0 && limits.get(to).receivesGbps() > 0;
        if (from != to && both) {
          units.add(unit(limits.get(from).siteId(), limits.get(to).siteId()));
          ends.add(new int[] {from, to});
        }
      }
    }
    List<DemandRoute> routes = DefaultRouter.route(graph, units, metric).demands();
    for (int i = 0; i < routes.size(); i++) {
      if (!note(routes.get(i), ends.get(i)[0], ends.get(i)[1])) {
        return 0;
      }
    }
    double factor = Double.POSITIVE_INFINITY;
    for (int arc = 0; arc < graph.arcs(); arc++) {
      double load = mostLoad(arc);
      factor = load > 0 ? Math.min(factor, graph.capacityGbps(arc) / load) : factor;
    }
    return factor;
  }

  private static Demand unit(String from, String to) {
    return new Demand(
        from + ">" + to, from, to, 1, TrafficClass.GENERAL, 0, OptionalDouble.empty(), "hose");
  }

  /** Whether the pair has a path. What too many equal paths leave unlisted may run anywhere. */
  private boolean note(DemandRoute route, int from, int to) {
    double listed = route.paths().stream().mapToDouble(FlowPath::gbps).sum();
    if (route.latencyMs().isEmpty() || listed <= 0) {
      return false;
    }
    double unlisted = Math.max(0, 1 - listed / Math.max(listed, route.carriedGbps()));
    double[] share = new double[graph.arcs()];
    for (FlowPath path : route.paths()) {
      add(path, graph.site(limits.get(from).siteId()), path.gbps() / listed, share);
    }
    for (int arc = 0; arc < share.length; arc++) {
      double most = Math.min(1, share[arc] + (unlisted > ROUNDING ? unlisted : 0));
      mostSent[from][arc] = Math.max(mostSent[from][arc], most);
      mostReceived[to][arc] = Math.max(mostReceived[to][arc], most);
    }
    return true;
  }

  private void add(FlowPath path, int source, double part, double[] share) {
    int at = source;
    for (String link : path.links()) {
      int arc = 2 * links.get(link);
      arc = graph.from(arc) == at ? arc : arc + 1;
      share[arc] += part;
      at = graph.to(arc);
    }
  }

  private double mostLoad(int arc) {
    double sent = 0;
    double received = 0;
    for (int site = 0; site < limits.size(); site++) {
      sent += limits.get(site).sendsGbps() * mostSent[site][arc];
      received += limits.get(site).receivesGbps() * mostReceived[site][arc];
    }
    return Math.min(sent, received);
  }
}
