package dev.spanwright.app.command;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.Comparison;
import dev.spanwright.model.calibration.PublishedRoundTrip;
import dev.spanwright.model.calibration.SourceKind;
import dev.spanwright.model.calibration.Way;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.chart.Axis;
import dev.spanwright.render.chart.Guide;
import dev.spanwright.render.chart.ScatterChart;
import dev.spanwright.render.chart.Series;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** The charts of the page that compares round trips. */
final class CalibrationCharts {

  /** Bozkurt et al., PAM 2018, arXiv:1811.10737: the rule of thumb for observed latency. */
  private static final double RULE_OF_THUMB = 2.1;

  /** Of more points, names would fill the chart. */
  private static final int MOST_NAMED = 40;

  private static final Theme THEME = Theme.LIGHT;
  private static final Ink WHITE = THEME.furniture().panel();
  private static final Ink GREY = THEME.lettering().country();

  private static final String SOURCE =
      "Published figures: operators and press, named in the page. Predictions: Spanwright.";

  private final Calibration calibration;

  CalibrationCharts(Calibration calibration) {
    this.calibration = calibration;
  }

  /** Predicted over published round trips, both logarithmic. */
  ScatterChart roundTrips() {
    double least = range(c -> Math.min(c.published().roundTripMs(), c.defaultMs())).min().orElse(1);
    double most = range(c -> Math.max(c.published().roundTripMs(), c.defaultMs())).max().orElse(1);
    Axis x = Axis.logarithmic("Published round trip, ms", least, most);
    Axis y = Axis.logarithmic("Predicted round trip, ms", least, most);
    double usual = Link.DEFAULT_ROUTE_FACTOR;
    return new ScatterChart(
        "Predicted against published round trips",
        "%s with its equipment, along the geodesic × %s · %s · logarithmic axes"
            .formatted(calibration.model().fiberLabel(), usual, counts()),
        SOURCE,
        x,
        y,
        List.of(
            ratio("factor 1: no glass is faster", usual, Guide.Shade.ABOVE),
            ratio("factor 1.3: the default", 1, Guide.Shade.NONE),
            ratio("factor 2.1: rule of thumb", usual / RULE_OF_THUMB, Guide.Shade.NONE)),
        series(c -> c.published().roundTripMs(), Comparison::defaultMs),
        THEME);
  }

  /** Route factors over distance. */
  ScatterChart factors() {
    double most = range(c -> c.explainingFactor().orElse(1)).max().orElse(1);
    return new ScatterChart(
        "Route factor that explains each published round trip",
        "%s with its equipment · %s".formatted(calibration.model().fiberLabel(), counts()),
        SOURCE,
        Axis.logarithmic(
            "Geodesic, km (logarithmic)",
            range(Comparison::geodesicKm).min().orElse(1),
            range(Comparison::geodesicKm).max().orElse(1)),
        Axis.linear("Route factor, fibre km per geodesic km", 0.75, most * 1.04),
        List.of(
            level("factor 1: no glass is faster", 1, Guide.Shade.BELOW),
            level("factor 1.3: the default", Link.DEFAULT_ROUTE_FACTOR, Guide.Shade.NONE),
            level("factor 2.1: rule of thumb", RULE_OF_THUMB, Guide.Shade.NONE)),
        series(Comparison::geodesicKm, c -> c.explainingFactor().orElse(Double.NaN)),
        THEME);
  }

  private String counts() {
    List<String> parts = new ArrayList<>();
    count(parts, calibration.of(SourceKind.CABLE).size(), "cables");
    count(parts, calibration.of(SourceKind.OPERATOR).size(), "pairs of operators");
    count(parts, calibration.of(SourceKind.INTERNET).size(), "internet paths");
    count(parts, calibration.outliers().size(), "set apart");
    return String.join(", ", parts);
  }

  private static void count(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }

  private DoubleStream range(ToDoubleFunction<Comparison> value) {
    return calibration.comparisons().stream().mapToDouble(value);
  }

  private List<Series> series(ToDoubleFunction<Comparison> x, ToDoubleFunction<Comparison> y) {
    List<Comparison> operators = calibration.of(SourceKind.OPERATOR);
    Ink clear = WHITE.withOpacity(0);
    List<Series> all = new ArrayList<>();
    all.add(
        series(
            "set apart",
            style(SiteStyle.Shape.CIRCLE, 8, clear),
            GREY,
            calibration.outliers(),
            x,
            y));
    for (Way way : Way.values()) {
      List<Comparison> those = operators.stream().filter(c -> c.published().way() == way).toList();
      SiteStyle style = style(SiteStyle.Shape.CIRCLE, 9, ink(way));
      all.add(series("operator, " + way.label(), style, WHITE, those, x, y));
    }
    Ink brown = THEME.ramp().steps().get(3);
    all.add(
        series(
            "internet",
            style(SiteStyle.Shape.TRIANGLE, 10, brown),
            WHITE,
            calibration.of(SourceKind.INTERNET),
            x,
            y));
    all.add(
        series(
            "cable or dark fibre",
            style(SiteStyle.Shape.SQUARE, 10, THEME.sites().campus()),
            WHITE,
            calibration.of(SourceKind.CABLE),
            x,
            y));
    return all.stream().filter(s -> !s.points().isEmpty()).toList();
  }

  private static Ink ink(Way way) {
    return switch (way) {
      case LAND -> THEME.sites().node();
      case SEA -> THEME.sites().landing();
      case EITHER -> THEME.ramp().steps().getFirst();
      case UNKNOWN -> THEME.ramp().unknown();
    };
  }

  private static SiteStyle style(SiteStyle.Shape shape, double sizePx, Ink ink) {
    return new SiteStyle(shape, sizePx, ink);
  }

  private static Series series(
      String label,
      SiteStyle symbol,
      Ink edge,
      List<Comparison> comparisons,
      ToDoubleFunction<Comparison> x,
      ToDoubleFunction<Comparison> y) {
    boolean named = comparisons.size() <= MOST_NAMED;
    return new Series(
        label,
        symbol,
        edge,
        comparisons.stream()
            .map(
                c ->
                    new Series.Point(
                        x.applyAsDouble(c), y.applyAsDouble(c), named ? name(c.published()) : ""))
            .toList());
  }

  /** Cables have names, outliers their ends; the others are too many to be named. */
  private static String name(PublishedRoundTrip published) {
    if (published.outlier()) {
      return published.from().name() + "–" + published.to().name();
    }
    return published.kind() == SourceKind.CABLE ? published.name() : "";
  }

  private static Guide ratio(String label, double ratio, Guide.Shade shade) {
    return guide(label, ratio, 2 * ratio, shade);
  }

  private static Guide level(String label, double y, Guide.Shade shade) {
    return guide(label, y, y, shade);
  }

  /** A line by its values at 1 and at 2. */
  private static Guide guide(String label, double atOne, double atTwo, Guide.Shade shade) {
    boolean limit = shade != Guide.Shade.NONE;
    Ink ink = limit ? THEME.ramp().over() : THEME.lettering().minor();
    Dash dash = limit ? Dash.SOLID : Dash.OVER;
    return new Guide(label, 1, atOne, 2, atTwo, ink, dash, shade);
  }
}
