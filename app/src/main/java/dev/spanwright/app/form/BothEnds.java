package dev.spanwright.app.form;

import java.util.function.ToDoubleFunction;

/**
 * Shortens the name of what runs from one place to another, such as {@code Virginia Beach → Buenos
 * Aires}, so that both places can be read: the longer of them gives way first.
 */
public final class BothEnds {

  private static final String ARROW = " → ";
  private static final String CUT = "…";

  /** With fewer letters no place is told from another. */
  private static final int LEAST_LETTERS = 3;

  private BothEnds() {}

  /**
   * The name, or as much of it as there is room for; at least three letters of each place.
   *
   * @param name two places with an arrow between them; any other text stays as it is
   * @param room for the text, in the unit of its width
   * @param width how wide a text is
   */
  public static String shortened(String name, double room, ToDoubleFunction<String> width) {
    int arrow = name.indexOf(ARROW);
    if (arrow < 0 || width.applyAsDouble(name) <= room) {
      return name;
    }
    String from = name.substring(0, arrow);
    String to = name.substring(arrow + ARROW.length());
    int lettersFrom = from.length();
    int lettersTo = to.length();
    String text = name;
    while (width.applyAsDouble(text) > room) {
      if (lettersFrom > lettersTo && lettersFrom > LEAST_LETTERS) {
        lettersFrom--;
      } else if (lettersTo > LEAST_LETTERS) {
        lettersTo--;
      } else if (lettersFrom > LEAST_LETTERS) {
        lettersFrom--;
      } else {
        break;
      }
      text = cut(from, lettersFrom) + ARROW + cut(to, lettersTo);
    }
    return text;
  }

  private static String cut(String place, int letters) {
    return letters < place.length() ? place.substring(0, letters).stripTrailing() + CUT : place;
  }
}
