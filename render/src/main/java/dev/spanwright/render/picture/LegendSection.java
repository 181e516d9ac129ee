package dev.spanwright.render.picture;

import dev.spanwright.render.style.TextStyle;
import java.util.List;

/**
 * A part of the legend.
 *
 * @param heading what it explains
 * @param rows one below the other
 */
record LegendSection(String heading, List<LegendRow> rows) {

  static final double ROW_PX = 16;
  static final double HEADING_PX = 18;

  LegendSection {
    rows = List.copyOf(rows);
  }

  double width() {
    double widest = TextStyle.HEADING.width(heading);
    for (LegendRow row : rows) {
      widest = Math.max(widest, row.width());
    }
    return widest;
  }

  double height() {
    return HEADING_PX + rows.size() * ROW_PX - 4;
  }
}
