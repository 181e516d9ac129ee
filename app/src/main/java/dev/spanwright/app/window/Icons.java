package dev.spanwright.app.window;

import java.io.InputStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The icon of the program's windows. */
final class Icons {

  private static final String[] FILES = {
    "icon-16.png", "icon-32.png", "icon-48.png", "icon-128.png", "icon-256.png"
  };

  private Icons() {}

  static void addTo(Stage stage) {
    for (String file : FILES) {
      InputStream in = Icons.class.getResourceAsStream("/dev/spanwright/app/icon/" + file);
      if (in == null) {
        throw new IllegalStateException(file + " is not in this installation");
      }
      stage.getIcons().add(new Image(in));
    }
  }
}
