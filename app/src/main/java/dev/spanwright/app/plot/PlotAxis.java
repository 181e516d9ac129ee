package dev.spanwright.app.plot;

import java.util.function.DoubleFunction;

/**
 * An axis of a small plot.
 *
 * @param title what it shows, with its unit
 * @param logarithmic whether equal steps are equal ratios
 * @param min the value at its start; more than 0 where it is logarithmic
 * @param max the value at its end, more than {@code min}
 * @param text writes a value with its unit
 */
public record PlotAxis(
    String title, boolean logarithmic, double min, double max, DoubleFunction<String> text) {

  /** An axis with equal steps. */
  public static PlotAxis linear(String title, double min, double max, DoubleFunction<String> text) {
    return new PlotAxis(title, false, min, max, text);
  }

  /** An axis on which equal steps are equal ratios. */
  public static PlotAxis logarithmic(
      String title, double min, double max, DoubleFunction<String> text) {
    return new PlotAxis(title, true, min, max, text);
  }

  /** Where a value lies, 0 at the start and 1 at the end. */
  double fraction(double value) {
    return logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  }

  /** The value at a fraction of the axis. */
  double value(double fraction) {
    return logarithmic ? min * Math.pow(max / min, fraction) : min + fraction * (max - min);
  }
}
