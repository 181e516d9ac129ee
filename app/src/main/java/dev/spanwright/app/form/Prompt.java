package dev.spanwright.app.form;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TextInputControl;

/**
 * What stands in an empty field. Where the field is too narrow for all of it, a default goes by its
 * figure alone, and other words end in an ellipsis; the whole is told to assistive technology.
 */
public final class Prompt {

  /** What may go after a figure. */
  private static final List<String> ORIGINS = List.of(" by default", " by the fibre");

  private static final String CUT = "…";

  /** The cursor takes that, px. */
  private static final double CARET_PX = 2;

  private final TextInputControl input;
  private final TextWidth measure = new TextWidth();
  private String whole = "";

  private Prompt(TextInputControl input) {
    this.input = input;
    input.widthProperty().subscribe(this::fit);
    input.fontProperty().subscribe(this::fit);
    input.insetsProperty().subscribe(this::fit);
  }

  /** Gives a field its prompt, in place of the one before. */
  public static void of(TextInputControl input, String text) {
    Prompt prompt =
        (Prompt) input.getProperties().computeIfAbsent(Prompt.class, _ -> new Prompt(input));
    prompt.whole = text;
    input.setAccessibleHelp(text);
    prompt.fit();
  }

  private void fit() {
    double room =
        input.getWidth() - input.snappedLeftInset() - input.snappedRightInset() - CARET_PX;
    input.setPromptText(
        room > 0 ? fitted(whole, room, text -> measure.px(text, input.getFont())) : whole);
  }

  /**
   * As much of a prompt as there is room for.
   *
   * @param room in the unit of the width
   * @param width how wide a text is
   */
  static String fitted(String whole, double room, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(whole) <= room) {
      return whole;
    }
    for (String origin : ORIGINS) {
      if (whole.endsWith(origin)) {
        return whole.substring(0, whole.length() - origin.length());
      }
    }
    int letters = whole.length() - 1;
    while (letters > 1
        && width.applyAsDouble(whole.substring(0, letters).stripTrailing() + CUT) > room) {
      letters--;
    }
    return whole.substring(0, letters).stripTrailing() + CUT;
  }
}
