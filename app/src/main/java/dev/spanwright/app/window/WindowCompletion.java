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
   * @param done is run once the window is whole, unless it was closed before
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
    if (!begun && !window.isClosed()) {
      begun = true;
      wait.stop();
      next();
    }
  }

  private void next() {
    if (window.isClosed()) {
      return;
    }
    try {
      if (window.completeNextStep()) {
        Frames.after(this::next);
      } else {
        Frames.after(this::end); // keys of menus work once those are styled
      }
    } catch (RuntimeException | Error e) {
      Platform.runLater( // outside of a frame, in which nothing may be asked
          () -> {
            window.tellUnfinished(e);
            next();
          });
    }
  }

  private void end() {
    if (!window.isClosed()) {
      try {
        done.run();
      } finally {
        window.begin();
      }
    }
  }
}
