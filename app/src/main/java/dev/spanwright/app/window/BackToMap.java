package dev.spanwright.app.window;

import dev.spanwright.app.map.MapView;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Esc leads back to the map from wherever it means nothing else. Keys of tools would go on writing
 * into the field that was typed in last: a 2 for an inference node into the number of fibre pairs.
 */
final class BackToMap {

  private BackToMap() {}

  static void install(Scene scene, MapView map) {
    // Who takes Esc for something of their own consumes it; it does not come here then.
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() != map) {
            map.requestFocus();
            e.consume();
          }
        });
  }
}
