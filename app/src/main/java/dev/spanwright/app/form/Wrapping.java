package dev.spanwright.app.form;

import dev.spanwright.render.style.Quantity;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/**
 * Texts that go on in a next line where there is no room, but never between a figure and its unit.
 * Every text that wraps is made to do so here; what it shows is set as ever.
 */
public final class Wrapping {

  private Wrapping() {}

  /** Lets a label, a button or a cell take as many lines as it needs. */
  public static void of(Labeled node) {
    node.setWrapText(true);
    keep(node.textProperty());
  }

  /** Lets a tooltip take as many lines as it needs. */
  public static void of(Tooltip tip) {
    tip.setWrapText(true);
    keep(tip.textProperty());
  }

  private static void keep(StringProperty text) {
    text.subscribe(
        now -> {
          String kept = now == null ? null : Quantity.unbroken(now);
          if (now != null && !now.equals(kept)) {
            text.set(kept);
          }
        });
  }
}
