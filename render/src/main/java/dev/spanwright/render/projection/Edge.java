package dev.spanwright.render.projection;

/** Where the earth ends in a projection. */
public sealed interface Edge {

  /** Nowhere: copies of it stand side by side. */
  record None() implements Edge {}

  /**
   * At the meridian opposite of the central one.
   *
   * @param centralLonDeg longitude in the middle, degrees
   */
  record Meridian(double centralLonDeg) implements Edge {}

  /**
   * At a circle round a place.
   *
   * @param latDeg latitude of the place, degrees
   * @param lonDeg longitude of the place, degrees
   * @param radiusDeg of the circle on the sphere, degrees; 90 for half the earth
   */
  record Cap(double latDeg, double lonDeg, double radiusDeg) implements Edge {}
}
