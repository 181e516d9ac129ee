package dev.spanwright.app.form;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures texts of one line, to shorten what has not enough room. On the JavaFX thread. */
final class TextWidth {

  private final Text measure = new Text();

  /** How wide a text is in a font, px. */
  double px(String text, Font font) {
    measure.setFont(font);
    measure.setText(text);
    return measure.getLayoutBounds().getWidth();
  }
}
