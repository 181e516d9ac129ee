package dev.spanwright.app.palette;

import java.util.List;

/** Something that the palette finds lines in. */
@FunctionalInterface
public interface PaletteSource {

  /**
   * Lines that may fit, in the order of the source; the palette ranks them.
   *
   * @param query what was typed, without blanks at its ends; may be empty
   */
  List<PaletteItem> find(String query);
}
