package dev.spanwright.app.results;

import dev.spanwright.app.form.Wrapping;
import javafx.scene.control.Tooltip;

/** Makes tooltips that hold sentences. */
final class Tips {

  private static final double MOST_WIDTH_PX = 380;

  private Tips() {}

  /** A tooltip whose text is broken into lines. */
  static Tooltip of(String text) {
    Tooltip tip = new Tooltip(text);
    Wrapping.of(tip);
    tip.setMaxWidth(MOST_WIDTH_PX);
    return tip;
  }
}
