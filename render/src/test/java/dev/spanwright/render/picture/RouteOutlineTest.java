package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RouteOutlineTest {

  private static final Position TOKYO = new Position(35.68, 139.69);
  private static final Position LOS_ANGELES = new Position(34.05, -118.24);

  @Test
  void splitsAtTheAntimeridianWithoutAStreak() {
    for (double middle = -180; middle < 180; middle += 7) {
      Camera camera = SampleScenes.over(20, middle, 1_280, 1280, 800);
      Outline line = RouteOutline.of(List.of(LOS_ANGELES, TOKYO), camera, 0);
      Outline back = RouteOutline.of(List.of(TOKYO, LOS_ANGELES), camera, 0);
      assertTrue(longestStep(line) < 640, "a streak, seen from " + middle);
      assertTrue(longestStep(back) < 640, "a streak, seen from " + middle);
      // The picture shows the earth once, and 60 px beyond each side.
      double inView = (360 - 118.24 - 139.69) / 360 * 1_280;
      assertTrue(width(line) > inView - 1 && width(line) < inView + 121, () -> "" + width(line));
    }
  }

  @Test
  void isOnePieceWhereThePacificIsInTheMiddle() {
    Camera camera = SampleScenes.over(40, 180, 2_000, 1280, 800);
    Outline line = RouteOutline.of(List.of(LOS_ANGELES, TOKYO), camera, 0);
    assertEquals(1, line.parts());
    assertEquals(camera.screenX(LOS_ANGELES), line.x(0), 1e-3);
    assertEquals(camera.screenY(TOKYO), line.y(line.end(0) - 1), 1e-3);
  }

  /** The greatest magnification of all, on the line and beside it. */
  @Test
  void staysFiniteAndSmallAtHighZoom() {
    Random random = new Random(36);
    for (int i = 0; i < 200; i++) {
      Camera camera = SampleScenes.over(34.05, -118.24 + i * 0.5, 60e6, 1280, 800);
      Outline line =
          RouteOutline.of(List.of(LOS_ANGELES, TOKYO), camera, random.nextGaussian() * 5);
      int points = line.isEmpty() ? 0 : line.end(line.parts() - 1);
      assertTrue(points < 1_100, "points: " + points);
      for (int p = 0; p < points; p++) {
        assertTrue(line.x(p) >= -61 && line.x(p) <= 1341, "x " + line.x(p));
        assertTrue(line.y(p) >= -61 && line.y(p) <= 861, "y " + line.y(p));
      }
    }
    Camera start = SampleScenes.over(34.05, -118.24, 60e6, 1280, 800);
    assertFalse(RouteOutline.of(List.of(LOS_ANGELES, TOKYO), start, 0).isEmpty());
  }

  @Test
  void whatIsOutOfViewIsEmpty() {
    Camera camera = SampleScenes.over(-30, 20, 20_000, 1280, 800);
    assertTrue(RouteOutline.of(List.of(LOS_ANGELES, TOKYO), camera, 0).isEmpty());
  }

  @Test
  void positiveShiftIsToTheRightOfTheWay() {
    Camera camera = SampleScenes.over(0, 10, 10_000, 1280, 800);
    List<Position> eastward = List.of(new Position(0, 5), new Position(0, 15));
    Outline line = RouteOutline.of(eastward, camera, 3);
    for (int p = 0; p < line.end(0); p++) {
      assertEquals(403, line.y(p), 1e-3);
    }
  }

  private static double longestStep(Outline line) {
    double longest = 0;
    for (int part = 0; part < line.parts(); part++) {
      for (int i = line.start(part) + 1; i < line.end(part); i++) {
        longest =
            Math.max(longest, Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1)));
      }
    }
    return longest;
  }

  private static double width(Outline line) {
    double width = 0;
    for (int part = 0; part < line.parts(); part++) {
      width += Math.abs(line.x(line.end(part) - 1) - line.x(line.start(part)));
    }
    return width;
  }
}
