package dev.spanwright.render.picture;

import dev.spanwright.render.style.LinkColor;

/**
 * A link ready to be drawn.
 *
 * @param linkId identifier of the link
 * @param way its way over the picture, in as many pieces as are in view
 * @param color colour, dash and glow
 * @param widthPx width of the line where it is standard fibre
 * @param selected whether it is selected
 * @param state how it stands out, or back
 * @param label what is written beside it; empty for nothing
 * @param weight which of two labels goes first: that of the larger
 */
record LinkDrawing(
    String linkId,
    LinkLine way,
    LinkColor color,
    double widthPx,
    boolean selected,
    State state,
    String label,
    double weight) {

  /** How a link stands out. */
  enum State {
    /** As it is. */
    PLAIN,
    /** Back, behind what is shown instead. */
    DIMMED,
    /** It has failed. */
    FAILED
  }

  /** A line with an empty core needs this width for the core to be seen. */
  private static final double LEAST_HOLLOW_PX = 4.0;

  /** Width of each wall of a line with an empty core. */
  private static final double WALL_PX = 1.25;

  /** All of its way. */
  Outline line() {
    return way.whole();
  }

  /** Whether some of what is in view has an empty core. */
  boolean hollowCore() {
    return !way.hollow().isEmpty();
  }

  /** Whether some of what is in view is hollow-core fibre and some is not. */
  boolean mixed() {
    return hollowCore() && !way.standard().isEmpty();
  }

  /** The greatest width of the line. */
  double drawnWidthPx() {
    return hollowCore() ? hollowWidthPx() : widthPx;
  }

  /** Width of both walls and the core between them. */
  double hollowWidthPx() {
    return Math.max(LEAST_HOLLOW_PX, widthPx + 0.75);
  }

  /** Width of the empty core. */
  double corePx() {
    return hollowWidthPx() - 2 * WALL_PX;
  }
}
