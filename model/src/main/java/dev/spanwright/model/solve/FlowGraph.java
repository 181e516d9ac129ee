package dev.spanwright.model.solve;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * A network as the solvers see it: numbered sites, and two arcs for each link, each with the full
 * capacity of the link. Arc {@code 2i} runs from the first site of link {@code i} to its second,
 * arc {@code 2i + 1} back. A link without capacity keeps its numbers, but no path uses it.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlowGraph {

  private final FlowTopology topology;
  private final double[] capacityGbps;
  private final double[] latencyMs;
  private final double[] routingWeight;
  private final ArcsBySite usable;
  private final TerritoryParts parts = new TerritoryParts();

  private FlowGraph(
      FlowTopology topology,
      double[] capacityGbps,
      double[] latencyMs,
      double[] routingWeight,
      ArcsBySite usable) {
    this.topology = topology;
    this.capacityGbps = capacityGbps;
    this.latencyMs = latencyMs;
    this.routingWeight = routingWeight;
    this.usable = usable;
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
        network.links().stream().map(link -> FlowEdge.of(link, plants)).toList());
  }

  /**
   * A graph of sites and links.
   *
   * @throws IllegalArgumentException if a link ends at a site that is not there
   */
  public static FlowGraph of(List<String> siteIds, List<FlowEdge> edges) {
    FlowTopology topology = FlowTopology.of(siteIds, edges);
    double[] capacity = perArc(edges, FlowEdge::capacityGbps);
    return new FlowGraph(
        topology,
        capacity,
        perArc(edges, FlowEdge::latencyMs),
        perArc(edges, FlowEdge::routingWeight),
        new ArcsBySite(topology, capacity));
  }

  private static double[] perArc(List<FlowEdge> edges, ToDoubleFunction<FlowEdge> value) {
    double[] values = new double[2 * edges.size()];
    for (int arc = 0; arc < values.length; arc++) {
      values[arc] = value.applyAsDouble(edges.get(arc / 2));
    }
    return values;
  }

  /**
   * A part of this graph.
   *
   * @param sites the sites that stay, in their new order
   * @param links the links that stay, in their new order; they join sites that stay
   * @param numbers by site of this graph, its new number; only those of sites that stay count
   */
  FlowGraph part(int[] sites, int[] links, int[] numbers) {
    int[] arcTo = new int[2 * links.length];
    int[] arcs = new int[arcTo.length];
    for (int arc = 0; arc < arcTo.length; arc++) {
      arcs[arc] = 2 * links[arc / 2] + (arc & 1);
      arcTo[arc] = numbers[to(arcs[arc])];
    }
    FlowTopology kept =
        new FlowTopology(
            Arrays.stream(sites).mapToObj(topology.siteIds()::get).toList(),
            Arrays.stream(links).mapToObj(topology.linkIds()::get).toList(),
            arcTo);
    double[] capacity = picked(capacityGbps, arcs);
    return new FlowGraph(
        kept,
        capacity,
        picked(latencyMs, arcs),
        picked(routingWeight, arcs),
        new ArcsBySite(kept, capacity));
  }

  private static double[] picked(double[] values, int[] arcs) {
    double[] picked = new double[arcs.length];
    for (int i = 0; i < arcs.length; i++) {
      picked[i] = values[arcs[i]];
    }
    return picked;
  }

  /**
   * The graph of a network after edits. Where it has the sites and links of this one, and only
   * capacities, latencies or weights changed, it shares what stayed; else it is made anew.
   *
   * @param plants every link as laid, by link identifier
   * @throws IllegalArgumentException if a link has no plant
   */
  public FlowGraph patched(Network network, Map<String, LinkPlant> plants) {
    if (!isDrawnAs(network)) {
      return of(network, plants);
    }
    List<FlowEdge> edges = network.links().stream().map(link -> FlowEdge.of(link, plants)).toList();
    return withValues(
        perArc(edges, FlowEdge::capacityGbps),
        perArc(edges, FlowEdge::latencyMs),
        perArc(edges, FlowEdge::routingWeight));
  }

  private boolean isDrawnAs(Network network) {
    List<String> siteIds = network.sites().stream().map(Site::id).toList();
    if (!siteIds.equals(topology.siteIds()) || network.links().size() != links()) {
      return false;
    }
    int arc = 0;
    for (Link drawn : network.links()) {
      if (!drawn.id().equals(linkId(arc / 2))
          || !drawn.from().equals(siteId(from(arc)))
          || !drawn.to().equals(siteId(to(arc)))) {
        return false;
      }
      arc += 2;
    }
    return true;
  }

  private FlowGraph withValues(double[] newGbps, double[] newMs, double[] newWeight) {
    double[] capacity = kept(capacityGbps, newGbps);
    FlowGraph patch =
        new FlowGraph(
            topology,
            capacity,
            kept(latencyMs, newMs),
            kept(routingWeight, newWeight),
            usableOf(capacity));
    return same(patch) ? this : patch;
  }

  private static double[] kept(double[] old, double[] values) {
    return Arrays.equals(old, values) ? old : values;
  }

  private ArcsBySite usableOf(double[] capacity) {
    return ArcsBySite.sameArcs(capacityGbps, capacity)
        ? usable
        : new ArcsBySite(topology, capacity);
  }

  /**
   * This graph with another capacity of a link.
   *
   * @param gbps capacity per direction, Gbit/s; finite, 0 or more
   * @throws IllegalArgumentException if the link is not there or the capacity out of its range
   */
  public FlowGraph withCapacity(String linkId, double gbps) {
    FlowEdge.requireFinite(linkId, "capacity", gbps);
    double[] capacity = capacityGbps.clone();
    int arc = 2 * topology.link(linkId);
    capacity[arc] = gbps;
    capacity[arc + 1] = gbps;
    return withValues(capacity, latencyMs, routingWeight);
  }

  /** This graph after the failure of links: they lose all their capacity. */
  public FlowGraph withoutLinks(Set<String> failed) {
    double[] capacity = capacityGbps.clone();
    for (int link = 0; link < links(); link++) {
      if (failed.contains(linkId(link))) {
        capacity[2 * link] = 0;
        capacity[2 * link + 1] = 0;
      }
    }
    return withValues(capacity, latencyMs, routingWeight);
  }

  /** This graph as a demand sees it: links that it may not use have no capacity. */
  public FlowGraph within(Territory territory) {
    return parts.within(territory, this);
  }

  /**
   * This graph with other capacities.
   *
   * @param gbps by arc; an arc and its other direction both have some or both have none
   */
  FlowGraph withArcCapacities(double[] gbps) {
    return withValues(gbps, latencyMs, routingWeight);
  }

  /** Number of sites. */
  public int sites() {
    return topology.siteIds().size();
  }

  /** Number of links. */
  public int links() {
    return topology.linkIds().size();
  }

  /** Number of arcs: twice the links. */
  public int arcs() {
    return capacityGbps.length;
  }

  /**
   * The number of a site.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public int site(String siteId) {
    return topology.site(siteId);
  }

  /** The number of a site, or -1 where it is not there. */
  int siteOrNone(String siteId) {
    return topology.siteOrNone(siteId);
  }

  /** Whether another graph numbers the same sites in the same way. */
  boolean sameSites(FlowGraph other) {
    return topology.siteIds().equals(other.topology.siteIds());
  }

  /** Identifier of a site by its number. */
  public String siteId(int site) {
    return topology.siteIds().get(site);
  }

  /**
   * The number of a link. Looks at one after the other.
   *
   * @throws IllegalArgumentException if it is not there
   */
  public int link(String linkId) {
    return topology.link(linkId);
  }

  /** Identifier of a link by its number. */
  public String linkId(int link) {
    return topology.linkIds().get(link);
  }

  /** The site where an arc starts. */
  public int from(int arc) {
    return topology.arcTo()[arc ^ 1];
  }

  /** The site where an arc ends. */
  public int to(int arc) {
    return topology.arcTo()[arc];
  }

  /** Capacity of an arc, Gbit/s. */
  public double capacityGbps(int arc) {
    return capacityGbps[arc];
  }

  /** One-way latency of an arc, ms. */
  public double latencyMs(int arc) {
    return latencyMs[arc];
  }

  /** What an arc counts where the default routing goes by weight; no unit. */
  public double routingWeight(int arc) {
    return routingWeight[arc];
  }

  /** Capacity of every arc, Gbit/s; not to be changed. For hot loops, as the next ones. */
  double[] capacities() {
    return capacityGbps;
  }

  /** One-way latency of every arc, ms; not to be changed. */
  double[] latencies() {
    return latencyMs;
  }

  /** Routing weight of every arc; not to be changed. */
  double[] routingWeights() {
    return routingWeight;
  }

  /** The site where each arc ends; not to be changed. */
  int[] arcTo() {
    return topology.arcTo();
  }

  /** By site, where its arcs begin in {@link #outArcs}; not to be changed. */
  int[] firstOut() {
    return usable.first;
  }

  /** The arcs with capacity, by the site that they leave; not to be changed. */
  int[] outArcs() {
    return usable.arcs;
  }

  /** Position of the first arc with capacity that leaves a site, for {@link #outArc}. */
  public int firstOut(int site) {
    return usable.first[site];
  }

  /** The arc at a position; those of a site lie from its first to that of the next site. */
  public int outArc(int position) {
    return usable.arcs[position];
  }

  /**
   * Whether another graph has the same sites, links and capacities; latencies and weights may
   * differ.
   */
  public boolean sameCapacities(FlowGraph other) {
    return topology.same(other.topology) && Arrays.equals(capacityGbps, other.capacityGbps);
  }

  /** Whether another graph is equal in everything, so that every solver answers the same. */
  public boolean same(FlowGraph other) {
    return sameCapacities(other)
        && Arrays.equals(latencyMs, other.latencyMs)
        && Arrays.equals(routingWeight, other.routingWeight);
  }
}
