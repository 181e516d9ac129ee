package dev.spanwright.model.file.tables;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads degrees with minutes, seconds or the letter of a hemisphere: {@code 59°26'30"N}, {@code 59
 * 26 30 N}, {@code N59.44}, {@code -59:26.5}. The last number alone may have decimals; minutes and
 * seconds are below 60; a sign and a letter exclude each other; numbers with blanks alone between
 * them need a letter.
 */
final class Sexagesimal {

  private static final String NUMBER = "([0-9]{1,3}(?:[.,][0-9]{1,15})?)";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "([+-]?)DEGREES(?:(?:\\s*[°:]\\s*|\\s+)MINUTES(?:(?:\\s*[':]\\s*|\\s+)SECONDS\\s*\"?|\\s*'?)|\\s*°?)"
              .replaceAll("DEGREES|MINUTES|SECONDS", NUMBER.replace("\\", "\\\\")));

  private Sexagesimal() {}

  /**
   * Decimal degrees, positive to the north and east; empty where the text is none or beyond the
   * range.
   *
   * @param isLatitude whether it is within 90 degrees and has N or S; else within 180 and E or W
   * @param hasDecimalComma whether decimals may stand behind a comma
   */
  static OptionalDouble degrees(String text, boolean isLatitude, boolean hasDecimalComma) {
    String plain = plain(text);
    String letters = isLatitude ? "NS" : "EW";
    boolean isBefore = !plain.isEmpty() && letters.indexOf(plain.charAt(0)) >= 0;
    boolean isAfter = !plain.isEmpty() && letters.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    if (isBefore && isAfter) {
      return OptionalDouble.empty();
    }
    char letter = isBefore ? plain.charAt(0) : isAfter ? plain.charAt(plain.length() - 1) : ' ';
    String numbers = plain.substring(isBefore ? 1 : 0, plain.length() - (isAfter ? 1 : 0)).strip();
    Matcher parts = NUMBERS.matcher(numbers);
    boolean isWhole =
        parts.matches()
            && (hasDecimalComma || numbers.indexOf(',') < 0)
            && (letter == ' ' || parts.group(1).isEmpty())
            && (letter != ' ' || numbers.matches(".*[°:].*"));
    if (!isWhole || !hasDecimalsLast(parts)) {
      return OptionalDouble.empty();
    }
    double minutes = number(parts.group(3));
    double seconds = number(parts.group(4));
    double degrees = number(parts.group(2)) + minutes / 60 + seconds / 3600;
    boolean isWithin = minutes < 60 && seconds < 60 && degrees <= (isLatitude ? 90 : 180);
    boolean isNegative = parts.group(1).equals("-") || letter == 'S' || letter == 'W';
    return isWithin ? OptionalDouble.of(isNegative ? -degrees : degrees) : OptionalDouble.empty();
  }

  /** With the signs of a keyboard in place of those that look like them. */
  private static String plain(String text) {
    return CsvCells.blanks(text)
        .strip()
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\u2032\\u2019\\u00B4`]{2}|''|[\\u2033\\u201D\\u201C]", "\"")
        .replaceAll("[\\u2032\\u2019\\u00B4`]", "'")
        .replaceAll("[\\u00BA\\u02DA]", "°")
        .replaceAll("[\\u2212\\u2013]", "-");
  }

  private static boolean hasDecimalsLast(Matcher parts) {
    int last = parts.group(4) != null ? 4 : parts.group(3) != null ? 3 : 2;
    for (int i = 2; i < last; i++) {
      if (parts.group(i).matches(".*[.,].*")) {
        return false;
      }
    }
    return true;
  }

  /** 0 where there is none. */
  private static double number(String part) {
    return part == null ? 0 : Double.parseDouble(part.replace(',', '.'));
  }
}
