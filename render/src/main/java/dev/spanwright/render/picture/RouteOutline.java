package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import java.util.List;

/** Draws routes over a picture. */
public final class RouteOutline {

  private static final double CLIP_MARGIN_PX = 60;

  private RouteOutline() {}

  /**
   * The way of geodesic legs over a picture, cut to what is in view and split at the antimeridian
   * or at the edge of the earth.
   *
   * @param places start, waypoints and end; at least two
   * @param shiftPx how far the line is moved to its right, px
   */
  public static Outline of(List<Position> places, Camera camera, double shiftPx) {
    Clipper clipper = new Clipper(camera.width(), camera.height(), CLIP_MARGIN_PX);
    if (camera.projection().repeats()) {
      addCopies(Trace.of(places, camera), camera, shiftPx, clipper);
    } else {
      for (List<Position> part : EdgeCut.parts(places, camera.projection())) {
        addCopy(Trace.of(part, camera), camera, 0, shiftPx, clipper);
      }
    }
    return clipper.build();
  }

  /** Length of a way over the whole map, in view or not, px. */
  static double lengthPx(List<Position> places, Camera camera) {
    double length = 0;
    for (List<Position> part : EdgeCut.parts(places, camera.projection())) {
      length += Trace.of(part, camera).length();
    }
    return length * camera.scale();
  }

  private static void addCopies(Trace trace, Camera camera, double shiftPx, Clipper clipper) {
    int first = (int) Math.floor(camera.worldX(-CLIP_MARGIN_PX) - trace.maxX());
    int last = (int) Math.ceil(camera.worldX(camera.width() + CLIP_MARGIN_PX) - trace.minX());
    for (int copy = first; copy <= last; copy++) {
      addCopy(trace, camera, copy, shiftPx, clipper);
    }
  }

  private static void addCopy(
      Trace trace, Camera camera, int copy, double shiftPx, Clipper clipper) {
    double[] xs = new double[trace.size()];
    double[] ys = new double[trace.size()];
    for (int i = 0; i < trace.size(); i++) {
      xs[i] = camera.screenOfWorldX(trace.x(i) + copy);
      ys[i] = camera.screenOfWorldY(trace.y(i));
    }
    if (shiftPx != 0) {
      Sideways.shift(xs, ys, shiftPx);
    }
    for (int i = 1; i < xs.length; i++) {
      clipper.segment(xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }
    clipper.breakLine();
  }
}
