package dev.spanwright.render.picture.line;

import dev.spanwright.render.label.Box;

/**
 * What goes where on the picture of a line: title, the line itself, and under it the charts.
 *
 * @param titleBaselineY baseline of the title; nothing is written where there is no room
 * @param titled whether there is a title
 * @param nameBaselineY baseline of the names of sites and towns
 * @param lineY middle of the line
 * @param rows rows of text under the line
 * @param power chart of the power, without its title and labels
 * @param quality chart of the GSNR, likewise
 */
record LineLayout(
    double titleBaselineY,
    boolean titled,
    double nameBaselineY,
    double lineY,
    int rows,
    Box power,
    Box quality) {

  /** Distance of baselines under the line, px. */
  static final double ROW_PX = 14;

  /** Height of the title over a chart, px. */
  static final double CHART_TITLE_PX = 17;

  private static final double NARROW_BELOW_PX = 480;
  private static final double LOW_BELOW_PX = 300;
  private static final double TITLE_FROM_PX = 260;
  private static final double SLIDE_FROM_PX = 560;
  private static final double AXIS_PX = 22;
  private static final double POWER_SHARE = 0.42;

  /**
   * Lays out a picture of a size, px.
   *
   * @param wantsTitle whether there is a title to write
   * @param rows rows of text under the line
   */
  static LineLayout of(double widthPx, double heightPx, boolean wantsTitle, int rows) {
    boolean narrow = isNarrow(widthPx);
    boolean low = isLow(heightPx);
    double pad = narrow || low ? 8 : heightPx < SLIDE_FROM_PX ? 16 : 24;
    boolean titled = wantsTitle && heightPx >= TITLE_FROM_PX;
    double top = pad + (titled ? low ? 20 : 30 : 0);
    double lineY = top + 10 + (low ? 12 : 16);
    double chartsTop = lineY + (low ? 10 : 18) + rows * ROW_PX;
    double gap = low ? 2 : 10;
    double room = heightPx - (low ? 4 : pad / 2) - AXIS_PX - chartsTop - 2 * CHART_TITLE_PX - gap;
    double powerPx = room * POWER_SHARE;
    double left = left(narrow);
    double width = widthPx - left - right(narrow);
    double powerTop = chartsTop + CHART_TITLE_PX;
    double qualityTop = powerTop + powerPx + gap + CHART_TITLE_PX;
    return new LineLayout(
        pad + 12,
        titled,
        top + 10,
        lineY,
        rows,
        new Box(left, powerTop, width, powerPx),
        new Box(left, qualityTop, width, room - powerPx));
  }

  /** Whether there is room for one row of text under the line at most. */
  static boolean isLow(double heightPx) {
    return heightPx < LOW_BELOW_PX;
  }

  static boolean isNarrow(double widthPx) {
    return widthPx < NARROW_BELOW_PX;
  }

  /** Room left of the charts, for the figures of their axes, px. */
  static double left(boolean narrow) {
    return narrow ? 32 : 44;
  }

  /** Room right of the charts, for labels of lines, px. */
  static double right(boolean narrow) {
    return narrow ? 76 : 96;
  }
}
