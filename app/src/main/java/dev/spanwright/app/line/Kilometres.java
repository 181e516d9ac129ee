package dev.spanwright.app.line;

import java.util.Locale;

/** Writes places along a link. */
final class Kilometres {

  private Kilometres() {}

  /** A length in km with a tenth at most: {@code 12}, {@code 48.5}, {@code 1,234}. */
  static String number(double km) {
    String text = String.format(Locale.ROOT, "%,.1f", km);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** A part: {@code 12–48 km}. */
  static String range(double fromKm, double toKm) {
    return number(fromKm) + "–" + number(toKm) + " km";
  }
}
