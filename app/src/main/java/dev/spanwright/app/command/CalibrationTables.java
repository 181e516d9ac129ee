package dev.spanwright.app.command;

import static dev.spanwright.app.command.MarkdownTable.plain;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.Comparison;
import dev.spanwright.model.calibration.FigureKind;
import dev.spanwright.model.calibration.PublishedRoundTrip;
import dev.spanwright.model.calibration.Quartiles;
import dev.spanwright.model.calibration.Way;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables of the page that compares round trips. */
final class CalibrationTables {

  private static final double[] BAND_EDGES_KM = {0, 2_000, 6_000, 10_000, 20_100};

  private CalibrationTables() {}

  /** One line for each pair. */
  static String pairs(List<Comparison> comparisons) {
    MarkdownTable table =
        new MarkdownTable(
            "<>>>>>><",
            "Pair",
            "Geodesic, km",
            "Factor 1: one way, ms",
            "round trip, ms",
            "Factor 1.3: one way, ms",
            "round trip, ms",
            "Published round trip, ms",
            "Factor that explains it");
    for (Comparison c : comparisons) {
      table.row(
          pair(c.published()),
          number("%,.0f", c.geodesicKm()),
          number("%.2f", c.straightMs() / 2),
          number("%.2f", c.straightMs()),
          number("%.2f", c.defaultMs() / 2),
          number("%.2f", c.defaultMs()),
          published(c.published()),
          factor(c));
    }
    return table.text();
  }

  /** Predictions from published lengths. */
  static String lengths(List<Comparison> comparisons) {
    MarkdownTable table =
        new MarkdownTable(
            "<>>>><",
            "Cable",
            "Published length, km",
            "Predicted round trip, ms",
            "Published, ms",
            "Error",
            "Where the length is from");
    for (Comparison c : comparisons) {
      c.published()
          .fiberLength()
          .ifPresent(
              length ->
                  table.row(
                      pair(c.published()),
                      number("%,.0f", length.km()),
                      number("%.2f", c.fromLengthMs().orElseThrow()),
                      published(c.published()),
                      number("%+.1f %%", 100 * c.lengthError().orElseThrow()),
                      plain(length.source())));
    }
    return table.text();
  }

  /** Quartiles of all, by what lies between, and by distance. */
  static String quartiles(List<Comparison> comparisons) {
    MarkdownTable table =
        new MarkdownTable(
            "<>>>>>",
            "",
            "Pairs",
            "Factor: lower quartile",
            "median",
            "upper quartile",
            "Median error at 1.3");
    quartiles(table, "all", comparisons);
    for (Way way : Way.values()) {
      List<Comparison> those =
          comparisons.stream().filter(c -> c.published().way() == way).toList();
      if (those.size() < comparisons.size()) {
        quartiles(table, way.label(), those);
      }
    }
    for (int i = 0; i + 1 < BAND_EDGES_KM.length; i++) {
      double from = BAND_EDGES_KM[i];
      double to = BAND_EDGES_KM[i + 1];
      String name =
          i == 0
              ? number("under %,.0f km", to)
              : i + 2 == BAND_EDGES_KM.length
                  ? number("%,.0f km and more", from)
                  : number("%,.0f", from) + number(" to %,.0f km", to);
      quartiles(
          table,
          name,
          comparisons.stream().filter(c -> c.geodesicKm() >= from && c.geodesicKm() < to).toList());
    }
    return table.text();
  }

  private static void quartiles(MarkdownTable table, String name, List<Comparison> comparisons) {
    Optional<Quartiles> errors = Calibration.defaultErrors(comparisons);
    Calibration.factors(comparisons)
        .ifPresent(
            q ->
                table.row(
                    name,
                    number("%,d", q.count()),
                    number("%.2f", q.lower()),
                    number("%.2f", q.median()),
                    number("%.2f", q.upper()),
                    number("%+.0f %%", 100 * errors.orElseThrow().median())));
  }

  /** Where the figures are from, each source once. */
  static String sources(List<Comparison> comparisons) {
    StringBuilder out = new StringBuilder();
    comparisons.stream()
        .map(c -> plain(c.published().source()) + " (" + c.published().year() + ")")
        .distinct()
        .forEach(source -> out.append("- ").append(source).append('\n'));
    return out.toString();
  }

  private static String pair(PublishedRoundTrip published) {
    String ends = plain(published.from().name()) + "–" + plain(published.to().name());
    return published.name().isEmpty() ? ends : plain(published.name()) + ", " + ends;
  }

  private static String published(PublishedRoundTrip published) {
    String ms = number("%.2f", published.roundTripMs()).replaceAll("\\.?0+$", "");
    return switch (published.figure()) {
      case MEASURED -> ms;
      case UPPER_BOUND -> "under " + ms;
      case PUBLISHED, ANNOUNCED -> ms + " (" + published.figure().label() + ")";
    };
  }

  private static String factor(Comparison c) {
    OptionalDouble factor = c.explainingFactor();
    if (factor.isEmpty()) {
      return "none";
    }
    String bound = c.published().figure() == FigureKind.UPPER_BOUND ? "under " : "";
    String flag = c.isFasterThanLightInFiber() ? " **faster than light in this fibre**" : "";
    return bound + number("%.2f", factor.getAsDouble()) + flag;
  }

  static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
