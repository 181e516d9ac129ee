package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import java.util.List;

/**
 * What would be built, to be seen on the map before it is.
 *
 * @param routes ways of geodesics, each of two places or more
 * @param places places that are ringed
 */
public record Preview(List<List<Position>> routes, List<Position> places) {

  /** Nothing. */
  public static final Preview NONE = new Preview(List.of(), List.of());

  public Preview {
    routes = routes.stream().map(List::copyOf).toList();
    places = List.copyOf(places);
  }
}
