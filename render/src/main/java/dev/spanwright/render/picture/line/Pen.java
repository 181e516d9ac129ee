package dev.spanwright.render.picture.line;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the marks of a chart. */
final class Pen {

  /** Which end of a text stands at its place. */
  enum Align {
    LEFT(0),
    CENTER(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  private final Theme theme;
  private final List<Mark> marks = new ArrayList<>();

  Pen(Theme theme) {
    this.theme = theme;
  }

  Theme theme() {
    return theme;
  }

  List<Mark> marks() {
    return marks;
  }

  /** What the chart lies on. */
  Ink ground() {
    return theme.furniture().panel();
  }

  /** Lines that lead the eye and are not looked at. */
  Ink faint() {
    return theme.ground().graticule();
  }

  /** Letters and lines of the second rank. */
  Ink minor() {
    return theme.lettering().minor();
  }

  Ink accent() {
    return theme.furniture().accent();
  }

  /** What falls short. */
  Ink over() {
    return theme.ramp().over();
  }

  /** Fills the picture. */
  void paper(double widthPx, double heightPx) {
    marks.add(new Mark.Panel(0, 0, widthPx, heightPx, 0, ground(), ground()));
  }

  void fill(Box box, Ink ink) {
    marks.add(new Mark.Panel(box.x(), box.y(), box.width(), box.height(), 0, ink, ink));
  }

  void line(Outline outline, Ink ink, double widthPx, Dash dash) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Line(outline, ink, widthPx, dash));
    }
  }

  void line(double x0, double y0, double x1, double y1, Ink ink, double widthPx) {
    line(segment(x0, y0, x1, y1), ink, widthPx, Dash.SOLID);
  }

  static Outline segment(double x0, double y0, double x1, double y1) {
    return new Outline.Builder(false).add(x0, y0).add(x1, y1).build();
  }

  void area(Outline outline, Ink ink) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Area(outline, ink));
    }
  }

  void symbol(SiteStyle.Shape shape, double x, double y, double sizePx, Ink fill, Ink edge) {
    marks.add(new Mark.Symbol(shape, x, y, sizePx, fill, edge, 1.5));
  }

  /** A full dot, set off from the line that it is on. */
  void dot(double x, double y, double sizePx, Ink ink) {
    symbol(SiteStyle.Shape.CIRCLE, x, y, sizePx, ink, ground());
  }

  /** An empty dot. */
  void ring(double x, double y, double sizePx, Ink ink) {
    symbol(SiteStyle.Shape.CIRCLE, x, y, sizePx, ground(), ink);
  }

  /** Writes a text. */
  void text(String text, double x, double baselineY, TextStyle style, Ink ink, Align align) {
    double left = x - style.width(text) * align.share;
    Optional<Ink> halo = Optional.of(ground().withOpacity(0.85));
    marks.add(new Mark.Text(text, left, baselineY, style, ink, halo));
  }
}
