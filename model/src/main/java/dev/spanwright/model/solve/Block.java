package dev.spanwright.model.solve;

/** A block of a graph as a graph of its own, with the demands that cross it. Immutable. */
final class Block {

  private final FlowGraph graph;
  private final Commodities pairs;
  private final int[] sites;
  private final int[] links;

  /**
   * @param sites the number in the whole graph of each of its sites
   * @param links the number in the whole graph of each of its links
   */
  Block(FlowGraph graph, Commodities pairs, int[] sites, int[] links) {
    this.graph = graph;
    this.pairs = pairs;
    this.sites = sites;
    this.links = links;
  }

  /** Its sites and links. */
  FlowGraph graph() {
    return graph;
  }

  /** The demands that cross it, by its own numbers of sites. */
  Commodities pairs() {
    return pairs;
  }

  /** The site of the whole graph that a site is. */
  int siteOfWhole(int site) {
    return sites[site];
  }

  /** The arc of the whole graph that an arc is. */
  int arcOfWhole(int arc) {
    return 2 * links[arc / 2] + (arc & 1);
  }

  /** Whether it joins two sites only: it is a bridge, or parallel links. */
  boolean joinsTwoSites() {
    return sites.length == 2;
  }

  /**
   * The headroom between two sites: capacity over demand in the fuller direction.
   *
   * @throws IllegalStateException if it has more than two sites
   */
  double headroomOfTwoSites() {
    if (!joinsTwoSites()) {
      throw new IllegalStateException(
          "the block has " + sites.length + " sites, expected 2; search its headroom");
    }
    double capacity = 0;
    for (int link = 0; link < graph.links(); link++) {
      capacity += graph.capacityGbps(2 * link);
    }
    double busier = 0;
    for (int pair = 0; pair < pairs.count(); pair++) {
      busier = Math.max(busier, pairs.gbps(pair));
    }
    return capacity / busier;
  }

  /** Spreads numbers of its arcs over the arcs of the whole graph, others left as they are. */
  void toWhole(double[] ofArcs, double[] ofWhole) {
    for (int arc = 0; arc < ofArcs.length; arc++) {
      ofWhole[arcOfWhole(arc)] = ofArcs[arc];
    }
  }
}
