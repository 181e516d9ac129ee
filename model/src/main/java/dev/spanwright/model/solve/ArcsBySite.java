package dev.spanwright.model.solve;

/**
 * The arcs with capacity that leave each site, one site after the other. Immutable by convention.
 */
final class ArcsBySite {

  /** Position of the first arc of every site, and the end after the last. */
  final int[] first;

  final int[] arcs;

  ArcsBySite(FlowTopology topology, double[] capacityGbps) {
    int[] arcTo = topology.arcTo();
    this.first = new int[topology.siteIds().size() + 1];
    int usable = 0;
    for (int arc = 0; arc < arcTo.length; arc++) {
      if (capacityGbps[arc] > 0) {
        first[arcTo[arc ^ 1] + 1]++;
        usable++;
      }
    }
    for (int site = 0; site + 1 < first.length; site++) {
      first[site + 1] += first[site];
    }
    int[] next = first.clone();
    this.arcs = new int[usable];
    for (int arc = 0; arc < arcTo.length; arc++) {
      if (capacityGbps[arc] > 0) {
        arcs[next[arcTo[arc ^ 1]]++] = arc;
      }
    }
  }

  /** Whether the same arcs have capacity under other capacities of the same links. */
  static boolean sameArcs(double[] oneGbps, double[] otherGbps) {
    for (int arc = 0; arc < oneGbps.length; arc++) {
      if (oneGbps[arc] > 0 != otherGbps[arc] > 0) {
        return false;
      }
    }
    return true;
  }
}
