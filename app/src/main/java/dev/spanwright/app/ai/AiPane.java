package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.judge.TrainingVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Answers for AI beside the map: how well each training run does on its routes, and how near
 * inference is to people. They follow what is drawn, computed off the JavaFX thread, newest only.
 */
public final class AiPane extends VBox implements AutoCloseable {

  private final Workspace workspace;
  private final VBox runs = new VBox(8);
  private final List<TrainingCard> cards = new ArrayList<>();
  private final ReachCard reach;
  private final Label none =
      new Label(
          "No training run yet: Traffic › New workload: Training run makes one of the selected"
              + " campuses.");
  private final AtomicReference<Evaluation> wanted = new AtomicReference<>();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ai").daemon().factory());
  private final Subscription followed;
  private boolean open;

  /**
   * @param goTo shows a city on the map
   */
  public AiPane(Workspace workspace, Consumer<City> goTo) {
    this.workspace = workspace;
    setId("ai");
    getStyleClass().add("results");
    reach = new ReachCard(goTo);
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    none.getStyleClass().add("form-label");
    none.managedProperty().bind(none.visibleProperty());
    getChildren().setAll(heading("Training"), none, runs, heading("Inference reach"), reach.node());
    followed = workspace.evaluationProperty().subscribe((_, _) -> ask());
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    return label;
  }

  /** Whether it is on the screen: nothing is computed otherwise. */
  public void setOpen(boolean isOpen) {
    open = isOpen;
    ask();
  }

  private void ask() {
    Optional<Evaluation> evaluation = workspace.evaluation();
    if (open && evaluation.isPresent() && wanted.getAndSet(evaluation.get()) == null) {
      background.execute(this::answer);
    }
  }

  private void answer() {
    Evaluation evaluation = wanted.getAndSet(null);
    if (evaluation != null) {
      AiAnswers answers = AiAnswers.of(evaluation);
      Platform.runLater(() -> show(evaluation, answers));
    }
  }

  private void show(Evaluation evaluation, AiAnswers answers) {
    List<TrainingVerdict> training = answers.training();
    none.setVisible(training.isEmpty());
    while (cards.size() < training.size()) {
      TrainingCard card = new TrainingCard(cards.size(), workspace);
      cards.add(card);
      runs.getChildren().add(card.node());
    }
    while (cards.size() > training.size()) {
      cards.removeLast();
      runs.getChildren().removeLast();
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(training.get(i), evaluation);
    }
    reach.show(answers.reach());
  }

  @Override
  public void close() {
    followed.unsubscribe();
    background.shutdownNow();
  }
}
