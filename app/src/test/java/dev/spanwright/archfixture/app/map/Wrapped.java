package dev.spanwright.archfixture.app.map;

import javafx.scene.control.Label;

/** A planted fault: a text that is broken into lines wherever there is a space. */
public final class Wrapped {

  /** The fault. */
  public void fault(Label label) {
    label.setWrapText(true);
  }
}
