package dev.spanwright.app.guide;

import dev.spanwright.app.desk.Desk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Goes through the app as the guide tells it, and counts what the hand does. With {@code
 * -Dguide.write=true} it takes the pictures of the guide and writes the list of actions.
 */
final class Walk {

  private static final Path GUIDE = Path.of("..", "docs", "guide");

  private final Desk desk;
  private final boolean writes = Boolean.getBoolean("guide.write");
  private final List<String> text = new ArrayList<>();
  private int actions;

  Walk(Desk desk) {
    this.desk = desk;
  }

  /** How many actions there were. */
  int actions() {
    return actions;
  }

  /** One action of the hand: a stroke of keys, a click, a name that is typed. */
  void act(String words, Runnable action) {
    actions++;
    tell(String.valueOf(actions), words);
    action.run();
    desk.idle();
  }

  /** The same kind of action several times. */
  void each(String words, List<Runnable> several) {
    int first = actions + 1;
    for (Runnable action : several) {
      actions++;
      action.run();
      desk.idle();
    }
    tell(first + " to " + actions, words);
  }

  /** No list of Markdown: that counts by itself, and knows no several at once. */
  private void tell(String numbers, String words) {
    text.add("**" + numbers + ".** " + words);
    text.add("");
  }

  /** A picture of a window as it is now. */
  void picture(String name, String caption, Scene scene) {
    text.add("![" + caption + "](" + name + ".png)");
    text.add("");
    if (writes) {
      write(name, desk.ask(() -> scene.snapshot(null)));
    }
  }

  private static void write(String name, WritableImage shot) {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader pixels = shot.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      ImageIO.write(image, "png", GUIDE.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of the guide, after its first paragraph. */
  String page(String head) {
    return head + "\n" + String.join("\n", text);
  }

  /** Writes the page, if that was asked for. */
  void finish(String page, String head) throws IOException {
    if (writes) {
      Files.writeString(GUIDE.resolve(page), page(head));
    }
  }

  /** What the page says that is in the guide now. */
  static String committed(String page) throws IOException {
    return Files.readString(GUIDE.resolve(page));
  }
}
