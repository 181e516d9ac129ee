package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.WebMercator;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class ProjectionTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  private static void choose(Desk desk, ProjectionChoice choice) {
    desk.act(() -> desk.settings().projectionProperty().set(choice));
    if (choice != ProjectionChoice.WEB_MERCATOR && choice != ProjectionChoice.AUTO) {
      desk.await(
          "GeoTools is there", () -> !(desk.map().camera().projection() instanceof WebMercator));
    }
    desk.settle();
  }

  private static Camera camera(Desk desk) {
    return desk.ask(desk.map()::camera);
  }

  @ParameterizedTest
  @EnumSource
  void sitesAreClickedAndDraggedInEveryProjection(ProjectionChoice choice, Desk desk) {
    choose(desk, choice);
    desk.click("zurich");
    desk.settle();
    assertTrue(desk.selection().sites().contains("zurich"));
    Point2D spot = desk.spot("zurich");
    Position wanted =
        desk.ask(() -> desk.map().camera().positionAt(spot.getX() + 40, spot.getY() + 30));
    desk.dragAndDrop(spot, spot.add(40, 30));
    Position moved = desk.site("zurich").position();
    assertEquals(wanted.latDeg(), moved.latDeg(), 1e-3);
    assertEquals(wanted.lonDeg(), moved.lonDeg(), 1e-3);
  }

  @Test
  void theSamePlaceStaysInTheMiddle(Desk desk) {
    desk.moveTo(new Point2D(400, 300));
    desk.wheel(2);
    desk.settle();
    Camera before = camera(desk);
    Position middle = before.middle();
    choose(desk, ProjectionChoice.EQUAL_EARTH);
    Camera after = camera(desk);
    assertEquals(after.width() / 2, after.screenX(middle), 0.1);
    assertEquals(after.height() / 2, after.screenY(middle), 0.1);
    assertEquals(before.kmPerPixel(), after.kmPerPixel(), 0.02 * before.kmPerPixel());
  }

  @Test
  void theHandTurnsAGlobe(Desk desk) {
    choose(desk, ProjectionChoice.GLOBE);
    Point2D spot = desk.spot("zurich");
    desk.drag(MouseButton.MIDDLE, spot, spot.add(-60, 0));
    desk.release(MouseButton.MIDDLE);
    assertEquals(spot.getX() - 60, desk.spot("zurich").getX(), 1.5);
    Camera turned = camera(desk);
    assertEquals(turned.width() / 2, turned.screenX(turned.middle()), 1e-6);
  }
}
