package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a label says, in lines one below the other.
 *
 * @param padPx room that is kept free round it, px
 */
record Wording(List<Line> lines, double padPx) {

  /** Height of a line, px. */
  static final double LINE_PX = 14;

  private static final double BESIDE_PX = 1;

  /** From the top of the box to the first baseline. */
  private static final double BASELINE_PX = 11;

  private static final double NEXT_BASELINE_PX = 13;

  /** One line of a label. */
  record Line(String text, TextStyle style, Ink ink) {}

  Wording {
    lines = List.copyOf(lines);
  }

  /** A label of one line. */
  static Wording of(String text, TextStyle style, Ink ink) {
    return new Wording(List.of(new Line(text, style, ink)), 0);
  }

  /** The same with room round it. */
  Wording padded(double px) {
    return new Wording(lines, px);
  }

  /** The same with one more line. */
  Wording and(String text, TextStyle style, Ink ink) {
    List<Line> more = new ArrayList<>(lines);
    more.add(new Line(text, style, ink));
    return new Wording(more, padPx);
  }

  double width() {
    double width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.style().width(line.text()));
    }
    return width + 2 * (BESIDE_PX + padPx);
  }

  double height() {
    return LINE_PX * lines.size() + 2 * padPx;
  }

  /**
   * The texts in a box, towards what they name.
   *
   * @param x where that is, px
   */
  void write(Box box, double x, Ink halo, List<Mark> marks) {
    double share = box.right() < x ? 1 : box.x() > x ? 0 : 0.5;
    double baseline = box.y() + padPx + BASELINE_PX;
    for (Line line : lines) {
      double free = box.width() - 2 * (BESIDE_PX + padPx) - line.style().width(line.text());
      double left = box.x() + BESIDE_PX + padPx + share * free;
      marks.add(
          new Mark.Text(line.text(), left, baseline, line.style(), line.ink(), Optional.of(halo)));
      baseline += NEXT_BASELINE_PX;
    }
  }
}
