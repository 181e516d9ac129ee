package dev.spanwright.app.window;

import dev.spanwright.app.map.MapView;
import dev.spanwright.model.network.Network;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** Waits for frames. On the JavaFX thread. */
final class Frames {

  private Frames() {}

  /** Does something once what is in the scene now is on the screen. */
  static void onScreen(Runnable action) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == 2) { // begun: the one before is on the screen
          stop();
          action.run();
        }
      }
    }.start();
  }

  /** Does something once a frame with what is in the scene now has been made. */
  static void after(Runnable action) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        Platform.runLater(action); // follows the frame that begins here
      }
    }.start();
  }

  /** Does something, once, when a picture of the network is on the screen. */
  static void onceDrawn(MapView map, Runnable action) {
    ObservableValue<Network> shown = map.shownNetwork();
    shown.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends Network> o, Network old, Network now) {
            if (now != null) {
              shown.removeListener(this);
              onScreen(action);
            }
          }
        });
  }
}
