package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Map;

/**
 * A projection with straight parallels, along which longitude grows evenly: Equal Earth and
 * Robinson, by the math transforms of GeoTools, for the sphere. The equator is 1 wide; the earth
 * ends at the meridian opposite of the central one. Immutable and thread-safe.
 *
 * <p>Sources: Šavrič, Patterson & Jenny, The Equal Earth map projection, 2018; Robinson, A new map
 * projection, 1974.
 */
public final class Pseudocylindrical implements Projection {

  private final String name;
  private final double centralLonDeg;
  private final SphereTransform transform;
  private final double halfEquator;
  private final double halfHeight;

  /**
   * Makes the transform; the first call in a process takes about a second.
   *
   * @param name the name of the projection in GeoTools
   * @param centralLonDeg longitude in the middle of the earth, degrees
   */
  Pseudocylindrical(String name, double centralLonDeg) {
    this.name = name;
    this.centralLonDeg = centralLonDeg;
    transform = new SphereTransform(name, Map.of());
    halfEquator = projected(0, 180)[0];
    halfHeight = projected(90, 0)[1] / (2 * halfEquator);
  }

  @Override
  public double x(double latDeg, double lonDeg) {
    double[] at = projected(latDeg, fromCentre(lonDeg));
    return 0.5 + at[0] / (2 * halfEquator);
  }

  @Override
  public double y(double latDeg, double lonDeg) {
    return 0.5 - projected(latDeg, 0)[1] / (2 * halfEquator);
  }

  @Override
  public void project(double latDeg, double lonDeg, double[] xy) {
    transform.project(latDeg, fromCentre(lonDeg), xy);
    xy[0] = 0.5 + xy[0] / (2 * halfEquator);
    xy[1] = 0.5 - xy[1] / (2 * halfEquator);
  }

  @Override
  public Position position(double x, double y) {
    double latDeg = latDeg(y);
    double share = (x - 0.5) / halfWidth(latDeg);
    return Position.wrapped(latDeg, centralLonDeg + 180 * Math.max(-1, Math.min(1, share)));
  }

  @Override
  public boolean covers(double x, double y) {
    return y >= minY() && y <= maxY() && Math.abs(x - 0.5) <= halfWidth(latDeg(y));
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
  public double minY() {
    return 0.5 - halfHeight;
  }

  @Override
  public double maxY() {
    return 0.5 + halfHeight;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pseudocylindrical that
        && name.equals(that.name)
        && centralLonDeg == that.centralLonDeg;
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + Double.hashCode(centralLonDeg);
  }

  @Override
  public String toString() {
    return name + " around " + centralLonDeg + "°";
  }

  private double latDeg(double y) {
    if (y <= minY()) {
      return 90;
    }
    if (y >= maxY()) {
      return -90;
    }
    double[] at = {0, (0.5 - y) * 2 * halfEquator};
    transform.unproject(at);
    return Math.clamp(at[1], -90.0, 90.0);
  }

  /** Half the length of a parallel, world units. */
  private double halfWidth(double latDeg) {
    return projected(latDeg, 180)[0] / (2 * halfEquator);
  }

  /** Longitude from the central meridian, -180 to 180 degrees. */
  private double fromCentre(double lonDeg) {
    double from = lonDeg - centralLonDeg;
    return Math.abs(from) <= 180 ? from : Math.IEEEremainder(from, 360);
  }

  private double[] projected(double latDeg, double fromCentreDeg) {
    double[] at = new double[2];
    transform.project(latDeg, fromCentreDeg, at);
    return at;
  }
}
