package dev.spanwright.render.picture.line;

import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.Theme;

/** How fibre is drawn: standard solid, hollow-core as a double line. */
final class FiberStroke {

  private static final double STANDARD_PX = 3;
  private static final double HOLLOW_PX = 6;
  private static final double HOLLOW_CORE_PX = 3;

  private FiberStroke() {}

  static Ink ink(boolean hollow, Theme theme) {
    return hollow ? theme.fibers().hollowCore() : theme.fibers().standard();
  }

  /** Draws a piece of a line; one of hollow-core fibre keeps its empty core. */
  static void draw(Pen pen, boolean hollow, Outline outline, Ink ink) {
    pen.line(outline, ink, hollow ? HOLLOW_PX : STANDARD_PX, Dash.SOLID);
    if (hollow) {
      pen.line(outline, pen.ground(), HOLLOW_CORE_PX, Dash.SOLID);
    }
  }
}
