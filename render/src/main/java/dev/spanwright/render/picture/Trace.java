package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;

/**
 * A route in world units: geodesics between its points, cut finely enough that no chord in view
 * strays more than 0.35 px from the true line. Longitudes run on across the antimeridian where the
 * earth repeats; elsewhere a route must be cut first by {@link EdgeCut}. Not thread-safe while it
 * is built.
 */
final class Trace {

  /** A little under what is promised, since only three places of each chord are looked at. */
  private static final double TOLERANCE_PX = 0.32;

  private static final int LEAST_DEPTH = 2;
  private static final int MOST_DEPTH = 16;

  /** Chords that stay this far out of view may be coarse, px: labels look beyond the view. */
  private static final double OUT_OF_VIEW_PX = LabelArea.MARGIN_PX + 20;

  private final Camera camera;
  private final Projection projection;
  private final List<Position> places;
  private final GeodesicLeg[] legs;
  private double[] xy = new double[64];
  private double[] along = new double[32];
  private int points;

  private Trace(List<Position> places, Camera camera) {
    this.places = places;
    this.legs = new GeodesicLeg[places.size() - 1];
    this.camera = camera;
    this.projection = camera.projection();
  }

  /** The trace of geodesic legs through at least two places. */
  static Trace of(List<Position> places, Camera camera) {
    Trace trace = new Trace(places, camera);
    Position first = places.getFirst();
    trace.add(first.latDeg(), first.lonDeg(), 0);
    for (int i = 1; i < places.size(); i++) {
      trace.leg(i - 1);
    }
    return trace;
  }

  /** Number of legs. */
  int legs() {
    return legs.length;
  }

  /** A leg by its number. */
  GeodesicLeg geodesic(int number) {
    return legs[number];
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

  /** Where a point is along the route: the number of its leg, plus the share of that leg. */
  double along(int point) {
    return along[point];
  }

  /** The start of a leg, or the end of the last one. */
  Position place(int number) {
    return places.get(number);
  }

  /** Length in world units. */
  double length() {
    double length = 0;
    for (int i = 1; i < points; i++) {
      length += Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
    }
    return length;
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

  private void leg(int number) {
    Position end = places.get(number + 1);
    legs[number] = GeodesicLeg.between(places.get(number), end);
    divide(geodesic(number), number, 1, end, 0);
    add(end.latDeg(), end.lonDeg(), number + 1);
  }

  /** Adds the points strictly between the last one added and the end of the stretch. */
  private void divide(GeodesicLeg leg, int number, int node, Position end, int depth) {
    if (depth == MOST_DEPTH) {
      return;
    }
    Position middle = leg.middle(node);
    if (depth >= LEAST_DEPTH) {
      // The quarters too: where a line bends both ways, its middle lies on the chord.
      double strayPx = strayPx(middle, end);
      strayPx = Math.max(strayPx, strayPx(leg.middle(2 * node), end));
      strayPx = Math.max(strayPx, strayPx(leg.middle(2 * node + 1), end));
      if (strayPx < TOLERANCE_PX || !mayBeSeen(end, strayPx)) {
        return;
      }
    }
    divide(leg, number, 2 * node, middle, depth + 1);
    add(middle.latDeg(), middle.lonDeg(), number + GeodesicLeg.shareOfMiddle(node));
    divide(leg, number, 2 * node + 1, end, depth + 1);
  }

  /** How far a place is from the straight line between the last point added and an end, px. */
  private double strayPx(Position place, Position end) {
    double x0 = x(points - 1);
    double y0 = y(points - 1);
    double x = near(projection.x(place.latDeg(), place.lonDeg()), x0);
    double y = projection.y(place.latDeg(), place.lonDeg());
    double x1 = near(projection.x(end.latDeg(), end.lonDeg()), x);
    double y1 = projection.y(end.latDeg(), end.lonDeg());
    return Line2D.ptSegDist(x0, y0, x1, y1, x, y) * camera.scale();
  }

  /** Whether the true line between the last point added and an end may come into view. */
  private boolean mayBeSeen(Position end, double strayPx) {
    double x0 = x(points - 1);
    double x1 = near(projection.x(end.latDeg(), end.lonDeg()), x0);
    double y0 = y(points - 1);
    double y1 = projection.y(end.latDeg(), end.lonDeg());
    double grown = OUT_OF_VIEW_PX + 4 * strayPx;
    double reachX = Math.abs(x1 - x0) / 2 + (camera.width() / 2 + grown) / camera.scale();
    double reachY = Math.abs(y1 - y0) / 2 + (camera.height() / 2 + grown) / camera.scale();
    double offX = camera.nearest((x0 + x1) / 2 - camera.centerX());
    double offY = (y0 + y1) / 2 - camera.centerY();
    return Math.abs(offX) <= reachX && Math.abs(offY) <= reachY;
  }

  private void add(double lat, double lon, double alongRoute) {
    double x = projection.x(lat, lon);
    if (points > 0) {
      x = near(x, x(points - 1));
    }
    if (2 * points + 2 > xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
      along = Arrays.copyOf(along, along.length * 2);
    }
    along[points] = alongRoute;
    xy[2 * points] = x;
    xy[2 * points + 1] = projection.y(lat, lon);
    points++;
  }

  /** The copy of a world x that is nearest to another. */
  private double near(double x, double other) {
    return projection.repeats() ? x + Math.rint(other - x) : x;
  }
}
