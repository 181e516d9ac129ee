package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * The shortest way between two places on the WGS84 ellipsoid (Karney, "Algorithms for geodesics",
 * Journal of Geodesy 87, 2013; GeographicLib, accurate to about 15 nm). Immutable.
 */
public final class Geodesic {

  private static final int POSITION =
      GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN;

  private final Position start;
  private final Position end;
  private final double lengthKm;
  private final GeodesicLine line;

  private Geodesic(Position start, Position end, double lengthKm, GeodesicLine line) {
    this.start = start;
    this.end = end;
    this.lengthKm = lengthKm;
    this.line = line;
  }

  /** The geodesic from one place to another; both may be the same. */
  public static Geodesic between(Position start, Position end) {
    var inverse =
        net.sf.geographiclib.Geodesic.WGS84.Inverse(
            start.latDeg(),
            start.lonDeg(),
            end.latDeg(),
            end.lonDeg(),
            GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
    var line =
        net.sf.geographiclib.Geodesic.WGS84.Line(
            start.latDeg(), start.lonDeg(), inverse.azi1, POSITION);
    return new Geodesic(start, end, inverse.s12 / 1000, line);
  }

  /** Length of the geodesic between two places, km. */
  public static double distanceKm(Position a, Position b) {
    return net.sf.geographiclib.Geodesic.WGS84.Inverse(
                a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), GeodesicMask.DISTANCE)
            .s12
        / 1000;
  }

  /** The place where it begins. */
  public Position start() {
    return start;
  }

  /** The place where it ends. */
  public Position end() {
    return end;
  }

  /** Length, km. */
  public double lengthKm() {
    return lengthKm;
  }

  /**
   * The place so many km from the start; the start or the end where that lies outside.
   *
   * @throws IllegalArgumentException if the distance is not a number
   */
  public Position at(double km) {
    if (Double.isNaN(km)) {
      throw new IllegalArgumentException("distance NaN along a geodesic, expected km");
    }
    if (km <= 0) {
      return start;
    }
    if (km >= lengthKm) {
      return end;
    }
    var point = line.Position(km * 1000, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    return Position.wrapped(point.lat2, point.lon2);
  }

  /** The place at a fraction of the length, 0 (start) to 1 (end). */
  public Position atFraction(double fraction) {
    return at(fraction * lengthKm);
  }

  /**
   * Equally spaced places from start to end, both included.
   *
   * @param maxStepKm largest distance between neighbours, km; more than 0
   * @throws IllegalArgumentException if the step is not more than 0
   */
  public List<Position> sampled(double maxStepKm) {
    if (!(maxStepKm > 0)) {
      throw new IllegalArgumentException("step " + maxStepKm + " km is not more than 0 km");
    }
    int steps = Math.max(1, (int) Math.ceil(lengthKm / maxStepKm));
    List<Position> places = new ArrayList<>(steps + 1);
    places.add(start);
    for (int step = 1; step < steps; step++) {
      places.add(at(lengthKm * step / steps));
    }
    places.add(end);
    return places;
  }
}
