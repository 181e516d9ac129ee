package dev.spanwright.model.geo;

/**
 * A place on the WGS84 ellipsoid.
 *
 * @param latDeg latitude in degrees, -90 to 90, north positive
 * @param lonDeg longitude in degrees, -180 to 180, east positive
 */
public record Position(double latDeg, double lonDeg) {

  /**
   * @throws IllegalArgumentException if a coordinate is not a number or out of its range
   */
  public Position {
    if (!(latDeg >= -90 && latDeg <= 90)) {
      throw new IllegalArgumentException("latitude " + latDeg + " is not within -90 to 90 degrees");
    }
    if (!(lonDeg >= -180 && lonDeg <= 180)) {
      throw new IllegalArgumentException(
          "longitude " + lonDeg + " is not within -180 to 180 degrees");
    }
    latDeg = latDeg + 0.0; // -0.0 would print apart from 0.0
    lonDeg = lonDeg + 0.0;
  }

  /**
   * A position whose longitude may lie outside -180 to 180 degrees: it is wrapped into the range.
   */
  public static Position wrapped(double latDeg, double lonDeg) {
    double lon = lonDeg;
    if (!(lon >= -180 && lon <= 180)) {
      lon = lonDeg - 360 * Math.floor((lonDeg + 180) / 360);
    }
    return new Position(Math.max(-90, Math.min(90, latDeg)), lon);
  }
}
