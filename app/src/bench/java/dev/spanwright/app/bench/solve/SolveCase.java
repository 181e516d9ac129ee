package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network with demands.
 *
 * @param name short, for a table
 * @param sites identifiers of its sites
 * @param edges its links
 * @param demands what it has to carry
 * @param optimum what other solvers found, where it is known
 */
record SolveCase(
    String name,
    List<String> sites,
    List<FlowEdge> edges,
    List<Demand> demands,
    Optional<Optimum> optimum) {

  SolveCase {
    sites = List.copyOf(sites);
    edges = List.copyOf(edges);
    demands = List.copyOf(demands);
  }

  /**
   * Optima of one network.
   *
   * @param headroom largest factor by which all demands grow together
   * @param demandScale what each demand is multiplied by before the throughput is sought
   * @param throughputLowerGbps a total that can be carried, Gbit/s
   * @param throughputUpperGbps a total that cannot be exceeded, Gbit/s
   */
  record Optimum(
      double headroom,
      double demandScale,
      double throughputLowerGbps,
      double throughputUpperGbps) {}

  /** As the solvers see it. */
  FlowGraph graph() {
    return FlowGraph.of(sites, edges);
  }

  /** The graph with the capacity of one link, by its number, multiplied. */
  FlowGraph graphWith(int link, double scale) {
    List<FlowEdge> changed = new ArrayList<>(edges);
    FlowEdge old = edges.get(link);
    changed.set(
        link,
        new FlowEdge(
            old.linkId(), old.from(), old.to(), scale * old.capacityGbps(), old.latencyMs()));
    return FlowGraph.of(sites, changed);
  }

  /** The demands, each multiplied. */
  List<Demand> demandsTimes(double scale) {
    return demands.stream()
        .map(one -> Demands.of(one.from(), one.to(), scale * one.gbps()))
        .toList();
  }
}
