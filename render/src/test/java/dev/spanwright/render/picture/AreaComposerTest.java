package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.ReachField;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.basemap.Basemap;
import dev.spanwright.render.basemap.Level;
import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreaComposerTest {

  private static Scene with(Scene scene, MapPart part) {
    return scene.drawn(scene.look().withLayers(LayerChoice.USUAL.with(part, 1)));
  }

  private static Optional<PictureLayer> layer(Scene scene, MapPart part) {
    return PictureComposer.composeNetwork(scene).layers().stream()
        .filter(layer -> layer.id().equals(part.id()))
        .findFirst();
  }

  private static List<Shape> areas(Scene scene, MapPart part) {
    return layer(with(scene, part), part).orElseThrow().marks().stream()
        .filter(Mark.Area.class::isInstance)
        .map(mark -> (Shape) MarkShapes.of(((Mark.Area) mark).outline()))
        .toList();
  }

  @Test
  void theLandIsPlainUnlessAskedFor() {
    Scene scene = SampleScenes.fitted("us-power-first", 800, 500, Theme.DARK);
    for (MapPart part : MapPart.areas()) {
      assertEquals(Optional.empty(), layer(scene, part));
      assertEquals(
          part.id(), PictureComposer.composeNetwork(with(scene, part)).layers().get(0).id());
    }
  }

  /**
   * In every projection, each place of the land lies in the bands that its round trip is within.
   */
  @ParameterizedTest
  @EnumSource(names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void bandsAgreeWithTheRoundTripOfEachPlace(ProjectionChoice choice) {
    Scene fitted = SampleScenes.fitted("global-ai-backbone", 1000, 600, Theme.DARK);
    Camera camera = Camera.world(choice.projection(Fitting.places(fitted.network())), 1000, 600);
    Scene scene = fitted.at(camera);
    Evaluation known = scene.evaluation().orElseThrow();
    ReachField field = ReachField.of(known.network(), known.plants()).orElseThrow();
    List<Shape> bands = areas(scene, MapPart.REACH);
    assertEquals(Reach.STEPS_MS.size(), bands.size());
    Basemap basemap = Basemap.load(Level.forZoom(camera.zoom()));
    Random random = new Random(7);
    int wrong = 0;
    int looked = 0;
    for (int i = 0; i < 3_000; i++) {
      double x = 1000 * random.nextDouble();
      double y = 600 * random.nextDouble();
      Position at = camera.positionAt(x, y);
      boolean land =
          camera.isOnEarth(x, y)
              && basemap.isLand(at.lonDeg(), at.latDeg())
              && !basemap.isLake(at.lonDeg(), at.latDeg());
      for (int band = 0; band < bands.size(); band++) {
        double limit = Reach.STEPS_MS.get(bands.size() - 1 - band);
        double ms = field.roundTripMs(at);
        if (land && Math.abs(ms - limit) > 1) {
          looked++;
          wrong += bands.get(band).contains(x, y) == ms < limit ? 0 : 1;
        }
      }
    }
    assertTrue(looked > 500, "places on land: " + looked);
    assertTrue(wrong <= looked / 200, wrong + " of " + looked + " are in the wrong band");
  }

  /** No price of the United Kingdom is known: it is plain, and the legend says what that means. */
  @Test
  void whatIsNotKnownStaysPlain() {
    Scene scene = SampleScenes.fitted("nordic-power-europe", 1000, 700, Theme.LIGHT);
    assertFalse(covered(scene, MapPart.PRICE, new Position(52.5, -1)));
    assertTrue(covered(scene, MapPart.PRICE, new Position(47.5, 2.5)));
    assertTrue(covered(scene, MapPart.CARBON, new Position(52.5, -1)));
    List<String> texts =
        Marks.texts(PictureComposer.compose(with(scene, MapPart.PRICE)), "furniture").stream()
            .map(Mark.Text::text)
            .toList();
    assertTrue(texts.contains("not known"), texts.toString());
    assertTrue(texts.contains("Power price, USD/MWh"), texts.toString());
    assertTrue(texts.stream().anyMatch(text -> text.contains("Eurostat")), texts.toString());
  }

  private static boolean covered(Scene scene, MapPart part, Position at) {
    double x = scene.camera().screenX(at);
    double y = scene.camera().screenY(at);
    return areas(scene, part).stream().anyMatch(area -> area.contains(x, y));
  }

  /** A small picture gives up its other parts first. */
  @Test
  void theLegendOfTheLandIsTheLastToGo() {
    Scene scene = SampleScenes.fitted("us-power-first", 420, 360, Theme.DARK);
    List<String> texts =
        Marks.texts(PictureComposer.compose(with(scene, MapPart.REACH)), "furniture").stream()
            .map(Mark.Text::text)
            .toList();
    assertTrue(texts.contains("up to 5 ms"), texts.toString());
  }

  @Test
  void largeCitiesBeyondAreRinged() {
    Scene scene =
        with(SampleScenes.fitted("global-ai-backbone", 1000, 600, Theme.DARK), MapPart.REACH);
    long rings =
        layer(scene, MapPart.REACH).orElseThrow().marks().stream()
            .filter(Mark.Line.class::isInstance)
            .count();
    Evaluation known = scene.evaluation().orElseThrow();
    List<Reach.Served> cities = UnservedCities.of(known);
    assertTrue(rings > 0 && rings <= cities.size(), rings + " rings");
    assertTrue(cities.stream().allMatch(city -> city.roundTripMs() > Reach.SERVED_WITHIN_MS));
    assertEquals(cities, UnservedCities.of(known));
  }
}
