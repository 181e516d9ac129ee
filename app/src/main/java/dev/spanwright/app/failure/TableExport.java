package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Writes tables into files, in the background. */
public final class TableExport {

  private final Workspace workspace;
  private final FileDialogs dialogs;
  private final Questions questions;
  private final Executor background;
  private final Consumer<String> tell;

  /**
   * @param tell says what was done
   */
  public TableExport(
      Workspace workspace,
      FileDialogs dialogs,
      Questions questions,
      Executor background,
      Consumer<String> tell) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.questions = questions;
    this.background = background;
    this.tell = tell;
  }

  /**
   * Asks where to, and writes.
   *
   * @param what names the table in the file name
   * @param extension with its dot
   * @param text the whole file
   */
  void write(String what, String extension, Supplier<String> text) {
    ask(what, extension)
        .ifPresent(
            path -> {
              String content = text.get(); // of the rows as they are on the screen
              background.execute(() -> write(path, content));
            });
  }

  /** Asks where to, and writes a text that is made in the background: it may be long. */
  void writeMade(String what, String extension, Supplier<String> text) {
    ask(what, extension).ifPresent(path -> background.execute(() -> write(path, text.get())));
  }

  private Optional<Path> ask(String what, String extension) {
    return dialogs.saveTable(workspace.network().name() + " " + what + extension, extension);
  }

  private void write(Path path, String content) {
    try {
      Files.writeString(path, content);
      Platform.runLater(() -> tell.accept("Wrote " + path.getFileName()));
    } catch (IOException e) {
      Platform.runLater(
          () -> questions.problem("The table could not be written to " + path, e.toString()));
    }
  }
}
