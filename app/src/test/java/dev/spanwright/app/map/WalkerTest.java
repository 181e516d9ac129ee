package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.Selection;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WalkerTest {

  @Test
  void theRingFollowsTheMap(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.settle();
    desk.keys(KeyCode.CONTROL, KeyCode.DOWN);
    desk.act(() -> desk.map().cameraProperty().set(desk.map().camera().panned(60, -40)));
    desk.settle();

    Circle ring = desk.ask(() -> (Circle) desk.map().lookup(".map-hover"));
    assertTrue(ring.isVisible());
    assertEquals(desk.spot("milan").getX(), ring.getCenterX(), 1e-6);
    assertEquals(desk.spot("milan").getY(), ring.getCenterY(), 1e-6);
  }

  @Test
  void theMapIsWalkedByKeysAndSaysWhereItIs(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    desk.act(() -> desk.workspace().select(Selection.site("zurich")));
    desk.settle();

    desk.keys(KeyCode.CONTROL, KeyCode.DOWN);
    assertEquals("Milan, Exchange (PoP)", desk.ask(desk.map()::getAccessibleText));
    assertTrue(desk.ask(() -> desk.map().lookup(".map-hover").isVisible()));
    assertEquals(Selection.site("zurich"), desk.selection());
    desk.keys(KeyCode.ENTER);
    assertEquals(Selection.site("milan"), desk.selection());
    desk.settle();

    desk.keys(KeyCode.CONTROL, KeyCode.LEFT);
    desk.keys(KeyCode.ENTER);
    assertEquals(Selection.site("lyon"), desk.selection());
    desk.settle();

    desk.keys(KeyCode.CONTROL, KeyCode.RIGHT);
    desk.keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertTrue(
        desk.ask(desk.map()::getAccessibleText).contains(" – "),
        desk.ask(desk.map()::getAccessibleText));
    desk.keys(KeyCode.ENTER);
    assertEquals(1, desk.selection().links().size());
    assertEquals(0, desk.steps());
  }
}
