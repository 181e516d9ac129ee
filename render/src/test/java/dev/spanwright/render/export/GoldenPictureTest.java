package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.spanwright.render.MixedNetwork;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden pictures of maps; how to renew them: see {@link GoldenPictures}. */
class GoldenPictureTest {

  /** The pictures. Cameras are fixed, so that another way of fitting changes none of them. */
  enum Golden {
    US_UTILISATION_DARK,
    PACIFIC_UTILISATION_LIGHT,
    METRO_LATENCY_LIGHT,
    SOUTH_STRIP_DARK,
    MIDWEST_FIBRE_DARK,
    TEXAS_MIXED_FIBRE_LIGHT,
    US_REACH_DARK,
    EUROPE_PRICE_LIGHT;

    Scene scene() {
      return switch (this) {
        case US_UTILISATION_DARK ->
            SampleScenes.scene(
                "us-power-first",
                SampleScenes.over(38.8, -97, 2_700, 480, 300),
                Theme.DARK,
                ColorBy.UTILISATION,
                EnumSet.of(
                    Scene.Furniture.SCALE_BAR,
                    Scene.Furniture.ATTRIBUTION,
                    Scene.Furniture.BASEMAP_ATTRIBUTION));
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
        case SOUTH_STRIP_DARK ->
            SampleScenes.scene(
                "us-power-first",
                SampleScenes.over(33.5, -92, 6_000, 560, 200),
                Theme.DARK,
                ColorBy.UTILISATION,
                EnumSet.of(Scene.Furniture.LEGEND));
        case MIDWEST_FIBRE_DARK ->
            SampleScenes.scene(
                "us-power-first",
                SampleScenes.over(40.6, -88, 8_000, 520, 300),
                Theme.DARK,
                ColorBy.FIBRE,
                EnumSet.of(Scene.Furniture.TITLE));
        case TEXAS_MIXED_FIBRE_LIGHT ->
            SampleScenes.scene(
                MixedNetwork.network(),
                SampleScenes.over(32.2, -99.5, 18_000, 520, 400),
                Theme.LIGHT,
                ColorBy.FIBRE,
                EnumSet.of(Scene.Furniture.LEGEND));
        case US_REACH_DARK ->
            coloured(
                MapPart.REACH,
                SampleScenes.scene(
                    "us-power-first",
                    SampleScenes.over(38.8, -92, 3_400, 560, 340),
                    Theme.DARK,
                    ColorBy.FIBRE,
                    EnumSet.of(Scene.Furniture.LEGEND)));
        case EUROPE_PRICE_LIGHT ->
            coloured(
                MapPart.PRICE,
                SampleScenes.scene(
                    "nordic-power-europe",
                    SampleScenes.over(54, 8, 2_600, 560, 400),
                    Theme.LIGHT,
                    ColorBy.UTILISATION,
                    EnumSet.of(Scene.Furniture.LEGEND)));
      };
    }

    private static Scene coloured(MapPart part, Scene scene) {
      return scene.drawn(scene.look().withLayers(LayerChoice.USUAL.with(part, 1)));
    }

    String fileName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @ParameterizedTest
  @EnumSource
  void looksAsItDid(Golden golden) throws IOException {
    Picture picture = PictureComposer.compose(golden.scene());
    GoldenPictures.assertLooksAsItDid(golden.fileName(), picture);
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
    PixelDifference difference =
        GoldenPictures.difference(golden.fileName(), PictureComposer.compose(scene));
    assertFalse(difference.isTolerable(), difference::toString);
  }

  private static Scene with(Scene scene, Camera camera, ColorBy colorBy, Selection selection) {
    return scene.at(camera).drawn(scene.look().withColorBy(colorBy)).selecting(selection);
  }
}
