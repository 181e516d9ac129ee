package dev.spanwright.model.traffic;

import java.util.Set;

/**
 * Where a demand may run: from site to site within a set of countries. A link may be used where
 * both of its ends may.
 *
 * @param countries two-letter codes (ISO 3166-1) of the countries; none where there is no limit
 * @param sites identifiers of the sites that are known to lie in them; of no meaning where there is
 *     no limit
 */
public record Territory(Set<String> countries, Set<String> sites) {

  /** No limit. */
  public static final Territory EVERYWHERE = new Territory(Set.of(), Set.of());

  public Territory {
    countries = Set.copyOf(countries);
    sites = Set.copyOf(sites);
  }

  /** Whether there is no limit. */
  public boolean isEverywhere() {
    return countries.isEmpty();
  }

  /** Whether a site may be used. */
  public boolean allows(String siteId) {
    return isEverywhere() || sites.contains(siteId);
  }

  /** By the countries alone, since there may be thousands of sites. */
  @Override
  public int hashCode() {
    return countries.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Territory(Set<String> others, Set<String> at)
        && countries.equals(others)
        && sites.equals(at);
  }
}
