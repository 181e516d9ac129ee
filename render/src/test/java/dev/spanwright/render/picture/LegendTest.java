package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The legend explains what is drawn. */
class LegendTest {

  static Stream<Arguments> cases() {
    return SampleScenes.names().stream()
        .flatMap(name -> Stream.of(ColorBy.values()).map(by -> arguments(name, by)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasAnEntryForEveryColourThatIsDrawn(String sample, ColorBy by) {
    Scene scene = scene(sample, by);
    Set<Ink> explained =
        Marks.of(furniture(scene), Mark.Line.class).map(Mark.Line::ink).collect(Collectors.toSet());
    for (LinkDrawing drawing : new LinkComposer(scene).drawings()) {
      assertTrue(
          explained.contains(drawing.color().ink()), () -> drawing.linkId() + " is not explained");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasAnEntryForEveryKindOfSite(String sample, ColorBy by) {
    Scene scene = scene(sample, by);
    List<Mark> furniture = furniture(scene);
    for (Site site : scene.network().sites()) {
      SiteStyle style = SiteStyle.of(site.kind(), scene.theme());
      String label = site.kind().label().toLowerCase(Locale.ROOT);
      assertTrue(
          texts(furniture).stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(label)),
          site::toString);
      assertTrue(
          Marks.of(furniture, Mark.Symbol.class)
              .anyMatch(s -> s.shape() == style.shape() && s.fill().equals(style.ink())),
          site::toString);
    }
  }

  /** Kinds that look alike share a line, in which a name such as PoP keeps its capitals. */
  @Test
  void namesOfOneLineKeepTheirCapitals() {
    Scene plain = scene("global-ai-backbone", ColorBy.UTILISATION);
    Look look = plain.look();
    Scene scene =
        plain.drawn(
            new Look(look.theme(), look.colorBy(), SiteSize.POWER, look.flow(), look.layers()));
    List<String> texts = texts(furniture(scene));
    assertTrue(texts.contains("Inference node, exchange (PoP)"), texts::toString);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void explainsHollowCoreWhereThereIsSome(String sample, ColorBy by) {
    Scene scene = scene(sample, by);
    boolean drawn = new LinkComposer(scene).drawings().stream().anyMatch(LinkDrawing::hollowCore);
    boolean explained =
        texts(furniture(scene)).stream().anyMatch(text -> text.startsWith("hollow-core"));
    assertEquals(drawn || by == ColorBy.FIBRE, explained);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void explainsEveryWidthWhereThereAreSeveral(String sample, ColorBy by) {
    Scene scene = scene(sample, by);
    Set<Double> drawn =
        new LinkComposer(scene)
            .drawings().stream().map(LinkDrawing::widthPx).collect(Collectors.toSet());
    Set<Double> explained =
        Marks.of(furniture(scene), Mark.Line.class)
            .map(Mark.Line::widthPx)
            .collect(Collectors.toSet());
    assertTrue(drawn.size() < 2 || explained.containsAll(drawn), () -> drawn + " " + explained);
  }

  /** Before the first answer, which is no result. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OWNER") // is drawn, not computed
  void explainsWhatIsNotKnownYet(ColorBy by) {
    Scene known = scene("nsfnet", by);
    Scene scene = known.knowing(Optional.empty());
    List<String> told = texts(furniture(scene));
    assertEquals(1, told.stream().filter("not known yet"::equals).count(), told::toString);
    assertTrue(told.stream().noneMatch(t -> t.startsWith("no ")), told::toString);
    assertFalse(texts(furniture(studied(known))).contains("not known yet"));
    assertTrue(
        Marks.of(furniture(studied(known)), Mark.Line.class)
            .noneMatch(l -> l.dash() == Dash.UNKNOWN));
  }

  /** With what colours by failures and by growth need to know of every link. */
  private static Scene studied(Scene scene) {
    Map<String, Double> years = new HashMap<>();
    scene.network().links().forEach(link -> years.put(link.id(), 3.0));
    return scene.studied(
        Study.NONE
            .withFillYears(years)
            .withWorstLoads(scene.evaluation().orElseThrow().routing().loads()));
  }

  /** A link that has failed carries nothing for a reason that its cross tells. */
  @Test
  void tellsOfWhatHasFailedByItsCrossAlone() {
    Scene whole = scene("nsfnet", ColorBy.UTILISATION).knowing(Optional.empty());
    Set<String> links = whole.network().links().stream().map(Link::id).collect(Collectors.toSet());
    Scene scene = whole.failing(new Selection(Set.of(), links));
    assertTrue(texts(furniture(scene)).contains("failed"));
    assertTrue(
        Marks.of(furniture(scene), Mark.Line.class).noneMatch(l -> l.dash() == Dash.UNKNOWN));
  }

  /** Colours of another routing than the default are called so. */
  @ParameterizedTest
  @EnumSource
  void saysOfWhichRoutingTheUtilisationIs(ColorBy by) {
    Scene scene = SampleScenes.withBest(scene("nsfnet", by), Objective.BEST);
    boolean named = texts(furniture(scene)).contains("Utilisation, best routing");
    assertEquals(by == ColorBy.UTILISATION, named);
  }

  /** Lines of one legend do not run into each other. */
  @ParameterizedTest
  @MethodSource("cases")
  void textsDoNotOverlap(String sample, ColorBy by) {
    List<Mark> furniture = furniture(scene(sample, by));
    List<Box> boxes =
        Marks.of(furniture, Mark.Text.class).map(text -> Marks.box(text).box()).toList();
    Mark.Panel panel = Marks.of(furniture, Mark.Panel.class).findFirst().orElseThrow();
    Box inside = new Box(panel.x(), panel.y(), panel.width(), panel.height());
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(inside.contains(box), () -> box + " is out of the panel");
      assertTrue(boxes.subList(0, i).stream().noneMatch(box::overlaps), box::toString);
    }
  }

  /** Amplifiers are drawn from some scale on, where the map has room for them. */
  @ParameterizedTest
  @MethodSource("samples")
  void namesAmplifiersWhereTheyAreDrawn(String sample) {
    Scene fitted = scene(sample, ColorBy.UTILISATION);
    List<Hut> amplifiers =
        fitted.evaluation().orElseThrow().plants().values().stream()
            .flatMap(plant -> plant.huts().stream())
            .filter(hut -> !hut.regenerator())
            .toList();
    for (int i = 0; i < amplifiers.size(); i += 20) {
      Camera camera = fitted.camera().centredOn(amplifiers.get(i).position());
      for (double factor : new double[] {0.1, 2, 5, 10, 50}) {
        Scene scene = fitted.at(camera.zoomedAt(camera.width() / 2, camera.height() / 2, factor));
        boolean drawn =
            Marks.of(new HutComposer(scene).marks(), Mark.Symbol.class)
                .anyMatch(s -> s.fill().equals(scene.theme().sites().hut()));
        boolean named = texts(furniture(scene)).contains("Amplifier hut");
        assertTrue(named || !drawn, () -> scene.camera() + " draws amplifiers");
        assertTrue(factor > 1 || !named, () -> scene.camera() + " draws no amplifiers");
      }
    }
  }

  static List<String> samples() {
    return SampleScenes.names();
  }

  private static Scene scene(String sample, ColorBy by) {
    Scene fitted = SampleScenes.fitted(sample, 1280, 800, Theme.LIGHT);
    return SampleScenes.scene(
        sample, fitted.camera(), fitted.theme(), by, EnumSet.of(Scene.Furniture.LEGEND));
  }

  private static List<Mark> furniture(Scene scene) {
    return new FurnitureComposer(scene).layer().marks();
  }

  private static List<String> texts(List<Mark> marks) {
    return Marks.of(marks, Mark.Text.class).map(Mark.Text::text).toList();
  }
}
