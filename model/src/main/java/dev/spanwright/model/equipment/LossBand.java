package dev.spanwright.model.equipment;

/**
 * Spectrum in which a fibre loses more than elsewhere: absorption lines of gas in a hollow core.
 * The lines are narrower than a channel, so that the mean over them counts, not their peaks.
 *
 * @param lowThz lower edge, THz
 * @param highThz upper edge, THz; above the lower one
 * @param extraDbPerKm mean attenuation on top of the fibre's own, 0 to 10 dB/km
 */
public record LossBand(double lowThz, double highThz, double extraDbPerKm) {

  // What the components of these names take; the ranges that depend on others are in the checks.

  public static final Range FREQUENCY_THZ = Range.from(100, 400, "THz");
  public static final Range EXTRA_DB_PER_KM = Range.from(0, 10, "dB/km");

  /**
   * @throws FieldException if a value is out of its range
   */
  public LossBand {
    FREQUENCY_THZ.require("lowThz", lowThz);
    FREQUENCY_THZ.require("highThz", highThz);
    Range.above(lowThz, FREQUENCY_THZ.max(), "THz (above lowThz)").require("highThz", highThz);
    EXTRA_DB_PER_KM.require("extraLossDbPerKm", extraDbPerKm);
  }

  /** The share of a signal band that lies inside, 0 to 1. */
  public double shareOf(double frequencyHz, double bandwidthHz) {
    double low = Math.max(frequencyHz - bandwidthHz / 2, lowThz * 1e12);
    double high = Math.min(frequencyHz + bandwidthHz / 2, highThz * 1e12);
    return Math.max(0, high - low) / bandwidthHz;
  }
}
