package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import java.util.List;

/** Draws routes over a picture. */
public final class RouteOutline {

  private RouteOutline() {}

  /**
   * The way of geodesic legs over a picture, cut to what is in view and split at the antimeridian
   * or at the edge of the earth.
   *
   * @param places start, waypoints and end; at least two
   * @param shiftPx how far the line is moved to its right, px
   */
  public static Outline of(List<Position> places, Camera camera, double shiftPx) {
    return TracedRoute.of(places, camera, shiftPx).outline();
  }

  /** Length of a way over the whole map, in view or not, px. */
  static double lengthPx(List<Position> places, Camera camera) {
    double length = 0;
    for (List<Position> part : EdgeCut.parts(places, camera.projection())) {
      length += Trace.of(part, camera).length();
    }
    return length * camera.scale();
  }
}
