package dev.spanwright.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class PictureExportTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @Test
  void thePictureHasTheSizeOfTheMap(Desk desk) throws IOException {
    desk.dialogs().choose(folder.resolve("alps"));
    desk.keys(KeyCode.CONTROL, KeyCode.E);
    Path file = folder.resolve("alps.png");
    desk.await("the picture is written", () -> desk.text("hint").equals("Wrote " + file));

    assertEquals("alpine.png", desk.dialogs().suggested());
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(Math.round(desk.map().getWidth()), image.getWidth());
    assertEquals(Math.round(desk.map().getHeight()), image.getHeight());
  }

  @Test
  void twiceThePixelsAreTwiceThePixels(Desk desk) throws IOException {
    Path file = folder.resolve("alps.PNG");
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    desk.await("the picture is written", () -> desk.text("hint").equals("Wrote " + file));

    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(Math.round(2 * desk.map().getWidth()), image.getWidth());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAProblem(Desk desk) {
    Path file = folder.resolve("no/such/folder/alps.png");
    desk.dialogs().choose(file);
    desk.keys(KeyCode.CONTROL, KeyCode.E);
    desk.await("the problem is told", () -> !desk.questions().problems().isEmpty());

    assertEquals(1, desk.questions().problems().size());
    String problem = desk.questions().problems().getFirst();
    assertTrue(problem.startsWith("The picture could not be written: " + file), problem);
    assertFalse(desk.text("hint").startsWith("Writing"), desk.text("hint"));
  }

  @Test
  void aDialogThatIsCancelledWritesNothing(Desk desk) throws IOException {
    desk.keys(KeyCode.CONTROL, KeyCode.E);

    assertEquals(List.of(), desk.questions().problems());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  /** What is in the file is what is on the screen, with a title. */
  @ParameterizedTest
  @EnumSource
  void everyFormatHoldsTheViewOnTheScreen(PictureFormat format, Desk desk) throws IOException {
    Path file = folder.resolve("alps" + format.extension());
    desk.dialogs().choose(file);
    desk.act(() -> desk.menuItem("menu-export-" + format).fire());
    desk.await("the picture is written", () -> desk.text("hint").equals("Wrote " + file));
    Scene scene = desk.ask(desk.map()::scene);
    Scene titled = scene.furnished(Scene.Furniture.usual());
    PictureInfo info = new PictureInfo(titled.network().name(), titled.network().notes());
    Path expected = folder.resolve("expected" + format.extension());
    PictureFile.write(PictureSheet.of(PictureComposer.compose(titled), 1, info), format, expected);
    assertEquals(-1, Files.mismatch(expected, file));
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
