package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.picture.Minimap;
import dev.spanwright.render.projection.Camera;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class MinimapViewTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  private static MinimapView minimap(Desk desk) {
    return desk.control("minimap", MinimapView.class);
  }

  private static Camera camera(Desk desk) {
    return desk.ask(desk.map()::camera);
  }

  private static void zoomIn(Desk desk) {
    desk.act(() -> desk.map().zoomBy(5));
    desk.settle();
    MinimapView minimap = minimap(desk);
    assertTrue(desk.ask(minimap::isVisible));
    ImageView image = (ImageView) minimap.getChildrenUnmodifiable().getFirst();
    desk.await("the minimap is painted", () -> image.getImage() != null);
  }

  private static Point2D onMap(Desk desk, double x, double y) {
    MinimapView minimap = minimap(desk);
    return desk.ask(() -> desk.map().sceneToLocal(minimap.localToScene(x, y)));
  }

  @Test
  void isThereWhileAPartIsInView(Desk desk) {
    assertFalse(desk.ask(minimap(desk)::isVisible));
    zoomIn(desk);
    assertTrue(desk.ask(minimap(desk)::isVisible));
    desk.act(desk.map()::fit);
    assertFalse(desk.ask(minimap(desk)::isVisible));
  }

  @Test
  void theMenuHidesIt(Desk desk) {
    zoomIn(desk);
    desk.act(() -> desk.menuItem("menu-minimap").fire());
    assertFalse(desk.ask(minimap(desk)::isVisible));
    assertFalse(desk.settings().minimapProperty().get());
  }

  @Test
  void standsInTheCornerAboveTheScaleBar(Desk desk) {
    zoomIn(desk);
    MinimapView minimap = minimap(desk);
    Bounds bounds =
        desk.ask(() -> desk.map().sceneToLocal(minimap.localToScene(minimap.getLayoutBounds())));
    Camera camera = camera(desk);
    assertEquals(camera.width() - 14, bounds.getMaxX(), 1);
    assertEquals(camera.height() - 64, bounds.getMaxY(), 1);
  }

  /** A click brings its place into the middle, a drag takes the view along. */
  @Test
  void theHandMovesTheView(Desk desk) {
    zoomIn(desk);
    Camera small =
        Minimap.camera(desk.network(), camera(desk), MinimapView.WIDTH_PX, MinimapView.HEIGHT_PX)
            .orElseThrow();
    Position clicked = small.positionAt(80, 50);
    desk.click(onMap(desk, 80, 50));
    assertMiddle(clicked, camera(desk), small);
    Position dropped = small.positionAt(120, 70);
    desk.drag(MouseButton.PRIMARY, onMap(desk, 80, 50), onMap(desk, 120, 70));
    desk.release(MouseButton.PRIMARY);
    assertMiddle(dropped, camera(desk), small);
  }

  /** A mouse goes by whole pixels: one of the minimap is many of the map. */
  private static void assertMiddle(Position expected, Camera camera, Camera small) {
    double pixelPx = camera.scale() / small.scale();
    assertEquals(camera.width() / 2, camera.screenX(expected), pixelPx);
    assertEquals(camera.height() / 2, camera.screenY(expected), pixelPx);
  }

  @Test
  void arrowKeysMoveTheViewAndNotTheSites(Desk desk) {
    desk.click("zurich");
    zoomIn(desk);
    Camera before = camera(desk);
    int steps = desk.steps();
    desk.focus("minimap");
    desk.keys(KeyCode.RIGHT);
    desk.keys(KeyCode.DOWN);
    Camera after = camera(desk);
    assertEquals(
        0.7 * before.width(), after.screenX(before.positionAt(0.9 * before.width(), 0)), 1);
    assertEquals(
        0.7 * before.height(), after.screenY(before.positionAt(0, 0.9 * before.height())), 1);
    assertEquals(steps, desk.steps());
  }

  /** Who walks by keyboard is not left on something that is gone. */
  @Test
  void theMapTakesTheFocusWhenItHides(Desk desk) {
    zoomIn(desk);
    desk.focus("minimap");
    desk.act(desk.map()::fit);
    assertTrue(desk.ask(desk.map()::isFocused));
  }
}
