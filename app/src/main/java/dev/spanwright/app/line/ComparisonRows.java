package dev.spanwright.app.line;

import dev.spanwright.app.line.ComparisonRow.Better;
import dev.spanwright.app.line.LineComparison.Side;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.render.style.Quantity;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The table that holds standard and hollow-core fibre against each other. */
final class ComparisonRows {

  /** Smaller shares of difference are none. */
  private static final double SAME = 1e-9;

  private final Side drawn;
  private final Side standard;
  private final Side hollow;

  ComparisonRows(Side drawn, LineComparison both) {
    this.drawn = drawn;
    this.standard = both.standard();
    this.hollow = both.hollowCore();
  }

  List<ComparisonRow> rows() {
    return List.of(
        figures(
            "capacity",
            "Capacity per direction",
            side -> side.plant().capacityGbps(),
            Quantity::rate,
            true,
            1),
        figures(
            "latency",
            "Latency one way",
            side -> side.plant().latencyMs(),
            Quantity::latency,
            true,
            -1),
        figures(
            "round-trip",
            "Round trip",
            side -> 2 * side.plant().latencyMs(),
            Quantity::latency,
            true,
            -1),
        figures("gsnr", "GSNR", side -> side.plant().gsnrDb(), Quantity::decibel, false, 1),
        mode(),
        texts("channels", "Channels lit", ComparisonRows::channels),
        counts("huts", "Huts", side -> side.plant().huts().size()),
        counts("regenerators", "Regenerators", side -> side.plant().regenerators()),
        texts("spans", "Spans", ComparisonRows::spans),
        figures(
            "launch",
            "Launch power",
            side -> side.report().launchPowerDbm(),
            dbm -> signed(String.format(Locale.ROOT, "%.1f dBm", dbm)),
            false,
            0));
  }

  /**
   * @param relative whether a difference as share of standard says something
   * @param sense 1 where more is better, -1 where less is, 0 where neither
   */
  private ComparisonRow figures(
      String id,
      String name,
      ToDoubleFunction<Side> value,
      DoubleFunction<String> text,
      boolean relative,
      int sense) {
    double a = value.applyAsDouble(standard);
    double b = value.applyAsDouble(hollow);
    // What is written the same is the same: no winner by digits that nobody sees.
    boolean same =
        Math.abs(b - a) <= SAME * Math.max(Math.abs(a), Math.abs(b))
            || text.apply(a).equals(text.apply(b));
    String difference = same ? "" : plus(b - a) + signed(text.apply(b - a)) + share(a, b, relative);
    return new ComparisonRow(
        id,
        name,
        text.apply(value.applyAsDouble(drawn)),
        text.apply(a),
        text.apply(b),
        difference,
        same ? Better.NEITHER : better(sense * (b - a)));
  }

  private static String share(double a, double b, boolean relative) {
    return relative && a != 0 ? "  (" + percent(b / a - 1) + ")" : "";
  }

  /** A change as share: {@code +22 %}. */
  static String percent(double change) {
    return plus(change) + signed(String.format(Locale.ROOT, "%.0f %%", change * 100));
  }

  private static String plus(double value) {
    return value > 0 ? "+" : "";
  }

  /** With a true minus. */
  private static String signed(String text) {
    return text.replace('-', '\u2212');
  }

  private ComparisonRow counts(String id, String name, ToDoubleFunction<Side> count) {
    return figures(id, name, count, n -> String.format(Locale.ROOT, "%,.0f", n), false, -1);
  }

  private ComparisonRow mode() {
    double a = rate(standard);
    double b = rate(hollow);
    return new ComparisonRow(
        "mode", "Mode", modeText(drawn), modeText(standard), modeText(hollow), "", better(b - a));
  }

  private static String modeText(Side side) {
    return side.plant().mode().map(TransceiverMode::label).orElse("none closes");
  }

  private static double rate(Side side) {
    return side.plant().mode().map(TransceiverMode::rateGbps).orElse(0.0);
  }

  private ComparisonRow texts(String id, String name, Function<Side, String> text) {
    return new ComparisonRow(
        id, name, text.apply(drawn), text.apply(standard), text.apply(hollow), "", Better.NEITHER);
  }

  private static String channels(Side side) {
    return side.plant().channels() + " of " + side.report().channels().size();
  }

  private static String spans(Side side) {
    List<Span> spans = side.plant().spans();
    DoubleSummaryStatistics km = spans.stream().mapToDouble(Span::lengthKm).summaryStatistics();
    String low = Kilometres.number(km.getMin());
    String high = Kilometres.number(km.getMax());
    return spans.size() + " × " + (low.equals(high) ? low : low + "–" + high) + " km";
  }

  private static Better better(double sense) {
    return sense > 0 ? Better.HOLLOW_CORE : sense < 0 ? Better.STANDARD : Better.NEITHER;
  }
}
