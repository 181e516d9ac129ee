package dev.spanwright.render.picture.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.MixedNetwork;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Marks;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LinePictureComposerTest {

  static Stream<Arguments> pictures() {
    Map<String, SampleLine> lines = new LinkedHashMap<>();
    lines.put("standard", SampleLine.standard());
    lines.put("mixed", SampleLine.mixed());
    lines.put("hollow-core", SampleLine.hollowCore());
    lines.put("single", SampleLine.single());
    lines.put("hundred", SampleLine.hundred());
    lines.put("too long", SampleLine.tooLong());
    int[][] sizes = {{320, 220}, {360, 280}, {480, 300}, {640, 320}, {1200, 420}, {1600, 700}};
    List<Arguments> all = new ArrayList<>();
    lines.forEach(
        (name, line) -> {
          for (int[] size : sizes) {
            for (Theme theme : Theme.values()) {
              String title = "%s %d x %d %s".formatted(name, size[0], size[1], theme.id());
              Picture picture = compose(line, theme, size[0], size[1]);
              all.add(argumentSet(title, line, picture));
            }
          }
        });
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void textsNeitherOverlapNorAreCut(SampleLine line, Picture picture) {
    Marks.assertTextsAreApart(picture, "line");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everythingIsFiniteAndInside(SampleLine line, Picture picture) {
    for (Mark mark : Marks.in(picture, "line")) {
      if (mark instanceof Mark.Line(var outline, _, _, _)) {
        for (int i = 0; i < outline.end(outline.parts() - 1); i++) {
          assertTrue(outline.x(i) >= 0 && outline.x(i) <= picture.widthPx(), mark::toString);
          assertTrue(outline.y(i) >= 0 && outline.y(i) <= picture.heightPx(), mark::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void saysWhatTheModeNeeds(SampleLine line, Picture picture) {
    double needed = line.report().mode().requiredOsnrDb() + 2;
    String text = "needs %.1f".formatted(needed);
    assertTrue(Marks.strings(picture, "line").stream().anyMatch(s -> s.startsWith(text)));
    assertEquals(
        1,
        Marks.of(Marks.in(picture, "line"), Mark.Line.class)
            .filter(l -> l.dash() == Dash.LIMIT)
            .count());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void regeneratorsAreDiamonds(SampleLine line, Picture picture) {
    long diamonds =
        Marks.of(Marks.in(picture, "line"), Mark.Symbol.class)
            .filter(s -> s.shape() == SiteStyle.Shape.DIAMOND)
            .count();
    assertEquals(line.plant().regenerators(), diamonds);
  }

  /** Large pictures name every town and the figures of every span, small ones sum them up. */
  @Test
  void labelsFollowTheRoom() {
    SampleLine line = SampleLine.standard();
    List<String> large = Marks.strings(compose(line, Theme.DARK, 1600, 700), "line");
    List<String> small = Marks.strings(compose(line, Theme.DARK, 320, 220), "line");
    assertEquals(10, large.stream().filter(s -> s.matches("[0-9]+[.][0-9] km")).count());
    assertTrue(large.contains("Weatherford"));
    assertTrue(small.contains("10 spans, 72.1–80.0 km, 16.4–18.1 dB"), small::toString);
    assertFalse(small.contains("Abilene – Dallas"));
    assertTrue(large.contains("Abilene – Dallas"));
    assertTrue(small.size() < large.size() / 2);
  }

  @Test
  void saysWhatIsToSpareOrLacking() {
    assertTrue(texts(SampleLine.standard()).contains("4.9 dB to spare"));
    assertTrue(texts(SampleLine.tooLong()).contains("1.3 dB short"));
    assertTrue(texts(SampleLine.mixed()).contains("1.9 dB short"), "at its regenerator");
  }

  /** Solid and double lines as the fibre is. */
  @Test
  void drawsFibreByKind() {
    Theme theme = Theme.DARK;
    Picture picture = compose(SampleLine.mixed(), theme, 1200, 420);
    assertEquals(1, strokes(picture, theme.fibers().hollowCore(), 6));
    assertEquals(2, strokes(picture, theme.fibers().standard(), 3));
    assertEquals(1, strokes(picture, theme.furniture().panel(), 3), "the empty core");
  }

  /** One tooth for each span, from what is launched to what arrives. */
  @Test
  void powerFallsAlongEverySpan() {
    SampleLine line = SampleLine.standard();
    Picture picture = compose(line, Theme.DARK, 1200, 420);
    Mark.Line teeth =
        Marks.of(Marks.in(picture, "line"), Mark.Line.class)
            .filter(l -> l.ink().equals(Theme.DARK.fibers().standard()))
            .filter(l -> l.outline().parts() == 10)
            .findFirst()
            .orElseThrow();
    LineScale scale = LineScale.of(line.report(), 1200);
    for (int i = 0; i < 10; i++) {
      assertEquals(scale.stationX(i), teeth.outline().x(2 * i), 0.01);
      assertEquals(scale.stationX(i + 1), teeth.outline().x(2 * i + 1), 0.01);
      assertTrue(teeth.outline().y(2 * i) < teeth.outline().y(2 * i + 1));
    }
  }

  @Test
  void highlightsASpan() {
    SampleLine line = SampleLine.hundred();
    Picture picture =
        LinePictureComposer.compose(
            line.report(), line.plant(), line.titles(), Theme.LIGHT, 640, 320, OptionalInt.of(41));
    assertTrue(
        Marks.strings(picture, "line").stream().anyMatch(s -> s.startsWith("span 42 of 100: ")));
    Ink band = Theme.LIGHT.furniture().accent().withOpacity(0.14);
    Mark.Panel panel =
        Marks.of(Marks.in(picture, "line"), Mark.Panel.class)
            .filter(p -> p.fill().equals(band))
            .findFirst()
            .orElseThrow();
    LineScale scale = LineScale.of(line.report(), 640);
    assertEquals(OptionalInt.of(41), scale.spanAt(panel.x() + panel.width() / 2));
    Marks.assertTextsAreApart(picture, "line");
  }

  @Test
  void longNamesAreCut() {
    SampleLine line = SampleLine.standard();
    String name = "A campus with quite a long name in the north of Norway";
    LineTitles titles =
        new LineTitles("", name, SiteKind.TRAINING_CAMPUS, name, SiteKind.CABLE_LANDING);
    Picture picture =
        LinePictureComposer.compose(line.report(), line.plant(), titles, Theme.DARK, 320, 220);
    assertEquals(
        2, Marks.strings(picture, "line").stream().filter(s -> s.startsWith("A campus")).count());
    Marks.assertTextsAreApart(picture, "line");
  }

  @Test
  void refusesWhatDoesNotBelongTogether() {
    SampleLine one = SampleLine.standard();
    SampleLine other = SampleLine.mixed();
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                LinePictureComposer.compose(
                    one.report(), other.plant(), one.titles(), Theme.DARK, 640, 320));
    assertTrue(refused.getMessage().contains("11 stations"), refused.getMessage());
    OptionalInt eleventh = OptionalInt.of(10);
    assertThrows(
        IndexOutOfBoundsException.class,
        () ->
            LinePictureComposer.compose(
                one.report(), one.plant(), one.titles(), Theme.DARK, 640, 320, eleventh));
  }

  /** What the planner reports can be drawn, whatever the link is made of. */
  @Test
  void drawsWhatThePlannerReports() {
    Network network = MixedNetwork.network();
    for (Link link : network.links()) {
      LinkPlant plant = LinkPlanner.standard().lay(link, network);
      LineReport report = LinkPlanner.standard().report(link, plant, network);
      LineTitles titles = LineTitles.of(network, link);
      for (int width : new int[] {320, 1200}) {
        Picture line =
            LinePictureComposer.compose(report, plant, titles, Theme.LIGHT, width, width / 2.5);
        Picture channels = ChannelPictureComposer.compose(report, Theme.LIGHT, width, width / 2.5);
        List<String> words = new ArrayList<>(Marks.describe(line));
        words.addAll(Marks.describe(channels));
        words.removeIf(w -> !w.contains("NaN") && !w.contains("Infinity"));
        assertEquals(List.of(), words);
      }
    }
  }

  private static long strokes(Picture picture, Ink ink, double widthPx) {
    return Marks.of(Marks.in(picture, "line"), Mark.Line.class)
        .filter(l -> l.ink().equals(ink) && l.widthPx() == widthPx)
        .count();
  }

  private static List<String> texts(SampleLine line) {
    return Marks.strings(compose(line, Theme.DARK, 640, 320), "line");
  }

  private static Picture compose(SampleLine line, Theme theme, double width, double height) {
    return LinePictureComposer.compose(
        line.report(), line.plant(), line.titles(), theme, width, height);
  }
}
