package dev.spanwright.model.equipment;

import java.util.List;

/**
 * A line amplifier: a row of the catalogue, or one of the architect's own.
 *
 * @param id identifier in the catalogue
 * @param label name on screen
 * @param hollowCore whether it is for hollow-core lines, which bear more power
 * @param band the band that it amplifies: C (also super-C) or L
 * @param outputPowerDbm total output power over its band, -10 to 50 dBm
 * @param noiseFigureDb noise figure, 0 to 20 dB
 * @param maxGainDb largest gain, more than 0 and at most 60 dB
 * @param status status letter of the figures: M, P, S, E or U
 * @param source where the figures come from
 */
public record AmplifierType(
    String id,
    String label,
    boolean hollowCore,
    String band,
    double outputPowerDbm,
    double noiseFigureDb,
    double maxGainDb,
    String status,
    String source) {

  /** The bands that an amplifier can be for. */
  public static final List<String> BANDS = List.of("C", "L");

  // What the components of these names take.

  public static final Range OUTPUT_POWER_DBM = Range.from(-10, 50, "dBm");
  public static final Range NOISE_FIGURE_DB = Range.from(0, 20, "dB");
  public static final Range MAX_GAIN_DB = Range.above(0, 60, "dB");

  /**
   * @throws FieldException if a value is out of its range; the message names the field as the
   *     network file calls it
   */
  public AmplifierType {
    Checks.requireChoice("band", band, BANDS);
    OUTPUT_POWER_DBM.require("outputPowerDbm", outputPowerDbm);
    NOISE_FIGURE_DB.require("noiseFigureDb", noiseFigureDb);
    MAX_GAIN_DB.require("maxGainDb", maxGainDb);
    Checks.requireChoice("status", status, Equipment.STATUSES);
  }
}
