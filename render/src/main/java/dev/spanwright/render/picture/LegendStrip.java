package dev.spanwright.render.picture;

import dev.spanwright.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A legend for little room: the colours in one row, below them where each class begins.
 *
 * @param metric what the colours show
 * @param colors classes of values, or what has a name only
 * @param extras what stands in a row of its own below; may be empty
 * @param metricAbove whether the metric stands above the colours, or at their left
 */
record LegendStrip(
    String metric, List<LegendRow.LineRow> colors, List<LegendRow> extras, boolean metricAbove)
    implements LegendLayout {

  private static final double LEAST_SWATCH_PX = 28;
  private static final double BETWEEN_BOUNDS_PX = 6;
  private static final double NAME_GAP_PX = 14;
  private static final double METRIC_GAP_PX = 14;
  private static final double EXTRA_GAP_PX = 18;
  private static final double EXTRA_TOP_PX = 8;
  private static final double EXTRA_HEIGHT_PX = 12;
  private static final double SWATCH_Y_PX = 4;
  private static final double TEXT_Y_PX = 19;
  private static final double COLORS_HEIGHT_PX = 21;
  private static final double ROUND_END_PX = 3;

  /**
   * Where a colour stands, px from the left of the first.
   *
   * @param x left end of its swatch
   * @param width of the swatch
   * @param textX left end of its text
   */
  private record Cell(LegendRow.LineRow row, double x, double width, String text, double textX) {
    double right() {
      return Math.max(x + width, textX + TextStyle.FURNITURE.width(text));
    }
  }

  LegendStrip {
    colors = List.copyOf(colors);
    extras = List.copyOf(extras);
  }

  /** Classes touch and have their bounds between them; names have a gap. */
  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    double swatch = swatchPx();
    double x = 0;
    for (LegendRow.LineRow row : colors) {
      if (row.from().isPresent()) {
        String bound = row.from().get();
        double half = TextStyle.FURNITURE.width(bound) / 2;
        cells.add(new Cell(row, x, swatch, bound, x == 0 ? 0 : x - half));
        x += swatch;
      } else {
        double left = cells.isEmpty() ? 0 : cells.getLast().right() + NAME_GAP_PX;
        cells.add(new Cell(row, left, LegendRow.SAMPLE_PX, row.text(), left));
      }
    }
    return cells;
  }

  /** So wide that neighbouring bounds keep apart. */
  private double swatchPx() {
    double swatch = LEAST_SWATCH_PX;
    double before = 0;
    for (LegendRow.LineRow row : colors) {
      double width = row.from().map(TextStyle.FURNITURE::width).orElse(0.0);
      if (before > 0 && width > 0) {
        swatch = Math.max(swatch, before + BETWEEN_BOUNDS_PX + width / 2);
      }
      before = before == 0 ? width : width / 2; // only the first begins at its swatch
    }
    return swatch;
  }

  private double metricPx() {
    return TextStyle.HEADING.width(metric);
  }

  private double extrasPx() {
    double sum = extras.stream().mapToDouble(LegendRow::width).sum();
    return sum + Math.max(0, extras.size() - 1) * EXTRA_GAP_PX;
  }

  @Override
  public double width() {
    double row = cells().stream().mapToDouble(Cell::right).max().orElse(0);
    double strip = metricAbove ? Math.max(metricPx(), row) : metricPx() + METRIC_GAP_PX + row;
    return Math.max(strip, extrasPx());
  }

  @Override
  public double height() {
    double below = extras.isEmpty() ? 0 : EXTRA_TOP_PX + EXTRA_HEIGHT_PX;
    return (metricAbove ? LegendSection.HEADING_PX : 0) + COLORS_HEIGHT_PX + below;
  }

  @Override
  public void draw(LegendPen pen, double x, double top) {
    pen.heading(metric, x, top + (metricAbove ? 10 : TEXT_Y_PX - 5));
    double left = metricAbove ? x : x + metricPx() + METRIC_GAP_PX;
    double y = metricAbove ? top + LegendSection.HEADING_PX : top;
    for (Cell cell : cells()) {
      double gap = cell.row().from().isPresent() ? ROUND_END_PX : 0;
      double from = left + cell.x() + gap;
      pen.sample(cell.row(), from, left + cell.x() + cell.width() - gap, y + SWATCH_Y_PX);
      pen.text(cell.text(), left + cell.textX(), y + TEXT_Y_PX);
    }
    double at = x;
    for (LegendRow extra : extras) {
      pen.row(extra, at, y + COLORS_HEIGHT_PX + EXTRA_TOP_PX);
      at += extra.width() + EXTRA_GAP_PX;
    }
  }
}
