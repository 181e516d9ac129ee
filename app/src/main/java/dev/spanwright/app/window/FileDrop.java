package dev.spanwright.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a window. */
final class FileDrop {

  private FileDrop() {}

  /**
   * Opens the first file that is dropped.
   *
   * @param open opens it; whether that was done
   */
  static void accept(Scene scene, Predicate<Path> open) {
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
          e.setDropCompleted(!files.isEmpty() && open.test(files.getFirst().toPath()));
          e.consume();
        });
  }
}
