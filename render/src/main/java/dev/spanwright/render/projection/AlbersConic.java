package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Map;

/**
 * Albers' equal-area conic projection: for countries and continents wider than high. By the math
 * transform of GeoTools, for the sphere. The earth ends at the meridian opposite of the central
 * one. Immutable and thread-safe.
 *
 * <p>Source: Snyder, Map Projections: A Working Manual, USGS 1395, chapter 14.
 */
public final class AlbersConic implements Projection {

  /** A cone needs standard parallels whose mean is at least this far from the equator, degrees. */
  private static final double LEAST_MEAN_DEG = 3;

  /** Points that come back this near lie on the earth, world units. */
  private static final double SAME = 1e-7;

  private static final int HALVINGS = 40;

  private final double southDeg;
  private final double northDeg;
  private final double centralLonDeg;
  private final SphereTransform transform;
  private final double minX;
  private final double maxX;
  private final double minY;
  private final double maxY;

  /**
   * Makes the projection.
   *
   * @param southDeg one standard parallel, degrees; moved off the equator where both are centred on
   *     it
   * @param northDeg the other standard parallel, degrees
   * @param centralLonDeg longitude in the middle, degrees
   */
  AlbersConic(double southDeg, double northDeg, double centralLonDeg) {
    double mean = (southDeg + northDeg) / 2;
    double shift = Math.abs(mean) < LEAST_MEAN_DEG ? Math.copySign(LEAST_MEAN_DEG, mean) - mean : 0;
    this.southDeg = southDeg + shift;
    this.northDeg = northDeg + shift;
    this.centralLonDeg = centralLonDeg;
    transform =
        new SphereTransform(
            "Albers_Conic_Equal_Area",
            Map.of(
                "standard_parallel_1",
                this.southDeg,
                "standard_parallel_2",
                this.northDeg,
                "latitude_of_origin",
                mean + shift));
    double[] box = {1, 0, 1, 0};
    for (double lat = -90; lat <= 90; lat += 5) {
      for (double lon = -180; lon <= 180; lon += 5) {
        double[] xy = new double[2];
        project(lat, centralLonDeg + lon, xy);
        box[0] = Math.min(box[0], xy[0]);
        box[1] = Math.max(box[1], xy[0]);
        box[2] = Math.min(box[2], xy[1]);
        box[3] = Math.max(box[3], xy[1]);
      }
    }
    minX = box[0];
    maxX = box[1];
    minY = box[2];
    maxY = box[3];
  }

  @Override
  public double x(double latDeg, double lonDeg) {
    double[] xy = new double[2];
    project(latDeg, lonDeg, xy);
    return xy[0];
  }

  @Override
  public double y(double latDeg, double lonDeg) {
    double[] xy = new double[2];
    project(latDeg, lonDeg, xy);
    return xy[1];
  }

  @Override
  public void project(double latDeg, double lonDeg, double[] xy) {
    double from = lonDeg - centralLonDeg;
    transform.project(latDeg, Math.abs(from) <= 180 ? from : Math.IEEEremainder(from, 360), xy);
    xy[0] = 0.5 + xy[0];
    xy[1] = 0.5 - xy[1];
  }

  @Override
  public Position position(double x, double y) {
    double off = 0;
    double on = 1;
    if (covers(x, y)) {
      return at(x, y);
    }
    // The last point on the earth on the way to the centre.
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (off + on) / 2;
      if (covers(x + (0.5 - x) * middle, y + (0.5 - y) * middle)) {
        on = middle;
      } else {
        off = middle;
      }
    }
    return at(x + (0.5 - x) * on, y + (0.5 - y) * on);
  }

  private Position at(double x, double y) {
    double[] at = {x - 0.5, 0.5 - y};
    transform.unproject(at);
    return Position.wrapped(Math.clamp(at[1], -90.0, 90.0), centralLonDeg + at[0]);
  }

  @Override
  public boolean covers(double x, double y) {
    double[] at = {x - 0.5, 0.5 - y};
    try {
      transform.unproject(at);
    } catch (IllegalArgumentException _) {
      return false; // no latitude is that far from the middle of the fan
    }
    if (!(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90)) {
      return false;
    }
    transform.project(at[1], at[0], at);
    return Math.hypot(0.5 + at[0] - x, 0.5 - at[1] - y) < SAME;
  }

  @Override
  public Edge edge() {
    return new Edge.Meridian(centralLonDeg);
  }

  @Override
  public double centralLonDeg() {
    return centralLonDeg;
  }

  @Override
  public double minX() {
    return minX;
  }

  @Override
  public double maxX() {
    return maxX;
  }

  @Override
  public double minY() {
    return minY;
  }

  @Override
  public double maxY() {
    return maxY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlbersConic that
        && southDeg == that.southDeg
        && northDeg == that.northDeg
        && centralLonDeg == that.centralLonDeg;
  }

  @Override
  public int hashCode() {
    return (Double.hashCode(southDeg) * 31 + Double.hashCode(northDeg)) * 31
        + Double.hashCode(centralLonDeg);
  }

  @Override
  public String toString() {
    return "Albers between %s° and %s° around %s°".formatted(southDeg, northDeg, centralLonDeg);
  }
}
