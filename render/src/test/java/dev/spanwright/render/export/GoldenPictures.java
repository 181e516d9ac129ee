package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares small pictures with those in {@code src/test/resources/golden}, which were looked at
 * when they were committed. Where they differ, {@code target/golden} holds the actual picture and
 * the difference. After a wanted change, write them anew, look at them and commit them:
 *
 * <pre>{@code
 * mvn -pl render -am test -Dtest='*Golden*Test' -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dgolden.write=true
 * }</pre>
 */
final class GoldenPictures {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");

  private GoldenPictures() {}

  /** Holds a picture against the golden one of a name. */
  static void assertLooksAsItDid(String name, Picture picture) throws IOException {
    assertLooksAsItDid(name, picture, 1);
  }

  /** The same at several pixels for each px of the layout. */
  static void assertLooksAsItDid(String name, Picture picture, double factor) throws IOException {
    BufferedImage actual = image(picture, factor);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      ImageIO.write(actual, "png", file(name).toFile());
    }
    BufferedImage expected = ImageIO.read(file(name).toFile());
    assertEquals(expected.getWidth(), actual.getWidth());
    assertEquals(expected.getHeight(), actual.getHeight());
    PixelDifference difference = PixelDifference.between(expected, actual);
    if (!difference.isTolerable()) {
      Files.createDirectories(ACTUAL);
      ImageIO.write(actual, "png", ACTUAL.resolve(name + "-actual.png").toFile());
      BufferedImage diff = PixelDifference.image(expected, actual);
      ImageIO.write(diff, "png", ACTUAL.resolve(name + "-diff.png").toFile());
    }
    assertTrue(
        difference.isTolerable(),
        () -> difference + ": see " + ACTUAL.toAbsolutePath() + "; if wanted, -Dgolden.write=true");
  }

  /** How far a picture is from the golden one of a name. */
  static PixelDifference difference(String name, Picture picture) throws IOException {
    return PixelDifference.between(ImageIO.read(file(name).toFile()), image(picture, 1));
  }

  private static Path file(String name) {
    return GOLDEN.resolve(name + ".png");
  }

  private static BufferedImage image(Picture picture, double factor) {
    BufferedImage painted = PngExport.image(picture, factor);
    // The ground fills the picture: opacity needs no comparing.
    BufferedImage opaque =
        new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(painted, 0, 0, null);
    return opaque;
  }
}
