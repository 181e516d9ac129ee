package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The optima of a small network by listing every path without loops that each demand may take, and
 * a linear program over them. Shares no code with the solver.
 */
final class EveryPath {

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final List<Path> paths = new ArrayList<>();

  private record Path(int demand, List<Integer> arcs, double latencyMs) {}

  EveryPath(FlowGraph graph, List<Demand> demands) {
    this.graph = graph;
    this.demands = demands;
    for (int demand = 0; demand < demands.size(); demand++) {
      walk(demand, graph.site(demands.get(demand).from()), new ArrayList<>(), new ArrayList<>());
    }
  }

  private void walk(int demand, int at, List<Integer> seen, List<Integer> arcs) {
    Demand wanted = demands.get(demand);
    if (!wanted.territory().allows(graph.siteId(at)) || seen.contains(at)) {
      return;
    }
    if (graph.siteId(at).equals(wanted.to())) {
      double latencyMs = arcs.stream().mapToDouble(graph::latencyMs).sum();
      paths.add(new Path(demand, List.copyOf(arcs), latencyMs));
      return;
    }
    seen.add(at);
    for (int arc = 0; arc < graph.arcs(); arc++) {
      if (graph.from(arc) == at && graph.capacityGbps(arc) > 0) {
        arcs.add(arc);
        walk(demand, graph.to(arc), seen, arcs);
        arcs.removeLast();
      }
    }
    seen.removeLast();
  }

  boolean reaches(Demand demand) {
    return paths.stream().anyMatch(path -> demands.get(path.demand()).equals(demand));
  }

  /** Latency of the quickest path, ms. */
  double quickestMs(int demand) {
    return paths.stream()
        .filter(path -> path.demand() == demand)
        .mapToDouble(Path::latencyMs)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** The largest factor by which all demands can grow; 0 where one has no path. */
  double headroom() {
    double[] gain = new double[paths.size() + 1];
    gain[paths.size()] = 1;
    DenseLp lp = new DenseLp(gain);
    for (int demand = 0; demand < demands.size(); demand++) {
      double[] row = new double[gain.length];
      row[paths.size()] = demands.get(demand).gbps();
      addPaths(row, demand, -1);
      lp.atMost(row, 0);
    }
    limitArcs(lp, gain.length);
    return lp.solve();
  }

  /** The most traffic in total, Gbit/s. */
  double throughputGbps() {
    return most(_ -> 1);
  }

  /** The least Σ rate x latency at which all demands are carried, which must be possible. */
  double leastGbpsMs() {
    double worth = 1e4; // of a Gbit/s: more than any detour costs
    double offered = demands.stream().mapToDouble(Demand::gbps).sum();
    return worth * offered - most(path -> worth - path.latencyMs());
  }

  private double most(ToDoubleFunction<Path> worth) {
    DenseLp lp = new DenseLp(paths.stream().mapToDouble(worth).toArray());
    for (int demand = 0; demand < demands.size(); demand++) {
      double[] row = new double[paths.size()];
      addPaths(row, demand, 1);
      lp.atMost(row, demands.get(demand).gbps());
    }
    limitArcs(lp, paths.size());
    return lp.solve();
  }

  private void addPaths(double[] row, int demand, double value) {
    for (int path = 0; path < paths.size(); path++) {
      row[path] += paths.get(path).demand() == demand ? value : 0;
    }
  }

  private void limitArcs(DenseLp lp, int columns) {
    for (int arc = 0; arc < graph.arcs(); arc++) {
      double[] row = new double[columns];
      for (int path = 0; path < paths.size(); path++) {
        row[path] = paths.get(path).arcs().contains(arc) ? 1 : 0;
      }
      lp.atMost(row, graph.capacityGbps(arc));
    }
  }
}
