package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.projection.Camera;
import java.util.List;

/**
 * A route as it is drawn, in view and a margin round it.
 *
 * @param traces its parts: one, or as many as the edge of the earth cuts it into
 * @param camera the view
 * @param shiftPx how far the line is moved to its right, px
 */
record TracedRoute(List<Trace> traces, Camera camera, double shiftPx) {

  private static final double CLIP_MARGIN_PX = 60;

  /** The route of geodesic legs through at least two places. */
  static TracedRoute of(List<Position> places, Camera camera, double shiftPx) {
    if (camera.projection().repeats()) {
      return new TracedRoute(List.of(Trace.of(places, camera)), camera, shiftPx);
    }
    List<Trace> traces =
        EdgeCut.parts(places, camera.projection()).stream()
            .map(part -> Trace.of(part, camera))
            .toList();
    return new TracedRoute(traces, camera, shiftPx);
  }

  /** The line on the picture, cut to what is in view. */
  Outline outline() {
    Clipper clipper = new Clipper(camera.width(), camera.height(), CLIP_MARGIN_PX);
    for (Trace trace : traces) {
      int first = 0;
      int last = 0;
      if (camera.projection().repeats()) {
        first = (int) Math.floor(camera.worldX(-CLIP_MARGIN_PX) - trace.maxX());
        last = (int) Math.ceil(camera.worldX(camera.width() + CLIP_MARGIN_PX) - trace.minX());
      }
      for (int copy = first; copy <= last; copy++) {
        addCopy(trace, copy, clipper);
      }
    }
    return clipper.build();
  }

  private void addCopy(Trace trace, int copy, Clipper clipper) {
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

  /** Marks what is covered in an area. */
  void cover(LabelArea area, Coverage coverage) {
    for (Trace trace : traces) {
      area.copies(trace.minX(), trace.maxX(), copy -> cover(trace, copy, coverage));
    }
  }

  /** In world pixels, which are the same in every view. */
  private void cover(Trace trace, int copy, Coverage coverage) {
    double[] xs = new double[trace.size()];
    double[] ys = new double[trace.size()];
    for (int i = 0; i < trace.size(); i++) {
      xs[i] = (trace.x(i) + copy) * camera.scale();
      ys[i] = trace.y(i) * camera.scale();
    }
    if (shiftPx != 0) {
      Sideways.shift(xs, ys, shiftPx);
    }
    for (int i = 1; i < xs.length; i++) {
      coverage.line(xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }
  }
}
