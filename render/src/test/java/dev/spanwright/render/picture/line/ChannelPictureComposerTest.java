package dev.spanwright.render.picture.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Marks;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChannelPictureComposerTest {

  private static final Theme THEME = Theme.DARK;

  static Stream<Arguments> pictures() {
    return Stream.of(
            SampleLine.standard(),
            SampleLine.mixed(),
            SampleLine.hollowCore(),
            SampleLine.single(),
            SampleLine.hundred(),
            SampleLine.tooLong())
        .flatMap(
            line ->
                Stream.of(320, 480, 640, 1200, 1600)
                    .map(width -> arguments(line.report(), (double) width)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void textsNeitherOverlapNorAreCut(LineReport report, double width) {
    Marks.assertTextsAreApart(compose(report, width), "channels");
  }

  /** Channels that close are full, others empty: told apart without colour. */
  @ParameterizedTest
  @MethodSource("pictures")
  void everyChannelHasItsBar(LineReport report, double width) {
    List<Mark> marks = Marks.in(compose(report, width), "channels");
    Ink full = THEME.furniture().accent();
    long lit = report.channels().stream().filter(LineReport.Channel::lit).count();
    long dark = report.channels().size() - lit;
    long key = 1;
    assertEquals(
        lit + (lit > 0 ? key : 0),
        Marks.of(marks, Mark.Panel.class).filter(p -> p.fill().equals(full)).count());
    long rings =
        Marks.of(marks, Mark.Line.class).filter(l -> l.ink().equals(THEME.ramp().over())).count();
    long dots =
        Marks.of(marks, Mark.Symbol.class)
            .filter(s -> s.edge().equals(THEME.ramp().over()))
            .count();
    assertEquals(dark + (dark > 0 ? key : 0), rings + dots);
  }

  @Test
  void countsChannels() {
    LineReport report = SampleLine.hollowCore().report();
    long lit = report.channels().stream().filter(LineReport.Channel::lit).count();
    long dark = report.channels().size() - lit;
    assertTrue(lit > 0 && dark > 1);
    List<String> texts = Marks.strings(compose(report, 640), "channels");
    assertTrue(texts.containsAll(List.of(lit + " close", dark + " do not")), texts::toString);
    assertTrue(
        Marks.strings(compose(SampleLine.tooLong().report(), 640), "channels")
            .contains("32 do not close"));
  }

  @Test
  void infiniteValuesAreLeftOut() {
    LineReport report = SampleLine.standard().report();
    LineReport without = SampleLine.standard().withoutNonlinearity().report();
    assertTrue(Marks.strings(compose(report, 640), "channels").contains("nonlinear"));
    Picture picture = compose(without, 640);
    assertFalse(Marks.strings(picture, "channels").contains("nonlinear"));
    assertFalse(Marks.strings(picture, "channels").contains("interference"), "no hollow core");
    assertTrue(Marks.describe(picture).stream().noneMatch(w -> w.contains("Infinity")));
  }

  /** The dashed line is where bars begin. */
  @Test
  void barsStandOnWhatIsNeeded() {
    Picture picture = compose(SampleLine.standard().report(), 1200);
    List<Mark> marks = Marks.in(picture, "channels");
    double needed =
        Marks.of(marks, Mark.Line.class)
            .filter(l -> l.dash() == Dash.LIMIT)
            .findFirst()
            .orElseThrow()
            .outline()
            .y(0);
    Ink bar = THEME.furniture().accent().withOpacity(0.32);
    List<Mark.Panel> bars =
        Marks.of(marks, Mark.Panel.class).filter(p -> p.fill().equals(bar)).skip(1).toList();
    assertFalse(bars.isEmpty());
    bars.forEach(b -> assertEquals(needed, b.y() + b.height(), 0.01));
  }

  private static Picture compose(LineReport report, double width) {
    return ChannelPictureComposer.compose(report, THEME, width, Math.max(220, width * 0.4));
  }
}
