package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * Web Mercator (EPSG:3857) in world units: conformal, square from 85.06° south to 85.06° north.
 *
 * <p>Source of the formulas: Snyder, Map Projections: A Working Manual, USGS 1395, eq. 7-1 to 7-5,
 * for the sphere.
 */
public record WebMercator() implements Projection {

  /** Largest latitude that is drawn, degrees: atan(sinh(π)). */
  public static final double MAX_LAT_DEG = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  @Override
  public double x(double latDeg, double lonDeg) {
    return lonDeg / 360 + 0.5;
  }

  @Override
  public double y(double latDeg, double lonDeg) {
    double lat = Math.toRadians(Math.max(-MAX_LAT_DEG, Math.min(MAX_LAT_DEG, latDeg)));
    double sin = Math.sin(lat);
    return 0.5 - 0.25 * Math.log((1 + sin) / (1 - sin)) / Math.PI;
  }

  @Override
  public Position position(double x, double y) {
    double lat = Math.toDegrees(Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)));
    return Position.wrapped(lat, (x - 0.5) * 360);
  }

  @Override
  public double minY() {
    return 0;
  }

  @Override
  public double maxY() {
    return 1;
  }
}
