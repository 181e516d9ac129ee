package dev.spanwright.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Keeps the keys that come before the actions of a window are there, so that none is lost or goes
 * to what is half made. On the JavaFX thread.
 */
final class EarlyKeys {

  private final Stage stage;
  private final EventHandler<KeyEvent> keep = this::keep;
  private final List<KeyEvent> kept = new ArrayList<>();

  EarlyKeys(Stage stage) {
    this.stage = stage;
    stage.addEventFilter(KeyEvent.ANY, keep);
  }

  private void keep(KeyEvent event) {
    kept.add(event);
    event.consume();
  }

  /** Lets keys go their way, first those that were kept, in their order. */
  void release() {
    stage.removeEventFilter(KeyEvent.ANY, keep);
    for (KeyEvent event : kept) {
      Scene scene = stage.getScene();
      // Asked for each: a key can move the focus.
      EventTarget target = Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene);
      Event.fireEvent(target, event.copyFor(scene, target));
    }
    kept.clear();
  }

  /** Forgets those that were kept: the window is closed. */
  void forget() {
    stage.removeEventFilter(KeyEvent.ANY, keep);
    kept.clear();
  }
}
