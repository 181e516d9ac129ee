package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * A projection with straight parallels, along which longitude grows evenly: Equal Earth and
 * Robinson, by the math transforms of GeoTools, for the sphere. The equator is 1 wide; the earth
 * ends at the meridian opposite of the central one. Immutable and thread-safe.
 *
 * <p>Sources: Šavrič, Patterson & Jenny, The Equal Earth map projection, 2018; Robinson, A new map
 * projection, 1974.
 */
public final class Pseudocylindrical implements Projection {

  /** Radius of the sphere with the surface of WGS84, km. */
  private static final double RADIUS_KM = 6371.0072;

  /** Nearer to a pole, the length of a parallel says nothing about the scale. */
  private static final double MOST_SCALE_LAT_DEG = 89;

  private final String name;
  private final double centralLonDeg;
  private final MathTransform forward;
  private final MathTransform inverse;
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
    try {
      DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
      ParameterValueGroup parameters = factory.getDefaultParameters(name);
      parameters.parameter("semi_major").setValue(RADIUS_KM);
      parameters.parameter("semi_minor").setValue(RADIUS_KM);
      forward = factory.createParameterizedTransform(parameters);
      inverse = forward.inverse();
    } catch (FactoryException | TransformException e) {
      throw new IllegalStateException("GeoTools has no usable projection \"" + name + "\"", e);
    }
    halfEquator = transformed(forward, 180, 0)[0];
    halfHeight = transformed(forward, 0, 90)[1] / (2 * halfEquator);
  }

  @Override
  public double x(double latDeg, double lonDeg) {
    double[] at = transformed(forward, fromCentre(lonDeg), latDeg);
    return 0.5 + at[0] / (2 * halfEquator);
  }

  @Override
  public double y(double latDeg, double lonDeg) {
    return 0.5 - transformed(forward, 0, latDeg)[1] / (2 * halfEquator);
  }

  @Override
  public void project(double latDeg, double lonDeg, double[] xy) {
    double[] at = transformed(forward, fromCentre(lonDeg), latDeg);
    xy[0] = 0.5 + at[0] / (2 * halfEquator);
    xy[1] = 0.5 - at[1] / (2 * halfEquator);
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
  public boolean repeats() {
    return false;
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
  public double kmPerUnit(double latDeg) {
    double lat = Math.max(-MOST_SCALE_LAT_DEG, Math.min(MOST_SCALE_LAT_DEG, latDeg));
    return Math.PI * RADIUS_KM * Math.cos(Math.toRadians(lat)) / halfWidth(lat);
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
    double lat = transformed(inverse, 0, (0.5 - y) * 2 * halfEquator)[1];
    return Math.max(-90, Math.min(90, lat));
  }

  /** Half the length of a parallel, world units. */
  private double halfWidth(double latDeg) {
    return transformed(forward, 180, latDeg)[0] / (2 * halfEquator);
  }

  /** Longitude from the central meridian, -180 to 180 degrees. */
  private double fromCentre(double lonDeg) {
    double from = lonDeg - centralLonDeg;
    return Math.abs(from) <= 180 ? from : Math.IEEEremainder(from, 360);
  }

  private static double[] transformed(MathTransform transform, double x, double y) {
    double[] at = {x, y};
    try {
      transform.transform(at, 0, at, 0, 1);
    } catch (TransformException e) {
      throw new IllegalArgumentException("Cannot project (" + x + ", " + y + ")", e);
    }
    return at;
  }
}
