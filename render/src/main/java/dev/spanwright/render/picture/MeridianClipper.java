package dev.spanwright.render.picture;

import dev.spanwright.render.basemap.Feature;
import dev.spanwright.render.projection.Camera;
import java.util.Arrays;

/**
 * Cuts a feature at the meridian opposite of the central one, where the earth ends, and closes
 * areas along it. Method: Sutherland and Hodgman, 1974. Not thread-safe.
 */
final class MeridianClipper {

  /** Chords along the edge, degrees of latitude. */
  private static final double STEP_DEG = 0.5;

  private final Camera camera;
  private final Outline.Builder out;
  private final double[] xy = new double[2];
  private double[] lonLat = new double[64];
  private int count;

  MeridianClipper(Camera camera, Outline.Builder out) {
    this.camera = camera;
    this.out = out;
  }

  /** Adds what of a feature lies on the earth, with its longitudes shifted by an offset. */
  void append(Feature feature, double lonOffset) {
    double shift = lonOffset - camera.projection().centralLonDeg();
    for (int ring = 0; ring < feature.ringCount(); ring++) {
      count = 0;
      for (int i = 0; i < feature.pointCount(ring); i++) {
        push(feature.lonDeg(ring, i) + shift, feature.latDeg(ring, i));
      }
      if (out.closed()) {
        clip(1);
        clip(-1);
        emitRing();
      } else {
        emitLine();
      }
    }
  }

  /** Keeps what of the ring lies on one side: sign times longitude at most 180. */
  private void clip(int sign) {
    double[] ring = Arrays.copyOf(lonLat, 2 * count);
    int points = count;
    count = 0;
    for (int i = 0; i < points; i++) {
      int before = (i + points - 1) % points;
      double lon0 = ring[2 * before];
      double lat0 = ring[2 * before + 1];
      double lon1 = ring[2 * i];
      double lat1 = ring[2 * i + 1];
      if ((sign * lon0 <= 180) != (sign * lon1 <= 180)) {
        push(sign * 180.0, lat0 + (lat1 - lat0) * (sign * 180 - lon0) / (lon1 - lon0));
      }
      if (sign * lon1 <= 180) {
        push(lon1, lat1);
      }
    }
  }

  private void emitRing() {
    for (int i = 0; i < count; i++) {
      int before = (i + count - 1) % count;
      double lon = lonLat[2 * i];
      double lat = lonLat[2 * i + 1];
      if (Math.abs(lon) == 180 && lonLat[2 * before] == lon) {
        along(lon, lonLat[2 * before + 1], lat);
      }
      emit(lon, lat);
    }
    out.endPart();
  }

  /** The points strictly between two on the edge. */
  private void along(double lon, double fromLat, double toLat) {
    int steps = (int) Math.ceil(Math.abs(toLat - fromLat) / STEP_DEG);
    for (int i = 1; i < steps; i++) {
      emit(lon, fromLat + (toLat - fromLat) * i / steps);
    }
  }

  private void emitLine() {
    for (int i = 0; i < count; i++) {
      double lon = lonLat[2 * i];
      double lat = lonLat[2 * i + 1];
      if (i > 0) {
        crossing(lonLat[2 * i - 2], lonLat[2 * i - 1], lon, lat);
      }
      if (Math.abs(lon) <= 180) {
        emit(lon, lat);
      }
    }
    out.endPart();
  }

  /** The point at which a line leaves the earth or comes back, if it does. */
  private void crossing(double lon0, double lat0, double lon1, double lat1) {
    boolean leaves = Math.abs(lon0) <= 180;
    if (leaves == Math.abs(lon1) <= 180) {
      return;
    }
    double edge = Math.copySign(180, leaves ? lon1 : lon0);
    emit(edge, lat0 + (lat1 - lat0) * (edge - lon0) / (lon1 - lon0));
    if (leaves) {
      out.endPart();
    }
  }

  private void push(double lon, double lat) {
    if (2 * count + 2 > lonLat.length) {
      lonLat = Arrays.copyOf(lonLat, lonLat.length * 2);
    }
    lonLat[2 * count] = lon;
    lonLat[2 * count + 1] = lat;
    count++;
  }

  private void emit(double fromCentre, double lat) {
    double inside = Math.max(-180, Math.min(180, fromCentre));
    camera.projection().project(lat, camera.projection().centralLonDeg() + inside, xy);
    out.add(camera.screenOfWorldX(xy[0]), camera.screenOfWorldY(xy[1]));
  }
}
