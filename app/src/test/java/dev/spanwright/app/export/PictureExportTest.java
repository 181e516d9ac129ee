package dev.spanwright.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PictureExportTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void thePictureGoesToTheClipboard(Desk desk) {
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    desk.await(
        "the picture is copied", () -> desk.text("hint").equals("The picture is on the clipboard"));
    Image image = desk.ask(() -> Clipboard.getSystemClipboard().getImage());
    assertEquals(Math.round(2 * desk.map().getWidth()), Math.round(image.getWidth()));
  }
}
