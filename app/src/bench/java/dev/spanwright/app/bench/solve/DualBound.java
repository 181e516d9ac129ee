package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DirectedWeightedPseudograph;

/**
 * The bound on headroom that arc lengths prove, {@code Σ c·l / Σ d·dist}, with the shortest paths
 * of JGraphT and no code of the solver.
 */
final class DualBound {

  private DualBound() {}

  /** The bound; 0 where a demand has no path. Lengths below 0 count as 0. */
  static double of(FlowGraph graph, List<Demand> demands, List<Double> lengths) {
    Graph<Integer, Integer> arcs = new DirectedWeightedPseudograph<>(Integer.class);
    for (int site = 0; site < graph.sites(); site++) {
      arcs.addVertex(site);
    }
    double capacityPrice = 0;
    for (int arc = 0; arc < graph.arcs(); arc++) {
      double length = Math.max(0, lengths.get(arc));
      capacityPrice += graph.capacityGbps(arc) * length;
      if (graph.capacityGbps(arc) > 0) {
        arcs.addEdge(graph.from(arc), graph.to(arc), arc);
        arcs.setEdgeWeight(arc, length);
      }
    }
    Map<String, List<Demand>> bySource = new LinkedHashMap<>();
    for (Demand demand : demands) {
      if (demand.gbps() > 0) {
        bySource.computeIfAbsent(demand.from(), _ -> new ArrayList<>()).add(demand);
      }
    }
    double demandPrice = 0;
    for (Map.Entry<String, List<Demand>> group : bySource.entrySet()) {
      SingleSourcePaths<Integer, Integer> paths =
          new DijkstraShortestPath<>(arcs).getPaths(graph.site(group.getKey()));
      for (Demand demand : group.getValue()) {
        demandPrice += demand.gbps() * paths.getWeight(graph.site(demand.to()));
      }
    }
    return capacityPrice / demandPrice;
  }
}
