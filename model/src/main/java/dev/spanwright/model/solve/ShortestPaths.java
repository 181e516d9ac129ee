package dev.spanwright.model.solve;

import java.util.Arrays;

/**
 * Shortest paths from one site to all others by Dijkstra's algorithm with a binary heap, over arcs
 * with capacity. Made once and run many times; not thread-safe.
 */
final class ShortestPaths {

  /** Parent arc of the source and of sites that are not reached. */
  static final int NONE = -1;

  private static final int UNSEEN = -1;

  private final FlowGraph graph;
  private final double[] distance;
  private final int[] parentArc;
  private final int[] heap;
  private final int[] heapPosition;
  private final int[] order;
  private int heapSize;
  private int reached;

  ShortestPaths(FlowGraph graph) {
    this.graph = graph;
    this.distance = new double[graph.sites()];
    this.parentArc = new int[graph.sites()];
    this.heap = new int[graph.sites()];
    this.heapPosition = new int[graph.sites()];
    this.order = new int[graph.sites()];
  }

  /** Computes all distances from a site. Arc lengths must not be negative. */
  void run(int source, double[] arcLengths) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(parentArc, NONE);
    Arrays.fill(heapPosition, UNSEEN);
    heapSize = 0;
    reached = 0;
    distance[source] = 0;
    push(source);
    int[] firstOut = graph.firstOut();
    int[] outArcs = graph.outArcs();
    int[] arcTo = graph.arcTo();
    while (heapSize > 0) {
      int site = pop();
      order[reached++] = site;
      double soFar = distance[site];
      int end = firstOut[site + 1];
      for (int i = firstOut[site]; i < end; i++) {
        int arc = outArcs[i];
        int next = arcTo[arc];
        double candidate = soFar + arcLengths[arc];
        if (candidate < distance[next]) {
          distance[next] = candidate;
          parentArc[next] = arc;
          if (heapPosition[next] == UNSEEN) {
            push(next);
          } else {
            siftUp(heapPosition[next]);
          }
        }
      }
    }
  }

  /** Number of sites that the last run reached, its source among them. */
  int reached() {
    return reached;
  }

  /** The sites that the last run reached, nearest first. */
  int order(int position) {
    return order[position];
  }

  /**
   * The last arc of the shortest path to a site; {@link #NONE} at the source and where it is not
   * reached.
   */
  int parentArc(int site) {
    return parentArc[site];
  }

  /** Distance of a site from the source of the last run; infinite where it is not reached. */
  double distance(int site) {
    return distance[site];
  }

  /** The arcs of the shortest path to a site that is reached, from the source on. */
  int[] pathTo(int site) {
    int hops = 0;
    for (int at = site; parentArc[at] != NONE; at = graph.from(parentArc[at])) {
      hops++;
    }
    int[] path = new int[hops];
    for (int at = site; parentArc[at] != NONE; at = graph.from(parentArc[at])) {
      path[--hops] = parentArc[at];
    }
    return path;
  }

  private void push(int site) {
    heap[heapSize] = site;
    heapPosition[site] = heapSize;
    siftUp(heapSize++);
  }

  private void siftUp(int from) {
    int position = from;
    int site = heap[position];
    double key = distance[site];
    while (position > 0) {
      int parent = (position - 1) >> 1;
      if (distance[heap[parent]] <= key) {
        break;
      }
      put(heap[parent], position);
      position = parent;
    }
    put(site, position);
  }

  private int pop() {
    int nearest = heap[0];
    int last = heap[--heapSize];
    if (heapSize > 0) {
      siftDown(last);
    }
    return nearest;
  }

  private void siftDown(int site) {
    int position = 0;
    double key = distance[site];
    while (2 * position + 1 < heapSize) {
      int child = 2 * position + 1;
      if (child + 1 < heapSize && distance[heap[child + 1]] < distance[heap[child]]) {
        child++;
      }
      if (distance[heap[child]] >= key) {
        break;
      }
      put(heap[child], position);
      position = child;
    }
    put(site, position);
  }

  private void put(int site, int position) {
    heap[position] = site;
    heapPosition[site] = position;
  }
}
