package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The paths of equal-cost multipath to one destination, by where they start. Found where they are
 * asked for first, since of thousands of demands few are ever looked at. Thread-safe.
 */
final class EqualCostPaths {

  /** Most paths that are listed for a demand. */
  static final int MOST_PATHS = 16;

  private final FlowGraph graph;
  private final double[] lengths;
  private final int destination;
  private final Territory territory;
  private Optional<List<List<Path>>> bySite = Optional.empty();

  /**
   * @param lengths length of every arc, by which paths are chosen; not to be changed
   * @param territory where they may run
   */
  EqualCostPaths(FlowGraph graph, double[] lengths, int destination, Territory territory) {
    this.graph = graph;
    this.lengths = lengths;
    this.destination = destination;
    this.territory = territory;
  }

  /**
   * The paths of a site, largest share first, at most {@link #MOST_PATHS} of them.
   *
   * @param source the site, which reaches the destination
   * @param gbps what the paths carry together, if all were listed, Gbit/s
   */
  List<FlowPath> from(int source, double gbps) {
    return paths(source).stream().map(path -> flowPath(path, gbps)).toList();
  }

  private synchronized List<Path> paths(int source) {
    if (bySite.isEmpty()) {
      bySite = Optional.of(find());
    }
    return bySite.get().get(source);
  }

  private List<List<Path>> find() {
    NextHops hops = new NextHops(graph, lengths);
    hops.run(destination, territory);
    List<List<Path>> found = new ArrayList<>(Collections.nCopies(graph.sites(), List.of()));
    found.set(destination, List.of(new Path(1, 0, SourceTree.NONE, Optional.empty())));
    for (int at = 1; at < hops.reached(); at++) {
      found.set(hops.order(at), largest(hops, at, found));
    }
    return found;
  }

  private List<Path> largest(NextHops hops, int at, List<List<Path>> found) {
    int first = hops.firstArc(at);
    int end = hops.firstArc(at + 1);
    List<Path> paths = new ArrayList<>();
    for (int i = first; i < end; i++) {
      int arc = hops.arc(i);
      for (Path rest : found.get(graph.to(arc))) {
        double share = rest.share() / (end - first);
        double latencyMs = graph.latencyMs(arc) + rest.latencyMs();
        paths.add(new Path(share, latencyMs, arc, Optional.of(rest)));
      }
    }
    paths.sort(Comparator.comparingDouble(path -> -path.share()));
    return List.copyOf(paths.subList(0, Math.min(MOST_PATHS, paths.size())));
  }

  private FlowPath flowPath(Path path, double gbps) {
    List<String> links = new ArrayList<>();
    Path at = path;
    while (at.rest().isPresent()) {
      links.add(graph.linkId(at.arc() / 2));
      at = at.rest().get();
    }
    return new FlowPath(links, path.share() * gbps, path.latencyMs());
  }

  /**
   * A path to the destination, as its first arc and the path after it.
   *
   * @param share the part of the traffic of its first site that takes it
   * @param arc its first arc; {@link SourceTree#NONE} where the site is the destination
   * @param rest the path from the end of the first arc; empty where the site is the destination
   */
  private record Path(double share, double latencyMs, int arc, Optional<Path> rest) {}
}
