package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Basemap;
import dev.spanwright.render.basemap.Feature;
import dev.spanwright.render.basemap.MapLayer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Edge;
import dev.spanwright.render.projection.ViewExtent;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lays features out as a camera sees them. Not thread-safe. */
final class FeatureOutlines {

  /** Points nearer than this to the last one are left out, px. */
  private static final double LEAST_STEP_PX = 0.7;

  private final Camera camera;
  private final ViewExtent view;
  private final double[] xy = new double[2];

  FeatureOutlines(Camera camera, ViewExtent view) {
    this.camera = camera;
    this.view = view;
  }

  /** What is in view of a layer. */
  void append(Outline.Builder out, Basemap from, MapLayer layer) {
    if (camera.projection().edge() instanceof Edge.Cap) {
      inCap(from, layer).forEach(feature -> append(out, feature, 0));
      return;
    }
    for (double offset = -360; offset <= 360; offset += 360) {
      for (Feature feature :
          from.features(
              layer, view.west() - offset, view.south(), view.east() - offset, view.north())) {
        append(out, feature, offset);
      }
    }
  }

  /**
   * Longitudes do not matter on a sphere: every feature once, whatever copies of it are in view.
   */
  private Set<Feature> inCap(Basemap from, MapLayer layer) {
    Set<Feature> found = new LinkedHashSet<>();
    for (double offset = -360; offset <= 360; offset += 360) {
      found.addAll(
          from.features(
              layer, view.west() - offset, view.south(), view.east() - offset, view.north()));
    }
    return found;
  }

  /** A feature in all copies of the earth in which it is in view. */
  void appendCopies(Outline.Builder out, Feature feature) {
    boolean once = camera.projection().edge() instanceof Edge.Cap;
    for (double offset = -360; offset <= 360; offset += 360) {
      if (feature.meets(view.west() - offset, view.south(), view.east() - offset, view.north())) {
        append(out, feature, offset);
        if (once) {
          return;
        }
      }
    }
  }

  /** A feature in a copy of the earth that lies some degrees farther east. */
  void append(Outline.Builder out, Feature feature, double lonOffset) {
    switch (camera.projection().edge()) {
      case Edge.None() -> plain(out, feature, lonOffset);
      case Edge.Cap cap -> new CapClipper(camera, cap, out).append(feature);
      case Edge.Meridian(double central) -> {
        double centre = central - lonOffset;
        if (feature.west() < centre - 180 || feature.east() > centre + 180) {
          new MeridianClipper(camera, out).append(feature, lonOffset);
        } else {
          plain(out, feature, lonOffset);
        }
      }
    }
  }

  private void plain(Outline.Builder out, Feature feature, double lonOffset) {
    for (int ring = 0; ring < feature.ringCount(); ring++) {
      double lastX = Double.NaN;
      double lastY = Double.NaN;
      int last = feature.pointCount(ring) - 1;
      for (int i = 0; i <= last; i++) {
        camera
            .projection()
            .project(feature.latDeg(ring, i), feature.lonDeg(ring, i) + lonOffset, xy);
        double x = camera.screenOfWorldX(xy[0]);
        double y = camera.screenOfWorldY(xy[1]);
        boolean near = Math.abs(x - lastX) < LEAST_STEP_PX && Math.abs(y - lastY) < LEAST_STEP_PX;
        if (!near || i == last) {
          out.add(x, y);
          lastX = x;
          lastY = y;
        }
      }
      out.endPart();
    }
  }
}
