package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Collection;
import java.util.Optional;

/**
 * Where places are and how far they reach.
 *
 * @param latDeg latitude of their middle, degrees
 * @param lonDeg longitude of their middle, degrees
 * @param southDeg least latitude
 * @param northDeg largest latitude
 * @param westDeg where the shortest range of longitudes that holds all begins, degrees
 * @param lonSpanDeg of the shortest range of longitudes that holds all, degrees
 * @param radiusDeg farthest from the middle, degrees on the sphere
 */
record Spread(
    double latDeg,
    double lonDeg,
    double southDeg,
    double northDeg,
    double westDeg,
    double lonSpanDeg,
    double radiusDeg) {

  /** The spread of places; without any, the whole earth round 0, 0. */
  static Spread of(Collection<Position> places) {
    if (places.isEmpty()) {
      return new Spread(0, 0, -90, 90, -180, 360, 180);
    }
    double[] lons = places.stream().mapToDouble(Position::lonDeg).sorted().toArray();
    double widest = lons[0] + 360 - lons[lons.length - 1];
    double start = lons[0];
    for (int i = 1; i < lons.length; i++) {
      if (lons[i] - lons[i - 1] > widest) {
        widest = lons[i] - lons[i - 1];
        start = lons[i];
      }
    }
    double south = places.stream().mapToDouble(Position::latDeg).min().orElseThrow();
    double north = places.stream().mapToDouble(Position::latDeg).max().orElseThrow();
    double span = 360 - widest;
    // The middle of the box is on a parallel; of far places, the middle on the sphere is nearer.
    Position box = Position.wrapped((south + north) / 2, start + span / 2);
    Position mean = mean(places).filter(m -> radius(m, places) < radius(box, places)).orElse(box);
    return new Spread(
        mean.latDeg(), mean.lonDeg(), south, north, start, span, radius(mean, places));
  }

  private static Optional<Position> mean(Collection<Position> places) {
    double[] sum = new double[3];
    for (Position place : places) {
      double lat = Math.toRadians(place.latDeg());
      double lon = Math.toRadians(place.lonDeg());
      sum[0] += Math.cos(lat) * Math.cos(lon);
      sum[1] += Math.cos(lat) * Math.sin(lon);
      sum[2] += Math.sin(lat);
    }
    double across = Math.hypot(sum[0], sum[1]);
    if (Math.hypot(across, sum[2]) < 1e-9) {
      return Optional.empty();
    }
    return Optional.of(
        Position.wrapped(
            Math.toDegrees(Math.atan2(sum[2], across)),
            Math.toDegrees(Math.atan2(sum[1], sum[0]))));
  }

  private static double radius(Position middle, Collection<Position> places) {
    return places.stream().mapToDouble(p -> angleDeg(middle, p)).max().orElse(0);
  }

  /** Between two places on the sphere, degrees. */
  static double angleDeg(Position a, Position b) {
    double lat = Math.toRadians(a.latDeg());
    double other = Math.toRadians(b.latDeg());
    double lon = Math.toRadians(b.lonDeg() - a.lonDeg());
    double cos = Math.sin(lat) * Math.sin(other) + Math.cos(lat) * Math.cos(other) * Math.cos(lon);
    return Math.toDegrees(Math.acos(Math.clamp(cos, -1.0, 1.0)));
  }
}
