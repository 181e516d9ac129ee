package dev.spanwright.model.solve;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network as the solvers see it: numbered sites, and two arcs for each link, each with the full
 * capacity of the link. Arc {@code 2i} runs from the first site of link {@code i} to its second,
 * arc {@code 2i + 1} back. A link without capacity keeps its numbers, but no path uses it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlowGraph {

  private final List<String> siteIds;
  private final Map<String, Integer> siteIndex;
  private final List<String> linkIds;
  private final int[] arcTo;
  private final double[] capacityGbps;
  private final double[] latencyMs;
  private final int[] firstOut;
  private final int[] outArcs;

  private FlowGraph(List<String> siteIds, List<Edge> edges) {
    this.siteIds = List.copyOf(siteIds);
    this.siteIndex = HashMap.newHashMap(siteIds.size());
    for (String site : siteIds) {
      siteIndex.put(site, siteIndex.size());
    }
    this.linkIds = edges.stream().map(Edge::linkId).toList();
    this.arcTo = new int[2 * edges.size()];
    this.capacityGbps = new double[arcTo.length];
    this.latencyMs = new double[arcTo.length];
    for (int i = 0; i < edges.size(); i++) {
      Edge edge = edges.get(i);
      arcTo[2 * i] = site(edge.to());
      arcTo[2 * i + 1] = site(edge.from());
      for (int arc = 2 * i; arc <= 2 * i + 1; arc++) {
        capacityGbps[arc] = edge.capacityGbps();
        latencyMs[arc] = edge.latencyMs();
      }
    }
    this.firstOut = new int[siteIds.size() + 1];
    this.outArcs = usableArcsBySource();
  }

  /**
   * The graph of a network.
   *
   * @param plants every link as laid, by link identifier
   * @throws IllegalArgumentException if a link has no plant
   */
  public static FlowGraph of(Network network, Map<String, LinkPlant> plants) {
    return of(
        network.sites().stream().map(Site::id).toList(),
        network.links().stream().map(link -> Edge.of(link, plants)).toList());
  }

  /**
   * A graph of sites and links.
   *
   * @throws IllegalArgumentException if a link ends at a site that is not there
   */
  public static FlowGraph of(List<String> siteIds, List<Edge> edges) {
    return new FlowGraph(siteIds, edges);
  }

  /**
   * A link of the graph.
   *
   * @param linkId identifier of the link
   * @param from identifier of its first site
   * @param to identifier of its second site
   * @param capacityGbps capacity per direction, Gbit/s; finite, 0 or more
   * @param latencyMs one-way latency, ms; finite, 0 or more
   */
  public record Edge(String linkId, String from, String to, double capacityGbps, double latencyMs) {

    /**
     * @throws IllegalArgumentException if capacity or latency is out of its range
     */
    public Edge {
      requireFinite(linkId, "capacity", capacityGbps);
      requireFinite(linkId, "latency", latencyMs);
    }

    private static void requireFinite(String linkId, String what, double value) {
      if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "%s %s of link \"%s\" is not finite and 0 or more".formatted(what, value, linkId));
      }
    }

    private static Edge of(Link link, Map<String, LinkPlant> plants) {
      LinkPlant plant = plants.get(link.id());
      if (plant == null) {
        throw new IllegalArgumentException(
            "link \"" + link.id() + "\" has no plant; lay every link of the network first");
      }
      return new Edge(link.id(), link.from(), link.to(), plant.capacityGbps(), plant.latencyMs());
    }
  }

  /** This graph after the failure of links: they lose all their capacity. */
  public FlowGraph withoutLinks(Set<String> failed) {
    List<Edge> edges = new ArrayList<>(linkIds.size());
    for (int link = 0; link < linkIds.size(); link++) {
      String id = linkIds.get(link);
      int arc = 2 * link;
      double left = failed.contains(id) ? 0 : capacityGbps[arc];
      String from = siteIds.get(arcTo[arc + 1]);
      edges.add(new Edge(id, from, siteIds.get(arcTo[arc]), left, latencyMs[arc]));
    }
    return new FlowGraph(siteIds, edges);
  }

  private int[] usableArcsBySource() {
    int usable = 0;
    for (int arc = 0; arc < arcTo.length; arc++) {
      if (capacityGbps[arc] > 0) {
        firstOut[from(arc) + 1]++;
        usable++;
      }
    }
    for (int site = 0; site < siteIds.size(); site++) {
      firstOut[site + 1] += firstOut[site];
    }
    int[] next = firstOut.clone();
    int[] sorted = new int[usable];
    for (int arc = 0; arc < arcTo.length; arc++) {
      if (capacityGbps[arc] > 0) {
        sorted[next[from(arc)]++] = arc;
      }
    }
    return sorted;
  }

  /** Number of sites. */
  public int sites() {
    return siteIds.size();
  }

  /** Number of links. */
  public int links() {
    return linkIds.size();
  }

  /** Number of arcs: twice the links. */
  public int arcs() {
    return arcTo.length;
  }

  /**
   * The number of a site.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public int site(String siteId) {
    Integer index = siteIndex.get(siteId);
    if (index == null) {
      throw new IllegalArgumentException("site \"" + siteId + "\" is not in the graph");
    }
    return index;
  }

  /** Identifier of a link by its number. */
  public String linkId(int link) {
    return linkIds.get(link);
  }

  /** The site where an arc starts. */
  public int from(int arc) {
    return arcTo[arc ^ 1];
  }

  /** The site where an arc ends. */
  public int to(int arc) {
    return arcTo[arc];
  }

  /** Capacity of an arc, Gbit/s. */
  public double capacityGbps(int arc) {
    return capacityGbps[arc];
  }

  /** One-way latency of an arc, ms. */
  public double latencyMs(int arc) {
    return latencyMs[arc];
  }

  /** Position of the first arc with capacity that leaves a site, for {@link #outArc}. */
  public int firstOut(int site) {
    return firstOut[site];
  }

  /** The arc at a position; those of a site lie from its first to that of the next site. */
  public int outArc(int position) {
    return outArcs[position];
  }

  /** Whether another graph has the same sites, links and capacities; latencies may differ. */
  public boolean sameCapacities(FlowGraph other) {
    return siteIds.equals(other.siteIds)
        && linkIds.equals(other.linkIds)
        && Arrays.equals(arcTo, other.arcTo)
        && Arrays.equals(capacityGbps, other.capacityGbps);
  }

  /** Whether another graph is equal in everything, so that every solver answers the same. */
  public boolean same(FlowGraph other) {
    return sameCapacities(other) && Arrays.equals(latencyMs, other.latencyMs);
  }
}
