package dev.spanwright.model.network;

import java.util.OptionalDouble;

/** Checks that the things in a network share. Messages name field, value and what is accepted. */
final class Rules {

  /** Up to it whole numbers are written without point and exponent. */
  private static final double MAX_PLAIN = 1e15;

  private Rules() {}

  static void requireWorkload(String id, String name, int priority, OptionalDouble latencyMs) {
    Ids.require(id);
    requireName("workload", id, name);
    requireRange("priority", priority, 0, Workload.MAX_PRIORITY, "");
    if (latencyMs.isPresent()) {
      requirePositive("latencyObjectiveMs", latencyMs.getAsDouble(), 1e4, "ms");
    }
  }

  static void requireName(String kind, String id, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of %s \"%s\" is blank, expected a text; give it a name".formatted(kind, id));
    }
  }

  static void requireRange(String field, double value, double min, double max, String unit) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s %s is not %s to %s %s"
              .formatted(field, plain(value), plain(min), plain(max), unit)
              .stripTrailing());
    }
  }

  static void requirePositive(String field, double value, double max, String unit) {
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
