package dev.spanwright.render.picture;

import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Edge;

/** The edge of an earth that ends, as a ring over the picture. */
final class EarthOutline {

  private static final double STEP_DEG = 0.5;

  private EarthOutline() {}

  static Outline of(Camera camera) {
    Outline.Builder out = new Outline.Builder(true);
    switch (camera.projection().edge()) {
      case Edge.None() -> {
        out.add(0, 0).add(camera.width(), 0);
        out.add(camera.width(), camera.height()).add(0, camera.height());
      }
      case Edge.Cap _ -> circle(camera, out);
      case Edge.Meridian(double central) -> sides(camera, central, out);
    }
    return out.build();
  }

  private static void circle(Camera camera, Outline.Builder out) {
    double half = (camera.projection().maxX() - camera.projection().minX()) / 2;
    for (double turn = 0; turn < 360; turn += STEP_DEG) {
      double angle = Math.toRadians(turn);
      out.add(
          camera.screenOfWorldX(0.5 + half * Math.sin(angle)),
          camera.screenOfWorldY(0.5 - half * Math.cos(angle)));
    }
  }

  /** Both copies of the meridian at the edge, and the poles, which may be lines, between them. */
  private static void sides(Camera camera, double central, Outline.Builder out) {
    for (double lat = -90; lat < 90; lat += STEP_DEG) {
      add(camera, lat, central + 180, out);
    }
    for (double lon = 180; lon > -180; lon -= STEP_DEG) {
      add(camera, 90, central + lon, out);
    }
    for (double lat = 90; lat > -90; lat -= STEP_DEG) {
      add(camera, lat, central - 180, out);
    }
    for (double lon = -180; lon < 180; lon += STEP_DEG) {
      add(camera, -90, central + lon, out);
    }
  }

  private static void add(Camera camera, double lat, double lon, Outline.Builder out) {
    double[] xy = new double[2];
    camera.projection().project(lat, lon, xy);
    out.add(camera.screenOfWorldX(xy[0]), camera.screenOfWorldY(xy[1]));
  }
}
