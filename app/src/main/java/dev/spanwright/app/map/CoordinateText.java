package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads places as people type them. */
final class CoordinateText {

  /** What is understood, for messages. */
  static final String EXPECTED = "such as 39.74, -104.99 or 39°44'N 104°59'W";

  private static final String NUMBER =
      "\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*°?\\s*"
          + "(?:(\\d+(?:\\.\\d+)?)\\s*['′’]\\s*)?(?:(\\d+(?:\\.\\d+)?)\\s*[\"″”]\\s*)?";
  private static final Pattern LETTERS_FIRST = pair("([NSEW])" + NUMBER + "()");
  private static final Pattern LETTERS_LAST = pair("()" + NUMBER + "([NSEW]?)");
  private static final int GROUPS = 5;

  private CoordinateText() {}

  private static Pattern pair(String angle) {
    return Pattern.compile(angle + "(?:\\s*[,;]\\s*|\\s+|(?<=[\\sNSEW]))" + angle);
  }

  /**
   * The place that a text names, latitude first unless letters say otherwise; none where it names
   * none on earth.
   */
  static Optional<Position> read(String text) {
    String plain = text.strip().toUpperCase(Locale.ROOT).replace('−', '-');
    Matcher first = LETTERS_FIRST.matcher(plain);
    Matcher last = LETTERS_LAST.matcher(plain);
    return first.matches() ? place(first) : last.matches() ? place(last) : Optional.empty();
  }

  private static Optional<Position> place(Matcher pair) {
    String first = letter(pair, 0);
    String second = letter(pair, GROUPS);
    boolean swapped = "EW".contains(first) && !first.isEmpty();
    boolean fits =
        swapped
            ? second.isEmpty() || "NS".contains(second)
            : second.isEmpty() || "EW".contains(second);
    OptionalDouble a = degrees(pair, 0);
    OptionalDouble b = degrees(pair, GROUPS);
    if (!fits || a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    double latDeg = swapped ? b.getAsDouble() : a.getAsDouble();
    double lonDeg = swapped ? a.getAsDouble() : b.getAsDouble();
    boolean onEarth = Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180;
    return onEarth ? Optional.of(new Position(latDeg, lonDeg)) : Optional.empty();
  }

  private static String letter(Matcher pair, int offset) {
    return pair.group(offset + 1) + pair.group(offset + GROUPS);
  }

  private static OptionalDouble degrees(Matcher pair, int offset) {
    String whole = pair.group(offset + 2);
    String letter = letter(pair, offset);
    double minutes = number(pair.group(offset + 3));
    double seconds = number(pair.group(offset + 4));
    boolean signed = whole.startsWith("-") || whole.startsWith("+");
    if (minutes >= 60 || seconds >= 60 || (signed && !letter.isEmpty())) {
      return OptionalDouble.empty();
    }
    double size = Math.abs(Double.parseDouble(whole)) + minutes / 60 + seconds / 3600;
    boolean negative = whole.startsWith("-") || letter.equals("S") || letter.equals("W");
    return OptionalDouble.of(negative ? -size : size);
  }

  private static double number(String text) {
    return text == null ? 0 : Double.parseDouble(text);
  }

  /** As it is read back: {@code 39.7392, -104.9903}. */
  static String of(Position position) {
    return String.format(Locale.ROOT, "%.4f, %.4f", position.latDeg(), position.lonDeg());
  }
}
