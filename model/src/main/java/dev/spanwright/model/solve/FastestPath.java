package dev.spanwright.model.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;

/** The path of least latency on the arcs that are open (Dijkstra, 1959). Not thread-safe. */
final class FastestPath {

  private static final int NONE = -1;

  private final FlowGraph graph;
  private final boolean[] closed;

  /**
   * @param closed by arc: whether no path may use it; those without capacity are closed anyway
   */
  FastestPath(FlowGraph graph, boolean[] closed) {
    this.graph = graph;
    this.closed = closed;
  }

  private record Stop(int site, double ms) {}

  /** The arcs of the path in order; none where no path leads there. */
  int[] between(int from, int to) {
    double[] ms = new double[graph.sites()];
    int[] cameBy = new int[graph.sites()];
    Arrays.fill(ms, Double.POSITIVE_INFINITY);
    Arrays.fill(cameBy, NONE);
    ms[from] = 0;
    PriorityQueue<Stop> open =
        new PriorityQueue<>(Comparator.comparingDouble(Stop::ms).thenComparingInt(Stop::site));
    open.add(new Stop(from, 0));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      if (stop.site() == to) {
        return path(from, to, cameBy);
      }
      if (stop.ms() > ms[stop.site()]) {
        continue;
      }
      for (int i = graph.firstOut(stop.site()); i < graph.firstOut(stop.site() + 1); i++) {
        int arc = graph.outArc(i);
        double next = stop.ms() + graph.latencyMs(arc);
        if (!closed[arc] && next < ms[graph.to(arc)]) {
          ms[graph.to(arc)] = next;
          cameBy[graph.to(arc)] = arc;
          open.add(new Stop(graph.to(arc), next));
        }
      }
    }
    return new int[0];
  }

  private int[] path(int from, int to, int[] cameBy) {
    Deque<Integer> arcs = new ArrayDeque<>();
    for (int at = to; at != from; at = graph.from(cameBy[at])) {
      arcs.push(cameBy[at]);
    }
    return arcs.stream().mapToInt(Integer::intValue).toArray();
  }
}
