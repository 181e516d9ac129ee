package dev.spanwright.app.palette;

import java.util.Optional;

/**
 * A line of the palette.
 *
 * @param group what it is, such as "Site"
 * @param title what is searched and shown
 * @param detail more about it; may be empty
 * @param keys the keys that do the same; may be empty
 * @param take does what the line says
 * @param second something else that can be done with it, by Shift+Enter
 */
public record PaletteItem(
    String group,
    String title,
    String detail,
    String keys,
    Runnable take,
    Optional<Second> second) {

  /**
   * What Shift+Enter does.
   *
   * @param title says it
   */
  public record Second(String title, Runnable take) {}

  /** A line with one thing to do. */
  public static PaletteItem of(String group, String title, String detail, Runnable take) {
    return new PaletteItem(group, title, detail, "", take, Optional.empty());
  }

  /** This line with the keys that do the same. */
  public PaletteItem withKeys(String text) {
    return new PaletteItem(group, title, detail, text, take, second);
  }

  /** This line with something else that can be done. */
  public PaletteItem withSecond(String text, Runnable action) {
    return new PaletteItem(group, title, detail, keys, take, Optional.of(new Second(text, action)));
  }
}
