package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Links and sites that fail together: one conduit, one bridge, one power feed.
 *
 * @param id unique among the groups of its network
 * @param name what people call it; not blank
 * @param links identifiers of the links
 * @param sites identifiers of the sites
 * @param failuresPerYear how often all of it fails at once, 0 to 100 a year; empty where not known
 * @param notes remarks; may be empty
 * @param properties fields of the file that Spanwright does not interpret
 */
public record SharedRiskGroup(
    String id,
    String name,
    List<String> links,
    List<String> sites,
    OptionalDouble failuresPerYear,
    String notes,
    PropertyValue.Fields properties)
    implements Identified {

  /** What the failures take. */
  public static final Range FAILURES_PER_YEAR = Range.from(0, 100, "a year");

  /**
   * @throws IllegalArgumentException if the identifier is not valid or the name is blank
   */
  public SharedRiskGroup {
    Ids.require(id);
    Rules.requireName("shared-risk group", id, name);
    links = List.copyOf(links);
    sites = List.copyOf(sites);
    failuresPerYear.ifPresent(rate -> FAILURES_PER_YEAR.require("failuresPerYear", rate));
  }

  /** A group of which it is not known how often it fails. */
  public SharedRiskGroup(
      String id,
      String name,
      List<String> links,
      List<String> sites,
      String notes,
      PropertyValue.Fields properties) {
    this(id, name, links, sites, OptionalDouble.empty(), notes, properties);
  }

  /** This group without a link. */
  public SharedRiskGroup withoutLink(String linkId) {
    return new SharedRiskGroup(
        id, name, Lists.without(links, linkId), sites, failuresPerYear, notes, properties);
  }

  /** This group without a site. */
  public SharedRiskGroup withoutSite(String siteId) {
    return new SharedRiskGroup(
        id, name, links, Lists.without(sites, siteId), failuresPerYear, notes, properties);
  }

  /** This group with other links in the place of one. */
  SharedRiskGroup splitting(String linkId, List<String> halves) {
    if (!links.contains(linkId)) {
      return this;
    }
    List<String> next = new ArrayList<>();
    for (String link : links) {
      next.addAll(link.equals(linkId) ? halves : List.of(link));
    }
    return new SharedRiskGroup(id, name, next, sites, failuresPerYear, notes, properties);
  }
}
