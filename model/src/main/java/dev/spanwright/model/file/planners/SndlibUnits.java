package dev.spanwright.model.file.planners;

import java.util.Locale;

/** Units of capacities and demands in SNDlib files. */
final class SndlibUnits {

  private SndlibUnits() {}

  /** Gbit/s in one unit; 1 where the unit is not one of bits. */
  static double gbps(String unit) {
    return switch (unit.strip().toUpperCase(Locale.ROOT)) {
      case "KBITPERSEC" -> 1e-6;
      case "MBITPERSEC" -> 1e-3;
      case "TBITPERSEC" -> 1e3;
      default -> 1;
    };
  }

  /** Whether the unit says what the numbers are. */
  static boolean isKnown(String unit) {
    return unit.strip().toUpperCase(Locale.ROOT).endsWith("BITPERSEC");
  }
}
