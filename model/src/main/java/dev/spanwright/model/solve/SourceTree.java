package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;

/**
 * Shortest path trees by Dijkstra's algorithm with a binary heap, over arcs with capacity, and what
 * traffic of the source does on them. Made once for a graph and run many times; not thread-safe.
 *
 * <p>One method over local arrays, with the sites in the order of their distance: a search runs it
 * some thousand times, and loads follow from the order in one pass.
 */
final class SourceTree {

  /** Parent arc of the source and of sites that are not reached. */
  static final int NONE = -1;

  private final FlowGraph graph;
  private Territory territory = Territory.EVERYWHERE;
  private int[] firstOut;
  private int[] outArcs;
  private final int[] to;
  private final double[] distance;
  private final int[] parent;
  private final int[] order;
  private final int[] heap;
  private final int[] heapPosition;
  private final double[] passing;
  private int reached;

  SourceTree(FlowGraph graph) {
    this.graph = graph;
    int sites = graph.sites();
    firstOut = graph.firstOut();
    outArcs = graph.outArcs();
    to = graph.arcTo();
    distance = new double[sites];
    parent = new int[sites];
    order = new int[sites];
    heap = new int[sites];
    heapPosition = new int[sites];
    passing = new double[sites];
  }

  /**
   * Finds the shortest paths from a site over links that a demand may use.
   *
   * @param lengths by arc; not negative
   */
  void run(int source, Territory within, double[] lengths) {
    if (!territory.equals(within)) {
      territory = within;
      FlowGraph part = graph.within(within);
      firstOut = part.firstOut();
      outArcs = part.outArcs();
    }
    search(source, lengths);
  }

  /** Finds the shortest paths from a site over all links. Arc lengths must not be negative. */
  void run(int source, double[] lengths) {
    run(source, Territory.EVERYWHERE, lengths);
  }

  private void search(int source, double[] lengths) {
    double[] reachedAt = distance;
    int[] open = heap;
    int[] place = heapPosition;
    Arrays.fill(reachedAt, Double.POSITIVE_INFINITY);
    Arrays.fill(place, NONE);
    Arrays.fill(parent, NONE);
    reachedAt[source] = 0;
    open[0] = source;
    place[source] = 0;
    int size = 1;
    int settled = 0;
    while (size > 0) {
      int site = open[0];
      order[settled++] = site;
      size--;
      if (size > 0) {
        siftDown(open[size], size);
      }
      double base = reachedAt[site];
      int end = firstOut[site + 1];
      for (int i = firstOut[site]; i < end; i++) {
        int arc = outArcs[i];
        int next = to[arc];
        double candidate = base + lengths[arc];
        if (candidate < reachedAt[next]) {
          reachedAt[next] = candidate;
          parent[next] = arc;
          int at = place[next] == NONE ? size++ : place[next];
          siftUp(next, at, candidate);
        }
      }
    }
    reached = settled;
  }

  private void siftUp(int site, int start, double key) {
    int[] open = heap;
    int at = start;
    while (at > 0) {
      int above = (at - 1) >> 1;
      int other = open[above];
      if (distance[other] <= key) {
        break;
      }
      open[at] = other;
      heapPosition[other] = at;
      at = above;
    }
    open[at] = site;
    heapPosition[site] = at;
  }

  private void siftDown(int site, int size) {
    int[] open = heap;
    double key = distance[site];
    int at = 0;
    int below = 1;
    while (below < size) {
      int child = open[below];
      double childKey = distance[child];
      if (below + 1 < size && distance[open[below + 1]] < childKey) {
        child = open[++below];
        childKey = distance[child];
      }
      if (childKey >= key) {
        break;
      }
      open[at] = child;
      heapPosition[child] = at;
      at = below;
      below = 2 * at + 1;
    }
    open[at] = site;
    heapPosition[site] = at;
  }

  /** Distance of a site from the source; infinite where it is not reached. */
  double distance(int site) {
    return distance[site];
  }

  /**
   * The last arc of the shortest path to a site; {@link #NONE} at the source and where it is not
   * reached.
   */
  int parent(int site) {
    return parent[site];
  }

  /** Number of sites that are reached, the source among them. */
  int reached() {
    return reached;
  }

  /** The i-th nearest site; the source is the first. */
  int order(int i) {
    return order[i];
  }

  /** The site where an arc starts. */
  int from(int arc) {
    return to[arc ^ 1];
  }

  /** The site where an arc ends. */
  int to(int arc) {
    return to[arc];
  }

  /** Position of the first arc of a site, for {@link #in}. */
  int first(int site) {
    return firstOut[site];
  }

  /** An arc that enters the site of this position: the other direction of one that leaves it. */
  int in(int position) {
    return outArcs[position] ^ 1;
  }

  /** The arcs of the shortest path to a site that is reached, from the source on. */
  int[] pathTo(int site) {
    int hops = 0;
    for (int at = site; parent[at] != NONE; at = to[parent[at] ^ 1]) {
      hops++;
    }
    int[] path = new int[hops];
    for (int at = site; parent[at] != NONE; at = to[parent[at] ^ 1]) {
      path[--hops] = parent[at];
    }
    return path;
  }

  /** Sum of demand x distance; infinite where a demand is not reached. */
  double cost(double[] demand) {
    double sum = 0;
    for (int site = 0; site < demand.length; site++) {
      if (demand[site] > 0) {
        sum += demand[site] * distance[site];
      }
    }
    return sum;
  }

  /** Adds the load of demands, all on the tree, to every arc. */
  void addLoad(double[] demand, double[] load) {
    double[] left = passing;
    System.arraycopy(demand, 0, left, 0, demand.length);
    for (int i = reached - 1; i > 0; i--) {
      int site = order[i];
      if (left[site] > 0) {
        int arc = parent[site];
        load[arc] += left[site];
        left[to[arc ^ 1]] += left[site];
      }
    }
  }
}
