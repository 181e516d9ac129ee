package dev.spanwright.render.picture;

import dev.spanwright.render.style.LinkColor;

/**
 * A link ready to be drawn.
 *
 * @param linkId identifier of the link
 * @param line its way over the picture, in as many pieces as are in view
 * @param color colour, dash and glow
 * @param widthPx width of the line
 * @param hollowCore whether it is drawn with an empty core
 * @param selected whether it is selected
 * @param label what is written beside it; empty for nothing
 */
record LinkDrawing(
    String linkId,
    Outline line,
    LinkColor color,
    double widthPx,
    boolean hollowCore,
    boolean selected,
    String label) {

  /** A line with an empty core needs this width for the core to be seen. */
  private static final double LEAST_HOLLOW_PX = 4.0;

  /** Width of each wall of a line with an empty core. */
  private static final double WALL_PX = 1.25;

  double drawnWidthPx() {
    return hollowCore ? Math.max(LEAST_HOLLOW_PX, widthPx + 0.75) : widthPx;
  }

  double corePx() {
    return drawnWidthPx() - 2 * WALL_PX;
  }
}
