package dev.spanwright.render.basemap;

/**
 * A piece of a basemap: the rings of an area, or one line, in degrees on WGS84. Immutable.
 *
 * <p>A ring of an area does not repeat its first point at the end. Outer rings run counterclockwise
 * (east before north), holes clockwise. Several features of {@link MapLayer#LAND} drawn into one
 * path therefore want the non-zero rule, which shows no seams where tiles overlap; a feature alone
 * may be filled by either rule.
 *
 * <p>Longitudes are within -180 to 180 degrees, except that land reaches up to 0.2 degrees beyond
 * so that copies of the world at offsets of 360 degrees meet without a seam.
 */
public final class Feature {

  private final int[] ringStarts;
  private final float[] lons;
  private final float[] lats;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  /**
   * @param ringStarts index of the first point of each ring, and the number of points as last entry
   */
  Feature(int[] ringStarts, float[] lons, float[] lats) {
    this.ringStarts = ringStarts;
    this.lons = lons;
    this.lats = lats;
    west = min(lons);
    south = min(lats);
    east = max(lons);
    north = max(lats);
  }

  /** Number of rings (or of lines), at least 1. */
  public int ringCount() {
    return ringStarts.length - 1;
  }

  /** Number of points of a ring: at least 3 for an area, at least 2 for a line. */
  public int pointCount(int ring) {
    return ringStarts[ring + 1] - ringStarts[ring];
  }

  /** Longitude of a point in degrees, east positive. */
  public double lonDeg(int ring, int point) {
    return lons[ringStarts[ring] + point];
  }

  /** Latitude of a point in degrees, -90 to 90, north positive. */
  public double latDeg(int ring, int point) {
    return lats[ringStarts[ring] + point];
  }

  /** Least longitude in degrees. */
  public double west() {
    return west;
  }

  /** Least latitude in degrees. */
  public double south() {
    return south;
  }

  /** Greatest longitude in degrees. */
  public double east() {
    return east;
  }

  /** Greatest latitude in degrees. */
  public double north() {
    return north;
  }

  /** True if the bounding box meets the given one, in degrees; touching counts. */
  public boolean meets(double lonMin, double latMin, double lonMax, double latMax) {
    return west <= lonMax && east >= lonMin && south <= latMax && north >= latMin;
  }

  /** True if a point lies inside the rings by the even-odd rule; meaningful for areas only. */
  public boolean contains(double lonDeg, double latDeg) {
    boolean inside = false;
    if (meets(lonDeg, latDeg, lonDeg, latDeg)) {
      for (int ring = 0; ring < ringCount(); ring++) {
        inside ^= ringContains(ring, lonDeg, latDeg);
      }
    }
    return inside;
  }

  private boolean ringContains(int ring, double x, double y) {
    boolean inside = false;
    int first = ringStarts[ring];
    int end = ringStarts[ring + 1];
    for (int i = first, j = end - 1; i < end; j = i++) {
      boolean crosses = (lats[i] > y) != (lats[j] > y);
      if (crosses && x < (lons[j] - lons[i]) * (y - lats[i]) / (lats[j] - lats[i]) + lons[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double min(float[] values) {
    float least = Float.POSITIVE_INFINITY;
    for (float value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static double max(float[] values) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float value : values) {
      greatest = Math.max(greatest, value);
    }
    return greatest;
  }
}
