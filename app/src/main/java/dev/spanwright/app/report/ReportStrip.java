package dev.spanwright.app.report;

import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.FileNames;
import dev.spanwright.app.workspace.IoMessages;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Writes a report of the document in the background; a strip over the map shows how far it is. */
public final class ReportStrip implements AutoCloseable {

  private final Workspace workspace;
  private final FileDialogs dialogs;
  private final Questions questions;
  private final Consumer<String> status;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("report").daemon().factory());
  private final Label text = new Label();
  private final ProgressBar progress = new ProgressBar(0);
  private final HBox box;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Cancellation cancellation = ended::get;

  /**
   * @param status takes a line about what was done, on the JavaFX thread
   */
  public ReportStrip(
      Workspace workspace, FileDialogs dialogs, Questions questions, Consumer<String> status) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.questions = questions;
    this.status = status;
    text.setId("report-writing");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText("How far the report is");
    HBox.setHgrow(progress, Priority.ALWAYS);
    Button cancel = new Button("Cancel");
    cancel.setId("report-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setOnAction(e -> ended.set(true));
    box = new HBox(text, progress, cancel);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll("remarks", "report-strip");
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
  }

  public HBox node() {
    return box;
  }

  /** Asks for a file and writes a report of the network as it stands, unless one is written. */
  public void write() {
    if (box.isVisible()) {
      questions.problem(
          "A report is being written", "Wait until it is there, or cancel it over the map.");
      return;
    }
    String name = FileNames.suggested(workspace.title(), DesignReport.Format.PDF.extension());
    Optional<Path> chosen =
        dialogs.saveReport(
            name,
            Arrays.stream(DesignReport.Format.values())
                .map(DesignReport.Format::extension)
                .sorted(Comparator.reverseOrder()) // PDF first
                .toList());
    chosen.ifPresent(this::write);
  }

  private void write(Path chosen) {
    Optional<DesignReport.Format> named = DesignReport.Format.ofFileName(chosen.toString());
    DesignReport.Format format = named.orElse(DesignReport.Format.PDF);
    Path file = FileNames.withExtension(chosen, format.extension());
    Network network = workspace.network();
    Optional<Evaluation> known =
        workspace
            .evaluation()
            .filter(_ -> workspace.isCurrent() && !workspace.improvingProperty().get())
            .filter(evaluation -> evaluation.network().equals(network));
    ended.set(false);
    progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    text.setText("Writing " + file.getFileName() + " …");
    box.setVisible(true);
    background.execute(() -> write(network, known, format, file));
  }

  private void write(
      Network network, Optional<Evaluation> known, DesignReport.Format format, Path file) {
    try {
      Evaluation evaluation = known.orElseGet(() -> evaluated(network));
      DesignReport.write(evaluation, format, file, this::done, cancellation);
      end("Wrote " + file);
    } catch (CancellationException _) {
      end("The report was cancelled; nothing was written");
    } catch (IOException e) {
      failed(file, IoMessages.of(e));
    } catch (RuntimeException | Error e) {
      failed(file, String.valueOf(e.getMessage()));
    }
  }

  private Evaluation evaluated(Network network) {
    Evaluation evaluation =
        Evaluator.of(LinkPlanner.standard())
            .evaluate(
                1,
                network,
                Optional.empty(),
                Objective.HEADROOM,
                SolveLimit.DEFAULT,
                cancellation,
                _ -> {});
    cancellation.orThrow();
    return evaluation;
  }

  private void done(double share) {
    Platform.runLater(() -> progress.setProgress(share));
  }

  private void end(String line) {
    Platform.runLater(
        () -> {
          box.setVisible(false);
          status.accept(line);
        });
  }

  private void failed(Path file, String why) {
    end("");
    Platform.runLater(
        () ->
            questions.problem(
                "The report could not be written",
                file + ": " + why + "\n\nChoose another place."));
  }

  @Override
  public void close() {
    ended.set(true);
    background.shutdownNow();
  }
}
