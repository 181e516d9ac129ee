package dev.spanwright.model.equipment;

import java.util.List;

/** Checks of values. Messages name field, value and what is accepted, with the unit. */
public final class Checks {

  /** Up to it whole numbers are written without point and exponent. */
  private static final double MAX_PLAIN = 1e15;

  private Checks() {}

  /**
   * @throws FieldException if the value is not a number from min to max
   */
  public static void requireRange(String field, double value, double min, double max, String unit) {
    Range.from(min, max, unit).require(field, value);
  }

  /**
   * @throws FieldException if the value is not a number above 0 and up to max
   */
  public static void requirePositive(String field, double value, double max, String unit) {
    Range.above(0, max, unit).require(field, value);
  }

  /**
   * @throws FieldException if the value is none of the choices
   */
  static void requireChoice(String field, String value, List<String> choices) {
    if (!choices.contains(value)) {
      throw new FieldException(field, '"' + value + '"', "one of " + String.join(", ", choices));
    }
  }

  /** A number as people write it: 8 rather than 8.0. */
  public static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) <= MAX_PLAIN
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
