package dev.spanwright.model.file;

import dev.spanwright.model.fiber.LineQuantity;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Power;

/**
 * The numbers that a field takes: those that the records of the model accept.
 *
 * @param min smallest
 * @param open whether {@code min} itself is excluded
 * @param max largest, included
 * @param unit unit, or empty
 */
record Range(double min, boolean open, double max, String unit) {

  static final Range LATITUDE = from(-90, 90, "degrees");
  static final Range LONGITUDE = from(-180, 180, "degrees");
  static final Range POWER_MW = above(0, Power.MAX_MEGAWATTS, "MW");
  static final Range ROUTE_FACTOR = from(1, Link.MAX_ROUTE_FACTOR, "");
  static final Range LENGTH_KM = above(0, Link.MAX_LENGTH_KM, "km");
  static final Range CAPACITY_GBPS = from(0, Link.MAX_CAPACITY_GBPS, "Gbit/s");
  static final Range LATENCY_MS = above(0, 1e4, "ms");
  static final Range RATE_GBPS = from(0, 1e9, "Gbit/s");
  static final Range WEIGHT = above(0, 1e12, "");
  static final Range PARAMETERS_BILLION = above(0, 1e6, "(1e9 parameters)");
  static final Range BITS_PER_PARAMETER = above(0, 64, "bit");
  static final Range COMPUTE_STEP_SECONDS = above(0, 1e5, "s");
  static final Range TARGET_UTILISATION = from(0.01, 0.999, "");
  static final Range TERABYTES = above(0, 1e9, "TB");
  static final Range DEADLINE_HOURS = above(0, 1e5, "h");

  /** What the line model accepts. */
  static Range of(LineQuantity quantity) {
    return from(quantity.min(), quantity.max(), quantity.unit());
  }

  private static Range from(double min, double max, String unit) {
    return new Range(min, false, max, unit);
  }

  private static Range above(double min, double max, String unit) {
    return new Range(min, true, max, unit);
  }

  boolean holds(double value) {
    return (open ? value > min : value >= min) && value <= max;
  }

  String words() {
    String low = JsonText.plain(min);
    String high = JsonText.plain(max);
    String range =
        open ? "more than " + low + " and at most " + high : "from " + low + " to " + high;
    return ("a number " + range + " " + unit).stripTrailing();
  }
}
