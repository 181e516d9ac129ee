package dev.spanwright.app.export;

import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.render.export.PngExport;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Writes what is on the map into a picture file, off the JavaFX thread. */
public final class PictureExport {

  private static final String EXTENSION = ".png";

  private final FileDialogs dialogs;
  private final Questions questions;
  private final Executor executor;
  private final Consumer<String> status;

  /**
   * @param executor runs the writing
   * @param status takes a line about what was done, on the JavaFX thread
   */
  public PictureExport(
      FileDialogs dialogs, Questions questions, Executor executor, Consumer<String> status) {
    this.dialogs = dialogs;
    this.questions = questions;
    this.executor = executor;
    this.status = status;
  }

  /**
   * Asks for a file and writes the scene with its title.
   *
   * @param factor pixels of the file for each px on the screen: 1, 2 or 4
   */
  public void export(Scene onScreen, int factor) {
    String name = FileNames.suggested(onScreen.network().name(), EXTENSION);
    Optional<Path> chosen = dialogs.savePicture(name);
    chosen.ifPresent(
        path -> {
          Path file = FileNames.withExtension(path, EXTENSION);
          status.accept("Writing " + file.getFileName() + " …");
          executor.execute(() -> write(withTitle(onScreen), factor, file));
        });
  }

  private static Scene withTitle(Scene scene) {
    return scene.furnished(EnumSet.allOf(Scene.Furniture.class));
  }

  private void write(Scene scene, int factor, Path file) {
    try {
      Picture picture = PictureComposer.compose(scene);
      PngExport.write(picture, factor, file);
      Platform.runLater(() -> status.accept("Wrote " + file));
    } catch (IOException e) {
      Platform.runLater(() -> failed(file, IoMessages.of(e)));
    } catch (RuntimeException | OutOfMemoryError e) {
      Platform.runLater(() -> failed(file, String.valueOf(e.getMessage())));
    }
  }

  private void failed(Path file, String why) {
    status.accept("");
    questions.problem(
        "The picture could not be written",
        file + ": " + why + "\n\nChoose another place or a smaller size.");
  }
}
