package dev.spanwright.app.ai;

import dev.spanwright.model.judge.SitingStudy;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The values of an axis, from a round one to another.
 *
 * @param step between ticks
 */
record PlotSpan(double from, double to, double step) {

  private static final int TICKS = 4;

  /** The dearest and farthest tenth would press all others together. */
  private static final double SHOWN_SHARE = 0.9;

  /** From the least value to one that has most places and the whole front below it. */
  static PlotSpan of(
      List<SitingStudy.Option> options,
      List<SitingStudy.Option> front,
      ToDoubleFunction<SitingStudy.Option> value) {
    double least = options.stream().mapToDouble(value).min().orElse(0);
    return from(least, options, front, value);
  }

  /** The same from a value on. */
  static PlotSpan from(
      double least,
      List<SitingStudy.Option> options,
      List<SitingStudy.Option> front,
      ToDoubleFunction<SitingStudy.Option> value) {
    double[] sorted = options.stream().mapToDouble(value).sorted().toArray();
    double usual = sorted[(int) Math.ceil(SHOWN_SHARE * (sorted.length - 1))];
    double needed = front.stream().mapToDouble(value).max().orElse(usual);
    double most = Math.max(usual, needed);
    double rough = Math.max(1e-6, most - least) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
    double from = step * Math.floor(least / step);
    return new PlotSpan(from, Math.max(from + step, step * Math.ceil(most / step)), step);
  }

  /** Where a value lies, 0 to 1 within the axis. */
  double share(double value) {
    return (value - from) / (to - from);
  }

  boolean holds(double value) {
    return value >= from && value <= to;
  }
}
