package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares small pictures with those in {@code src/test/resources/golden}, which were looked at
 * when they were committed. Where they differ, {@code target/golden} holds the actual picture and
 * the difference. After a wanted change, write them anew, look at them and commit them:
 *
 * <pre>{@code
 * mvn -pl render -am test -Dtest=GoldenPictureTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dgolden.write=true
 * }</pre>
 */
class GoldenPictureTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ACTUAL = Path.of("target/golden");

  /** The pictures. Cameras are fixed, so that another way of fitting changes none of them. */
  enum Golden {
    US_UTILISATION_DARK,
    PACIFIC_UTILISATION_LIGHT,
    METRO_LATENCY_LIGHT,
    MIDWEST_FIBRE_DARK;

    Scene scene() {
      return switch (this) {
        case US_UTILISATION_DARK ->
            SampleScenes.scene(
                "us-power-first",
                SampleScenes.over(38.8, -97, 2_700, 480, 300),
                Theme.DARK,
                ColorBy.UTILISATION,
                EnumSet.of(Scene.Furniture.SCALE_BAR, Scene.Furniture.ATTRIBUTION));
        case PACIFIC_UTILISATION_LIGHT ->
            SampleScenes.scene(
                "global-ai-backbone",
                SampleScenes.over(12, -175, 900, 480, 300),
                Theme.LIGHT,
                ColorBy.UTILISATION,
                EnumSet.of(Scene.Furniture.SCALE_BAR));
        case METRO_LATENCY_LIGHT ->
            SampleScenes.scene(
                "metro-inference",
                SampleScenes.over(50.05, 8.33, 150_000, 560, 340),
                Theme.LIGHT,
                ColorBy.LATENCY,
                EnumSet.of(Scene.Furniture.LEGEND));
        case MIDWEST_FIBRE_DARK ->
            SampleScenes.scene(
                "us-power-first",
                SampleScenes.over(40.6, -88, 8_000, 520, 300),
                Theme.DARK,
                ColorBy.FIBRE,
                EnumSet.of(Scene.Furniture.TITLE));
      };
    }

    Path file() {
      return GOLDEN.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
    }
  }

  @ParameterizedTest
  @EnumSource
  void looksAsItDid(Golden golden) throws IOException {
    BufferedImage actual = image(golden.scene());
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      ImageIO.write(actual, "png", golden.file().toFile());
    }
    BufferedImage expected = ImageIO.read(golden.file().toFile());
    assertEquals(expected.getWidth(), actual.getWidth());
    assertEquals(expected.getHeight(), actual.getHeight());
    PixelDifference difference = PixelDifference.between(expected, actual);
    if (!difference.isTolerable()) {
      Files.createDirectories(ACTUAL);
      String name = golden.file().getFileName().toString();
      Path shown = ACTUAL.resolve(name.replace(".png", "-actual.png"));
      ImageIO.write(actual, "png", shown.toFile());
      Path diff = ACTUAL.resolve(name.replace(".png", "-diff.png"));
      ImageIO.write(PixelDifference.image(expected, actual), "png", diff.toFile());
    }
    assertTrue(
        difference.isTolerable(),
        () -> difference + ": see " + ACTUAL.toAbsolutePath() + "; if wanted, -Dgolden.write=true");
  }

  /** The comparison itself: a map that is a pixel off is noticed. */
  @ParameterizedTest
  @EnumSource
  void aShiftByOnePixelIsNoticed(Golden golden) throws IOException {
    Scene scene = golden.scene();
    Camera moved = scene.camera().panned(1, 0);
    assertNoticed(golden, with(scene, moved, scene.colorBy(), Selection.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void otherColoursAreNoticed(Golden golden) throws IOException {
    Scene scene = golden.scene();
    ColorBy other = scene.colorBy() == ColorBy.FIBRE ? ColorBy.UTILISATION : ColorBy.FIBRE;
    assertNoticed(golden, with(scene, scene.camera(), other, Selection.NONE));
  }

  /** One link among sixty. */
  @Test
  void oneLinkThatLooksDifferentIsNoticed() throws IOException {
    Scene scene = Golden.US_UTILISATION_DARK.scene();
    Selection one = Selection.link("seattle-minneapolis");
    Scene other = with(scene, scene.camera(), scene.colorBy(), one);
    assertNoticed(Golden.US_UTILISATION_DARK, other);
  }

  private static void assertNoticed(Golden golden, Scene scene) throws IOException {
    BufferedImage expected = ImageIO.read(golden.file().toFile());
    PixelDifference difference = PixelDifference.between(expected, image(scene));
    assertFalse(difference.isTolerable(), difference::toString);
  }

  private static Scene with(Scene scene, Camera camera, ColorBy colorBy, Selection selection) {
    Set<Scene.Furniture> furniture = scene.furniture();
    return new Scene(
        scene.network(), scene.evaluation(), camera, scene.theme(), colorBy, selection, furniture);
  }

  private static BufferedImage image(Scene scene) {
    BufferedImage painted = PngExport.image(PictureComposer.compose(scene), 1);
    // The basemap fills the picture: opacity needs no comparing.
    BufferedImage opaque =
        new BufferedImage(painted.getWidth(), painted.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(painted, 0, 0, null);
    return opaque;
  }
}
