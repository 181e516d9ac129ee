package dev.spanwright.render.projection;

import java.util.Map;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * A projection of GeoTools for the sphere with the surface of WGS84: degrees to world units whose
 * origin is the centre of the projection, x to the east, y to the north. Immutable and thread-safe.
 */
final class SphereTransform {

  /** Radius of the sphere with the surface of WGS84, km. */
  static final double RADIUS_KM = 6371.0072;

  private static final double EQUATOR_KM = 2 * Math.PI * RADIUS_KM;
  private static final DefaultMathTransformFactory FACTORY = new DefaultMathTransformFactory();

  private final MathTransform forward;
  private final MathTransform inverse;

  /**
   * Makes the transform; the first in a process takes about a second.
   *
   * @param name the name of the projection in GeoTools
   * @param values its parameters, degrees
   */
  SphereTransform(String name, Map<String, Double> values) {
    try {
      ParameterValueGroup parameters = FACTORY.getDefaultParameters(name);
      parameters.parameter("semi_major").setValue(RADIUS_KM);
      parameters.parameter("semi_minor").setValue(RADIUS_KM);
      values.forEach((key, value) -> parameters.parameter(key).setValue(value.doubleValue()));
      forward = FACTORY.createParameterizedTransform(parameters);
      inverse = forward.inverse();
    } catch (FactoryException | TransformException e) {
      throw new IllegalStateException("GeoTools has no usable projection \"" + name + "\"", e);
    }
  }

  /**
   * Projects a place.
   *
   * @param xy takes the result, of which 1 is the length of the equator
   */
  void project(double latDeg, double lonDeg, double[] xy) {
    xy[0] = lonDeg;
    xy[1] = latDeg;
    transform(forward, xy);
    xy[0] /= EQUATOR_KM;
    xy[1] /= EQUATOR_KM;
  }

  /**
   * Finds the place of a point.
   *
   * @param lonLat the point; takes longitude and latitude, degrees
   */
  void unproject(double[] lonLat) {
    lonLat[0] *= EQUATOR_KM;
    lonLat[1] *= EQUATOR_KM;
    transform(inverse, lonLat);
  }

  private static void transform(MathTransform transform, double[] at) {
    try {
      transform.transform(at, 0, at, 0, 1);
    } catch (TransformException e) {
      throw new IllegalArgumentException("Cannot project (" + at[0] + ", " + at[1] + ")", e);
    }
  }
}
