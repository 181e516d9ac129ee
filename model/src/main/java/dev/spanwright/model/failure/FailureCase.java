package dev.spanwright.model.failure;

import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One failure of a sweep.
 *
 * @param kind what fails
 * @param id unique in a sweep, the same for every network in which the same things have the same
 *     identifiers: {@code link:a}, {@code span:a/1}, {@code hut:a/1}, {@code site:b}, {@code
 *     group:c}, {@code pair:a+d}, {@code several:link=a+site=b}; spans and huts count from 1 at the
 *     first site of the link
 * @param cuts what fails, to show it on a network
 * @param failedLinks identifiers of all links that are down, in the order of the network
 * @param failedSites identifiers of all sites that are down, in the order of the network
 */
public record FailureCase(
    FailureKind kind, String id, Cuts cuts, List<String> failedLinks, List<String> failedSites) {

  /** Nothing has failed. */
  public static final FailureCase INTACT =
      new FailureCase(FailureKind.SEVERAL, "intact", Cuts.NONE, List.of(), List.of());

  public FailureCase {
    failedLinks = List.copyOf(failedLinks);
    failedSites = List.copyOf(failedSites);
  }

  /** The failure of a link. */
  public static FailureCase link(String linkId) {
    return new FailureCase(
        FailureKind.LINK, "link:" + linkId, Cuts.link(linkId), List.of(linkId), List.of());
  }

  /**
   * The failure of a span.
   *
   * @param number counts from 1 at the first site of the link
   */
  public static FailureCase span(LinkPart span, int number) {
    return part(FailureKind.SPAN, span, number);
  }

  /**
   * The failure of an amplifier hut or a regenerator.
   *
   * @param number counts from 1 at the first site of the link
   */
  public static FailureCase hut(LinkPart hut, int number) {
    return part(FailureKind.HUT, hut, number);
  }

  private static FailureCase part(FailureKind kind, LinkPart part, int number) {
    String id = kind.id() + ":" + part.linkId() + "/" + number;
    return new FailureCase(kind, id, Cuts.part(part), List.of(part.linkId()), List.of());
  }

  /** The failure of two links at once, given in the order of the network. */
  public static FailureCase pair(String firstLink, String secondLink) {
    return new FailureCase(
        FailureKind.PAIR,
        "pair:" + firstLink + "+" + secondLink,
        new Cuts(Set.of(firstLink, secondLink), Set.of(), Set.of()),
        List.of(firstLink, secondLink),
        List.of());
  }

  /** The failure of a site with its links. */
  public static FailureCase site(Network network, String siteId) {
    return in(network, FailureKind.SITE, "site:" + siteId, Cuts.site(siteId));
  }

  /** The failure of a shared-risk group. */
  public static FailureCase group(Network network, String groupId) {
    return in(network, FailureKind.GROUP, "group:" + groupId, Cuts.group(groupId));
  }

  /**
   * Whatever failed together in a network. A single link, site or group, and a pair of links, is of
   * that kind; all else is {@link FailureKind#SEVERAL}.
   */
  public static FailureCase of(Network network, Cuts cuts) {
    Cuts within = cuts.within(network);
    int links = within.links().size();
    int sites = within.sites().size();
    int groups = within.groups().size();
    int all = links + sites + groups + within.parts().size();
    if (all == 0) {
      return INTACT;
    }
    if (all == 1 && links == 1) {
      return link(within.links().iterator().next());
    }
    if (all == 1 && sites == 1) {
      return site(network, within.sites().iterator().next());
    }
    if (all == 1 && groups == 1) {
      return group(network, within.groups().iterator().next());
    }
    if (all == 2 && links == 2) {
      List<String> ordered = within.failedLinks(network);
      return pair(ordered.get(0), ordered.get(1));
    }
    return in(network, FailureKind.SEVERAL, "several:" + listed(within), within);
  }

  private static FailureCase in(Network network, FailureKind kind, String id, Cuts cuts) {
    return new FailureCase(kind, id, cuts, cuts.failedLinks(network), cuts.failedSites(network));
  }

  private static String listed(Cuts cuts) {
    List<String> parts = new ArrayList<>();
    named("link", cuts.links()).forEach(parts::add);
    named("site", cuts.sites()).forEach(parts::add);
    named("group", cuts.groups()).forEach(parts::add);
    cuts.parts().stream()
        .map(part -> "part=%s@%s-%s".formatted(part.linkId(), part.fromShare(), part.toShare()))
        .sorted()
        .forEach(parts::add);
    return String.join("+", parts);
  }

  private static Stream<String> named(String what, Set<String> ids) {
    return ids.stream().sorted().map(id -> what + "=" + id);
  }
}
