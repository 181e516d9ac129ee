package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.Theme;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureComposerTest {

  private static final Set<Scene.Furniture> NOTHING = Set.of();
  private static final Set<Scene.Furniture> CREDITS =
      EnumSet.of(Scene.Furniture.ATTRIBUTION, Scene.Furniture.BASEMAP_ATTRIBUTION);
  private static final Camera GERMANY = SampleScenes.over(51, 10, 9_000, 800, 600);

  @ParameterizedTest
  @EnumSource
  void theSameSceneGivesTheSamePicture(Theme theme) {
    Scene scene = SampleScenes.fitted("nordic-power-europe", 1280, 800, theme);
    assertEquals(
        Marks.describe(PictureComposer.compose(scene)),
        Marks.describe(PictureComposer.compose(scene)));
  }

  @Test
  void layersLieInOrder() {
    Picture picture = PictureComposer.compose(SampleScenes.fitted("nsfnet", 800, 600, Theme.LIGHT));
    assertEquals(
        List.of("basemap", "places", "links", "sites", "labels", "furniture"),
        picture.layers().stream().map(PictureLayer::id).toList());
    picture.layers().forEach(layer -> assertTrue(!layer.marks().isEmpty(), layer.id()));
  }

  @Test
  void furnitureIsThereWhenAskedFor() {
    Camera camera = SampleScenes.over(40, -100, 3_000, 1280, 800);
    assertEquals(List.of(), furniture(camera, NOTHING));
    assertEquals(
        List.of("Map: Natural Earth · Cities: SimpleMaps (CC BY 4.0)"), furniture(camera, CREDITS));
    assertEquals(
        List.of("Cities: SimpleMaps (CC BY 4.0)"),
        furniture(camera, EnumSet.of(Scene.Furniture.ATTRIBUTION)));
    assertEquals(List.of("1,000 km"), furniture(camera, EnumSet.of(Scene.Furniture.SCALE_BAR)));
    List<String> title = furniture(camera, EnumSet.of(Scene.Furniture.TITLE));
    assertEquals("NSFNET", title.getFirst());
    assertTrue(title.getLast().contains("headroom"), title.getLast());
    List<String> legend = furniture(camera, EnumSet.of(Scene.Furniture.LEGEND));
    assertTrue(legend.containsAll(List.of("Utilisation", "Sites")), legend::toString);
  }

  @Test
  void creditsStayInsideASmallPictureAndAreWhole() {
    for (int width = 140; width <= 400; width += 10) {
      Camera camera = SampleScenes.over(40, -100, 3_000, width, 300);
      Picture picture = compose("nsfnet", camera, ColorBy.UTILISATION, CREDITS);
      assertEquals(
          "Map: Natural Earth Cities: SimpleMaps (CC BY 4.0)",
          String.join(" ", Marks.strings(picture, "furniture")).replace(" · ", " "));
      for (Mark.Text text : Marks.of(Marks.in(picture, "furniture"), Mark.Text.class).toList()) {
        assertTrue(text.x() >= 0, () -> text + " in " + camera.width() + " px");
        assertTrue(text.x() + text.style().width(text.text()) <= camera.width());
      }
    }
  }

  @Test
  void scaleBarIsARoundLength() {
    assertEquals(1, FurnitureComposer.roundLength(1.99));
    assertEquals(2, FurnitureComposer.roundLength(2));
    assertEquals(2, FurnitureComposer.roundLength(4.99));
    assertEquals(500, FurnitureComposer.roundLength(999), 1e-9);
    assertEquals(0.05, FurnitureComposer.roundLength(0.07), 1e-12);
  }

  @Test
  void scaleBarIsAsLongAsItSays() {
    for (double scale = 1_300; scale < Camera.MAX_SCALE; scale *= 1.7) {
      Camera camera = SampleScenes.over(40, -100, scale, 1280, 800);
      Picture picture =
          compose("nsfnet", camera, ColorBy.FIBRE, EnumSet.of(Scene.Furniture.SCALE_BAR));
      Mark.Line bar =
          Marks.of(Marks.in(picture, "furniture"), Mark.Line.class).findFirst().orElseThrow();
      double px = bar.outline().x(2) - bar.outline().x(1);
      String text = Marks.strings(picture, "furniture").getFirst();
      double number = Double.parseDouble(text.replaceAll("[^0-9.]", ""));
      double km = text.endsWith(" km") ? number : number / 1000;
      assertEquals(km, px * camera.kmPerPixel(), km * 1e-4, () -> text);
      assertTrue(px > 55 && px <= 151, () -> "a bar of " + px + " px");
    }
  }

  /** Casings under all cores, so that crossings read as bridges. */
  @ParameterizedTest
  @EnumSource
  void casingsLieUnderCores(Theme theme) {
    Scene scene = SampleScenes.fitted("nsfnet", 1280, 800, theme);
    List<Mark> marks = Marks.in(PictureComposer.composeNetwork(scene), "links");
    int links = scene.network().links().list().size();
    for (int i = 0; i < marks.size(); i++) {
      Mark.Line line = (Mark.Line) marks.get(i);
      assertEquals(i < links, line.ink().equals(theme.casing()), "mark " + i);
    }
  }

  @Test
  void selectionIsRinged() {
    Scene plain = SampleScenes.fitted("nsfnet", 1280, 800, Theme.DARK);
    Network network = plain.network();
    Link link = network.links().list().getFirst();
    Scene scene = with(plain, new Selection(Set.of(link.from()), Set.of(link.id())));
    Picture picture = PictureComposer.composeNetwork(scene);
    Ink ring = Theme.DARK.sites().selected();
    assertEquals(
        1,
        Marks.of(Marks.in(picture, "sites"), Mark.Symbol.class)
            .filter(symbol -> symbol.edge().equals(ring))
            .count());
    assertEquals(
        1,
        Marks.of(Marks.in(picture, "links"), Mark.Line.class)
            .filter(line -> line.ink().equals(Theme.DARK.furniture().accent()))
            .count());
  }

  /** The map writes a utilisation as every panel does. */
  @Test
  void utilisationIsRoundedAsEverywhere() {
    Scene scene = SampleScenes.fitted("us-power-first", 1280, 800, Theme.DARK);
    Map<String, LinkLoad> loads = scene.evaluation().orElseThrow().routing().loads();
    int labelled = 0;
    for (LinkDrawing drawing : new LinkComposer(scene).drawings()) {
      if (!drawing.label().isEmpty()) {
        double share = loads.get(drawing.linkId()).utilisation();
        assertEquals(Quantity.percent(share), drawing.label());
        labelled++;
      }
    }
    assertTrue(labelled > 3, () -> "too few labels to tell");
  }

  @Test
  void withoutEvaluationNothingReadsAsAResult() {
    Scene known = SampleScenes.fitted("nsfnet", 1280, 800, Theme.LIGHT);
    Scene scene = known.knowing(Optional.empty());
    Picture picture = PictureComposer.composeNetwork(scene);
    Ink unknown = Theme.LIGHT.ramp().unknown();
    List<Dash> dashes =
        Marks.of(Marks.in(picture, "links"), Mark.Line.class)
            .filter(line -> line.ink().equals(unknown))
            .map(Mark.Line::dash)
            .toList();
    assertEquals(Collections.nCopies(scene.network().links().list().size(), Dash.SOLID), dashes);
  }

  @Test
  void anEmptyNetworkIsAMap() {
    Scene scene =
        Scene.forExport(
            Network.empty("Nothing yet"),
            Optional.empty(),
            GERMANY,
            new Look(Theme.LIGHT, ColorBy.UTILISATION));
    Picture picture = PictureComposer.compose(scene);
    assertEquals(List.of(), Marks.in(picture, "links"));
    assertEquals(List.of(), Marks.in(picture, "sites"));
    assertTrue(Marks.strings(picture, "places").contains("GERMANY"));
    assertEquals(List.of(), picture.hits().at(400, 300, 1e6));
  }

  @Test
  void parallelLinksKeepApart() {
    Scene scene = SampleScenes.fitted("nsfnet", 1280, 800, Theme.DARK);
    Link link = scene.network().links().list().getFirst();
    Link twin = Link.of("twin", link.to(), link.from(), "g652d");
    Network network = scene.network().withLinks(scene.network().links().with(twin));
    Scene doubled =
        Scene.forExport(
            network, Optional.empty(), scene.camera(), new Look(Theme.DARK, ColorBy.FIBRE));
    HitMap hits = PictureComposer.composeNetwork(doubled).hits();
    Outline one = hits.line(link.id()).orElseThrow();
    Outline other = hits.line("twin").orElseThrow();
    double[] a = OutlineWalk.at(one, 0.5);
    double[] b = OutlineWalk.at(other, 0.5);
    assertEquals(1.75 + 1.5, Math.hypot(a[0] - b[0], a[1] - b[1]), 0.05);
  }

  /** From the whole earth to a street: no number is lost on the way. */
  @Test
  void everyZoomHasFiniteMarks() {
    for (double scale = 1_280; scale <= Camera.MAX_SCALE; scale *= 8) {
      Camera camera = SampleScenes.over(50.11, 8.68, scale, 1280, 800);
      Picture picture =
          PictureComposer.compose(
              SampleScenes.scene(
                  "metro-inference", camera, Theme.DARK, ColorBy.LATENCY, Scene.Furniture.usual()));
      Set<String> odd = new HashSet<>(Marks.describe(picture));
      odd.removeIf(words -> !words.contains("NaN") && !words.contains("Infinity"));
      assertEquals(Set.of(), odd, () -> "at " + camera);
    }
  }

  private static Scene with(Scene scene, Selection selection) {
    return scene.selecting(selection);
  }

  private static List<String> furniture(Camera camera, Set<Scene.Furniture> wanted) {
    return Marks.strings(compose("nsfnet", camera, ColorBy.UTILISATION, wanted), "furniture");
  }

  private static Picture compose(
      String sample, Camera camera, ColorBy by, Set<Scene.Furniture> furniture) {
    return PictureComposer.composeNetwork(
        SampleScenes.scene(sample, camera, Theme.LIGHT, by, furniture));
  }
}
