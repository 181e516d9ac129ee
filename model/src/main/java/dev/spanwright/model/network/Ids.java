package dev.spanwright.model.network;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules of identifiers. */
public final class Ids {

  /** What an identifier looks like, in words for messages. */
  public static final String EXPECTED = "1 to 64 characters out of letters, digits, '.', '_', '-'";

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

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
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(56, plain.length())).replaceAll("-$", "");
    String stem = cut.isEmpty() ? "site" : cut;
    String id = stem;
    for (int n = 2; taken.test(id); n++) {
      id = stem + "-" + n;
    }
    return id;
  }
}
