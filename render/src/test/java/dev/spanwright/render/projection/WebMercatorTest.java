package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.geo.Position;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.junit.jupiter.api.Test;

class WebMercatorTest {

  private static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137.0;

  private final WebMercator mercator = new WebMercator();
  private final Random random = new Random(31);

  @Test
  void comesBackToWhereItWentOut() {
    for (int i = 0; i < 10_000; i++) {
      double lat = latitude();
      double lon = longitude();
      Position back = mercator.position(mercator.x(lat, lon), mercator.y(lat, lon));
      assertEquals(lat, back.latDeg(), 1e-9);
      assertEquals(lon, back.lonDeg(), 1e-9);
    }
  }

  /** An independent implementation of EPSG:3857. */
  @Test
  void agreesWithGeoToolsToAMicrometre() throws Exception {
    var factory = new DefaultMathTransformFactory();
    ParameterValueGroup parameters =
        factory.getDefaultParameters("Popular Visualisation Pseudo Mercator");
    parameters.parameter("semi_major").setValue(6_378_137.0);
    parameters.parameter("semi_minor").setValue(6_378_137.0 * (1 - 1 / 298.257223563));
    MathTransform transform = factory.createParameterizedTransform(parameters);
    double[] metres = new double[2];
    for (int i = 0; i < 10_000; i++) {
      double lat = latitude();
      double lon = longitude();
      transform.transform(new double[] {lon, lat}, 0, metres, 0, 1);
      assertEquals(metres[0], (mercator.x(lat, lon) - 0.5) * EQUATOR_METRES, 1e-6);
      assertEquals(metres[1], (0.5 - mercator.y(lat, lon)) * EQUATOR_METRES, 1e-6);
    }
  }

  @Test
  void isSquare() {
    assertEquals(85.051_128_779_8, WebMercator.MAX_LAT_DEG, 1e-9);
    assertEquals(mercator.minY(), mercator.y(WebMercator.MAX_LAT_DEG, 0), 1e-12);
    assertEquals(mercator.maxY(), mercator.y(-WebMercator.MAX_LAT_DEG, 0), 1e-12);
    assertEquals(0.5, mercator.y(0, 0), 1e-15);
    assertEquals(0, mercator.x(0, -180));
    assertEquals(1, mercator.x(0, 180));
  }

  @Test
  void polesAreDrawnAtTheEdge() {
    assertEquals(mercator.minY(), mercator.y(90, 0), 1e-12);
    assertEquals(mercator.maxY(), mercator.y(-90, 0), 1e-12);
  }

  @Test
  void longitudesRunOnIntoTheNextCopy() {
    assertEquals(mercator.x(10, -170) + 1, mercator.x(10, 190), 1e-15);
    Position place = mercator.position(mercator.x(10, 190), mercator.y(10, 190));
    assertEquals(-170, place.lonDeg(), 1e-9);
  }

  /** The ellipsoid's parallels are up to 0.34 % longer than the sphere's. */
  @Test
  void groundLengthIsThatOfAParallel() {
    for (double lat = -75; lat <= 75; lat += 5) {
      double metres = Geodesic.WGS84.Inverse(lat, 10, lat, 10.01).s12;
      Camera camera = new Camera(mercator, 0, 0, 1e6, 100, 100).centredOn(new Position(lat, 10));
      double km = camera.kmPerPixel() * camera.scale() * 0.01 / 360;
      assertEquals(1, metres / 1000 / km, 1e-6, "at " + lat + " degrees");
    }
  }

  private double latitude() {
    return (random.nextDouble() * 2 - 1) * 85;
  }

  private double longitude() {
    return (random.nextDouble() * 2 - 1) * 180;
  }
}
