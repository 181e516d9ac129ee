package dev.spanwright.render.chart;

import dev.spanwright.render.style.Theme;
import java.util.List;

/**
 * Points and curves over two axes.
 *
 * @param title what it says
 * @param subtitle what is shown
 * @param source where the figures come from
 * @param x horizontal axis
 * @param y vertical axis
 * @param guides lines under the points
 * @param curves lines through values, under the points
 * @param series points, the last on top; those with labels are named
 * @param theme its colours
 */
public record ScatterChart(
    String title,
    String subtitle,
    String source,
    Axis x,
    Axis y,
    List<Guide> guides,
    List<Curve> curves,
    List<Series> series,
    Theme theme) {

  public ScatterChart {
    guides = List.copyOf(guides);
    curves = List.copyOf(curves);
    series = List.copyOf(series);
  }

  /** Points alone. */
  public ScatterChart(
      String title,
      String subtitle,
      String source,
      Axis x,
      Axis y,
      List<Guide> guides,
      List<Series> series,
      Theme theme) {
    this(title, subtitle, source, x, y, guides, List.of(), series, theme);
  }
}
