package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.fiber.LineQuantity;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Power;

/** The numbers of sites, links, workloads and lines: those that the records of the model accept. */
final class Ranges {

  static final Range LATITUDE = Range.from(-90, 90, "degrees");
  static final Range LONGITUDE = Range.from(-180, 180, "degrees");
  static final Range POWER_MW = Range.above(0, Power.MAX_MEGAWATTS, "MW");
  static final Range ROUTE_FACTOR = Range.from(1, Link.MAX_ROUTE_FACTOR, "");
  static final Range LENGTH_KM = Range.above(0, Link.MAX_LENGTH_KM, "km");
  static final Range CAPACITY_GBPS = Range.from(0, Link.MAX_CAPACITY_GBPS, "Gbit/s");
  static final Range ROUTING_WEIGHT = Range.above(0, Link.MAX_ROUTING_WEIGHT, "");

  private Ranges() {}

  /** What the line model accepts. */
  static Range of(LineQuantity quantity) {
    return Range.from(quantity.min(), quantity.max(), quantity.unit());
  }
}
