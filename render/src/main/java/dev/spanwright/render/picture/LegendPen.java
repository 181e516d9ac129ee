package dev.spanwright.render.picture;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LineStructure;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the rows of a legend. */
final class LegendPen {

  private static final double WALLS_PX = 2.5;

  private final Theme theme;
  private final List<Mark> marks = new ArrayList<>();

  LegendPen(Theme theme) {
    this.theme = theme;
  }

  List<Mark> marks() {
    return marks;
  }

  void heading(String text, double x, double baselineY) {
    Ink ink = theme.furniture().text();
    marks.add(new Mark.Text(text, x, baselineY, TextStyle.HEADING, ink, Optional.empty()));
  }

  void text(String text, double x, double baselineY) {
    Ink ink = theme.lettering().minor();
    marks.add(new Mark.Text(text, x, baselineY, TextStyle.FURNITURE, ink, Optional.empty()));
  }

  /** A sample and its text beside it. */
  void row(LegendRow row, double x, double top) {
    double y = top + 6;
    double middle = x + LegendRow.SAMPLE_PX / 2;
    switch (row) {
      case LegendRow.LineRow line -> sample(line, x, x + LegendRow.SAMPLE_PX, y);
      case LegendRow.RegeneratorRow _ -> {
        double size = RegeneratorSign.SIZE_PX * LegendContent.SYMBOL_SHARE;
        Ink ground = theme.furniture().panel();
        marks.addAll(RegeneratorSign.marks(middle, y, size, theme.lettering().city(), ground));
      }
      case LegendRow.FailedRow _ -> failed(x, y);
      case LegendRow.AreaRow(String _, Optional<Ink> ink) -> land(ink, x, y);
      case LegendRow.RingRow(String _, Ink ink) -> marks.add(UnservedCities.legend(middle, y, ink));
      case LegendRow.SiteRow(String _, SiteStyle s) ->
          marks.add(
              new Mark.Symbol(
                  s.shape(),
                  middle,
                  y,
                  s.sizePx() * LegendContent.SYMBOL_SHARE,
                  s.ink(),
                  s.ink(),
                  0));
    }
    text(row.text(), x + LegendRow.TEXT_PX, top + 10);
  }

  private void land(Optional<Ink> ink, double x, double y) {
    Ink land = theme.ground().land();
    Ink fill = ink.map(color -> color.over(land, color.opacity())).orElse(land);
    double height = 11;
    marks.add(
        new Mark.Panel(
            x, y - height / 2, LegendRow.SAMPLE_PX, height, 2, fill, theme.ground().border()));
  }

  private void failed(double x, double y) {
    Outline line = segment(x, x + LegendRow.SAMPLE_PX, y);
    marks.add(new Mark.Line(line, theme.ramp().unknown().withOpacity(0.5), 3, Dash.SOLID));
    Ink ground = theme.furniture().panel();
    double middle = x + LegendRow.SAMPLE_PX / 2;
    marks.addAll(FailureSign.marks(middle, y, 7, theme.ramp().over(), ground));
  }

  /** A piece of a link. */
  void sample(LegendRow.LineRow row, double left, double right, double y) {
    Ink ink = row.color().ink();
    boolean mixed = row.structure() == LineStructure.MIXED;
    double middle = mixed ? (left + right) / 2 : left;
    if (row.structure() != LineStructure.SOLID) {
      Outline hollow = segment(middle, right, y);
      marks.add(new Mark.Line(hollow, ink, row.widthPx(), row.color().dash()));
      Ink core = theme.furniture().panel();
      marks.add(new Mark.Line(hollow, core, row.widthPx() - WALLS_PX, Dash.SOLID));
    }
    if (row.structure() != LineStructure.DOUBLE) {
      double width = mixed ? LegendContent.SOLID_PX : row.widthPx();
      Outline solid = segment(left, mixed ? middle : right, y);
      marks.add(new Mark.Line(solid, ink, width, row.color().dash()));
    }
  }

  private static Outline segment(double fromX, double toX, double y) {
    return new Outline.Builder(false).add(fromX, y).add(toX, y).build();
  }
}
