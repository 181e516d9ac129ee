package dev.spanwright.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.chart.Series.Point;
import dev.spanwright.render.export.PngExport;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChartComposerTest {

  private static final double WIDTH = 1200;
  private static final double HEIGHT = 760;
  private static final Ink RED = Ink.of("#C00000");
  private static final SiteStyle DOT = new SiteStyle(SiteStyle.Shape.CIRCLE, 9, RED);

  private static ScatterChart chart(Axis x, Axis y, List<Guide> guides, Point... points) {
    Series series = new Series("points", DOT, Ink.of("#FFFFFF"), List.of(points));
    return new ScatterChart(
        "Title", "Subtitle", "Source", x, y, guides, List.of(series), Theme.LIGHT);
  }

  private static Guide ratio(double ratio) {
    return new Guide("× " + ratio, 1, ratio, 2, 2 * ratio, RED, Dash.SOLID, Guide.Shade.ABOVE);
  }

  private static final Axis LOG = new Axis("Axis, ms", true, 1, 100, List.of(1.0, 10.0, 100.0));

  private static <T> List<T> marks(List<PictureLayer> layers, Class<T> kind) {
    return layers.stream()
        .flatMap(layer -> layer.marks().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<PictureLayer> composed(ScatterChart chart) {
    return ChartComposer.compose(chart, WIDTH, HEIGHT);
  }

  private static Box box(Mark.Text text) {
    double height = text.style().capHeight();
    return new Box(text.x(), text.baselineY() - height, text.style().width(text.text()), height);
  }

  /** A curve runs through its values, along the edge where it leaves the chart, and is named. */
  @Test
  void curvesRunThroughTheirValues() {
    Curve curve =
        new Curve("the curve", RED, Dash.LIMIT, List.of(new Point(0, 0, ""), new Point(4, 8, "")));
    Axis axis = Axis.linear("Axis, 1", 0, 4);
    ScatterChart chart =
        new ScatterChart(
            "Title",
            "Subtitle",
            "Source",
            axis,
            axis,
            List.of(),
            List.of(curve),
            List.of(),
            Theme.LIGHT);
    List<Mark.Line> lines =
        marks(composed(chart), Mark.Line.class).stream()
            .filter(line -> line.ink().equals(RED))
            .toList();
    assertEquals(2, lines.size(), "the curve, and its sample in the legend");
    Outline line = lines.getFirst().outline();
    assertEquals(84, line.x(0), 1e-3);
    assertEquals(HEIGHT - 104, line.y(0), 1e-3);
    assertEquals(WIDTH - 48, line.x(1), 1e-3);
    assertEquals(166, line.y(1), 1e-3, "8 is above the chart");
    assertTrue(
        marks(composed(chart), Mark.Text.class).stream()
            .anyMatch(text -> text.text().equals("the curve")));
  }

  @Test
  void pointsStandWhereTheirValuesAre() {
    Axis linear = Axis.linear("Axis, 1", 0, 4);
    ScatterChart chart = chart(LOG, linear, List.of(), new Point(10, 1, ""), new Point(100, 4, ""));
    List<Mark.Symbol> symbols = marks(composed(chart), Mark.Symbol.class);
    Mark.Symbol middle = symbols.get(0);
    Mark.Symbol corner = symbols.get(1);
    // 84 px on the left, 196 on the right, 166 above, 104 below
    assertEquals(84 + (WIDTH - 84 - 196) / 2, middle.x(), 1e-9);
    assertEquals(HEIGHT - 104 - (HEIGHT - 166 - 104) / 4, middle.y(), 1e-9);
    assertEquals(WIDTH - 196, corner.x(), 1e-9);
    assertEquals(166, corner.y(), 1e-9);
  }

  @Test
  void whatLiesOutsideIsNotShown() {
    ScatterChart chart =
        chart(LOG, LOG, List.of(), new Point(1000, 10, "far"), new Point(10, 0.5, "low"));
    List<PictureLayer> layers = composed(chart);
    assertEquals(1, marks(layers, Mark.Symbol.class).size(), "the one of the legend");
    assertFalse(marks(layers, Mark.Text.class).stream().anyMatch(t -> t.text().equals("far")));
  }

  @Test
  void logarithmicAxesAreMarkedAtRoundValues() {
    Axis axis = Axis.logarithmic("Axis, ms", 4, 240);
    assertEquals(List.of(5.0, 10.0, 20.0, 50.0, 100.0, 200.0), axis.ticks());
    assertEquals("1,000", Axis.label(1000));
    assertEquals("0.5", Axis.label(0.5));
    assertEquals("200", Axis.label(200));
    assertEquals(List.of(1.0, 1.5, 2.0, 2.5, 3.0), Axis.linear("Axis", 0.75, 3.2).ticks());
    assertEquals(List.of(0.0, 500.0, 1000.0), Axis.linear("Axis", -1, 1499).ticks().subList(0, 3));
  }

  @Test
  void aDiagonalRunsFromCornerToCorner() {
    Frame frame = new Frame(LOG, LOG, new Box(10, 20, 300, 200));
    List<Frame.Spot> ends = frame.ends(ratio(1));
    assertEquals(10, ends.getFirst().x(), 1e-9);
    assertEquals(220, ends.getFirst().y(), 1e-9);
    assertEquals(310, ends.getLast().x(), 1e-9);
    assertEquals(20, ends.getLast().y(), 1e-9);
    List<Frame.Spot> above = frame.ends(ratio(10));
    assertEquals(120, above.getFirst().y(), 1e-9);
    assertEquals(160, above.getLast().x(), 1e-9);
    assertEquals(List.of(), frame.ends(ratio(1000)));
    Guide level = new Guide("", 1, 200, 2, 200, RED, Dash.SOLID, Guide.Shade.NONE);
    assertEquals(List.of(), frame.ends(level));
  }

  @Test
  void theShadedSideIsCutAtTheLine() {
    Frame frame = new Frame(LOG, LOG, new Box(0, 0, 200, 200));
    List<Frame.Spot> triangle = frame.ring(ratio(10), 1);
    assertEquals(10_000 / 2.0, area(triangle), 1e-6);
    assertEquals(40_000 - 5_000, area(frame.ring(ratio(10), -1)), 1e-6);
    assertTrue(frame.shades(ratio(10), new Box(10, 10, 20, 20)));
    assertFalse(frame.shades(ratio(10), new Box(110, 110, 20, 20)));
  }

  private static double area(List<Frame.Spot> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      Frame.Spot a = ring.get(i);
      Frame.Spot b = ring.get((i + 1) % ring.size());
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }

  @Test
  void textsOverlapNeitherEachOtherNorPoints() {
    Random random = new Random(11);
    int named = 0;
    for (int round = 0; round < 20; round++) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        double x = Math.pow(10, 2 * random.nextDouble());
        double y = Math.pow(10, 2 * random.nextDouble());
        points.add(new Point(x, y, "Name " + i));
      }
      List<Guide> guides = List.of(ratio(1.3), ratio(0.6));
      List<PictureLayer> layers = composed(chart(LOG, LOG, guides, points.toArray(Point[]::new)));
      List<Mark.Text> texts = marks(layers, Mark.Text.class);
      named += (int) texts.stream().filter(t -> t.text().startsWith("Name")).count();
      assertApart(texts);
      assertOffPoints(texts, marks(layers, Mark.Symbol.class));
    }
    assertTrue(named > 20 * 24 * 0.9, named + " of 480 names found room");
  }

  private static void assertApart(List<Mark.Text> texts) {
    Box picture = new Box(0, 0, WIDTH, HEIGHT);
    for (int i = 0; i < texts.size(); i++) {
      assertTrue(picture.contains(box(texts.get(i))), texts.get(i).text());
      for (int j = 0; j < i; j++) {
        String pair = texts.get(i).text() + " and " + texts.get(j).text();
        assertFalse(box(texts.get(i)).overlaps(box(texts.get(j))), pair);
      }
    }
  }

  private static void assertOffPoints(List<Mark.Text> texts, List<Mark.Symbol> symbols) {
    for (Mark.Text text : texts) {
      for (Mark.Symbol symbol : symbols) {
        Box dot = Box.around(symbol.x(), symbol.y(), symbol.sizePx(), symbol.sizePx());
        assertFalse(box(text).overlaps(dot), text.text());
      }
    }
  }

  @Test
  void pointsThatTouchAreNamedTogetherFromTheTop() {
    ScatterChart chart =
        chart(LOG, LOG, List.of(), new Point(10, 10, "lower"), new Point(10, 10.3, "upper"));
    List<Mark.Text> texts = marks(composed(chart), Mark.Text.class);
    Mark.Text upper =
        texts.stream().filter(t -> t.text().equals("upper")).findFirst().orElseThrow();
    Mark.Text lower =
        texts.stream().filter(t -> t.text().equals("lower")).findFirst().orElseThrow();
    assertEquals(16, lower.baselineY() - upper.baselineY(), 1e-9);
    assertEquals(upper.x(), lower.x(), 1e-9);
  }

  @Test
  void itIsPainted() {
    ScatterChart chart = chart(LOG, LOG, List.of(ratio(2)), new Point(10, 10, "here"));
    BufferedImage image = PngExport.image(composed(chart), WIDTH, HEIGHT, 1);
    assertEquals(1200, image.getWidth());
    assertEquals(760, image.getHeight());
    int x = 84 + (1200 - 84 - 196) / 2;
    int y = 166 + (760 - 166 - 104) / 2;
    assertEquals(RED.argb(), image.getRGB(x, y));
    assertEquals(0xFFFFFFFF, image.getRGB(2, 2));
    assertTrue(image.getRGB(100, 180) != 0xFFFFFFFF, "the shaded part");
  }
}
