package dev.spanwright.render.basemap;

import java.util.Arrays;

/** Cuts rings at a straight line. Rings are pairs of longitude and latitude, degrees. */
final class RingCut {

  private RingCut() {}

  /** Least longitude and latitude, then the greatest, degrees. */
  static double[] box(double[] ring) {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int i = 0; i < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]);
      box[1] = Math.min(box[1], ring[i + 1]);
      box[2] = Math.max(box[2], ring[i]);
      box[3] = Math.max(box[3], ring[i + 1]);
    }
    return box;
  }

  /** What of a ring lies in a box. */
  static double[] toBox(double[] ring, double west, double south, double east, double north) {
    double[] box = box(ring);
    double[] kept = ring;
    kept = box[0] < west ? of(kept, 1, 0, -west) : kept;
    kept = box[1] < south ? of(kept, 0, 1, -south) : kept;
    kept = box[2] > east ? of(kept, -1, 0, east) : kept;
    return box[3] > north ? of(kept, 0, -1, north) : kept;
  }

  /** What of a ring lies where {@code a lon + b lat + c} is not negative; empty where nothing. */
  static double[] of(double[] ring, double a, double b, double c) {
    double[] kept = new double[ring.length + 8];
    int size = 0;
    int count = ring.length / 2;
    if (count == 0) {
      return ring;
    }
    boolean all = true;
    double lastLon = ring[2 * count - 2];
    double lastLat = ring[2 * count - 1];
    double last = a * lastLon + b * lastLat + c;
    for (int i = 0; i < count; i++) {
      double lon = ring[2 * i];
      double lat = ring[2 * i + 1];
      double here = a * lon + b * lat + c;
      all &= here >= 0;
      if (size + 4 > kept.length) {
        kept = Arrays.copyOf(kept, 2 * kept.length);
      }
      if ((here < 0) != (last < 0)) {
        double share = last / (last - here);
        kept[size++] = lastLon + share * (lon - lastLon);
        kept[size++] = lastLat + share * (lat - lastLat);
      }
      if (here >= 0) {
        kept[size++] = lon;
        kept[size++] = lat;
      }
      lastLon = lon;
      lastLat = lat;
      last = here;
    }
    return all ? ring : size < 6 ? new double[0] : Arrays.copyOf(kept, size);
  }
}
