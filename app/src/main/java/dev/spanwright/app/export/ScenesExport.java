package dev.spanwright.app.export;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.EvaluationEngine;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureInfo;
import dev.spanwright.render.export.PictureSheet;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Writes all scenes of the document into one file of slides of 16:9: pages of a PDF, or slides of a
 * presentation. Scenes that show a routing which is not at hand are evaluated first.
 */
public final class ScenesExport {

  private static final double SLIDE_WIDTH_PX = 1280;
  private static final double SLIDE_HEIGHT_PX = 720;

  private final FileDialogs dialogs;
  private final Questions questions;
  private final Executor executor;
  private final Consumer<String> status;
  private final EvaluationEngine engine;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Cancellation cancellation = ended::get;

  /**
   * @param executor runs the writing
   * @param status takes a line about what is done, on the JavaFX thread
   * @param engine evaluates what is not known
   */
  public ScenesExport(
      FileDialogs dialogs,
      Questions questions,
      Executor executor,
      Consumer<String> status,
      EvaluationEngine engine) {
    this.dialogs = dialogs;
    this.questions = questions;
    this.executor = executor;
    this.status = status;
    this.engine = engine;
  }

  /** Whether scenes are being written. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Ends the writing; no file is written then. */
  public void cancel() {
    ended.set(true);
  }

  /**
   * Asks for a file and writes the scenes as they stand, unless some are being written.
   *
   * @param format one that holds several pictures
   */
  public void export(Workspace workspace, Settings settings, PictureFormat format) {
    Network network = workspace.network();
    if (running.get()) {
      questions.problem(
          "Scenes are being exported", "Wait until they are written, or cancel that export.");
      return;
    }
    if (network.scenes().isEmpty()) {
      questions.problem(
          "There are no scenes to export",
          "Arrange the map and choose Scenes > Add this view, or export the picture as it is.");
      return;
    }
    String name = FileNames.suggested(network.name(), format.extension());
    Optional<Path> chosen = dialogs.savePicture(name, format);
    if (chosen.isEmpty()) {
      return;
    }
    Path file = FileNames.withExtension(chosen.get(), format.extension());
    Optional<Evaluation> known = workspace.evaluation().filter(_ -> workspace.isCurrent());
    boolean whole = !workspace.improvingProperty().get();
    Set<Scene.Furniture> furniture = EnumSet.of(Scene.Furniture.TITLE);
    furniture.addAll(settings.furnitureProperty().get());
    Work work = new Work(network, known.filter(_ -> whole), settings.themeProperty().get());
    running.set(true);
    ended.set(false);
    status.accept("Writing " + file.getFileName() + " …");
    executor.execute(() -> write(work, furniture, format, file));
  }

  /** What is to be written. */
  private record Work(Network network, Optional<Evaluation> known, Theme theme) {}

  private void write(Work work, Set<Scene.Furniture> furniture, PictureFormat format, Path file) {
    try {
      List<PictureSheet> sheets = new ArrayList<>();
      Map<RoutingChoice, Evaluation> answers = new EnumMap<>(RoutingChoice.class);
      List<SavedView> scenes = work.network().scenes().list();
      for (SavedView saved : scenes) {
        cancellation.orThrow();
        say("Scene " + (sheets.size() + 1) + " of " + scenes.size() + " …");
        SceneView view = new SceneView(saved);
        Evaluation evaluation =
            answers.computeIfAbsent(view.routing(), routing -> evaluation(work, routing));
        Scene scene =
            view.scene(evaluation, work.theme(), furniture, SLIDE_WIDTH_PX, SLIDE_HEIGHT_PX);
        PictureInfo info = new PictureInfo(saved.name(), saved.notes());
        sheets.add(PictureSheet.of(PictureComposer.compose(scene), 1, info));
      }
      PictureInfo all = new PictureInfo(work.network().name(), work.network().notes());
      cancellation.orThrow();
      PictureFile.writeAll(sheets, all, format, file);
      say("Wrote " + file);
    } catch (CancellationException _) {
      say("The export was cancelled; nothing was written");
    } catch (IOException e) {
      failed(file, IoMessages.of(e));
    } catch (RuntimeException | Error e) {
      failed(file, String.valueOf(e.getMessage()));
    } finally {
      Platform.runLater(() -> running.set(false));
    }
  }

  /** What is known, if it has the routing; else it is evaluated. */
  private Evaluation evaluation(Work work, RoutingChoice routing) {
    Optional<Evaluation> fitting =
        work.known()
            .filter(
                e ->
                    routing == RoutingChoice.DEFAULT
                        || e.optimal().map(OptimalRouting::objective).stream()
                            .anyMatch(o -> o == routing.objective()));
    if (fitting.isPresent()) {
      return fitting.get();
    }
    say("Evaluating for " + routing.label() + " …");
    return engine.evaluate(
        1,
        work.network(),
        work.known(),
        routing.objective(),
        SolveLimit.DEFAULT,
        cancellation,
        _ -> {});
  }

  private void say(String line) {
    Platform.runLater(() -> status.accept(line));
  }

  private void failed(Path file, String why) {
    Platform.runLater(
        () -> {
          status.accept("");
          questions.problem(
              "The scenes could not be written", file + ": " + why + "\n\nChoose another place.");
        });
  }
}
