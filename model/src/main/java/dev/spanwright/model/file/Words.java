package dev.spanwright.model.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts of messages. */
public final class Words {

  private static final int SHOWN = 60;

  /** Most choices that a message lists. */
  private static final int LISTED = 12;

  /** Texts longer than this are no slips of an identifier. */
  private static final int LONGEST_SLIP = 64;

  private Words() {}

  /** A text in quotes, on one line, cut where it is long. */
  public static String quote(String text) {
    return JsonText.quoted(cut(text));
  }

  /** A text cut where it is long, with its length. */
  public static String cut(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
  }

  /** A value as a message shows it. */
  public static String of(Json value) {
    return switch (value) {
      case Json.Text text -> quote(text.value());
      case Json.Num number -> cut(number.text());
      case Json.Bool bool -> String.valueOf(bool.value());
      case Json.Null _ -> "null";
      case Json.Arr array -> "an array of " + array.items().size();
      case Json.Obj _ -> "an object";
    };
  }

  /** What to do about a text where a number is expected. */
  static String adviceOfNumber(String text) {
    if (Numbers.exact(text).isPresent()) {
      return "Write the number without quotes.";
    }
    return text.matches("[+-]?[0-9]{1,20},[0-9]{1,20}")
        ? "Write the number with a decimal point."
        : "Write a number.";
  }

  /** Choices in their order; the first ones where there are many. */
  public static String list(Collection<String> choices) {
    String shown = choices.stream().limit(LISTED).collect(Collectors.joining(", "));
    int rest = choices.size() - LISTED;
    return rest > 0 ? shown + " and " + rest + " more" : shown;
  }

  /** "Did you mean …?", or another advice where no choice is near. */
  public static String suggest(String text, Collection<String> choices, String otherwise) {
    return nearest(text, choices)
        .map(near -> "Did you mean " + quote(near) + "?")
        .orElse(otherwise);
  }

  /** The choice that differs least from a text, if it is a likely slip. */
  static Optional<String> nearest(String text, Collection<String> choices) {
    int most = text.length() <= 3 ? 1 : 2;
    if (text.isEmpty() || text.length() > LONGEST_SLIP) {
      return Optional.empty();
    }
    record Near(String choice, int distance) {}
    return choices.stream()
        .filter(choice -> Math.abs(choice.length() - text.length()) <= most)
        .map(choice -> new Near(choice, distance(fold(text), fold(choice))))
        .filter(near -> near.distance() <= most)
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::choice);
  }

  private static String fold(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Fewest insertions, deletions, replacements and swaps of neighbours that make one text of the
   * other (optimal string alignment; Damerau 1964, Levenshtein 1966).
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
