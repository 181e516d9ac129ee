package dev.spanwright.model.geo;

import java.util.List;

/**
 * A way over the earth's surface: geodesic legs between the given points.
 *
 * @param points start, waypoints and end; at least two
 * @param lengthKm sum of the geodesic legs, km
 */
public record Route(List<Position> points, double lengthKm) {

  /**
   * @throws IllegalArgumentException if there are fewer than two points
   */
  public Route {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a route of " + points.size() + " points, expected 2");
    }
  }
}
