package dev.spanwright.model.network;

import dev.spanwright.model.geo.PlainNames;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules of identifiers. */
public final class Ids {

  /** What an identifier looks like, in words for messages. */
  public static final String EXPECTED = "1 to 64 characters out of letters, digits, '.', '_', '-'";

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** So far numbers are tried one by one. */
  private static final int COUNTED = 64;

  private Ids() {}

  /** Whether the text can serve as an identifier. */
  public static boolean isValid(String id) {
    return VALID.matcher(id).matches();
  }

  /**
   * Returns the identifier.
   *
   * @throws IllegalArgumentException if it is not valid
   */
  static String require(String id) {
    if (!isValid(id)) {
      throw new IllegalArgumentException("identifier \"" + id + "\" is not " + EXPECTED);
    }
    return id;
  }

  /** The first free identifier made from a name: {@code new-york}, {@code new-york-2}, … */
  public static String fresh(String name, Predicate<String> taken) {
    String plain =
        PlainNames.plainLetters(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(56, plain.length())).replaceAll("-$", "");
    String stem = cut.isEmpty() ? "site" : cut;
    return taken.test(stem) ? stem + "-" + number(stem, taken) : stem;
  }

  /**
   * The first number that is free behind a stem; far up, one whose predecessor is not, by
   * bisection, since thousands of things may have one name.
   */
  private static int number(String stem, Predicate<String> taken) {
    int free = 2;
    while (taken.test(stem + "-" + free)) {
      free = free < COUNTED ? free + 1 : 2 * free;
    }
    int used = free <= COUNTED ? free - 1 : free / 2;
    while (free - used > 1) {
      int middle = used + (free - used) / 2;
      if (taken.test(stem + "-" + middle)) {
        used = middle;
      } else {
        free = middle;
      }
    }
    return free;
  }
}
