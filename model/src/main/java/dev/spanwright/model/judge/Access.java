package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;

/** How people come to a site: over standard fibre with the usual route factor, on a sphere. */
final class Access {

  static final double EARTH_RADIUS_KM = 6371.0088; // mean radius of WGS84
  private static final String FIBER = "g652d";

  private Access() {}

  /** One-way latency over an arc of one radian, ms. */
  static double msPerRad() {
    double microsPerKm = FiberCatalogue.builtIn().get(FIBER).delayMicrosPerKm();
    return EARTH_RADIUS_KM * Link.DEFAULT_ROUTE_FACTOR * microsPerKm / 1e3;
  }

  /** A place as a point of the unit sphere. */
  static double[] point(Position at) {
    double lat = Math.toRadians(at.latDeg());
    double lon = Math.toRadians(at.lonDeg());
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  /** The arc between two points of the unit sphere, radians. */
  static double arc(double[] a, double[] b) {
    double dx = a[0] - b[0];
    double dy = a[1] - b[1];
    double dz = a[2] - b[2];
    return 2 * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
  }
}
