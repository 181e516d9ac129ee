package dev.spanwright.render.style;

import java.util.Optional;

/**
 * One line of a legend.
 *
 * @param label what it says
 * @param from the least value of its class, as it stands on a scale: the last one of a legend with
 *     its unit; empty where it is not a class of values
 * @param color how the line looks
 * @param structure the kind of fibre that its line has
 */
public record LegendEntry(
    String label, Optional<String> from, LinkColor color, LineStructure structure) {

  /** A class of values, in standard fibre. */
  static LegendEntry ofClass(String label, String from, LinkColor color) {
    return new LegendEntry(label, Optional.of(from), color, LineStructure.SOLID);
  }

  /** Something that has a name and no value. */
  static LegendEntry named(String label, LinkColor color, LineStructure structure) {
    return new LegendEntry(label, Optional.empty(), color, structure);
  }
}
