package dev.spanwright.render.picture.line;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Ticks;

/** Draws the axes of a chart: few figures, faint lines. */
final class Axes {

  private static final double TICK_ROOM_PX = 26;
  private static final double FIGURE_ROOM_PX = 68;

  private Axes() {}

  /** How many steps a vertical axis of a height in px has room for. */
  static int verticalSteps(double heightPx) {
    return (int) Math.clamp(Math.floor(heightPx / TICK_ROOM_PX), 1, 6);
  }

  /** The lines across a chart, and their figures at its left. */
  static void vertical(Pen pen, Plot plot) {
    Box area = plot.area();
    for (double value : plot.vertical().values()) {
      double y = plot.y(value);
      pen.line(area.x(), y, area.right(), y, pen.faint(), 1);
      String label = plot.vertical().label(value);
      pen.text(label, area.x() - 7, y + 4, TextStyle.FURNITURE, pen.minor(), Pen.Align.RIGHT);
    }
  }

  /** The figures under a chart; the last of them with the unit. */
  static void horizontal(Pen pen, Plot plot, String unit) {
    Box area = plot.area();
    int most = (int) Math.max(2, area.width() / FIGURE_ROOM_PX);
    Ticks ticks = Ticks.within(plot.fromX(), plot.toX(), most);
    pen.line(area.x(), area.bottom(), area.right(), area.bottom(), pen.faint(), 1);
    var values = ticks.values();
    for (int i = 0; i < values.size(); i++) {
      double x = plot.x(values.get(i));
      pen.line(x, area.bottom(), x, area.bottom() + 4, pen.minor().withOpacity(0.6), 1);
      String number = ticks.label(values.get(i));
      double left = x - TextStyle.FURNITURE.width(number) / 2;
      String label = i == values.size() - 1 ? number + " " + unit : number;
      double baseline = area.bottom() + 17;
      pen.text(label, left, baseline, TextStyle.FURNITURE, pen.minor(), Pen.Align.LEFT);
    }
  }

  /** What a chart shows, over it. */
  static void title(Pen pen, Plot plot, String title) {
    Box area = plot.area();
    pen.text(title, area.x(), area.y() - 7, TextStyle.FIGURE, pen.minor(), Pen.Align.LEFT);
  }
}
