package dev.spanwright.render.picture.line;

import java.util.Locale;

/** Writes the figures of charts. */
final class Figures {

  private Figures() {}

  /** A value with some decimals and a true minus; never a minus before 0. */
  static String decimal(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text.replace("-", "") : text.replace('-', '\u2212');
  }

  /** A ratio or level with one decimal. */
  static String tenths(double value) {
    return decimal(value, 1);
  }
}
