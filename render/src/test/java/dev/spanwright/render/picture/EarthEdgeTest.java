package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Maps on which the earth ends opposite of the central meridian. */
class EarthEdgeTest {

  private static final double EARTH_KM2 = 510_065_600;

  /**
   * The land of the earth with Antarctica and its ice, km² (CIA World Factbook: 148.94 million).
   */
  private static final double LAND_KM2 = 148_940_000;

  @ParameterizedTest
  @EnumSource(names = {"WEB_MERCATOR", "EQUAL_EARTH", "ROBINSON"})
  void placesComeBackFromTheirPixels(ProjectionChoice choice) {
    Projection projection = choice.projection(List.of());
    Camera camera = new Camera(projection, 0.4, 0.45, 3_000, 1280, 800);
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      Position place =
          new Position(random.nextDouble() * 168 - 84, random.nextDouble() * 360 - 180);
      double x = camera.screenX(place);
      double y = camera.screenY(place);
      assertTrue(camera.isOnEarth(x, y), place::toString);
      Position back = camera.positionAt(x, y);
      assertEquals(place.latDeg(), back.latDeg(), 1e-6);
      assertEquals(0, Math.IEEEremainder(place.lonDeg() - back.lonDeg(), 360), 1e-6);
    }
  }

  /**
   * Half the height over half the equator: Equal Earth from its polynomial (Šavrič et al. 2018, the
   * sphere of radius 1: 1.317363 and 2.706630), Robinson from Snyder's table (1.3523 and 0.8487 π).
   */
  @ParameterizedTest
  @CsvSource({"EQUAL_EARTH, 1.3173628, 2.7066300", "ROBINSON, 1.3523, 2.666269758"})
  void hasThePublishedShape(ProjectionChoice choice, double halfHeight, double halfEquator) {
    Projection projection = choice.projection(List.of());
    assertEquals(halfHeight / (2 * halfEquator), projection.maxY() - 0.5, 1e-5);
    assertEquals(1, projection.x(0, -169.000001) - projection.x(0, -168.999999), 1e-6);
  }

  @Test
  void landHasItsTrueAreaOnEqualEarth() {
    Camera camera = whole(ProjectionChoice.EQUAL_EARTH);
    List<Mark.Area> areas = areas(camera);
    double earth = area(areas.get(0).outline());
    assertEquals(LAND_KM2 / EARTH_KM2, area(areas.get(1).outline()) / earth, 0.02);
  }

  /** Coasts have short edges; one across the picture would be land that bleeds over it. */
  @ParameterizedTest
  @EnumSource(names = {"EQUAL_EARTH", "ROBINSON"})
  void noEdgeOfLandRunsAcrossThePicture(ProjectionChoice choice) {
    Camera camera = whole(choice);
    Outline land = areas(camera).get(1).outline();
    for (int part = 0; part < land.parts(); part++) {
      for (int i = land.start(part) + 1; i < land.end(part); i++) {
        double length = Math.hypot(land.x(i) - land.x(i - 1), land.y(i) - land.y(i - 1));
        assertTrue(length < 0.03 * camera.width(), "edge of " + length + " px");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EQUAL_EARTH", "ROBINSON"})
  void aPacificLinkEndsAtBothEdges(ProjectionChoice choice) {
    Camera camera = whole(choice);
    Position tokyo = new Position(35.7, 139.7);
    Position seattle = new Position(47.6, -122.3);
    Outline line = RouteOutline.of(List.of(tokyo, seattle), camera, 0);
    assertEquals(2, line.parts());
    assertFalse(camera.isOnEarth(line.x(line.end(0) - 1) + 1, line.y(line.end(0) - 1)));
    assertFalse(camera.isOnEarth(line.x(line.start(1)) - 1, line.y(line.start(1))));
    assertEquals(line.y(line.end(0) - 1), line.y(line.start(1)), 0.01);
  }

  @Test
  void pixelsBesideTheEarthAreOffIt() {
    Camera camera = whole(ProjectionChoice.EQUAL_EARTH);
    assertFalse(camera.isOnEarth(2, 2));
    assertFalse(camera.isOnEarth(camera.width() - 2, camera.height() - 2));
    assertTrue(camera.isOnEarth(camera.width() / 2, camera.height() / 2));
  }

  @Test
  void anUnknownProjectionIsToldWithTheKnownOnes() {
    String told =
        assertThrows(IllegalArgumentException.class, () -> ProjectionChoice.named("flat"))
            .getMessage();
    assertTrue(told.contains("flat") && told.contains("equal-earth"), told);
  }

  private static Camera whole(ProjectionChoice choice) {
    return Camera.world(choice.projection(List.of()), 1280, 640);
  }

  private static List<Mark.Area> areas(Camera camera) {
    return BasemapComposer.compose(camera, Theme.LIGHT).marks().stream()
        .filter(Mark.Area.class::isInstance)
        .map(Mark.Area.class::cast)
        .toList();
  }

  private static double area(Outline outline) {
    double twice = 0;
    for (int part = 0; part < outline.parts(); part++) {
      int last = outline.end(part) - 1;
      for (int i = outline.start(part); i <= last; i++) {
        int next = i == last ? outline.start(part) : i + 1;
        twice += (double) outline.x(i) * outline.y(next) - (double) outline.x(next) * outline.y(i);
      }
    }
    return Math.abs(twice) / 2;
  }
}
