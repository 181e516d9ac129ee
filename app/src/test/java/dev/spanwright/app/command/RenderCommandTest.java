package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @Test
  void renderHandsOverWhatItIsTold() {
    Path png = folder.resolve("map.PNG");
    assertEquals(
        0,
        terminal.run(
            "render",
            "nsfnet",
            png.toString(),
            "--size",
            "800x600",
            "--theme",
            "light",
            "--colour",
            "fibre"));
    assertTrue(terminal.out().contains("map.PNG, 800 x 600 pixels"), terminal.out());
    assertEquals(0, terminal.run("render", "nsfnet", png.toString()));
    assertEquals(
        List.of("draw NSFNET 21 800x600 LIGHT FIBRE", "draw NSFNET 21 1920x1080 DARK UTILISATION"),
        terminal.calls());
  }

  @Test
  void aRealPictureHasItsSize() throws Exception {
    terminal.pictures(new MapPicture());
    Path png = folder.resolve("map.png");
    assertEquals(
        0, terminal.run("render", "nsfnet", png.toString(), "--size", "640x400"), terminal.err());
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(640, image.getWidth());
    assertEquals(400, image.getHeight());
    long colours = Arrays.stream(image.getRGB(0, 0, 640, 400, null, 0, 640)).distinct().count();
    assertTrue(colours > 100, colours + " colours are no map");
  }

  @Test
  void aPictureThatCannotBeWrittenIsReported() {
    terminal.pictures(
        (Network _, Evaluation _, Path file, int _, int _, Theme _, ColorBy _) ->
            Files.writeString(file, ""));
    Path png = folder.resolve("none").resolve("map.png");
    assertEquals(1, terminal.run("render", "nsfnet", png.toString()));
    assertTrue(terminal.err().contains("there is no such folder"), terminal.err());
    assertFalse(terminal.err().contains("\tat "), terminal.err());
  }
}
