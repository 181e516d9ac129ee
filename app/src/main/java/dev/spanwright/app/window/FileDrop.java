package dev.spanwright.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Files that are dropped on a window. */
final class FileDrop {

  /** Of tables that are read together, whichever of them is opened. */
  private static final String TABLE = "((^|-)(sites|links|demands))?\\.(csv|tsv|txt)$";

  private FileDrop() {}

  /**
   * Opens what is dropped.
   *
   * @param open opens the files, at least one, each of another network
   */
  static void accept(Scene scene, Consumer<List<Path>> open) {
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
          if (!files.isEmpty()) {
            open.accept(networks(files.stream().map(File::toPath).toList()));
          }
          e.consume();
        });
  }

  /** One file of each network: the tables of one are opened by any of them. */
  static List<Path> networks(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    List<Path> networks = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (seen.add(file.resolveSibling(name.replaceFirst(TABLE, ".$4")))) {
        networks.add(file);
      }
    }
    return networks;
  }
}
