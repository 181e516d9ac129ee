package dev.spanwright.render.picture.line;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the right ends of lines, moved apart where lines end close to each other. */
final class EndLabels {

  private static final double PITCH_PX = 13;
  private static final double GAP_PX = 7;

  private record Label(double y, String text, TextStyle style, Ink ink) {}

  private final Pen pen;
  private final Box area;
  private final List<Label> labels = new ArrayList<>();

  EndLabels(Pen pen, Box area) {
    this.pen = pen;
    this.area = area;
  }

  /** Adds a label of a line that ends at a height. */
  void add(double y, String text, TextStyle style, Ink ink) {
    labels.add(new Label(y, text, style, ink));
  }

  /** Writes them all. */
  void write() {
    labels.sort(Comparator.comparingDouble(Label::y));
    double[] ys = labels.stream().mapToDouble(Label::y).toArray();
    spread(ys, area.y(), area.bottom());
    for (int i = 0; i < ys.length; i++) {
      Label label = labels.get(i);
      double x = area.right() + GAP_PX;
      pen.text(label.text(), x, ys[i] + 4, label.style(), label.ink(), Pen.Align.LEFT);
    }
  }

  /**
   * Moves rising heights apart, each group by as little as possible, and back into a range where it
   * has room for them.
   */
  static void spread(double[] ys, double top, double bottom) {
    for (int round = 0; round < 50; round++) {
      boolean moved = false;
      for (int i = 1; i < ys.length; i++) {
        double lacking = PITCH_PX - (ys[i] - ys[i - 1]);
        if (lacking > 0.01) {
          ys[i - 1] -= lacking / 2;
          ys[i] += lacking / 2;
          moved = true;
        }
      }
      if (!moved) {
        break;
      }
    }
    for (int i = ys.length - 1; i >= 0; i--) {
      double most = i == ys.length - 1 ? bottom : ys[i + 1] - PITCH_PX;
      ys[i] = Math.min(ys[i], most);
    }
    for (int i = 0; i < ys.length; i++) {
      double least = i == 0 ? top : ys[i - 1] + PITCH_PX;
      ys[i] = Math.max(ys[i], least);
    }
  }
}
