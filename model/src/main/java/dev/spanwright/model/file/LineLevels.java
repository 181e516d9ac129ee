package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.LineQuantity;
import dev.spanwright.model.fiber.LineSpan;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Follows the power of the carriers along a line, without the noise that adds to it. */
final class LineLevels {

  private static final Range OUTPUT = Ranges.of(LineQuantity.OUTPUT_POWER_DBM);

  /** A power may pass the most that an amplifier gives by what rounding makes of it, dB. */
  private static final double ROUNDING_DB = 1e-6;

  private final double lowestDbm;
  private final double highestDbm;
  private final double totalDbm;
  private double levelDb;

  /** One word about one cause. */
  private boolean isQuiet;

  LineLevels(List<CarrierGroup> groups) {
    isQuiet = groups.isEmpty();
    lowestDbm = groups.stream().mapToDouble(CarrierGroup::launchPowerDbm).min().orElse(0);
    highestDbm = groups.stream().mapToDouble(CarrierGroup::launchPowerDbm).max().orElse(0);
    totalDbm =
        10
            * Math.log10(
                groups.stream()
                    .mapToDouble(g -> g.count() * Math.pow(10, g.launchPowerDbm() / 10))
                    .sum());
  }

  /** Passes some equal spans, and reports what is out of range behind the first or the last. */
  void pass(FieldReader in, LineSpan span, int count, OptionalDouble mostPowerDbm) {
    double stepDb = span.gainDb() - span.lossDb();
    double highestDb = levelDb + Math.max(stepDb, stepDb * count);
    double lowestDb = levelDb + Math.min(stepDb, stepDb * count);
    levelDb += stepDb * count;
    if (isQuiet) {
      return;
    }
    if (!OUTPUT.holds(highestDbm + highestDb) || !OUTPUT.holds(lowestDbm + lowestDb)) {
      boolean isHigh = !OUTPUT.holds(highestDbm + highestDb);
      double dbm = isHigh ? highestDbm + highestDb : lowestDbm + lowestDb;
      fail(in, "a carrier of " + decimals(dbm) + " dBm behind the amplifier", OUTPUT.words());
    } else if (mostPowerDbm.isPresent()
        && totalDbm + highestDb > mostPowerDbm.getAsDouble() + ROUNDING_DB) {
      fail(
          in,
          decimals(totalDbm + highestDb) + " dBm of all carriers behind the amplifier",
          "at most "
              + JsonText.plain(mostPowerDbm.getAsDouble())
              + " dBm, which amp_max_output_dbm allows");
    }
  }

  private void fail(FieldReader in, String found, String expected) {
    isQuiet = true;
    String advice = "Check gain and loss of the spans up to here, and the launch power.";
    in.fail(in.object(), "amp_gain_db", found, expected, advice);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
