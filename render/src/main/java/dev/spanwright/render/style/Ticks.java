package dev.spanwright.render.style;

import java.util.ArrayList;
import java.util.List;

/**
 * Round values along an axis.
 *
 * @param from where the axis begins
 * @param to where it ends
 * @param step distance of neighbours: 1, 2 or 5 times a power of ten
 */
public record Ticks(double from, double to, double step) {

  private static final double ROUNDING = 1e-9;

  /** Share of a range that is left free on each side. */
  private static final double ROOM = 0.07;

  /** An axis with a little room on both sides of a range. */
  public static Ticks around(double min, double max, int most) {
    double room = max > min ? ROOM * (max - min) : 1;
    return within(min - room, max + room, most);
  }

  /**
   * An axis that begins and ends with a range, and two round values at least.
   *
   * @param most so many steps at most, where that leaves two values
   * @throws IllegalArgumentException if the range is empty or not finite
   */
  public static Ticks within(double min, double max, int most) {
    if (!(max > min) || !Double.isFinite(max - min)) {
      throw new IllegalArgumentException(
          "round values from %s to %s, expected a rising range".formatted(min, max));
    }
    Ticks ticks = new Ticks(min, max, step(max - min, most));
    for (int steps = most + 1; ticks.values().size() < 2; steps++) {
      ticks = new Ticks(min, max, step(max - min, steps));
    }
    return ticks;
  }

  private static double step(double range, int most) {
    double raw = range / Math.max(1, most);
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power - ROUNDING;
    return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  }

  /** The round values, rising. */
  public List<Double> values() {
    List<Double> values = new ArrayList<>();
    long first = (long) Math.ceil(from / step - ROUNDING);
    for (long i = first; i * step <= to + step * ROUNDING; i++) {
      values.add(i * step);
    }
    return values;
  }

  /** A value as it is written, with as many decimals as the step needs and a true minus. */
  public String label(double value) {
    int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - ROUNDING));
    return Quantity.decimal(value, decimals);
  }
}
