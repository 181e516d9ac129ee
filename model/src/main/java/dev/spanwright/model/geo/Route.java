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

  /**
   * The route along geodesic legs between the points.
   *
   * @throws IllegalArgumentException if there are fewer than two points
   */
  public static Route along(List<Position> points) {
    return new Route(points, RouteLine.through(points).lengthKm());
  }

  /** This route, prepared for finding many places along it. */
  public RouteLine line() {
    return RouteLine.through(points);
  }

  /**
   * The place so many km from the start, measured along the legs; the first or last point where
   * that lies outside. For many places take {@link #line()} once.
   *
   * @throws IllegalArgumentException if the distance is not a number
   */
  public Position positionAt(double km) {
    return line().positionAt(km);
  }

  /**
   * Places along the route from its first point to its last, with every waypoint.
   *
   * @param maxStepKm largest distance between neighbours, km; more than 0
   * @throws IllegalArgumentException if the step is not more than 0
   */
  public List<Position> sampled(double maxStepKm) {
    return line().sampled(maxStepKm);
  }
}
