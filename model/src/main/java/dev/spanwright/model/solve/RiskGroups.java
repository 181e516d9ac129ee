package dev.spanwright.model.solve;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The shared-risk groups of a network in the numbers of its flow graph. Immutable. */
public final class RiskGroups {

  private final BitSet[] ofLink;
  private final BitSet[] ofSite;

  private RiskGroups(BitSet[] ofLink, BitSet[] ofSite) {
    this.ofLink = ofLink;
    this.ofSite = ofSite;
  }

  /** The groups of a network; what the graph does not have is left out. */
  public static RiskGroups of(Network network, FlowGraph graph) {
    BitSet[] links = sets(graph.links());
    BitSet[] sites = sets(graph.sites());
    List<SharedRiskGroup> groups = network.groups().list();
    for (int group = 0; group < groups.size(); group++) {
      List<String> members = groups.get(group).links();
      for (int link = 0; link < graph.links() && !members.isEmpty(); link++) {
        links[link].set(group, links[link].get(group) || members.contains(graph.linkId(link)));
      }
      for (String site : groups.get(group).sites()) {
        int number = graph.siteOrNone(site);
        if (number >= 0) {
          sites[number].set(group);
        }
      }
    }
    return new RiskGroups(links, sites);
  }

  private static BitSet[] sets(int count) {
    List<BitSet> sets = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sets.add(new BitSet());
    }
    return sets.toArray(BitSet[]::new);
  }

  /**
   * The groups that may take a path: those of its links and of the sites between its ends. A group
   * that holds an end takes the traffic of the end whatever path it has, and counts all the same
   * where it holds a link of the path.
   */
  BitSet of(FlowGraph graph, int[] arcs) {
    BitSet groups = new BitSet();
    for (int i = 0; i < arcs.length; i++) {
      groups.or(ofLink[arcs[i] / 2]);
      if (i > 0) {
        groups.or(ofSite[graph.from(arcs[i])]);
      }
    }
    return groups;
  }

  /** Whether a link is in one of some groups. */
  boolean linkIn(int link, BitSet groups) {
    return ofLink[link].intersects(groups);
  }

  /** Whether a site is in one of some groups. */
  boolean siteIn(int site, BitSet groups) {
    return ofSite[site].intersects(groups);
  }
}
