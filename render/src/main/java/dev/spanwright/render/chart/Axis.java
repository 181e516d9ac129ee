package dev.spanwright.render.chart;

import dev.spanwright.render.style.Ticks;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis of a chart.
 *
 * @param title what it shows, with its unit
 * @param logarithmic whether equal steps are equal ratios
 * @param min the value at its start; more than 0 where it is logarithmic
 * @param max the value at its end, more than {@code min}
 * @param ticks the values that are marked
 */
public record Axis(String title, boolean logarithmic, double min, double max, List<Double> ticks) {

  private static final int MOST_STEPS = 7;

  /**
   * @throws IllegalArgumentException if the range is empty, or not positive where it has to be
   */
  public Axis {
    ticks = List.copyOf(ticks);
    if (!(max > min) || (logarithmic && !(min > 0)) || !Double.isFinite(max - min)) {
      throw new IllegalArgumentException(
          "axis \"%s\" from %s to %s, expected a rising range%s"
              .formatted(title, min, max, logarithmic ? " above 0" : ""));
    }
  }

  /** A logarithmic axis round some values above 0, marked at 1, 2, 5, 10 and so on. */
  public static Axis logarithmic(String title, double least, double most) {
    double min = Math.max(least, Double.MIN_NORMAL) / 1.15;
    double max = most * 1.15;
    int from = (int) Math.floor(Math.log10(min));
    int to = (int) Math.ceil(Math.log10(max));
    List<Double> ticks =
        IntStream.rangeClosed(from, to)
            .mapToObj(power -> List.of(1.0, 2.0, 5.0).stream().map(d -> d * Math.pow(10, power)))
            .flatMap(stream -> stream)
            .filter(tick -> tick >= min && tick <= max)
            .toList();
    return new Axis(title, true, min, max, ticks);
  }

  /** An axis with equal steps, marked at multiples of 1, 2 or 5 of some power of ten. */
  public static Axis linear(String title, double min, double max) {
    return new Axis(title, false, min, max, Ticks.within(min, max, MOST_STEPS).values());
  }

  /** Where a value lies, 0 at the start and 1 at the end. */
  double fraction(double value) {
    return logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  }

  /**
   * A marked value as it is written: {@code 1,000}, {@code 0.5}. Each has the decimals that it
   * needs itself: on a logarithmic axis there is no step that could tell.
   */
  static String label(double value) {
    String text = String.format(Locale.ROOT, "%,.3f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
