package dev.spanwright.render.picture;

import java.util.List;

/**
 * A legend of rows.
 *
 * @param sections its parts
 * @param sideBySide whether they stand beside each other, or one below the other
 */
record LegendColumns(List<LegendSection> sections, boolean sideBySide) implements LegendLayout {

  private static final double SECTION_GAP_PX = 12;
  private static final double COLUMN_GAP_PX = 22;

  LegendColumns {
    sections = List.copyOf(sections);
  }

  @Override
  public double width() {
    double widest = sections.stream().mapToDouble(LegendSection::width).max().orElse(0);
    double sum = sections.stream().mapToDouble(LegendSection::width).sum();
    return sideBySide ? sum + (sections.size() - 1) * COLUMN_GAP_PX : widest;
  }

  @Override
  public double height() {
    double highest = sections.stream().mapToDouble(LegendSection::height).max().orElse(0);
    double sum = sections.stream().mapToDouble(LegendSection::height).sum();
    return sideBySide ? highest : sum + (sections.size() - 1) * SECTION_GAP_PX;
  }

  @Override
  public void draw(LegendPen pen, double x, double top) {
    double left = x;
    double y = top;
    for (LegendSection section : sections) {
      draw(pen, section, left, y);
      if (sideBySide) {
        left += section.width() + COLUMN_GAP_PX;
      } else {
        y += section.height() + SECTION_GAP_PX;
      }
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
