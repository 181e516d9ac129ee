package dev.spanwright.render.chart;

import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import java.util.List;

/**
 * Points that look alike.
 *
 * @param label what they are, for the legend
 * @param symbol their symbol
 * @param edge outline of the symbol
 * @param points the points
 */
public record Series(String label, SiteStyle symbol, Ink edge, List<Point> points) {

  public Series {
    points = List.copyOf(points);
  }

  /**
   * A point.
   *
   * @param x value on the horizontal axis
   * @param y value on the vertical axis
   * @param label what stands beside it; empty for nothing
   */
  public record Point(double x, double y, String label) {}
}
