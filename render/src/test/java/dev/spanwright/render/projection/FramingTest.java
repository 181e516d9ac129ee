package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

  private static final WebMercator MERCATOR = new WebMercator();
  private static final Margins MARGINS = new Margins(70, 90, 70, 200);

  private final Random random = new Random(33);

  /** Middles in the Atlantic, Asia, on the antimeridian and at its sides. */
  @ParameterizedTest
  @ValueSource(doubles = {-40, 100, 180, 171, -165})
  void allPlacesAreInViewWithinTheMargins(double middle) {
    for (int i = 0; i < 500; i++) {
      List<Position> places = places(middle);
      Camera camera = Framing.fit(MERCATOR, places, 1280, 800, MARGINS);
      for (Position place : places) {
        double x = camera.screenX(place);
        double y = camera.screenY(place);
        assertTrue(x > 200 - 1e-6 && x < 1190 + 1e-6, () -> place + " is at x " + x);
        assertTrue(y > 70 - 1e-6 && y < 730 + 1e-6, () -> place + " is at y " + y);
      }
    }
  }

  /** A camera that is needlessly far away would pass the test above. */
  @Test
  void fillsTheViewOneWayOrTheOther() {
    for (int i = 0; i < 500; i++) {
      List<Position> places = places(random.nextDouble() * 360 - 180);
      Camera camera = Framing.fit(MERCATOR, places, 1280, 800, MARGINS);
      double[] x = places.stream().mapToDouble(camera::screenX).sorted().toArray();
      double[] y = places.stream().mapToDouble(camera::screenY).sorted().toArray();
      double fill = Math.max((x[x.length - 1] - x[0]) / 990, (y[y.length - 1] - y[0]) / 660);
      boolean near = camera.kmPerPixel() < 0.5;
      assertTrue(near || fill > 0.99, () -> "fills only " + fill);
    }
  }

  @Test
  void aRingRoundTheEarthIsShownWhole() {
    List<Position> places = new ArrayList<>();
    for (int lon = -180; lon < 180; lon += 20) {
      places.add(new Position(lon % 40 == 0 ? 30 : -30, lon));
    }
    Camera camera = Framing.fit(MERCATOR, places, 1280, 800, MARGINS);
    for (Position place : places) {
      double x = camera.screenX(place);
      double y = camera.screenY(place);
      assertTrue(x >= 0 && x <= 1280 && y >= 0 && y <= 800, () -> place + " at " + x + ", " + y);
    }
  }

  @Test
  void aSinglePlaceIsInTheMiddleWithItsSurroundings() {
    Position place = new Position(50.11, 8.68);
    Camera camera = Framing.fit(MERCATOR, List.of(place), 1280, 800, MARGINS);
    assertEquals((200 + 1190) / 2.0, camera.screenX(place), 1e-6);
    assertEquals((70 + 730) / 2.0, camera.screenY(place), 1e-6);
    assertTrue(camera.kmPerPixel() * 660 > 100 && camera.kmPerPixel() * 660 < 300);
  }

  @Test
  void withoutPlacesTheWholeEarthIsShown() {
    assertEquals(
        Camera.world(MERCATOR, 1280, 800), Framing.fit(MERCATOR, List.of(), 1280, 800, MARGINS));
  }

  @Test
  void aViewSmallerThanItsMarginsStillHasACamera() {
    Camera camera = Framing.fit(MERCATOR, places(10), 200, 100, MARGINS);
    assertTrue(Double.isFinite(camera.scale()) && camera.scale() >= 200);
  }

  /** 2 to 31 places, a few km to thousands of km apart. */
  private List<Position> places(double middleLon) {
    double spread = Math.pow(10, random.nextDouble() * 3 - 1.2);
    double middleLat = random.nextDouble() * 70 - 30;
    List<Position> places = new ArrayList<>();
    int count = 2 + random.nextInt(30);
    for (int i = 0; i < count; i++) {
      double lat = middleLat + (random.nextDouble() - 0.5) * Math.min(30, spread);
      places.add(Position.wrapped(lat, middleLon + (random.nextDouble() - 0.5) * spread));
    }
    return places;
  }
}
