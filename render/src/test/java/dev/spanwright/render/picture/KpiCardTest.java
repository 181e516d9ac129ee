package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card of main figures says what is known, and stays clear of all else. */
class KpiCardTest {

  private static final String SAMPLE = "us-power-first";

  private static Scene scene(double width, double height) {
    return SampleScenes.fitted(SAMPLE, width, height, Theme.DARK).furnished(withCard());
  }

  private static Set<Scene.Furniture> withCard() {
    return EnumSet.allOf(Scene.Furniture.class);
  }

  private static List<String> captions(Scene scene) {
    return KpiCard.of(scene).orElseThrow().figures().stream().map(KeyFigure::caption).toList();
  }

  @Test
  void saysAllFiguresInAWidePicture() {
    Scene scene = scene(1920, 1080);
    assertEquals(
        List.of("Traffic carried", "Headroom", "Worst latency", "Network", "Fibre routes"),
        captions(scene));
    List<KeyFigure> figures = KeyFigure.of(scene);
    assertEquals("Tbit/s", figures.get(0).values().getFirst().unit());
    assertTrue(figures.get(1).values().getFirst().number().endsWith("×"));
    assertEquals("one way", figures.get(2).note());
    Network network = scene.network();
    assertEquals(
        new KeyFigure.Value(String.valueOf(network.sites().size()), "sites"),
        figures.get(3).values().getFirst());
    assertTrue(figures.get(4).note().endsWith("hollow-core"), figures.get(4).note());
  }

  /** The fibre of all links, as their plants have it. */
  @Test
  void addsUpTheFibre() {
    Scene scene = scene(1920, 1080);
    double km =
        scene.evaluation().orElseThrow().plants().values().stream()
            .mapToDouble(plant -> plant.lengthKm())
            .sum();
    KeyFigure.Value value = KeyFigure.of(scene).getLast().values().getFirst();
    assertEquals("%,d".formatted(Math.round(km)), value.number());
    assertEquals("km", value.unit());
  }

  @Test
  void theTitleDoesNotRepeatTheCard() {
    Scene scene = scene(1920, 1080);
    assertEquals(List.of(), TitleBlock.of(scene).orElseThrow().figures());
    Scene plain = scene.furnished(Scene.Furniture.usual());
    assertFalse(TitleBlock.of(plain).orElseThrow().figures().isEmpty());
    assertEquals(Optional.empty(), KpiCard.of(plain));
  }

  /** Where there is no room for the card, its figures are in the title again. */
  @Test
  void withoutRoomTheTitleHasTheFigures() {
    Scene scene = scene(400, 190);
    assertEquals(Optional.empty(), KpiCard.of(scene));
    assertFalse(TitleBlock.of(scene).orElseThrow().figures().isEmpty());
  }

  @Test
  void figuresThatFindNoRoomAreLeftOutFromTheLast() {
    List<String> all = captions(scene(1920, 1080));
    List<String> some = captions(scene(560, 700));
    assertTrue(some.size() < all.size());
    assertEquals(all.subList(0, some.size()), some);
  }

  @Test
  void trafficThatIsNotCarriedIsLoud() {
    Scene scene = SampleScenes.withBest(scene(1920, 1080), Objective.BEST);
    KeyFigure carried = KeyFigure.of(scene).getFirst();
    assertEquals("Traffic carried, best routing", carried.caption());
    assertTrue(carried.alarming());
    assertTrue(carried.note().startsWith("of "), carried.note());
    assertFalse(KeyFigure.of(scene(1920, 1080)).getFirst().alarming());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals(List.of("Network"), captions(scene(1280, 720).knowing(Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({"1920,1080", "1280,720", "1000,600", "820,560", "640,800", "480,640", "300,600"})
  void coversNothingElse(double width, double height) {
    Scene scene = scene(width, height);
    Picture picture = PictureComposer.composeNetwork(scene);
    Marks.assertTextsAreApart(picture, "furniture");
    Box whole = new Box(0, 0, width, height);
    KpiCard.of(scene)
        .ifPresent(
            card -> {
              assertTrue(whole.contains(card.panel()), card.panel()::toString);
              List<Box> over =
                  PictureComposer.furnitureBoxes(scene).stream()
                      .filter(box -> box.grown(-4.5).overlaps(card.panel()))
                      .toList();
              assertEquals(1, over.size(), over::toString);
            });
  }

  /** A network is fitted below the card. */
  @Test
  void noSiteIsUnderTheCard() {
    Scene scene = scene(1280, 720);
    Scene fitted = scene.at(Fitting.camera(scene));
    Box card = KpiCard.of(fitted).orElseThrow().panel();
    fitted
        .network()
        .sites()
        .forEach(
            site -> {
              double x = fitted.camera().screenX(site.position());
              double y = fitted.camera().screenY(site.position());
              assertFalse(card.overlaps(Box.around(x, y, 8, 8)), site.name());
            });
  }
}
