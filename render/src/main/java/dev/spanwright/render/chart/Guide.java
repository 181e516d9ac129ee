package dev.spanwright.render.chart;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;

/**
 * A straight line right across the chart, to read points against.
 *
 * @param label what it stands for; it is set at the right end, outside
 * @param x0 a value on the horizontal axis
 * @param y0 the value of the line there
 * @param x1 another value on the horizontal axis
 * @param y1 the value of the line there
 * @param ink colour of line and label
 * @param dash how the line is broken up
 * @param shaded the side that is shaded
 */
public record Guide(
    String label, double x0, double y0, double x1, double y1, Ink ink, Dash dash, Shade shaded) {

  /** A side of the line. */
  public enum Shade {
    NONE,
    ABOVE,
    BELOW
  }
}
