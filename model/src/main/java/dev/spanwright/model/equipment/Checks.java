package dev.spanwright.model.equipment;

/** Checks of numbers. Messages name field, value and what is accepted, with the unit. */
public final class Checks {

  /** Up to it whole numbers are written without point and exponent. */
  private static final double MAX_PLAIN = 1e15;

  private Checks() {}

  /**
   * @throws IllegalArgumentException if the value is not a number from min to max
   */
  public static void requireRange(String field, double value, double min, double max, String unit) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s %s is not %s to %s %s"
              .formatted(field, plain(value), plain(min), plain(max), unit)
              .stripTrailing());
    }
  }

  /**
   * @throws IllegalArgumentException if the value is not a number above 0 and up to max
   */
  public static void requirePositive(String field, double value, double max, String unit) {
    if (!(value > 0 && value <= max)) {
      throw new IllegalArgumentException(
          "%s %s is not more than 0 and at most %s %s"
              .formatted(field, plain(value), plain(max), unit)
              .stripTrailing());
    }
  }

  /** A number as people write it: 8 rather than 8.0. */
  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) <= MAX_PLAIN
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
