package dev.spanwright.model.solve;

/** The path of lowest latency of every commodity. Immutable by convention. */
final class FastestPaths {

  private final int[][] arcs;
  private final double[] latencyMs;

  /**
   * @throws java.util.concurrent.CancellationException if given up
   */
  FastestPaths(FlowGraph graph, RouteDemands demands, Cancellation givenUp) {
    arcs = new int[demands.count()][];
    latencyMs = new double[demands.count()];
    SourceTree tree = new SourceTree(graph);
    int at = SourceTree.NONE;
    for (int commodity = 0; commodity < arcs.length; commodity++) {
      if (demands.tree(commodity) != at) {
        givenUp.orThrow();
        at = demands.tree(commodity);
        tree.run(demands.source(commodity), demands.territory(commodity), graph.latencies());
      }
      int target = demands.target(commodity);
      latencyMs[commodity] = tree.distance(target);
      arcs[commodity] = reaches(commodity) ? tree.pathTo(target) : new int[0];
    }
  }

  /** Whether a commodity has a path at all. */
  boolean reaches(int commodity) {
    return latencyMs[commodity] < Double.POSITIVE_INFINITY;
  }

  /** Latency of the fastest path, ms; infinite where there is none. */
  double latencyMs(int commodity) {
    return latencyMs[commodity];
  }

  /** Arcs of the fastest path; not to be changed. */
  int[] arcs(int commodity) {
    return arcs[commodity];
  }
}
