package dev.spanwright.render.picture;

import dev.spanwright.model.network.Network;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the architect has in hand.
 *
 * @param sites identifiers of selected sites
 * @param links identifiers of selected links
 */
public record Selection(Set<String> sites, Set<String> links) {

  /** Nothing. */
  public static final Selection NONE = new Selection(Set.of(), Set.of());

  public Selection {
    sites = Set.copyOf(sites);
    links = Set.copyOf(links);
  }

  /** One site. */
  public static Selection site(String id) {
    return new Selection(Set.of(id), Set.of());
  }

  /** One link. */
  public static Selection link(String id) {
    return new Selection(Set.of(), Set.of(id));
  }

  public boolean isEmpty() {
    return sites.isEmpty() && links.isEmpty();
  }

  public int size() {
    return sites.size() + links.size();
  }

  /** This selection with the other's items added, or taken out where they all were in already. */
  public Selection toggled(Selection other) {
    boolean inAlready = sites.containsAll(other.sites) && links.containsAll(other.links);
    return new Selection(
        combined(sites, other.sites, inAlready), combined(links, other.links, inAlready));
  }

  /** What of it is still in a network. */
  public Selection within(Network network) {
    Set<String> leftSites = new LinkedHashSet<>(sites);
    leftSites.removeIf(id -> !network.sites().contains(id));
    Set<String> leftLinks = new LinkedHashSet<>(links);
    leftLinks.removeIf(id -> !network.links().contains(id));
    return new Selection(leftSites, leftLinks);
  }

  private static Set<String> combined(Set<String> all, Set<String> some, boolean without) {
    Set<String> result = new LinkedHashSet<>(all);
    if (without) {
      result.removeAll(some);
    } else {
      result.addAll(some);
    }
    return result;
  }
}
