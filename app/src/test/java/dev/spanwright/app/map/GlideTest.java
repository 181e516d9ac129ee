package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.projection.Camera;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class GlideTest {

  private static final long MS = 1_000_000;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void speedIsThatOfTheLastMoments() {
    HandSpeed speed = new HandSpeed();
    speed.moved(0, 500, 0); // long ago
    for (int i = 0; i <= 5; i++) {
      speed.moved((1_000 + i * 16L) * MS, 8, -4);
    }
    long now = 1_080 * MS;
    assertEquals(48 / (0.080 + 1.0 / 60), speed.x(now), 1e-6);
    assertEquals(-24 / (0.080 + 1.0 / 60), speed.y(now), 1e-6);
    assertEquals(0, speed.x(now + 60 * MS), "the hand held still before it let go");
  }

  @Test
  void slowsDownEvenlyAndEndsAfterThreeTenths() {
    assertEquals(0, Glide.way(0));
    assertEquals(Glide.SECONDS / 2, Glide.way(Glide.SECONDS), 1e-12);
    assertEquals(Glide.way(Glide.SECONDS), Glide.way(9));
    double before = 1;
    for (double t = 0; t < Glide.SECONDS; t += 0.01) {
      double step = Glide.way(t + 0.01) - Glide.way(t);
      assertTrue(step > 0 && step < before, "at " + t);
      before = step;
    }
  }

  @Test
  void aThrownMapGlidesOnAndStops(Desk desk) {
    desk.act(() -> desk.settings().reducedMotionProperty().set(false));
    Camera before = desk.ask(desk.map()::camera);
    Glide glide = new Glide(desk.map());
    desk.act(() -> glide.release(600, -200));
    Camera end = before.panned(600 * Glide.way(9), -200 * Glide.way(9));
    desk.await("it has come to rest", () -> desk.map().camera().equals(end));
  }

  @Test
  void reducedMotionPutsItDownWhereItIs(Desk desk) {
    Point2D spot = desk.spot("zurich");
    desk.drag(MouseButton.MIDDLE, spot, spot.add(-70, 20));
    desk.release(MouseButton.MIDDLE);
    Camera after = desk.ask(desk.map()::camera);
    Glide glide = new Glide(desk.map());
    desk.act(() -> glide.release(600, -200));
    desk.idle();
    assertEquals(after, desk.ask(desk.map()::camera));
    assertEquals(0, desk.spot("zurich").distance(spot.add(-70, 20)), 1e-6);
  }

  @Test
  void twoFingersPanAndWithControlZoom(Desk desk) {
    Camera before = desk.ask(desk.map()::camera);
    desk.act(
        () -> {
          desk.map().fireEvent(fingers(ScrollEvent.SCROLL_STARTED, 0, 0, false));
          desk.map().fireEvent(fingers(ScrollEvent.SCROLL, 12, -30, false));
        });
    assertEquals(before.panned(12, -30), desk.ask(desk.map()::camera));
    desk.act(() -> desk.map().fireEvent(fingers(ScrollEvent.SCROLL, 0, 40, true)));
    assertTrue(desk.ask(desk.map()::camera).scale() > before.scale());
    Camera zoomed = desk.ask(desk.map()::camera);
    desk.act(
        () -> {
          desk.map().fireEvent(fingers(ScrollEvent.SCROLL_FINISHED, 0, 0, false));
          desk.map().fireEvent(fingers(ScrollEvent.SCROLL, 0, 40, false));
        });
    assertTrue(desk.ask(desk.map()::camera).scale() > zoomed.scale(), "a wheel zooms again");
  }

  private static ScrollEvent fingers(
      javafx.event.EventType<ScrollEvent> type, double dx, double dy, boolean control) {
    return new ScrollEvent(
        type,
        200,
        150,
        200,
        150,
        false,
        control,
        false,
        control,
        false,
        false,
        dx,
        dy,
        dx,
        dy,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
