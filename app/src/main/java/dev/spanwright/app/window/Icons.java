package dev.spanwright.app.window;

import java.io.InputStream;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The icon of the program's windows. */
final class Icons {

  private static final List<String> FILES =
      List.of("icon-16.png", "icon-32.png", "icon-48.png", "icon-128.png", "icon-256.png");

  private Icons() {}

  /** Gives a window its icon, which is read beside what else its beginning needs. */
  static void addTo(Stage stage) {
    List<InputStream> files = FILES.stream().map(Icons::open).toList();
    Thread.ofPlatform()
        .name("icons")
        .daemon()
        .start(
            () -> {
              Image[] icons = files.stream().map(Image::new).toArray(Image[]::new);
              Platform.runLater(() -> stage.getIcons().setAll(icons));
            });
  }

  private static InputStream open(String file) {
    InputStream in = Icons.class.getResourceAsStream("/dev/spanwright/app/icon/" + file);
    if (in == null) {
      throw new IllegalStateException(file + " is not in this installation");
    }
    return in;
  }
}
