package dev.spanwright.app.plot;

import dev.spanwright.render.chart.Axis;
import dev.spanwright.render.chart.ChartComposer;
import dev.spanwright.render.chart.Curve;
import dev.spanwright.render.chart.ScatterChart;
import dev.spanwright.render.chart.Series;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.stream.IntStream;

/** Plots as pictures that stand alone: the same values, with title, legend and source. */
final class PlotSheet {

  private static final double WIDTH_PX = 1000;
  private static final double HEIGHT_PX = 680;
  private static final double HERE_PX = 11;

  private PlotSheet() {}

  /**
   * Lays a plot out.
   *
   * @param factor pixels of a PNG, or CSS px of other files, for each px
   */
  static PictureSheet of(Plot plot, Theme theme, double factor) {
    ScatterChart chart =
        new ScatterChart(
            plot.title(),
            plot.subtitle(),
            plot.source(),
            axis(plot.x()),
            axis(plot.y()),
            List.of(),
            plot.curves().stream().map(curve -> curve(curve, plot.x(), theme)).toList(),
            here(plot, theme),
            theme);
    return new PictureSheet(
        ChartComposer.compose(chart, WIDTH_PX, HEIGHT_PX),
        WIDTH_PX,
        HEIGHT_PX,
        factor,
        new PictureInfo(plot.title(), plot.subtitle() + ". " + plot.source()));
  }

  private static Axis axis(PlotAxis axis) {
    return axis.logarithmic()
        ? Axis.logarithmic(axis.title(), axis.min(), axis.max())
        : Axis.linear(axis.title(), axis.min(), axis.max());
  }

  private static Curve curve(PlotCurve curve, PlotAxis x, Theme theme) {
    List<Series.Point> points =
        IntStream.rangeClosed(0, Plot.POINTS)
            .mapToDouble(i -> x.value((double) i / Plot.POINTS))
            .mapToObj(at -> new Series.Point(at, curve.value().applyAsDouble(at), ""))
            .toList();
    return new Curve(curve.name(), ink(curve.stroke(), theme), dash(curve.stroke()), points);
  }

  private static Ink ink(PlotCurve.Stroke stroke, Theme theme) {
    return switch (stroke) {
      case STANDARD -> theme.fibers().standard();
      case HOLLOW -> theme.fibers().hollowCore();
      case ACCENT -> theme.furniture().accent();
    };
  }

  private static Dash dash(PlotCurve.Stroke stroke) {
    return stroke == PlotCurve.Stroke.HOLLOW ? Dash.LIMIT : Dash.SOLID;
  }

  private static List<Series> here(Plot plot, Theme theme) {
    return plot
        .here()
        .map(
            here ->
                new Series(
                    "now",
                    new SiteStyle(SiteStyle.Shape.CIRCLE, HERE_PX, theme.furniture().text()),
                    theme.furniture().panel(),
                    List.of(new Series.Point(here.x(), here.y(), ""))))
        .stream()
        .toList();
  }
}
