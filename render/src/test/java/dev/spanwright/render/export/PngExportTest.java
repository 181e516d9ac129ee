package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExportTest {

  private static final Scene SCENE =
      SampleScenes.scene(
          "nsfnet",
          SampleScenes.over(38, -96, 1_800, 321, 200),
          Theme.DARK,
          ColorBy.UTILISATION,
          Set.of(Scene.Furniture.SCALE_BAR));

  @TempDir private Path folder;

  @Test
  void writesThePictureAtItsSize() throws IOException {
    Path file = folder.resolve("picture.png");
    PngExport.write(PictureComposer.compose(SCENE), 1, file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(321, image.getWidth());
    assertEquals(200, image.getHeight());
    assertEquals(List.of(file), inFolder());
  }

  @Test
  void factorMultipliesPixelsNotTheMap() {
    Picture picture = PictureComposer.compose(SCENE);
    BufferedImage one = PngExport.image(picture, 1);
    BufferedImage two = PngExport.image(picture, 2);
    assertEquals(642, two.getWidth());
    assertEquals(400, two.getHeight());
    // Each pixel of the small picture is about the mean of four of the large one.
    long off = 0;
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 321; x++) {
        int mean = 0;
        for (int i = 0; i < 4; i++) {
          mean += two.getRGB(2 * x + i % 2, 2 * y + i / 2) >> 8 & 0xFF;
        }
        off += Math.abs(mean / 4 - (one.getRGB(x, y) >> 8 & 0xFF)) > 12 ? 1 : 0;
      }
    }
    assertTrue(off < 200, off + " pixels differ");
  }

  @Test
  void readsBackWhatWasPainted() throws IOException {
    Picture picture = PictureComposer.compose(SCENE);
    Path file = folder.resolve("picture.png");
    PngExport.write(picture, 1, file);
    BufferedImage painted = PngExport.image(picture, 1);
    BufferedImage read = ImageIO.read(file.toFile());
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 321; x++) {
        assertEquals(painted.getRGB(x, y), read.getRGB(x, y));
      }
    }
  }

  @Test
  void withoutBasemapTheGroundIsTransparent() throws IOException {
    Path file = folder.resolve("network.png");
    PngExport.write(PictureComposer.composeNetwork(SCENE), 1, file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(0, image.getRGB(2, 2) >>> 24);
    assertTrue(hasOpaquePixel(image));
  }

  @Test
  void refusesWhatIsTooLargeBeforeItTakesTheMemory() {
    Picture picture = PictureComposer.composeNetwork(SCENE);
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PngExport.write(picture, 60, folder.resolve("large.png")));
    assertTrue(refused.getMessage().contains("19260 x 12000"), refused.getMessage());
    assertTrue(refused.getMessage().contains("16384"), refused.getMessage());
    assertEquals(List.of(), inFolder());
    refused = assertThrows(IllegalArgumentException.class, () -> PngExport.image(picture, 50));
    assertTrue(refused.getMessage().contains("128 million"), refused.getMessage());
  }

  /** Dashes and halos, too, go on across the bands. */
  @Test
  void bandsMakeTheSamePicture() {
    PictureSheet sheet = EveryMark.sheet(EveryMark.layers("Abilene"), 1.5);
    BufferedImage whole = PngExport.image(sheet.layers(), 320, 200, 1.5);
    BandedImage banded = new BandedImage(sheet, 480 * 7, WriteWatch.NONE);
    assertEquals(43, banded.getNumYTiles());
    for (int y = 0; y < 300; y++) {
      var row = banded.getData(new Rectangle(0, y, 480, 1));
      for (int x = 0; x < 480; x++) {
        int argb = banded.getColorModel().getRGB(row.getDataElements(x, y, null));
        assertEquals(whole.getRGB(x, y), argb, x + ", " + y);
      }
    }
    assertEquals(
        whole.getRGB(100, 150),
        banded.getColorModel().getRGB(banded.getData().getDataElements(100, 150, null)));
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws IOException {
    byte[] one = PictureFile.bytes(EveryMark.sheet(), PictureFormat.PNG);
    assertArrayEquals(one, PictureFile.bytes(EveryMark.sheet(), PictureFormat.PNG));
  }

  @Test
  void replacesAnOlderPicture() throws IOException {
    Path file = folder.resolve("picture.png");
    Files.writeString(file, "not a picture");
    PngExport.write(PictureComposer.composeNetwork(SCENE), 1, file);
    assertEquals(321, ImageIO.read(file.toFile()).getWidth());
    assertEquals(List.of(file), inFolder());
  }

  /** A picture is for others too: it gets the permissions of any new file. */
  @Test
  void othersMayReadIt() throws IOException {
    Path file = folder.resolve("picture.png");
    PngExport.write(PictureComposer.composeNetwork(SCENE), 1, file);
    Path plain = Files.writeString(folder.resolve("plain.txt"), "plain");
    assertEquals(permissions(plain), permissions(file));
  }

  @Test
  void whatCannotBeWrittenLeavesNothing() throws IOException {
    Picture picture = PictureComposer.composeNetwork(SCENE);
    Path missing = folder.resolve("missing").resolve("picture.png");
    assertThrows(IOException.class, () -> PngExport.write(picture, 1, missing));
    Path taken = Files.createDirectory(folder.resolve("taken.png"));
    assertThrows(IOException.class, () -> PngExport.write(picture, 1, taken));
    assertEquals(List.of(taken), inFolder());
  }

  private static Set<?> permissions(Path file) throws IOException {
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    return posix ? Files.getPosixFilePermissions(file) : Set.of();
  }

  private List<Path> inFolder() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean hasOpaquePixel(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) >>> 24 == 255) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aWritingThatIsEndedLeavesTheOldFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("old.png");
    Files.writeString(file, "old");
    List<Double> shares = new ArrayList<>();
    WriteWatch ends =
        share -> {
          shares.add(share);
          if (shares.size() > 1) {
            throw new CancellationException();
          }
        };
    assertThrows(
        CancellationException.class,
        () -> PictureFile.write(EveryMark.sheet(), PictureFormat.PNG, file, ends));
    assertEquals(List.of(0.0, 0.0), shares, "at the start and with the first band");
    assertEquals("old", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
