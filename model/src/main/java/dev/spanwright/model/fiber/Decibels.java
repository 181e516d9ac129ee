package dev.spanwright.model.fiber;

/** Conversion between decibels and plain ratios. */
final class Decibels {

  private static final double NEPERS_PER_DB = Math.log(10) / 10;

  private Decibels() {}

  /** The power ratio of a level: 3 dB is about 2. */
  static double toRatio(double db) {
    return Math.exp(db * NEPERS_PER_DB);
  }

  /** The level of a power ratio, dB; 0 gives minus infinity. */
  static double ofRatio(double ratio) {
    return 10 * Math.log10(ratio);
  }

  /** The power of a level over 1 mW, W. */
  static double toWatts(double dbm) {
    return toRatio(dbm - 30);
  }

  /** The level of a power over 1 mW, dBm. */
  static double ofWatts(double watts) {
    return ofRatio(watts) + 30;
  }
}
