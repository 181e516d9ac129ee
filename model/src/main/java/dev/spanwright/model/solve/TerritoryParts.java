package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of a graph that demands may use, each made once. Thread-safe. */
final class TerritoryParts {

  private final Map<Territory, FlowGraph> parts = new ConcurrentHashMap<>();

  /** The graph with no capacity on links of which an end lies outside. */
  FlowGraph within(Territory territory, FlowGraph graph) {
    return territory.isEverywhere()
        ? graph
        : parts.computeIfAbsent(territory, one -> made(one, graph));
  }

  private static FlowGraph made(Territory territory, FlowGraph graph) {
    boolean[] allowed = new boolean[graph.sites()];
    for (int site = 0; site < allowed.length; site++) {
      allowed[site] = territory.allows(graph.siteId(site));
    }
    double[] gbps = graph.capacities().clone();
    for (int arc = 0; arc < gbps.length; arc++) {
      gbps[arc] = allowed[graph.from(arc)] && allowed[graph.to(arc)] ? gbps[arc] : 0;
    }
    return graph.withArcCapacities(gbps);
  }
}
