package dev.spanwright.model.solve;

import java.util.function.IntToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/**
 * Flow graphs as JGraphT takes them. Its algorithms for disjoint paths take no parallel edges, so
 * each arc whose two sites have another before it passes a vertex of its own.
 */
final class SolverGraphs {

  private SolverGraphs() {}

  /**
   * A directed graph of the arcs with capacity. An edge below {@link FlowGraph#arcs} is the arc of
   * that number; an edge above is the second half of an arc. A vertex below {@link FlowGraph#sites}
   * is the site of that number.
   *
   * @param weight weight of the edge of an arc
   * @param weightOfSecondHalf weight of the edge that follows, where an arc needs two
   */
  static Graph<Integer, Integer> directed(
      FlowGraph graph, IntToDoubleFunction weight, IntToDoubleFunction weightOfSecondHalf) {
    int arcs = graph.arcs();
    Graph<Integer, Integer> made =
        new SimpleDirectedWeightedGraph<>(null, SupplierUtil.createIntegerSupplier(2 * arcs));
    for (int site = 0; site < graph.sites(); site++) {
      made.addVertex(site);
    }
    for (int arc = 0; arc < arcs; arc++) {
      if (graph.capacityGbps(arc) > 0) {
        int to = graph.to(arc);
        if (!made.addEdge(graph.from(arc), to, arc)) {
          int between = graph.sites() + arc;
          made.addVertex(between);
          made.addEdge(graph.from(arc), between, arc);
          made.addEdge(between, to, arcs + arc);
          made.setEdgeWeight(arcs + arc, weightOfSecondHalf.applyAsDouble(arc));
        }
        made.setEdgeWeight(arc, weight.applyAsDouble(arc));
      }
    }
    return made;
  }
}
