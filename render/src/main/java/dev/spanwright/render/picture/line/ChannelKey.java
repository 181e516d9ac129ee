package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.TextStyle;

/** Counts channels that close and those that do not, each beside the look of its bars. */
final class ChannelKey {

  private static final double SAMPLE_PX = 8;
  private static final double GAP_PX = 14;

  private final Pen pen;
  private final String lit;
  private final String dark;

  ChannelKey(Pen pen, LineReport report) {
    this.pen = pen;
    long closing = report.channels().stream().filter(LineReport.Channel::lit).count();
    long others = report.channels().size() - closing;
    this.lit = closing > 0 ? "%,d close".formatted(closing) : "";
    this.dark = others > 0 ? dark(others, closing > 0) : "";
  }

  private static String dark(long count, boolean besideOthers) {
    String verb = count == 1 ? "does not" : "do not";
    return "%,d %s".formatted(count, besideOthers ? verb : verb + " close");
  }

  double widthPx() {
    double gap = lit.isEmpty() || dark.isEmpty() ? 0 : GAP_PX;
    return width(lit) + gap + width(dark);
  }

  private static double width(String text) {
    return text.isEmpty() ? 0 : SAMPLE_PX + 5 + TextStyle.FIGURE.width(text);
  }

  /** Draws it so that it ends at a place. */
  void draw(double rightPx, double baselineY) {
    double x = rightPx - widthPx();
    Box sample = new Box(x, baselineY - 8, SAMPLE_PX, SAMPLE_PX);
    if (!lit.isEmpty()) {
      pen.fill(sample, pen.accent().withOpacity(0.32));
      pen.fill(new Box(x, sample.y(), SAMPLE_PX, 2.4), pen.accent());
      write(lit, x, baselineY);
      x += width(lit) + GAP_PX;
    }
    if (!dark.isEmpty()) {
      Outline ring =
          new Outline.Builder(true)
              .add(x + 0.5, baselineY - 7.5)
              .add(x + 7.5, baselineY - 7.5)
              .add(x + 7.5, baselineY - 0.5)
              .add(x + 0.5, baselineY - 0.5)
              .build();
      pen.line(ring, pen.over(), 1.1, Dash.SOLID);
      write(dark, x, baselineY);
    }
  }

  private void write(String text, double x, double baselineY) {
    double left = x + SAMPLE_PX + 5;
    pen.text(
        text, left, baselineY, TextStyle.FIGURE, pen.theme().lettering().city(), Pen.Align.LEFT);
  }
}
