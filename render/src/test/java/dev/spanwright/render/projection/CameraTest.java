package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CameraTest {

  private static final WebMercator MERCATOR = new WebMercator();

  private final Random random = new Random(32);

  @Test
  void zoomingInKeepsThePlaceUnderTheCursor() {
    for (int i = 0; i < 2_000; i++) {
      Camera camera = randomCamera();
      double x = random.nextDouble() * camera.width();
      double y = random.nextDouble() * camera.height();
      Position before = camera.positionAt(x, y);
      Camera nearer = camera.zoomedAt(x, y, 1 + random.nextDouble() * 3);
      assertEquals(x, nearer.screenX(before), 1e-3);
      assertEquals(y, nearer.screenY(before), 1e-3);
    }
  }

  @Test
  void zoomingOutAndInAgainComesBack() {
    Camera camera = over(48, 11, 30_000);
    Camera back = camera.zoomedAt(100, 700, 0.37).zoomedAt(100, 700, 1 / 0.37);
    assertEquals(camera.centerX(), back.centerX(), 1e-12);
    assertEquals(camera.centerY(), back.centerY(), 1e-12);
    assertEquals(camera.scale(), back.scale(), 1e-6);
  }

  /**
   * The middle of a whole earth may be the hole in a cone, where there is no scale to begin with.
   */
  @Test
  void aPlaceIsShownAtTheScaleAskedForInEveryProjection() {
    List<Position> germany = List.of(new Position(48.1, 6.8), new Position(53.6, 13.4));
    Position middle = new Position(51, 10.2);
    for (ProjectionChoice choice : ProjectionChoice.values()) {
      for (double km : new double[] {30, 900, 4_000}) {
        Camera camera = Camera.world(choice.projection(germany), 640, 360).showing(middle, km, km);
        assertEquals(km / 360, camera.kmPerPixel(), 0.01 * km / 360, choice + " at " + km + " km");
        assertEquals(320, camera.screenX(middle), 1, choice + " at " + km + " km");
        assertEquals(180, camera.screenY(middle), 1, choice + " at " + km + " km");
      }
    }
  }

  @Test
  void atTheLimitZoomingMovesNothing() {
    Camera camera = over(48, 11, 1e12);
    assertEquals(Camera.MAX_SCALE, camera.scale());
    Camera same = camera.zoomedAt(17, 23, 8);
    assertEquals(camera.centerX(), same.centerX(), 1e-15);
    assertEquals(camera.centerY(), same.centerY(), 1e-15);
  }

  @Test
  void panningMovesByPixels() {
    for (int i = 0; i < 2_000; i++) {
      Camera camera = over(random.nextDouble() * 80 - 40, lon(), 8_000 + random.nextInt(100_000));
      Position place = camera.positionAt(640, 400);
      double dx = random.nextDouble() * 300 - 150;
      double dy = random.nextDouble() * 300 - 150;
      Camera moved = camera.panned(dx, dy);
      assertEquals(640 + dx, moved.screenX(place), 1e-6);
      assertEquals(400 + dy, moved.screenY(place), 1e-6);
    }
  }

  @Test
  void panningRoundTheEarthComesBack() {
    Camera camera = over(20, 170, 4_000);
    Camera moved = camera;
    for (int i = 0; i < 40; i++) {
      moved = moved.panned(-100, 0);
    }
    assertEquals(camera.centerX(), moved.centerX(), 1e-12);
  }

  @Test
  void theWorldIsNeverNarrowerOrLowerThanTheView() {
    for (int i = 0; i < 2_000; i++) {
      double width = 1 + random.nextInt(4_000);
      double height = 1 + random.nextInt(4_000);
      Camera camera =
          new Camera(
              MERCATOR,
              random.nextGaussian() * 3,
              random.nextGaussian() * 3,
              Math.pow(10, random.nextDouble() * 12 - 2),
              width,
              height);
      assertTrue(camera.scale() >= width);
      assertTrue(camera.worldY(0) >= MERCATOR.minY() - 1e-12);
      assertTrue(camera.worldY(height) <= MERCATOR.maxY() + 1e-12);
      assertTrue(camera.centerX() >= 0 && camera.centerX() <= 1);
    }
  }

  @Test
  void aViewWithoutSizeIsOnePixel() {
    Camera camera = Camera.world(MERCATOR, 0, -5);
    assertEquals(1, camera.width());
    assertEquals(1, camera.height());
    assertTrue(Double.isFinite(camera.screenX(10, 10)));
  }

  @Test
  void seesOverTheAntimeridian() {
    Camera camera = over(0, 179, 36_000);
    assertEquals(640 + 2 * 100, camera.screenX(0, -179), 1e-6);
    assertEquals(640 - 2 * 100, camera.screenX(0, 177), 1e-6);
    assertEquals(-179, camera.positionAt(840, 400).lonDeg(), 1e-9);
  }

  @Test
  void placeUnderAPixelIsShownAtThatPixel() {
    for (int i = 0; i < 2_000; i++) {
      Camera camera = randomCamera();
      double x = random.nextDouble() * camera.width();
      double y = random.nextDouble() * camera.height();
      Position place = camera.positionAt(x, y);
      assertEquals(x, camera.screenX(place), 1e-3);
      assertEquals(y, camera.screenY(place), 1e-3);
    }
  }

  @Test
  void resizingKeepsMiddleAndScale() {
    Camera camera = over(48, 11, 30_000);
    Camera larger = camera.resized(1920, 1200);
    assertEquals(camera.centerX(), larger.centerX());
    assertEquals(camera.centerY(), larger.centerY());
    assertEquals(camera.scale(), larger.scale());
  }

  @Test
  void countsZoomLevelsAsWebMapsDo() {
    assertEquals(5, over(0, 0, 256 * 32).zoom(), 1e-12);
    assertEquals(40_075.016_686 / 8192, over(0, 0, 8192).kmPerPixel(), 1e-6);
    // The parallel at 60 degrees of the ellipsoid, with its eccentricity.
    double half = 0.5 / Math.sqrt(1 - 0.006_694_38 * 0.75);
    assertEquals(40_075.016_686 / 8192 * half, over(60, 0, 8192).kmPerPixel(), 1e-6);
  }

  private Camera randomCamera() {
    return over(random.nextDouble() * 150 - 75, lon(), 1280 * Math.pow(2, random.nextInt(15)));
  }

  private double lon() {
    return random.nextDouble() * 360 - 180;
  }

  private static Camera over(double lat, double lon, double scale) {
    return new Camera(MERCATOR, MERCATOR.x(lat, lon), MERCATOR.y(lat, lon), scale, 1280, 800);
  }
}
