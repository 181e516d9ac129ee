package dev.spanwright.model.solve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which links join which sites: what a {@link FlowGraph} keeps when capacities, latencies or
 * weights change. Immutable and thread-safe.
 */
final class FlowTopology {

  private final List<String> siteIds;
  private final List<String> linkIds;
  private final int[] arcTo;
  private volatile Map<String, Integer> siteIndex = Map.of();

  /**
   * @param arcTo the site where each arc ends; arc {@code 2i + 1} is arc {@code 2i} turned round
   */
  FlowTopology(List<String> siteIds, List<String> linkIds, int[] arcTo) {
    this.siteIds = List.copyOf(siteIds);
    this.linkIds = List.copyOf(linkIds);
    this.arcTo = arcTo;
  }

  /**
   * @throws IllegalArgumentException if a link ends at a site that is not there
   */
  static FlowTopology of(List<String> siteIds, List<FlowEdge> edges) {
    int[] arcTo = new int[2 * edges.size()];
    FlowTopology topology =
        new FlowTopology(siteIds, edges.stream().map(FlowEdge::linkId).toList(), arcTo);
    for (int link = 0; link < edges.size(); link++) {
      arcTo[2 * link] = topology.site(edges.get(link).to());
      arcTo[2 * link + 1] = topology.site(edges.get(link).from());
    }
    return topology;
  }

  List<String> siteIds() {
    return siteIds;
  }

  List<String> linkIds() {
    return linkIds;
  }

  /** The site where each arc ends; not to be changed. */
  int[] arcTo() {
    return arcTo;
  }

  /**
   * @throws IllegalArgumentException if it is not there
   */
  int site(String siteId) {
    Integer index = siteIndex().get(siteId);
    if (index == null) {
      throw new IllegalArgumentException("site \"" + siteId + "\" is not in the graph");
    }
    return index;
  }

  /**
   * @throws IllegalArgumentException if it is not there
   */
  int link(String linkId) {
    int link = linkIds.indexOf(linkId);
    if (link < 0) {
      throw new IllegalArgumentException("link \"" + linkId + "\" is not in the graph");
    }
    return link;
  }

  /** The number of a site, or -1 where it is not there. */
  int siteOrNone(String siteId) {
    return siteIndex().getOrDefault(siteId, -1);
  }

  /** Made where it is first asked for: parts of a graph never are. Two threads make the same. */
  private Map<String, Integer> siteIndex() {
    if (siteIndex.size() < siteIds.size()) {
      Map<String, Integer> index = HashMap.newHashMap(siteIds.size());
      for (String site : siteIds) {
        index.put(site, index.size());
      }
      siteIndex = index;
    }
    return siteIndex;
  }

  boolean same(FlowTopology other) {
    return this == other
        || (siteIds.equals(other.siteIds)
            && linkIds.equals(other.linkIds)
            && Arrays.equals(arcTo, other.arcTo));
  }
}
