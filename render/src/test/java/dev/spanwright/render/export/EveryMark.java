package dev.spanwright.render.export;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A small picture with marks of every kind. */
final class EveryMark {

  static final double WIDTH = 320;
  static final double HEIGHT = 200;

  /** What a network file may call a site, as far as files can hold it. */
  static final String HOSTILE = "<a href=\"x\">&amp;]]>\u0000\u0007\uD800 東京 \uD83D\uDE80 --><!--";

  private static final Ink BLUE = Ink.of("#4567B9");
  private static final Ink YELLOW = Ink.of("#FBD41A");
  private static final Ink DARK = Ink.of("#0B1118");

  private EveryMark() {}

  static PictureSheet sheet() {
    return sheet(layers("Abilene"), 1);
  }

  static PictureSheet sheet(List<PictureLayer> layers, double factor) {
    return new PictureSheet(
        layers, WIDTH, HEIGHT, factor, new PictureInfo("Every mark", "What is drawn"));
  }

  /** Two pictures, each with a title and a text of its own. */
  static List<PictureSheet> pages() {
    return List.of(
        new PictureSheet(
            layers("Abilene"), WIDTH, HEIGHT, 1, new PictureInfo("First", "Say this.\nThen that.")),
        new PictureSheet(layers("Boston"), WIDTH, HEIGHT, 1, new PictureInfo("Second", "")));
  }

  static PictureSheet hostile() {
    return new PictureSheet(layers(HOSTILE), WIDTH, HEIGHT, 1, new PictureInfo(HOSTILE, HOSTILE));
  }

  /** A layer of ground, one of lines, one of symbols, one of texts. */
  static List<PictureLayer> layers(String name) {
    List<Mark> ground = new ArrayList<>();
    ground.add(new Mark.Panel(0, 0, WIDTH, HEIGHT, 0, DARK, DARK));
    ground.add(new Mark.Area(land(), Ink.of("#18212B")));
    ground.add(new Mark.Panel(10, 150, 120, 40, 8, DARK.withOpacity(0.88), BLUE));
    List<Mark> lines =
        List.of(
            new Mark.Line(line(40), YELLOW.withOpacity(0.22), 12, Dash.SOLID),
            new Mark.Line(line(40), YELLOW, 3, Dash.SOLID),
            new Mark.Line(line(60), BLUE, 3, Dash.SOLID),
            new Mark.Line(line(80), BLUE, 4, Dash.OVER));
    List<Mark> symbols = new ArrayList<>();
    double x = 40;
    for (SiteStyle.Shape shape : SiteStyle.Shape.values()) {
      symbols.add(new Mark.Symbol(shape, x, 120, 16, YELLOW, DARK, 1.5));
      x += 40;
    }
    List<Mark> texts =
        List.of(
            new Mark.Text(name, 20, 172, TextStyle.CAMPUS, YELLOW, Optional.of(DARK)),
            new Mark.Text("GULF  OF MEXICO", 150, 180, TextStyle.OCEAN, BLUE, Optional.empty()));
    return List.of(
        new PictureLayer("basemap", ground),
        new PictureLayer("links", lines),
        new PictureLayer("sites", symbols),
        new PictureLayer("labels", texts));
  }

  /** A ring with a hole, reaching far beyond the picture. */
  private static Outline land() {
    Outline.Builder ring = new Outline.Builder(true);
    ring.add(60, 20).add(5_000, 20).add(5_000, 140).add(60, 140).endPart();
    ring.add(200, 40).add(200, 100).add(260, 100).add(260, 40);
    return ring.build();
  }

  private static Outline line(double y) {
    return new Outline.Builder(false).add(20, y).add(150, y - 20).add(290, y).build();
  }
}
