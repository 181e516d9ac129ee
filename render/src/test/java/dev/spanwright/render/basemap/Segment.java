package dev.spanwright.render.basemap;

import java.util.ArrayList;
import java.util.List;

/** An edge of a feature, in degrees. */
record Segment(double lon1, double lat1, double lon2, double lat2) {

  /** All edges but those that close a ring. */
  static List<Segment> of(Feature feature) {
    List<Segment> segments = new ArrayList<>();
    for (int ring = 0; ring < feature.ringCount(); ring++) {
      for (int i = 1; i < feature.pointCount(ring); i++) {
        segments.add(
            new Segment(
                feature.lonDeg(ring, i - 1),
                feature.latDeg(ring, i - 1),
                feature.lonDeg(ring, i),
                feature.latDeg(ring, i)));
      }
    }
    return segments;
  }

  boolean isLong() {
    return Math.abs(lon1 - lon2) + Math.abs(lat1 - lat2) > 0.5;
  }

  double distanceTo(double lon, double lat) {
    double dx = lon2 - lon1;
    double dy = lat2 - lat1;
    double t = ((lon - lon1) * dx + (lat - lat1) * dy) / (dx * dx + dy * dy);
    t = Math.max(0, Math.min(1, t));
    return Math.hypot(lon - lon1 - t * dx, lat - lat1 - t * dy);
  }
}
