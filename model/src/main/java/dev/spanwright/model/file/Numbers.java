package dev.spanwright.model.file;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of JSON texts. */
final class Numbers {

  /** Largest power of ten of a number that is kept without being interpreted. */
  private static final int MAX_SCALE = 1_000;

  private Numbers() {}

  /** The nearest double; NaN where the text is no number of JSON. */
  static double parse(String text) {
    char last = text.charAt(text.length() - 1);
    return last >= '0' && last <= '9' ? Double.parseDouble(text) : Double.NaN;
  }

  /** The number with its digits; empty where it is no number of JSON or of absurd magnitude. */
  static Optional<BigDecimal> exact(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) <= MAX_SCALE ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
