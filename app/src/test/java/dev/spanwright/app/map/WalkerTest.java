package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.Selection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WalkerTest {

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
