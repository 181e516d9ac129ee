package dev.spanwright.app.palette;

import dev.spanwright.model.geo.PlainNames;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How well a text fits what was typed. Every word that was typed must be found, in any order; case
 * and accents do not matter.
 */
final class Match {

  /** What a word costs by the place where it was found. */
  private static final int AT_THE_START = 0;

  private static final int AT_A_WORD = 2;
  private static final int INSIDE = 6;
  private static final int INITIALS = 8;

  private final List<String> words;
  private final String whole;

  /** The same with one letter for two, for who types Duesseldorf. */
  private final Optional<Match> folded;

  Match(String query) {
    this(PlainNames.searchKey(query), true);
  }

  private Match(String key, boolean mayFold) {
    whole = key;
    words = words(whole);
    String single = PlainNames.withoutDigraphs(key);
    folded =
        mayFold && !single.equals(key) ? Optional.of(new Match(single, false)) : Optional.empty();
  }

  /** How far a text is from what was typed, 0 at best; nothing where it does not fit. */
  OptionalInt cost(String text) {
    String plain = PlainNames.searchKey(text);
    OptionalInt cost = costOfPlain(plain);
    return cost.isEmpty() && folded.isPresent()
        ? folded.get().costOfPlain(PlainNames.withoutDigraphs(plain))
        : cost;
  }

  private OptionalInt costOfPlain(String plain) {
    int cost = plain.equals(whole) ? 0 : plain.startsWith(whole) ? 1 : 2;
    for (String word : words) {
      int of = cost(plain, word);
      if (of < 0) {
        return OptionalInt.empty();
      }
      cost += of;
    }
    return OptionalInt.of(cost);
  }

  private static int cost(String text, String word) {
    if (text.startsWith(word)) {
      return AT_THE_START;
    }
    int at = text.indexOf(word);
    for (int from = at; from >= 0; from = text.indexOf(word, from + 1)) {
      if (!Character.isLetterOrDigit(text.charAt(from - 1))) {
        return AT_A_WORD;
      }
    }
    if (at >= 0) {
      return INSIDE;
    }
    return initials(text).startsWith(word) ? INITIALS : -1;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    words(text).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static List<String> words(String key) {
    return Arrays.stream(key.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }
}
