package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class RemarksStripTest {

  @TempDir private Path folder;

  @Test
  void aSlipInAFileIsNamedUntilItIsDismissed(Desk desk) throws IOException {
    Path file = folder.resolve("slip.json");
    Files.writeString(
        file,
        """
        {"format": "spanwright-network", "version": 1, "name": "Slip",
         "sites": [{"id": "a", "name": "A", "kind": "exchange", "latDeg": 1, "lonDeg": 2, "powerMW": 5}],
         "links": [], "workloads": []}
        """);
    assertFalse(isShown(desk));
    desk.openFile(file);
    assertTrue(isShown(desk));
    assertTrue(desk.text("remarks").contains("powerMW"), desk.text("remarks"));

    desk.act(desk.control("remarks-dismiss", Button.class)::fire);
    assertFalse(isShown(desk));
    desk.act(() -> desk.window().actions().open(file));
    desk.await("it comes back with the file", () -> isShown(desk));
    desk.act(() -> desk.window().actions().newNetwork());
    assertFalse(isShown(desk));
  }

  private static boolean isShown(Desk desk) {
    return desk.ask(
        () -> {
          Node text = desk.stage().getScene().lookup("#remarks");
          return text != null && text.getParent().isVisible();
        });
  }
}
