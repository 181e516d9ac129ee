package dev.spanwright.model.file.exchange;

import dev.spanwright.model.geo.Position;
import java.util.Collection;

/**
 * The middle of places as the direction of the sum of their unit vectors: right across 180° as
 * well. Without places it is 0° N 0° E.
 */
record Middle(double x, double y, double z) {

  static final Middle NONE = new Middle(0, 0, 0);

  /** The middle of some places. */
  static Position of(Collection<Position> places) {
    Middle sum = NONE;
    for (Position place : places) {
      sum = sum.with(place, 1);
    }
    return sum.position();
  }

  /**
   * With another place.
   *
   * @param weight -1 to take it out again
   */
  Middle with(Position place, double weight) {
    double lat = Math.toRadians(place.latDeg());
    double lon = Math.toRadians(place.lonDeg());
    return new Middle(
        x + weight * Math.cos(lat) * Math.cos(lon),
        y + weight * Math.cos(lat) * Math.sin(lon),
        z + weight * Math.sin(lat));
  }

  Position position() {
    double lat = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    return Position.wrapped(lat, Math.toDegrees(Math.atan2(y, x)));
  }
}
