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

  private static final String ANGLE =
      "([NSEW])?\\s*([+-]?\\d+(?:\\.\\d+)?)\\s*°?\\s*"
          + "(?:(\\d+(?:\\.\\d+)?)\\s*['′’]\\s*)?(?:(\\d+(?:\\.\\d+)?)\\s*[\"″”]\\s*)?([NSEW])?";
  private static final Pattern PAIR =
      Pattern.compile("\\s*" + ANGLE + "(?:\\s*[,;]\\s*|\\s+|(?<=[NSEW]))" + ANGLE + "\\s*");
  private static final int GROUPS = 5;

  private CoordinateText() {}

  /**
   * The place that a text names, latitude first unless letters say otherwise; none where it names
   * none on earth.
   */
  static Optional<Position> read(String text) {
    Matcher pair = PAIR.matcher(text.strip().toUpperCase(Locale.ROOT).replace('−', '-'));
    if (!pair.matches()) {
      return Optional.empty();
    }
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
    String before = pair.group(offset + 1);
    String after = pair.group(offset + GROUPS);
    return before != null ? before : after != null ? after : "";
  }

  private static OptionalDouble degrees(Matcher pair, int offset) {
    double whole = Double.parseDouble(pair.group(offset + 2));
    double minutes = number(pair.group(offset + 3));
    double seconds = number(pair.group(offset + 4));
    boolean twice = pair.group(offset + 1) != null && pair.group(offset + GROUPS) != null;
    String letter = letter(pair, offset);
    boolean signed = pair.group(offset + 2).matches("[+-].*");
    if (twice || minutes >= 60 || seconds >= 60 || (signed && !letter.isEmpty())) {
      return OptionalDouble.empty();
    }
    double size = Math.abs(whole) + minutes / 60 + seconds / 3600;
    boolean negative = pair.group(offset + 2).startsWith("-");
    boolean southOrWest = letter.equals("S") || letter.equals("W");
    return OptionalDouble.of(negative || southOrWest ? -size : size);
  }

  private static double number(String text) {
    return text == null ? 0 : Double.parseDouble(text);
  }

  /** As it is read back: {@code 39.7392, -104.9903}. */
  static String of(Position position) {
    return String.format(Locale.ROOT, "%.4f, %.4f", position.latDeg(), position.lonDeg());
  }
}
