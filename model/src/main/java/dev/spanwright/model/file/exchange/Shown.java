package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.Json;
import java.util.regex.Pattern;

/**
 * Lays what a file shows over what Spanwright carried beside it: the same value keeps the carried
 * one with its digits, another one was changed by a program and wins.
 */
final class Shown {

  /** Formats may round; no architect moves anything by less. */
  private static final double RELATIVE = 1e-9;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,100}\\.?\\d{0,100}|\\.\\d{1,100})([eE][+-]?\\d{1,5})?");

  private Shown() {}

  /** A number as JSON has it; a text where it is none, which the native reader turns down. */
  static Json number(String text, At at) {
    if (!isNumber(text)) {
      return Trees.text(text, at);
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value)
        ? Trees.number(dev.spanwright.model.file.JsonText.plain(value), at)
        : Trees.number(text, at); // turned down as it stands in the file
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static Json.Obj text(Json.Obj carried, String field, String shown, At at) {
    boolean same =
        carried.find(field).orElse(carried) instanceof Json.Text text
            && plain(text.value()).equals(plain(shown));
    return same || plain(shown).isEmpty()
        ? carried
        : Trees.with(carried, field, Trees.text(shown, at));
  }

  static Json.Obj number(Json.Obj carried, String field, Json shown) {
    return carried.find(field).map(old -> isSame(old, shown)).orElse(false)
        ? carried
        : Trees.with(carried, field, shown);
  }

  /** Whether two values are numbers that no rounding tells apart. */
  static boolean isSame(Json a, Json b) {
    if (!(a instanceof Json.Num first && b instanceof Json.Num second)) {
      return false;
    }
    return isSame(value(first), value(second));
  }

  static boolean isSame(double a, double b) {
    return Math.abs(a - b) <= RELATIVE * Math.max(1, Math.abs(a));
  }

  private static double value(Json.Num number) {
    return isNumber(number.text()) ? Double.parseDouble(number.text()) : Double.NaN;
  }

  /** A text without what formats cannot hold or change: control characters and runs of blanks. */
  static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFD\\uFFFE\\uFFFF]", " ")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
