package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BhandariKDisjointShortestPaths;

/**
 * Two paths between two sites that share no link, of the least latency together: a working path and
 * the one that protects it. By Bhandari's algorithm (Bhandari, Survivable Networks, 1999, chapter
 * 3) as JGraphT has it.
 *
 * @param paths the faster path first; one where a bridge lies between the sites: then the fastest;
 *     none where no path leads from one to the other
 */
public record DisjointPaths(List<Path> paths) {

  /**
   * Latencies below it, ms, count as this much: a path and its reverse would be free otherwise, and
   * could hide in both paths.
   */
  private static final double LEAST_MS = 1e-9;

  public DisjointPaths {
    paths = List.copyOf(paths);
  }

  /**
   * One of the paths.
   *
   * @param links identifiers of the links in order
   * @param latencyMs one-way latency, ms
   */
  public record Path(List<String> links, double latencyMs) {

    public Path {
      links = List.copyOf(links);
    }
  }

  /**
   * Finds the paths. Links without capacity are not used.
   *
   * @throws IllegalArgumentException if a site is not in the graph, or both are the same
   */
  public static DisjointPaths between(FlowGraph graph, String from, String to) {
    int source = graph.site(from);
    int target = graph.site(to);
    if (source == target) {
      throw new IllegalArgumentException(
          "both ends are site \"" + from + "\", expected two different sites");
    }
    Graph<Integer, Integer> directed =
        SolverGraphs.directed(
            graph, arc -> Math.max(LEAST_MS, graph.latencyMs(arc)), _ -> LEAST_MS);
    List<GraphPath<Integer, Integer>> found =
        new BhandariKDisjointShortestPaths<>(directed).getPaths(source, target, 2);
    List<Path> paths = new ArrayList<>();
    for (GraphPath<Integer, Integer> path : found) {
      paths.add(path(graph, path.getEdgeList()));
    }
    paths.sort(Comparator.comparingDouble(Path::latencyMs));
    return new DisjointPaths(paths);
  }

  private static Path path(FlowGraph graph, List<Integer> edges) {
    List<String> links = new ArrayList<>();
    double latencyMs = 0;
    for (int edge : edges) {
      if (edge < graph.arcs()) {
        links.add(graph.linkId(edge / 2));
        latencyMs += graph.latencyMs(edge);
      }
    }
    return new Path(links, latencyMs);
  }
}
