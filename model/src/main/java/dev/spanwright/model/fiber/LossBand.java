package dev.spanwright.model.fiber;

/**
 * A stretch of spectrum in which a fibre loses more than elsewhere, such as the lines of carbon
 * dioxide in hollow cores.
 *
 * @param lowThz lower edge, THz
 * @param highThz upper edge, THz; above the lower one
 * @param extraDbPerKm loss on top of the attenuation of the fibre, dB/km; not negative
 */
public record LossBand(double lowThz, double highThz, double extraDbPerKm) {

  /**
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}, or the
   *     edges are not in rising order
   */
  public LossBand {
    LineQuantity.BAND_EDGE_THZ.require(lowThz);
    LineQuantity.BAND_EDGE_THZ.require(highThz);
    LineQuantity.EXTRA_DB_PER_KM.require(extraDbPerKm);
    if (highThz <= lowThz) {
      throw new IllegalArgumentException(
          "loss band from %s to %s THz: the upper edge has to be above the lower one"
              .formatted(lowThz, highThz));
    }
  }

  /** The share of a signal band that lies inside, 0 to 1. */
  double shareOf(double frequencyHz, double bandwidthHz) {
    double low = Math.max(frequencyHz - bandwidthHz / 2, lowThz * 1e12);
    double high = Math.min(frequencyHz + bandwidthHz / 2, highThz * 1e12);
    return Math.max(0, high - low) / bandwidthHz;
  }
}
