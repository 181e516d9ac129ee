package dev.spanwright.model.resilience;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.network.Link;
import java.util.List;

/** A drawn route as points on a sphere of the mean radius of the earth, close to each other. */
final class SampledRoute {

  /** Mean radius of the earth, km (IUGG). */
  static final double EARTH_KM = 6_371.0088;

  private final Link link;
  private final List<Position> places;
  private final double[] points;
  private final double[] km;

  SampledRoute(Link link, Route route, double stepKm) {
    this.link = link;
    this.places = route.line().sampled(stepKm);
    this.points = new double[3 * places.size()];
    this.km = new double[places.size()];
    for (int i = 0; i < places.size(); i++) {
      double[] at = point(places.get(i));
      System.arraycopy(at, 0, points, 3 * i, 3);
      km[i] = i == 0 ? 0 : km[i - 1] + distanceKm(i - 1, i);
    }
  }

  static double[] point(Position place) {
    double lat = Math.toRadians(place.latDeg());
    double lon = Math.toRadians(place.lonDeg());
    return new double[] {
      EARTH_KM * Math.cos(lat) * Math.cos(lon),
      EARTH_KM * Math.cos(lat) * Math.sin(lon),
      EARTH_KM * Math.sin(lat)
    };
  }

  private double distanceKm(int one, int other) {
    double x = x(one) - x(other);
    double y = y(one) - y(other);
    double z = z(one) - z(other);
    return Math.sqrt(x * x + y * y + z * z);
  }

  Link link() {
    return link;
  }

  int size() {
    return places.size();
  }

  double x(int i) {
    return points[3 * i];
  }

  double y(int i) {
    return points[3 * i + 1];
  }

  double z(int i) {
    return points[3 * i + 2];
  }

  /** How far along the route a point is, km. */
  double km(int i) {
    return km[i];
  }

  /** The places from one point to another, both included. */
  List<Position> places(int first, int last) {
    return places.subList(first, last + 1);
  }

  /** Distance of a point from the part that begins here, km. */
  double kmFromPart(int part, double px, double py, double pz) {
    int end = Math.min(part + 1, size() - 1);
    double dx = x(end) - x(part);
    double dy = y(end) - y(part);
    double dz = z(end) - z(part);
    double wx = px - x(part);
    double wy = py - y(part);
    double wz = pz - z(part);
    double length = dx * dx + dy * dy + dz * dz;
    double along = length > 0 ? (dx * wx + dy * wy + dz * wz) / length : 0;
    double t = Math.clamp(along, 0, 1);
    double ox = wx - t * dx;
    double oy = wy - t * dy;
    double oz = wz - t * dz;
    return Math.sqrt(ox * ox + oy * oy + oz * oz);
  }
}
