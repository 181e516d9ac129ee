package dev.spanwright.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a window. */
final class FileDrop {

  private FileDrop() {}

  /**
   * Opens the first file that is dropped.
   *
   * @param open opens it
   */
  static void accept(Scene scene, Consumer<Path> open) {
    scene.setOnDragOver(
        e -> {
          if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY);
          }
          e.consume();
        });
    scene.setOnDragDropped(
        e -> {
          List<File> files = e.getDragboard().getFiles();
          e.setDropCompleted(!files.isEmpty());
          files.stream().findFirst().map(File::toPath).ifPresent(open);
          e.consume();
        });
  }
}
