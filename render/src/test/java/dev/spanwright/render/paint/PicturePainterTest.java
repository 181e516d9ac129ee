package dev.spanwright.render.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.BasemapComposer;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PicturePainterTest {

  private static final Ink RED = Ink.of("#FF0000");
  private static final Ink BLUE = Ink.of("#0000FF");
  private static final Ink NONE = RED.withOpacity(0);

  static Stream<TextStyle> styles() {
    return Stream.of(
        TextStyle.CAMPUS,
        TextStyle.SITE,
        TextStyle.FIGURE,
        TextStyle.TOWN,
        TextStyle.COUNTRY,
        TextStyle.OCEAN,
        TextStyle.FURNITURE,
        TextStyle.HEADING,
        TextStyle.TITLE,
        TextStyle.CHART_TITLE,
        TextStyle.SUBTITLE,
        TextStyle.ATTRIBUTION);
  }

  /** Labels are laid out by the measured width: what is painted must be as wide. */
  @ParameterizedTest
  @MethodSource("styles")
  void textIsAsWideAndAsHighAsMeasured(TextStyle style) {
    for (String text :
        List.of("HELSINKI", "North Pacific Ocean", "AVATAR Tokyo WAVE", "1,234 km")) {
      Mark.Text mark = new Mark.Text(text, 20, 60, style, RED, Optional.empty());
      int[] ink = bounds(paint(400, 100, mark));
      double tracking = style.spacingEm() * style.sizePx();
      double bearings = 1.5 + 0.12 * style.sizePx();
      double expected = style.width(text) - tracking;
      assertEquals(expected, ink[2] - ink[0], bearings, text);
      assertTrue(ink[0] >= 19 && ink[0] <= 23, () -> text + " begins at " + ink[0]);
      assertEquals(60 - style.capHeight(), ink[1], 1.8, text);
    }
  }

  @Test
  void haloLiesAroundTheLetters() {
    Mark.Text mark = new Mark.Text("H", 20, 60, TextStyle.TITLE, RED, Optional.of(BLUE));
    BufferedImage image = paint(100, 100, mark);
    int[] all = bounds(image);
    int[] letters = bounds(paint(100, 100, without(mark)));
    assertEquals(letters[0] - 1.5, all[0], 1);
    assertEquals(letters[2] + 1.5, all[2], 1);
    assertEquals(letters[3] + 1.5, all[3], 1);
  }

  @ParameterizedTest
  @EnumSource
  void symbolsAreAsWideAsTheySay(SiteStyle.Shape shape) {
    Mark.Symbol mark = new Mark.Symbol(shape, 50, 50, 24, RED, BLUE, 0);
    int[] ink = bounds(paint(100, 100, mark));
    // Less than half of the pixel at each tip of a diamond is covered.
    double tips = shape == SiteStyle.Shape.DIAMOND ? 2 : 0;
    assertEquals(24 - tips, ink[2] - ink[0], 1.1);
    assertEquals(50, (ink[0] + ink[2]) / 2.0, 0.6);
    assertEquals(RED.argb(), paint(100, 100, mark).getRGB(50, 50));
    Mark.Symbol edged = new Mark.Symbol(shape, 50, 50, 24, RED, BLUE, 2);
    assertEquals(28, bounds(paint(100, 100, edged))[2] - bounds(paint(100, 100, edged))[0], 2.4);
  }

  @Test
  void overloadIsDashedFourteenToFive() {
    Outline line = new Outline.Builder(false).add(0, 50).add(400, 50).build();
    BufferedImage image = paint(400, 100, new Mark.Line(line, RED, 4, Dash.OVER));
    for (int x = 0; x < 400; x++) {
      boolean on = x % 19 < 14;
      assertEquals(on ? RED.argb() : 0, image.getRGB(x, 50), "at " + x);
    }
  }

  @Test
  void ringsThatRunTheOtherWayAreHoles() {
    Outline.Builder out = new Outline.Builder(true);
    out.add(10, 10).add(90, 10).add(90, 90).add(10, 90).endPart();
    out.add(40, 40).add(40, 60).add(60, 60).add(60, 40).endPart();
    BufferedImage image = paint(100, 100, new Mark.Area(out.build(), RED));
    assertEquals(RED.argb(), image.getRGB(20, 50));
    assertEquals(0, image.getRGB(50, 50));
    assertEquals(0, image.getRGB(5, 50));
  }

  @Test
  void panelsHaveRoundCorners() {
    BufferedImage image = paint(100, 100, new Mark.Panel(10, 10, 80, 80, 8, RED, BLUE));
    assertEquals(RED.argb(), image.getRGB(50, 50));
    assertEquals(0, image.getRGB(10, 10));
    assertEquals(0, paint(100, 100, new Mark.Panel(10, 10, 80, 80, 8, NONE, NONE)).getRGB(50, 50));
  }

  @Test
  void magnifyingEnlargesEverything() {
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    PicturePainter painter = new PicturePainter(graphics);
    painter.magnify(2);
    Mark symbol = new Mark.Symbol(SiteStyle.Shape.SQUARE, 50, 50, 20, RED, RED, 0);
    painter.paint(List.of(new PictureLayer("test", List.of(symbol))));
    graphics.dispose();
    int[] ink = bounds(image);
    assertEquals(80, ink[0]);
    assertEquals(120, ink[2]);
  }

  /** Land and water come out right after laying out and filling. */
  @ParameterizedTest
  @CsvSource({
    "Kansas, 38.3, -98.2, true",
    "Siberia, 62.3, 96.4, true",
    "Chukotka over the antimeridian, 67.3, -176.6, true",
    "Australia, -26.4, 132.3, true",
    "South Atlantic, -27.3, -22.2, false",
    "Caspian Sea, 42.2, 50.7, false",
    "Lake Superior, 47.7, -87.6, false",
    "Lake Victoria, -1.2, 33.1, false",
    "Pacific, 3.3, 179.7, false",
  })
  void landIsLandAndWaterIsWater(String place, double lat, double lon, boolean land) {
    for (Theme theme : Theme.values()) {
      for (double scale : new double[] {3_000, 8_000, 60_000}) {
        Camera camera = SampleScenes.over(lat, lon, scale, 300, 200);
        PictureLayer layer = BasemapComposer.compose(camera, theme);
        int colour = paint(300, 200, layer).getRGB(150, 100);
        Ink expected = land ? theme.ground().land() : theme.ground().water();
        assertNear(expected, colour, place + " at " + scale);
      }
    }
  }

  private static void assertNear(Ink expected, int argb, String message) {
    Ink actual = new Ink(argb);
    assertEquals(expected.red(), actual.red(), 12, message);
    assertEquals(expected.green(), actual.green(), 12, message);
    assertEquals(expected.blue(), actual.blue(), 12, message);
  }

  private static Mark.Text without(Mark.Text mark) {
    return new Mark.Text(
        mark.text(), mark.x(), mark.baselineY(), mark.style(), mark.ink(), Optional.empty());
  }

  private static BufferedImage paint(int width, int height, Mark... marks) {
    return paint(width, height, new PictureLayer("test", List.of(marks)));
  }

  private static BufferedImage paint(int width, int height, PictureLayer layer) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    new PicturePainter(graphics).paint(List.of(layer));
    graphics.dispose();
    return image;
  }

  /** Left, top, right and bottom of what is at least half covered. */
  private static int[] bounds(BufferedImage image) {
    int[] bounds = {image.getWidth(), image.getHeight(), 0, 0};
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) >>> 24 >= 128) {
          bounds[0] = Math.min(bounds[0], x);
          bounds[1] = Math.min(bounds[1], y);
          bounds[2] = Math.max(bounds[2], x + 1);
          bounds[3] = Math.max(bounds[3], y + 1);
        }
      }
    }
    return bounds;
  }
}
