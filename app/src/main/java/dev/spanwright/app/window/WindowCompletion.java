package dev.spanwright.app.window;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Completes a window of which the map is shown, step by step, so that each step lets frames and
 * events through. It begins once the map is drawn, or when that takes too long.
 */
final class WindowCompletion {

  private static final Duration LONGEST_WAIT = Duration.seconds(3);

  private final MainWindow window;
  private final Runnable done;
  private final PauseTransition wait = new PauseTransition(LONGEST_WAIT);
  private boolean begun;

  /**
   * @param done is run once the window is whole
   */
  WindowCompletion(MainWindow window, Runnable done) {
    this.window = window;
    this.done = done;
  }

  void begin() {
    wait.setOnFinished(_ -> goOn());
    wait.play();
    Frames.onceDrawn(window.map(), this::goOn);
  }

  private void goOn() {
    if (!begun) {
      begun = true;
      wait.stop();
      next();
    }
  }

  private void next() {
    if (window.completeNextStep()) {
      Frames.after(this::next);
    } else {
      Platform.runLater(done);
    }
  }
}
