package dev.spanwright.app.exchange;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The lower edge of a window that works on a file: progress, Cancel, and what begins or ends it.
 */
final class WorkButtons {

  private final Button act;
  private final Runnable cancelled;
  private final ProgressBar progress = new ProgressBar();
  private final HBox box;

  /**
   * @param id of the window; that of Cancel begins with it
   * @param act what Enter presses too
   * @param progressText what the progress is of, for screen readers
   * @param cancelled is run by Cancel and Esc
   */
  WorkButtons(String id, Button act, String progressText, Runnable cancelled) {
    this.act = act;
    this.cancelled = cancelled;
    act.setDefaultButton(true);
    act.getStyleClass().add("accent");
    Button cancel = new Button("Cancel");
    cancel.setId(id + "-cancel");
    cancel.setOnAction(e -> cancelled.run());
    progress.setAccessibleText(progressText);
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    box = new HBox(10, progress, cancel, act);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.getStyleClass().add("export-buttons");
  }

  /** What is shown. */
  HBox node() {
    return box;
  }

  /** Whether something is going on; nothing can be begun meanwhile. */
  void setBusy(boolean isBusy) {
    progress.setVisible(isBusy);
    act.setDisable(isBusy);
  }

  /** Lets Esc cancel, whatever has the focus. */
  void cancelOnEscape(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            cancelled.run();
          }
        });
  }
}
