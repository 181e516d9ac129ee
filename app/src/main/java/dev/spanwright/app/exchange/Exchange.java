package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.geodata.GeoJson;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Brings networks into files of other programs, out of them and to the clipboard, off the JavaFX
 * thread.
 */
public final class Exchange {

  private final Questions questions;
  private final Executor executor;
  private final Consumer<String> status;

  /**
   * @param executor runs the work
   * @param status takes a line about what was done, on the JavaFX thread
   */
  public Exchange(Questions questions, Executor executor, Consumer<String> status) {
    this.questions = questions;
    this.executor = executor;
    this.status = status;
  }

  /**
   * Does something off the JavaFX thread.
   *
   * @param then takes what comes of it, on the JavaFX thread
   * @param failed takes why nothing comes of it, on the JavaFX thread
   * @return what gives it up
   */
  <T> Job start(Callable<T> work, Consumer<T> then, Consumer<String> failed) {
    return Job.start(executor, work, then, failed);
  }

  /**
   * Looks whether a file is of another program.
   *
   * @param then takes the answer on the JavaFX thread
   */
  public void isForeign(Path file, Consumer<Boolean> then) {
    start(() -> NetworkFiles.isForeign(file), then, why -> then.accept(false));
  }

  /** Tells what went wrong. */
  public void tell(String title, String message) {
    questions.problem(title, message);
  }

  /** Says in the status bar what was done. On the JavaFX thread. */
  void note(String line) {
    status.accept(line);
  }

  /** What leaves: in the base, the whole document; in a scenario, what that makes of it. */
  static Network of(Workspace workspace) {
    return workspace.scenario().equals(Scenario.BASE) ? workspace.document() : workspace.network();
  }

  /**
   * What a format loses of a network.
   *
   * @param then takes the sentences on the JavaFX thread
   */
  void losses(Exporter format, Network network, Consumer<List<String>> then) {
    executor.execute(
        () -> {
          List<String> losses = lossesOrTrouble(format, network);
          Platform.runLater(() -> then.accept(losses));
        });
  }

  private static List<String> lossesOrTrouble(Exporter format, Network network) {
    try {
      return format.losses(network);
    } catch (RuntimeException | Error e) {
      return List.of("what is lost could not be found out: " + e.getMessage());
    }
  }

  /**
   * Writes a network. Where the format has several files, it asks before it replaces one that was
   * not chosen.
   *
   * @param ended whether the user has given up; no file is written then
   * @param then is run on the JavaFX thread; whether the dialog is done
   */
  void write(
      Exporter format, Network network, Path file, AtomicBoolean ended, Consumer<Boolean> then) {
    executor.execute(
        () -> {
          try {
            Map<Path, byte[]> files = NetworkFiles.files(format, network, file);
            List<Path> there =
                files.keySet().stream().filter(f -> !f.equals(file) && Files.exists(f)).toList();
            if (there.isEmpty() || ended.get()) {
              write(format, files, ended, then);
            } else {
              Platform.runLater(() -> ask(there, format, files, ended, then));
            }
          } catch (RuntimeException | Error e) {
            failed(format, String.valueOf(e.getMessage()));
            Platform.runLater(() -> then.accept(ended.get()));
          }
        });
  }

  private void ask(
      List<Path> there,
      Exporter format,
      Map<Path, byte[]> files,
      AtomicBoolean ended,
      Consumer<Boolean> then) {
    List<String> names = there.stream().map(f -> String.valueOf(f.getFileName())).toList();
    if (!ended.get() && questions.replaceBeside(names)) {
      executor.execute(() -> write(format, files, ended, then));
    } else {
      then.accept(ended.get());
    }
  }

  private void write(
      Exporter format, Map<Path, byte[]> files, AtomicBoolean ended, Consumer<Boolean> then) {
    boolean isWritten = false;
    try {
      if (!ended.get()) {
        say("Wrote " + names(NetworkFiles.write(files)));
        isWritten = true;
      }
    } catch (NetworkFileException e) {
      failed(format, IoMessages.of(e));
    } catch (RuntimeException | Error e) {
      failed(format, String.valueOf(e.getMessage()));
    }
    boolean done = isWritten || ended.get();
    Platform.runLater(() -> then.accept(done));
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  /** Puts the network into the clipboard as GeoJSON. */
  public void copyAsGeoJson(Workspace workspace) {
    Network network = of(workspace);
    executor.execute(
        () -> {
          try {
            String text = GeoJson.text(network);
            Platform.runLater(
                () -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putString(text);
                  Clipboard.getSystemClipboard().setContent(content);
                  status.accept("Copied " + network.name() + " as GeoJSON");
                });
          } catch (RuntimeException | Error e) {
            Platform.runLater(
                () ->
                    questions.problem(
                        "The network could not be copied", String.valueOf(e.getMessage())));
          }
        });
  }

  private void say(String line) {
    Platform.runLater(() -> status.accept(line));
  }

  private void failed(Exporter format, String why) {
    Platform.runLater(
        () ->
            questions.problem(
                "The network could not be written as " + format.label(),
                why + "\n\nChoose another place or format. Nothing is lost."));
  }
}
