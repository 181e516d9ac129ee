package dev.spanwright.model.solve;

import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.solve.DisjointPaths.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;

/**
 * Finds pairs of disjoint paths of the least latency together. Links and sites: a flow of two units
 * of least cost (Suurballe, "Disjoint paths in a network", Networks 4, 1974). Shared-risk groups,
 * for which the question is hard (Hu, "Diverse routing in optical mesh networks", IEEE Transactions
 * on Communications 51, 2003): working paths one after the other by rising latency (Yen, 1971),
 * each with the fastest path that shares nothing with it, until no later one can be better. Keeps
 * what it found. Not thread-safe.
 */
public final class PathPairs {

  /** Working paths that are tried for a pair that shares no group. */
  private static final int MOST_WORKING_PATHS = 500;

  private static final double LEAST_MS = 1e-9;

  private final FlowGraph graph;
  private final RiskGroups groups;
  private final Map<Key, PathPair> known = new HashMap<>();

  private final Map<Source, PairFlow> flows = new HashMap<>();

  /** Of a graph whose links and sites are in groups. */
  public PathPairs(FlowGraph graph, RiskGroups groups) {
    this.graph = graph;
    this.groups = groups;
  }

  private record Source(int site, boolean bySites) {}

  private record Key(int from, int to, Disjointness disjoint) {}

  /**
   * The pair from one site to another; empty paths where there is none.
   *
   * @throws IllegalArgumentException if a site is not in the graph, or both are the same
   */
  public PathPair between(String from, String to, Disjointness disjoint) {
    int source = graph.site(from);
    int target = graph.site(to);
    if (source == target) {
      throw new IllegalArgumentException(
          "both ends are site \"" + from + "\", expected two different sites");
    }
    // Links are alike in both directions, and so are pairs.
    boolean back = source > target;
    Key key = new Key(Math.min(source, target), Math.max(source, target), disjoint);
    PathPair pair = known.computeIfAbsent(key, this::find);
    return back ? reversed(pair) : pair;
  }

  private static PathPair reversed(PathPair pair) {
    return new PathPair(
        pair.working().map(PathPairs::reversed),
        pair.protection().map(PathPairs::reversed),
        pair.proven());
  }

  private static Path reversed(Path path) {
    return new Path(path.links().reversed(), path.latencyMs());
  }

  private PathPair find(Key key) {
    boolean sites = key.disjoint() != Disjointness.LINK;
    List<int[]> pair =
        flows
            .computeIfAbsent(
                new Source(key.from(), sites), at -> new PairFlow(graph, at.site(), at.bySites()))
            .to(key.to());
    if (key.disjoint() == Disjointness.GROUP && pair.size() == 2 && shareGroup(pair)) {
      return byGroups(key.from(), key.to());
    }
    return PathPair.of(paths(pair), true);
  }

  private boolean shareGroup(List<int[]> pair) {
    return groups.of(graph, pair.get(0)).intersects(groups.of(graph, pair.get(1)));
  }

  private List<Path> paths(List<int[]> all) {
    return all.stream()
        .map(this::path)
        .sorted(Comparator.comparingDouble(Path::latencyMs))
        .toList();
  }

  private Path path(int[] arcs) {
    return new Path(
        Arrays.stream(arcs).mapToObj(arc -> graph.linkId(arc / 2)).toList(), latencyMs(arcs));
  }

  private double latencyMs(int[] arcs) {
    return Arrays.stream(arcs).mapToDouble(graph::latencyMs).sum();
  }

  /** Tries working paths by rising latency; the protection is never faster than they. */
  private PathPair byGroups(int from, int to) {
    Graph<Integer, Integer> directed =
        SolverGraphs.directed(
            graph, arc -> Math.max(LEAST_MS, graph.latencyMs(arc)), _ -> LEAST_MS);
    Iterator<GraphPath<Integer, Integer>> working =
        new YenShortestPathIterator<>(directed, from, to);
    List<int[]> best = List.of();
    double bestMs = Double.POSITIVE_INFINITY;
    for (int tried = 0; working.hasNext() && tried < MOST_WORKING_PATHS; tried++) {
      int[] arcs = arcs(working.next());
      if (2 * latencyMs(arcs) >= bestMs) {
        return PathPair.of(paths(best), true);
      }
      int[] other = around(from, to, arcs);
      double togetherMs = latencyMs(arcs) + latencyMs(other);
      if (other.length > 0 && togetherMs < bestMs) {
        best = List.of(arcs, other);
        bestMs = togetherMs;
      } else if (best.isEmpty()) {
        best = List.of(arcs); // the fastest of all, alone
      }
    }
    return PathPair.of(paths(best), !working.hasNext());
  }

  private int[] arcs(GraphPath<Integer, Integer> path) {
    return path.getEdgeList().stream()
        .filter(edge -> edge < graph.arcs())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The fastest path that shares no link, no site between the ends and no group with another. */
  private int[] around(int from, int to, int[] arcs) {
    BitSet taken = groups.of(graph, arcs);
    boolean[] closed = new boolean[graph.arcs()];
    boolean[] passed = new boolean[graph.sites()];
    for (int arc : arcs) {
      passed[graph.to(arc)] = graph.to(arc) != to;
    }
    for (int arc = 0; arc < closed.length; arc++) {
      int site = graph.to(arc);
      closed[arc] =
          groups.linkIn(arc / 2, taken)
              || passed[site]
              || (site != to && site != from && groups.siteIn(site, taken));
    }
    for (int arc : arcs) {
      closed[arc] = true;
      closed[arc ^ 1] = true;
    }
    return new FastestPath(graph, closed).between(from, to);
  }
}
