package dev.spanwright.render.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A legend of rows.
 *
 * @param columns its parts, in each column one below the other
 */
record LegendColumns(List<List<LegendSection>> columns) implements LegendLayout {

  private static final double SECTION_GAP_PX = 12;
  private static final double COLUMN_GAP_PX = 22;

  LegendColumns {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /** Sections beside each other, or one below the other. */
  static LegendColumns of(List<LegendSection> sections, boolean sideBySide) {
    return new LegendColumns(
        sideBySide ? sections.stream().map(List::of).toList() : List.of(sections));
  }

  /**
   * Sections in their order in so many columns, which are as even as can be.
   *
   * @param count at least 1, at most as many as there are sections
   */
  static LegendColumns packed(List<LegendSection> sections, int count) {
    if (count == 1) {
      return of(sections, false);
    }
    LegendColumns best = null;
    for (int first = 1; first <= sections.size() - count + 1; first++) {
      List<List<LegendSection>> all = new ArrayList<>();
      all.add(sections.subList(0, first));
      all.addAll(packed(sections.subList(first, sections.size()), count - 1).columns);
      LegendColumns next = new LegendColumns(all);
      if (best == null || next.height() < best.height()) {
        best = next;
      }
    }
    return best;
  }

  @Override
  public double width() {
    return columns.stream().mapToDouble(LegendColumns::width).sum()
        + (columns.size() - 1) * COLUMN_GAP_PX;
  }

  private static double width(List<LegendSection> column) {
    return column.stream().mapToDouble(LegendSection::width).max().orElse(0);
  }

  @Override
  public double height() {
    return columns.stream().mapToDouble(LegendColumns::height).max().orElse(0);
  }

  private static double height(List<LegendSection> column) {
    return column.stream().mapToDouble(LegendSection::height).sum()
        + (column.size() - 1) * SECTION_GAP_PX;
  }

  @Override
  public void draw(LegendPen pen, double x, double top) {
    double left = x;
    for (List<LegendSection> column : columns) {
      double y = top;
      for (LegendSection section : column) {
        draw(pen, section, left, y);
        y += section.height() + SECTION_GAP_PX;
      }
      left += width(column) + COLUMN_GAP_PX;
    }
  }

  private static void draw(LegendPen pen, LegendSection section, double x, double top) {
    pen.heading(section.heading(), x, top + 10);
    double y = top + LegendSection.HEADING_PX;
    for (LegendRow row : section.rows()) {
      pen.row(row, x, y);
      y += LegendSection.ROW_PX;
    }
  }
}
