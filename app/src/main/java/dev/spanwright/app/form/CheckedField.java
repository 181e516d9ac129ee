package dev.spanwright.app.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A text field whose value is taken over when the user presses Enter or leaves it. A value that
 * does not fit stays in the field, with a message below it; Esc brings the old one back.
 */
public final class CheckedField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextInputControl input;
  private final Label message = new Label();
  private final VBox box = new VBox();
  private final Function<String, Optional<String>> commit;
  private String shown = "";

  /**
   * @param commit takes the text over, or says why it does not fit
   */
  public CheckedField(String id, Function<String, Optional<String>> commit) {
    this(new TextField(), id, commit);
  }

  /** A field round another kind of text control. */
  public CheckedField(
      TextInputControl input, String id, Function<String, Optional<String>> commit) {
    this.input = input;
    this.commit = commit;
    input.setId(id);
    message.getStyleClass().add("field-message");
    message.setId(id + "-message");
    Wrapping.of(message);
    message.setVisible(false);
    message.setManaged(false);
    box.getChildren().setAll(input, message);
    box.setAlignment(Pos.CENTER_LEFT); // where a long name makes its row higher
    if (input instanceof TextField field) {
      field.setOnAction(e -> take());
    }
    input.focusedProperty().addListener((o, was, is) -> focusChanged(is));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  public Node node() {
    return box;
  }

  /** Whether what stands in it was not taken over. */
  public boolean isWrong() {
    return message.isVisible();
  }

  /** Gives messages a width of their own, px, where the field is too narrow for them. */
  public void widenMessage(double widthPx) {
    message.setMinWidth(widthPx);
  }

  public TextInputControl input() {
    return input;
  }

  /**
   * Shows a value, unless the user is at work in the field. Text that did not fit stays until the
   * value changes.
   */
  public void show(String value) {
    boolean touched = !input.getText().equals(shown);
    boolean stays = touched && (input.isFocused() || value.equals(shown));
    shown = value;
    if (!stays) {
      if (!input.getText().equals(value)) {
        input.setText(value);
      }
      fits();
    }
  }

  private void focusChanged(boolean focused) {
    if (!focused) {
      take();
    }
  }

  private void key(KeyEvent e) {
    boolean touched = !input.getText().equals(shown) || message.isVisible();
    if (e.getCode() == KeyCode.ESCAPE && touched) {
      input.setText(shown);
      fits();
      e.consume(); // the next one is for what the field is in
    }
    if (!touched && isUndo(e)) {
      // Nothing is being typed: the step is meant, not the text, which the field remembers still.
      e.consume();
      box.fireEvent(e.copyFor(box, box));
    }
  }

  private static boolean isUndo(KeyEvent e) {
    return e.isShortcutDown() && (e.getCode() == KeyCode.Z || e.getCode() == KeyCode.Y);
  }

  private void take() {
    String text = input.getText();
    if (text.equals(shown)) {
      return;
    }
    String before = shown;
    shown = text; // so that the value shows in its own way once it is taken over
    Optional<String> wrong = commit.apply(text);
    if (wrong.isPresent()) {
      shown = before;
      message.setText(wrong.get());
      mark(true);
    } else {
      fits();
    }
  }

  private void fits() {
    mark(false);
  }

  private void mark(boolean wrong) {
    message.setVisible(wrong);
    message.setManaged(wrong);
    input.pseudoClassStateChanged(WRONG, wrong);
  }
}
