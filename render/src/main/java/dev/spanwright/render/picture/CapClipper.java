package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Feature;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Edge;

/**
 * Cuts a feature at the circle where the earth ends: the horizon of a globe. What lies beyond is
 * pressed onto the circle along the ways from its centre, which leaves the areas within as they
 * are; only an area round the far pole of the circle would turn inside out, and so gets the whole
 * circle added. Not thread-safe.
 */
final class CapClipper {

  /** Points nearer than this to the last one are left out, px. */
  private static final double LEAST_STEP_PX = 0.7;

  /** Chords along the circle, degrees of azimuth. */
  private static final double STEP_DEG = 2;

  private final Camera camera;
  private final Outline.Builder out;
  private final double sinLat;
  private final double cosLat;
  private final double lonDeg;
  private final double latDeg;
  private final double radiusDeg;
  private final double[] xy = new double[2];
  private double away;
  private double azimuthDeg;
  private double lastX;
  private double lastY;

  CapClipper(Camera camera, Edge.Cap cap, Outline.Builder out) {
    this.camera = camera;
    this.out = out;
    this.latDeg = cap.latDeg();
    this.lonDeg = cap.lonDeg();
    this.radiusDeg = cap.radiusDeg();
    sinLat = Math.sin(Math.toRadians(latDeg));
    cosLat = Math.cos(Math.toRadians(latDeg));
  }

  /** Adds what of a feature lies within the circle. */
  void append(Feature feature) {
    for (int ring = 0; ring < feature.ringCount(); ring++) {
      lastX = Double.NaN;
      if (out.closed()) {
        area(feature, ring);
      } else {
        line(feature, ring);
      }
      out.endPart();
    }
  }

  private void line(Feature feature, int ring) {
    int count = feature.pointCount(ring);
    boolean wasIn = false;
    for (int i = 0; i < count; i++) {
      double wasAway = away;
      measure(feature.latDeg(ring, i), feature.lonDeg(ring, i));
      boolean in = away <= radiusDeg;
      if (i > 0 && in != wasIn) {
        crossing(feature, ring, i, (radiusDeg - wasAway) / (away - wasAway));
      }
      if (in) {
        emit(feature.latDeg(ring, i), feature.lonDeg(ring, i), i == count - 1);
      } else {
        out.endPart();
        lastX = Double.NaN;
      }
      wasIn = in;
    }
  }

  /**
   * The point where a line leaves or enters, a share of the way from the last point to this one.
   */
  private void crossing(Feature feature, int ring, int i, double share) {
    double lat0 = feature.latDeg(ring, i - 1);
    double lon0 = feature.lonDeg(ring, i - 1);
    double lat = lat0 + (feature.latDeg(ring, i) - lat0) * share;
    double lon = lon0 + (feature.lonDeg(ring, i) - lon0) * share;
    emit(lat, lon, true);
  }

  private void area(Feature feature, int ring) {
    int count = feature.pointCount(ring);
    boolean anyIn = false;
    boolean anyOut = false;
    for (int i = 0; i < count && !(anyIn && anyOut); i++) {
      measure(feature.latDeg(ring, i), feature.lonDeg(ring, i));
      anyIn |= away <= radiusDeg;
      anyOut |= away > radiusDeg;
    }
    if (anyIn || holds(feature, ring, latDeg, lonDeg)) {
      if (anyOut) {
        pressed(feature, ring, count);
      } else {
        for (int i = 0; i < count; i++) {
          emit(feature.latDeg(ring, i), feature.lonDeg(ring, i), i == count - 1);
        }
      }
    }
    if (anyIn && anyOut && holds(feature, ring, -latDeg, lonDeg + 180)) {
      out.endPart();
      circle(clockwise(feature, ring));
    }
  }

  private void pressed(Feature feature, int ring, int count) {
    measure(feature.latDeg(ring, count - 1), feature.lonDeg(ring, count - 1));
    boolean wasIn = away <= radiusDeg;
    double wasAzimuth = azimuthDeg;
    for (int i = 0; i < count; i++) {
      measure(feature.latDeg(ring, i), feature.lonDeg(ring, i));
      boolean in = away <= radiusDeg;
      if (in) {
        emit(feature.latDeg(ring, i), feature.lonDeg(ring, i), true);
      } else if (!wasIn) {
        along(wasAzimuth, Math.IEEEremainder(azimuthDeg - wasAzimuth, 360));
      } else {
        rim(azimuthDeg);
      }
      wasIn = in;
      wasAzimuth = azimuthDeg;
    }
  }

  private void along(double fromDeg, double turnDeg) {
    int steps = (int) Math.max(1, Math.ceil(Math.abs(turnDeg) / STEP_DEG));
    for (int step = 1; step <= steps; step++) {
      rim(fromDeg + turnDeg * step / steps);
    }
  }

  private void circle(boolean clockwise) {
    for (double turn = 0; turn < 360; turn += STEP_DEG) {
      rim(clockwise ? turn : -turn);
    }
  }

  /** A point on the circle. */
  private void rim(double azimuth) {
    double half = (camera.projection().maxX() - camera.projection().minX()) / 2;
    double turn = Math.toRadians(azimuth);
    add(0.5 + half * Math.sin(turn), 0.5 - half * Math.cos(turn), false);
  }

  private void emit(double lat, double lon, boolean always) {
    camera.projection().project(lat, lon, xy);
    add(xy[0], xy[1], always);
  }

  private void add(double worldX, double worldY, boolean always) {
    double x = camera.screenOfWorldX(worldX);
    double y = camera.screenOfWorldY(worldY);
    boolean near = Math.abs(x - lastX) < LEAST_STEP_PX && Math.abs(y - lastY) < LEAST_STEP_PX;
    if (always || !near) {
      out.add(x, y);
      lastX = x;
      lastY = y;
    }
  }

  /** Finds how far a place is from the centre of the circle, and in which direction. */
  private void measure(double lat, double lon) {
    double sin = Math.sin(Math.toRadians(lat));
    double cos = Math.cos(Math.toRadians(lat));
    double from = Math.toRadians(lon - lonDeg);
    double east = cos * Math.sin(from);
    double cosFrom = cos * Math.cos(from);
    double north = cosLat * sin - sinLat * cosFrom;
    azimuthDeg = Math.toDegrees(Math.atan2(east, north));
    away = Math.toDegrees(Math.atan2(Math.hypot(east, north), sinLat * sin + cosLat * cosFrom));
  }

  /**
   * Whether a place lies inside a ring, as the ring lies on the plane of longitude and latitude.
   */
  private static boolean holds(Feature feature, int ring, double lat, double lon) {
    boolean inside = false;
    for (double turned = lon - 720; turned <= lon + 720; turned += 360) {
      inside |= crossed(feature, ring, lat, turned);
    }
    return inside;
  }

  private static boolean crossed(Feature feature, int ring, double lat, double lon) {
    boolean inside = false;
    int count = feature.pointCount(ring);
    for (int i = 0; i < count; i++) {
      int j = (i + count - 1) % count;
      double lat0 = feature.latDeg(ring, j);
      double lat1 = feature.latDeg(ring, i);
      if ((lat0 > lat) != (lat1 > lat)) {
        double lon0 = feature.lonDeg(ring, j);
        double at = lon0 + (feature.lonDeg(ring, i) - lon0) * (lat - lat0) / (lat1 - lat0);
        inside ^= lon < at;
      }
    }
    return inside;
  }

  private static boolean clockwise(Feature feature, int ring) {
    double twice = 0;
    int count = feature.pointCount(ring);
    for (int i = 0; i < count; i++) {
      int j = (i + count - 1) % count;
      twice +=
          feature.lonDeg(ring, j) * feature.latDeg(ring, i)
              - feature.lonDeg(ring, i) * feature.latDeg(ring, j);
    }
    return twice < 0;
  }
}
