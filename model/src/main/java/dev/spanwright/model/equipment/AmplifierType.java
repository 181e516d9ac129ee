package dev.spanwright.model.equipment;

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

  /**
   * @throws IllegalArgumentException if a value is out of its range; the message names the field as
   *     the network file calls it
   */
  public AmplifierType {
    if (!band.equals("C") && !band.equals("L")) {
      throw new IllegalArgumentException("band \"" + band + "\" is not C or L");
    }
    Checks.requireRange("outputPowerDbm", outputPowerDbm, -10, 50, "dBm");
    Checks.requireRange("noiseFigureDb", noiseFigureDb, 0, 20, "dB");
    Checks.requirePositive("maxGainDb", maxGainDb, 60, "dB");
  }
}
