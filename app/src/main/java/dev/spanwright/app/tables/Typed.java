package dev.spanwright.app.tables;

import dev.spanwright.model.network.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Reads what is typed into cells, or says what was expected. */
final class Typed {

  private Typed() {}

  /**
   * A number; a comma within it is turned down, since it means different things to different
   * people.
   *
   * @throws IllegalArgumentException if it is none
   */
  static double number(String typed) {
    try {
      double number = Double.parseDouble(typed);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        "\"" + typed + "\" is not a number; write it with a point, such as 12.5");
  }

  /** A number, or nothing where nothing is typed. */
  static OptionalDouble optional(String typed) {
    return typed.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(typed));
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if it is none
   */
  static int whole(String typed) {
    double number = number(typed);
    if (number != Math.rint(number) || Math.abs(number) > 1e9) {
      throw new IllegalArgumentException("\"" + typed + "\" is not a whole number");
    }
    return (int) number;
  }

  /**
   * A text that must not be blank.
   *
   * @throws IllegalArgumentException if it is
   */
  static String filled(String typed) {
    if (typed.isBlank()) {
      throw new IllegalArgumentException("a name is expected");
    }
    return typed;
  }

  /**
   * One of several things by one of its names.
   *
   * @throws IllegalArgumentException if none is called so
   */
  static <E> E choice(String typed, List<E> choices, List<Function<E, String>> names) {
    for (E choice : choices) {
      if (names.stream().anyMatch(name -> name.apply(choice).equalsIgnoreCase(typed))) {
        return choice;
      }
    }
    String expected = String.join(", ", choices.stream().map(names.getFirst()).toList());
    throw new IllegalArgumentException("\"" + typed + "\" is none of " + expected);
  }

  /** A list of identifiers or names of sites, with semicolons between. */
  static List<String> sites(String typed, Known known) {
    return parts(typed).stream().map(part -> site(part, known)).toList();
  }

  /** The texts between semicolons. */
  static List<String> parts(String typed) {
    return Arrays.stream(typed.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /**
   * The identifier of a site that is given by it or by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static String site(String typed, Known known) {
    if (known.network().sites().contains(typed)) {
      return typed;
    }
    String plain = typed.toLowerCase(Locale.ROOT);
    List<Site> named =
        known.network().sites().stream()
            .filter(site -> site.name().toLowerCase(Locale.ROOT).equals(plain))
            .toList();
    if (named.size() == 1) {
      return named.getFirst().id();
    }
    throw new IllegalArgumentException(
        named.isEmpty()
            ? "\"" + typed + "\" is no site; give its identifier or its name"
            : "several sites are called \"" + typed + "\"; give the identifier");
  }
}
