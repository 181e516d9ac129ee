package dev.spanwright.render.chart;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.util.List;

/**
 * A line through values.
 *
 * @param label what it is, for the legend
 * @param ink its colour
 * @param dash how it is broken up
 * @param points from the left to the right; what leaves the chart runs along its edge
 */
public record Curve(String label, Ink ink, Dash dash, List<Series.Point> points) {

  public Curve {
    points = List.copyOf(points);
  }
}
