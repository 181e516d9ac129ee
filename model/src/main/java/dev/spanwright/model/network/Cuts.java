package dev.spanwright.model.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has failed together, for the question what is left of a network. It is no part of the
 * network: one network is looked at under many failures.
 *
 * @param links identifiers of links that failed by themselves
 * @param sites identifiers of sites that failed by themselves; their links fail with them
 * @param groups identifiers of shared-risk groups of which all links and sites failed
 * @param parts spans and huts that failed; their links fail with them
 */
public record Cuts(Set<String> links, Set<String> sites, Set<String> groups, Set<LinkPart> parts) {

  /** Nothing has failed. */
  public static final Cuts NONE = new Cuts(Set.of(), Set.of(), Set.of());

  public Cuts {
    links = Set.copyOf(links);
    sites = Set.copyOf(sites);
    groups = Set.copyOf(groups);
    parts = Set.copyOf(parts);
  }

  /** Failures of whole links, sites and groups. */
  public Cuts(Set<String> links, Set<String> sites, Set<String> groups) {
    this(links, sites, groups, Set.of());
  }

  /** The failure of one link. */
  public static Cuts link(String id) {
    return new Cuts(Set.of(id), Set.of(), Set.of());
  }

  /** The failure of one site with its links. */
  public static Cuts site(String id) {
    return new Cuts(Set.of(), Set.of(id), Set.of());
  }

  /** The failure of one shared-risk group. */
  public static Cuts group(String id) {
    return new Cuts(Set.of(), Set.of(), Set.of(id));
  }

  /** The failure of a span or a hut. */
  public static Cuts part(LinkPart part) {
    return new Cuts(Set.of(), Set.of(), Set.of(), Set.of(part));
  }

  public boolean isEmpty() {
    return links.isEmpty() && sites.isEmpty() && groups.isEmpty() && parts.isEmpty();
  }

  /** Whether all of other failures are among these. */
  public boolean has(Cuts other) {
    return links.containsAll(other.links)
        && sites.containsAll(other.sites)
        && groups.containsAll(other.groups)
        && parts.containsAll(other.parts);
  }

  /** These failures and others at the same time. */
  public Cuts and(Cuts other) {
    return new Cuts(
        with(links, other.links),
        with(sites, other.sites),
        with(groups, other.groups),
        with(parts, other.parts));
  }

  /** These failures with others mended. */
  public Cuts without(Cuts mended) {
    return new Cuts(
        less(links, mended.links),
        less(sites, mended.sites),
        less(groups, mended.groups),
        less(parts, mended.parts));
  }

  private static <T> Set<T> with(Set<T> some, Set<T> more) {
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  private static <T> Set<T> less(Set<T> all, Set<T> some) {
    Set<T> rest = new LinkedHashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** What of it is still in a network. */
  public Cuts within(Network network) {
    Set<LinkPart> left = new LinkedHashSet<>(parts);
    left.removeIf(part -> !network.links().contains(part.linkId()));
    return new Cuts(
        in(network.links(), links), in(network.sites(), sites), in(network.groups(), groups), left);
  }

  private static Set<String> in(Table<? extends Identified> table, Set<String> ids) {
    Set<String> there = new LinkedHashSet<>(ids);
    there.removeIf(id -> !table.contains(id));
    return there;
  }

  /** The sites that are down, by themselves or with a group, in the order of the network. */
  public List<String> failedSites(Network network) {
    Set<String> down = new LinkedHashSet<>(sites);
    cutGroups(network).forEach(group -> down.addAll(group.sites()));
    return network.sites().stream().map(Site::id).filter(down::contains).toList();
  }

  /** The links that are down: by themselves, a part of them, a group or a site at their ends. */
  public List<String> failedLinks(Network network) {
    Set<String> down = new LinkedHashSet<>(links);
    parts.forEach(part -> down.add(part.linkId()));
    cutGroups(network).forEach(group -> down.addAll(group.links()));
    Set<String> dark = Set.copyOf(failedSites(network));
    return network.links().stream()
        .filter(l -> down.contains(l.id()) || dark.contains(l.from()) || dark.contains(l.to()))
        .map(Link::id)
        .toList();
  }

  private Stream<SharedRiskGroup> cutGroups(Network network) {
    return network.groups().stream().filter(group -> groups.contains(group.id()));
  }

  /**
   * What is left of a network: without the links that are down. Failed sites stay, without links,
   * so that what they send and receive is still asked for and counts as lost.
   *
   * @return the network itself where no link is down
   */
  public Network left(Network network) {
    Set<String> down = Set.copyOf(failedLinks(network));
    if (down.isEmpty()) {
      return network;
    }
    List<SharedRiskGroup> thinned =
        network.groups().stream().map(group -> without(group, down)).toList();
    List<Link> rest = network.links().stream().filter(l -> !down.contains(l.id())).toList();
    return network.withGroups(Table.of(thinned)).withLinks(Table.of(rest));
  }

  private static SharedRiskGroup without(SharedRiskGroup group, Set<String> down) {
    SharedRiskGroup rest = group;
    for (String link : group.links()) {
      if (down.contains(link)) {
        rest = rest.withoutLink(link);
      }
    }
    return rest;
  }
}
