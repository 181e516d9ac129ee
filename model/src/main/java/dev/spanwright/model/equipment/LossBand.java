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

  /** Lowest frequency that is accepted, THz. */
  public static final double MIN_THZ = 100;

  /** Highest frequency that is accepted, THz. */
  public static final double MAX_THZ = 400;

  /** Largest extra attenuation that is accepted, dB/km. */
  public static final double MAX_DB_PER_KM = 10;

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public LossBand {
    Checks.requireRange("lowThz", lowThz, MIN_THZ, MAX_THZ, "THz");
    Checks.requireRange("highThz", highThz, MIN_THZ, MAX_THZ, "THz");
    if (!(lowThz < highThz)) {
      throw new IllegalArgumentException(
          "lowThz %s is not below highThz %s".formatted(lowThz, highThz));
    }
    Checks.requireRange("extraLossDbPerKm", extraDbPerKm, 0, MAX_DB_PER_KM, "dB/km");
  }

  /** The share of a signal band that lies inside, 0 to 1. */
  public double shareOf(double frequencyHz, double bandwidthHz) {
    double low = Math.max(frequencyHz - bandwidthHz / 2, lowThz * 1e12);
    double high = Math.min(frequencyHz + bandwidthHz / 2, highThz * 1e12);
    return Math.max(0, high - low) / bandwidthHz;
  }
}
