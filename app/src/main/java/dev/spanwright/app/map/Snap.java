package dev.spanwright.app.map;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Optional;

/**
 * Where a site would come to lie.
 *
 * @param at the place
 * @param town the town whose place it is, if it is one's
 * @param link identifier of the link on whose route it lies, if it lies on one
 * @param aligned identifiers of sites on the same latitude or longitude
 */
record Snap(Position at, Optional<City> town, Optional<String> link, List<String> aligned) {

  /** Nothing near: the place itself. */
  static Snap none(Position at) {
    return new Snap(at, Optional.empty(), Optional.empty(), List.of());
  }

  boolean isFree() {
    return town.isEmpty() && link.isEmpty() && aligned.isEmpty();
  }
}
