package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes the flows of an earlier search over into another network: what ran over a link that is gone
 * takes the shortest way around it, demands that grew get the difference on their shortest path,
 * and sources that changed otherwise start anew. Not thread-safe.
 */
final class WarmFlows {

  private static final int NONE = -1;

  /** Relative difference of demands that counts as none. */
  private static final double SAME = 1e-12;

  private final FlowGraph graph;
  private final SourceTree tree;
  private final SourceFlows flows;
  private final HeadroomStart start;
  private final int[] newArc;
  private final int[] newSite;
  private final double[] lengths;

  WarmFlows(FlowGraph graph, SourceTree tree, SourceFlows flows, HeadroomStart start) {
    this.graph = graph;
    this.tree = tree;
    this.flows = flows;
    this.start = start;
    FlowGraph old = start.graph();
    this.newSite = old.sameSites(graph) ? identity(old.sites()) : sites(old);
    this.newArc = arcs(old);
    this.lengths = mappedLengths();
  }

  /**
   * The lengths of the earlier search for this graph; arcs that are new have that of a fresh one.
   */
  double[] lengths() {
    return lengths;
  }

  private static int[] identity(int count) {
    int[] same = new int[count];
    Arrays.setAll(same, i -> i);
    return same;
  }

  private int[] sites(FlowGraph old) {
    int[] map = new int[old.sites()];
    Arrays.setAll(map, site -> graph.siteOrNone(old.siteId(site)));
    return map;
  }

  /** The arc that an old one has become, or none where it is gone, moved or without capacity. */
  private int[] arcs(FlowGraph old) {
    Map<String, Integer> links = HashMap.newHashMap(graph.links());
    for (int link = 0; link < graph.links(); link++) {
      links.put(graph.linkId(link), link);
    }
    int[] map = new int[old.arcs()];
    Arrays.fill(map, NONE);
    for (int link = 0; link < old.links(); link++) {
      Integer now = links.get(old.linkId(link));
      if (now != null && graph.capacityGbps(2 * now) > 0) {
        int from = newSite[old.from(2 * link)];
        int to = newSite[old.to(2 * link)];
        boolean same = graph.from(2 * now) == from && graph.to(2 * now) == to;
        boolean turned = graph.from(2 * now) == to && graph.to(2 * now) == from;
        if (same || turned) {
          map[2 * link] = same ? 2 * now : 2 * now + 1;
          map[2 * link + 1] = map[2 * link] ^ 1;
        }
      }
    }
    return map;
  }

  /** Old lengths, scaled to cost 1 for all capacity, with a trace of that of an even network. */
  private double[] mappedLengths() {
    double[] mapped = new double[graph.arcs()];
    double price = 0;
    for (int arc = 0; arc < newArc.length; arc++) {
      if (newArc[arc] != NONE) {
        mapped[newArc[arc]] = start.lengths()[arc];
        price += start.lengths()[arc] * graph.capacityGbps(newArc[arc]);
      }
    }
    double trace = 1e-3 / mapped.length;
    for (int arc = 0; arc < mapped.length; arc++) {
      if (graph.capacityGbps(arc) > 0) {
        double even = trace / graph.capacityGbps(arc);
        mapped[arc] = price > 0 ? mapped[arc] / price + even : even;
      }
    }
    return mapped;
  }

  /**
   * Fills the flow of every source.
   *
   * @return false if told to stop, or a demand has no path
   */
  boolean fill(Cancellation cancellation) {
    int[] oldGroup = oldGroups();
    Map<Lost, int[]> detours = new HashMap<>();
    for (int group = 0; group < flows.groups(); group++) {
      if (cancellation.requested()) {
        return false;
      }
      int old = oldGroup[group];
      if (old == NONE || !takeOver(old, group, detours)) {
        flows.runTree(group, lengths);
        if (tree.cost(flows.demand(group)) == Double.POSITIVE_INFINITY) {
          return false;
        }
        flows.toTree(group);
      }
    }
    return true;
  }

  private int[] oldGroups() {
    Map<Sender, Integer> bySender = new HashMap<>();
    for (int old = 0; old < start.flows().groups(); old++) {
      int source = newSite[start.flows().source(old)];
      bySender.put(new Sender(source, start.flows().territory(old).countries()), old);
    }
    int[] groups = new int[flows.groups()];
    Arrays.setAll(
        groups,
        group ->
            bySender.getOrDefault(
                new Sender(flows.source(group), flows.territory(group).countries()), NONE));
    return groups;
  }

  /** A group in both networks: the sites inside its countries may have changed. */
  private record Sender(int source, Set<String> countries) {}

  /** What detours are known by: the arc that is lost, and to whom. */
  private record Lost(int arc, Territory territory) {}

  /** Whether the flow of an old group could be made one of a new group. */
  private boolean takeOver(int old, int group, Map<Lost, int[]> detours) {
    double[] more = more(old, group);
    if (more.length == 0) {
      return false;
    }
    Territory territory = flows.territory(group);
    double[] usableGbps = graph.within(territory).capacities();
    double[] from = start.flows().flow(old);
    double[] to = flows.flow(group);
    for (int arc = 0; arc < from.length; arc++) {
      if (from[arc] > 0) {
        if (newArc[arc] != NONE && usableGbps[newArc[arc]] > 0) {
          to[newArc[arc]] += from[arc] * scale;
        } else if (!detour(new Lost(arc, territory), from[arc] * scale, to, detours)) {
          Arrays.fill(to, 0);
          return false;
        }
      }
    }
    if (Arrays.stream(more).anyMatch(gbps -> gbps > 0)) {
      flows.runTree(group, lengths);
      if (tree.cost(more) == Double.POSITIVE_INFINITY) {
        Arrays.fill(to, 0);
        return false;
      }
      tree.addLoad(more, to);
    }
    return true;
  }

  private double scale;

  /**
   * What a group sends beyond the old demand, which is scaled to where nothing is left over; empty
   * where the two have too little in common.
   */
  private double[] more(int old, int group) {
    double[] before = start.flows().demand(old);
    double[] now = flows.demand(group);
    scale = Double.POSITIVE_INFINITY;
    double[] more = now.clone();
    for (int site = 0; site < before.length; site++) {
      if (before[site] > 0) {
        double wanted = newSite[site] == NONE ? 0 : now[newSite[site]];
        scale = Math.min(scale, wanted / before[site]);
      }
    }
    if (scale == 0 || scale == Double.POSITIVE_INFINITY) {
      return new double[0];
    }
    for (int site = 0; site < before.length; site++) {
      if (before[site] > 0) {
        int at = newSite[site];
        double left = more[at] - scale * before[site];
        more[at] = left > SAME * more[at] ? left : 0;
      }
    }
    return more;
  }

  /** Sends what ran over a lost arc around it. */
  private boolean detour(Lost lost, double gbps, double[] flow, Map<Lost, int[]> detours) {
    int from = newSite[start.graph().from(lost.arc())];
    int to = newSite[start.graph().to(lost.arc())];
    if (from == NONE || to == NONE) {
      return false;
    }
    int[] path = detours.computeIfAbsent(lost, _ -> path(from, to, lost.territory()));
    for (int other : path) {
      flow[other] += gbps;
    }
    return path.length > 0;
  }

  /** The arcs of the shortest path; none where there is no path. */
  private int[] path(int from, int to, Territory territory) {
    tree.run(from, territory, lengths);
    if (tree.distance(to) == Double.POSITIVE_INFINITY) {
      return new int[0];
    }
    return tree.pathTo(to);
  }
}
