package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Equipment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A part of a network as a network of its own, to be taken elsewhere. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * Sites with the links between them, and links with their ends. Own fibres and amplifiers that
   * these links name come along; workloads, groups, scenes and scenarios are of the whole and stay.
   *
   * @param siteIds identifiers of sites; those that are not there are passed over
   * @param linkIds identifiers of further links; those that are not there are passed over
   */
  public static Network of(Network network, Set<String> siteIds, Set<String> linkIds) {
    Set<String> ends = new HashSet<>(siteIds);
    network.links().stream()
        .filter(link -> linkIds.contains(link.id()))
        .forEach(link -> ends.addAll(List.of(link.from(), link.to())));
    List<Site> sites = network.sites().stream().filter(site -> ends.contains(site.id())).toList();
    List<Link> links =
        network.links().stream()
            .filter(
                link ->
                    linkIds.contains(link.id())
                        || (siteIds.contains(link.from()) && siteIds.contains(link.to())))
            .toList();
    return Network.empty(network.name())
        .withEquipment(named(network.equipment(), links))
        .withSites(Table.of(sites))
        .withLinks(Table.of(links));
  }

  /** Modes stay: links name none, and they would light the other links of the target as well. */
  private static Equipment named(Equipment all, List<Link> links) {
    Set<String> fibers = new HashSet<>();
    Set<String> amplifiers = new HashSet<>();
    for (Link link : links) {
      fibers.addAll(link.fibers());
      amplifiers.addAll(link.line().amplifiers());
    }
    return new Equipment(
        all.fibers().stream().filter(row -> fibers.contains(row.id())).toList(),
        List.of(),
        all.amplifiers().stream().filter(row -> amplifiers.contains(row.id())).toList());
  }
}
