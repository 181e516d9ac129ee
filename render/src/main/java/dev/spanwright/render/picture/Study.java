package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What studies of failures and growth add to a picture.
 *
 * @param failedParts spans and huts that have failed; their links are down with them
 * @param worstLoads the highest load of each link in any failure, by its identifier; empty where
 *     failures were not swept
 * @param fillYears the year from now in which each link is full, by its identifier: 0 where it is
 *     full today, infinite where that is later than was looked at; empty where growth was not
 *     looked at
 * @param nearStretches where links that are taken as independent run near each other, each a way of
 *     at least two places
 */
public record Study(
    Set<LinkPart> failedParts,
    Map<String, LinkLoad> worstLoads,
    Map<String, Double> fillYears,
    List<List<Position>> nearStretches) {

  /** Nothing was studied. */
  public static final Study NONE = new Study(Set.of(), Map.of(), Map.of(), List.of());

  public Study {
    failedParts = Set.copyOf(failedParts);
    worstLoads = Map.copyOf(worstLoads);
    fillYears = Map.copyOf(fillYears);
    nearStretches = nearStretches.stream().map(List::copyOf).toList();
  }

  /** The same with other parts that have failed. */
  public Study failing(Set<LinkPart> parts) {
    return new Study(parts, worstLoads, fillYears, nearStretches);
  }

  /** The same with other worst loads. */
  public Study withWorstLoads(Map<String, LinkLoad> loads) {
    return new Study(failedParts, loads, fillYears, nearStretches);
  }

  /** The same with other years. */
  public Study withFillYears(Map<String, Double> years) {
    return new Study(failedParts, worstLoads, years, nearStretches);
  }

  /** The same with other stretches. */
  public Study withNearStretches(List<List<Position>> stretches) {
    return new Study(failedParts, worstLoads, fillYears, stretches);
  }

  /** The parts of a link that have failed, from its first site on. */
  List<LinkPart> failedParts(String linkId) {
    return failedParts.stream()
        .filter(part -> part.linkId().equals(linkId))
        .sorted(Comparator.comparingDouble(LinkPart::middle))
        .toList();
  }
}
