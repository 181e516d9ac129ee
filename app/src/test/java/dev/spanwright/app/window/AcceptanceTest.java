package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: open, move, read, take back, save, open again. */
@ExtendWith(DeskExtension.class)
class AcceptanceTest {

  private static final String LINK = "cheyenne-denver";

  @TempDir private Path folder;

  @Test
  void aSiteIsDraggedReadUndoneSavedAndOpenedAgain(Desk desk) {
    desk.openSample("us-power-first");
    Network drawn = desk.network();
    double latencyMs = desk.evaluation().plants().get(LINK).latencyMs();

    desk.click("denver");
    assertEquals(Selection.site("denver"), desk.selection());
    desk.settle();
    Point2D from = desk.spot("denver");
    desk.drag(MouseButton.PRIMARY, from, from.add(40, 60));
    desk.settle();
    desk.await("the readout is of the newest revision", () -> !desk.text("readout").contains("…"));

    double movedMs = desk.evaluation().plants().get(LINK).latencyMs();
    assertTrue(movedMs > latencyMs, latencyMs + " -> " + movedMs);
    String change = Quantity.latency(latencyMs) + " → " + Quantity.latency(movedMs);
    assertTrue(desk.isShown("readout"));
    assertTrue(desk.text("readout").contains("to Cheyenne  " + change), desk.text("readout"));
    desk.release(MouseButton.PRIMARY);
    assertFalse(desk.isShown("readout"));
    assertEquals("Move Denver", desk.undoable());
    assertEquals(1, desk.steps());

    desk.act(() -> desk.workspace().select(Selection.link(LINK)));
    assertTrue(desk.text("link-latency").startsWith(Quantity.latency(movedMs) + " one way"));
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(drawn, desk.network());
    desk.settle();
    assertTrue(desk.text("link-latency").startsWith(Quantity.latency(latencyMs) + " one way"));
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    Position movedTo = desk.site("denver").position();
    assertNotEquals(drawn.sites().get("denver").position(), movedTo);

    Path file = folder.resolve("moved.spanwright.json");
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.S);
    assertEquals("us-power-first.spanwright.json", desk.dialogs().suggested());
    Network saved = desk.network();
    desk.keys(KeyCode.CONTROL, KeyCode.N);
    assertTrue(desk.network().sites().isEmpty());
    desk.keys(KeyCode.CONTROL, KeyCode.O);
    desk.await("the file is read", () -> !desk.workspace().network().sites().isEmpty());
    assertEquals(saved, desk.network());
    assertEquals(movedTo, desk.site("denver").position());
    assertEquals(java.util.List.of(), desk.questions().problems());
    assertEquals(java.util.List.of(), desk.questions().asked());
  }
}
