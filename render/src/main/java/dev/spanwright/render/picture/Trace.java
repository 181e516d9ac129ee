package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import java.util.Arrays;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * A route in world units: geodesics between its points, cut finely enough that no chord strays more
 * than 0.35 px from the true line. Longitudes run on across the antimeridian. Not thread-safe while
 * it is built.
 */
final class Trace {

  private static final double TOLERANCE_PX = 0.35;
  private static final int LEAST_DEPTH = 2;
  private static final int MOST_DEPTH = 9;

  private final Projection projection;
  private final double scale;
  private double[] xy = new double[64];
  private int points;

  private Trace(Camera camera) {
    this.projection = camera.projection();
    this.scale = camera.scale();
  }

  /** The trace of geodesic legs through at least two places. */
  static Trace of(List<Position> places, Camera camera) {
    Trace trace = new Trace(camera);
    Position first = places.getFirst();
    trace.add(first.latDeg(), first.lonDeg());
    for (int i = 1; i < places.size(); i++) {
      trace.leg(places.get(i - 1), places.get(i));
    }
    return trace;
  }

  int size() {
    return points;
  }

  double x(int point) {
    return xy[2 * point];
  }

  double y(int point) {
    return xy[2 * point + 1];
  }

  double minX() {
    double min = x(0);
    for (int i = 1; i < points; i++) {
      min = Math.min(min, x(i));
    }
    return min;
  }

  double maxX() {
    double max = x(0);
    for (int i = 1; i < points; i++) {
      max = Math.max(max, x(i));
    }
    return max;
  }

  private void leg(Position a, Position b) {
    GeodesicLine line =
        Geodesic.WGS84.InverseLine(
            a.latDeg(),
            a.lonDeg(),
            b.latDeg(),
            b.lonDeg(),
            GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.DISTANCE_IN);
    divide(line, 0, 1, b.latDeg(), b.lonDeg(), 0);
    add(b.latDeg(), b.lonDeg());
  }

  /** Adds the points strictly between the last one added and the end of the stretch. */
  private void divide(
      GeodesicLine line, double t0, double t1, double endLat, double endLon, int depth) {
    if (depth == MOST_DEPTH) {
      return;
    }
    double middle = (t0 + t1) / 2;
    GeodesicData at =
        line.Position(line.Distance() * middle, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
    if (depth >= LEAST_DEPTH && isStraight(at, endLat, endLon)) {
      return;
    }
    divide(line, t0, middle, at.lat2, at.lon2, depth + 1);
    add(at.lat2, at.lon2);
    divide(line, middle, t1, endLat, endLon, depth + 1);
  }

  private boolean isStraight(GeodesicData middle, double endLat, double endLon) {
    double x0 = x(points - 1);
    double y0 = y(points - 1);
    double xm = near(projection.x(middle.lat2, middle.lon2), x0);
    double ym = projection.y(middle.lat2, middle.lon2);
    double x1 = near(projection.x(endLat, endLon), xm);
    double y1 = projection.y(endLat, endLon);
    double strayX = (x0 + x1) / 2 - xm;
    double strayY = (y0 + y1) / 2 - ym;
    return Math.hypot(strayX, strayY) * scale < TOLERANCE_PX;
  }

  private void add(double lat, double lon) {
    double x = projection.x(lat, lon);
    if (points > 0) {
      x = near(x, x(points - 1));
    }
    if (2 * points + 2 > xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
    }
    xy[2 * points] = x;
    xy[2 * points + 1] = projection.y(lat, lon);
    points++;
  }

  /** The copy of a world x that is nearest to another. */
  private static double near(double x, double other) {
    return x + Math.rint(other - x);
  }
}
