package dev.spanwright.app.ai;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.plot.PlotOutlet;
import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.TrainingVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Answers for AI beside the map: how well each training run does on its routes, and how near
 * inference is to people. They follow what is drawn, computed off the JavaFX thread, newest only.
 */
public final class AiPane extends VBox implements AutoCloseable {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final System.Logger LOG = System.getLogger(AiPane.class.getName());
  private static final String NO_RUN =
      "No training run yet: Traffic › New workload: Training run makes one of the selected"
          + " campuses.";

  private final Workspace workspace;
  private final PlotOutlet outlet;
  private final VBox runs = new VBox(8);
  private final List<TrainingCard> cards = new ArrayList<>();
  private final ReachCard reach;
  private final PowerCard power;
  private final CostCard cost;
  private final AdviceCard advice;
  private final ResidencyCard residency;
  private final SitingDesk desk;
  private final SitingCard siting;
  private final Label none = new Label(NO_RUN);
  private final AtomicReference<Evaluation> wanted = new AtomicReference<>();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("ai").daemon().factory());
  private final Subscription followed;
  private final PauseTransition untilStale = new PauseTransition(Duration.millis(250));
  private boolean open;
  private long shown = -1; // revision
  private Optional<Evaluation> judged = Optional.empty();

  /**
   * @param desk places that are looked at for a campus
   * @param goTo shows a city on the map
   * @param show brings a place into view
   * @param outlet takes plots out of the window
   */
  public AiPane(
      Workspace workspace,
      SitingDesk desk,
      Consumer<City> goTo,
      Consumer<Position> show,
      PlotOutlet outlet) {
    this.workspace = workspace;
    this.desk = desk;
    this.outlet = outlet;
    siting = new SitingCard(workspace, desk, show);
    setId("ai");
    getStyleClass().add("results");
    reach = new ReachCard(goTo, outlet);
    power = new PowerCard(workspace);
    cost = new CostCard(workspace);
    advice = new AdviceCard(workspace, this::advise);
    residency = new ResidencyCard(workspace);
    Label residencyHeading = heading("Data residency");
    Wrapping.of(none);
    none.setMinHeight(USE_PREF_SIZE);
    none.getStyleClass().add("form-label");
    none.managedProperty().bind(none.visibleProperty());
    getChildren()
        .setAll(
            heading("Training"),
            none,
            runs,
            heading("Inference reach"),
            reach.node(),
            advice.node(),
            residencyHeading,
            residency.node(),
            heading("Power of the sites"),
            power.node(),
            heading("Siting"),
            siting.node(),
            heading("Cost and energy of the network"),
            cost.node());
    residencyHeading.visibleProperty().bind(residency.node().visibleProperty());
    Tiles.goneWhileHidden(residencyHeading);
    untilStale.setOnFinished(e -> pseudoClassStateChanged(STALE, shown != workspace.revision()));
    followed =
        Subscription.combine(
            workspace.evaluationProperty().subscribe((_, _) -> ask()),
            workspace.historyProperty().subscribe((_, _) -> untilStale.playFromStart()));
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    return label;
  }

  /** Whether it is on the screen: nothing is computed otherwise. */
  public void setOpen(boolean isOpen) {
    open = isOpen;
    desk.watch(this, isOpen);
    ask();
  }

  private void ask() {
    Optional<Evaluation> evaluation = workspace.evaluation();
    if (open && evaluation.isPresent() && wanted.getAndSet(evaluation.get()) == null) {
      inBackground(this::answer);
    }
  }

  /** What fails is told; once the pane is closed, nothing is done. */
  private void inBackground(Runnable task) {
    if (!background.isShutdown()) {
      background.execute(
          () -> {
            try {
              task.run();
            } catch (RuntimeException e) {
              LOG.log(System.Logger.Level.ERROR, "the network could not be judged", e);
              Platform.runLater(() -> tell("The network could not be judged: " + e.getMessage()));
            }
          });
    }
  }

  private void answer() {
    Evaluation evaluation = wanted.getAndSet(null);
    if (evaluation != null) {
      AiAnswers answers = AiAnswers.of(evaluation);
      Platform.runLater(() -> show(evaluation, answers));
    }
  }

  /** After the answers, which people wait for; not while newer ones are wanted. */
  private void advise() {
    Optional<Evaluation> latest = judged.filter(e -> !e.network().sites().isEmpty());
    if (latest.isEmpty()) {
      advice.clear();
      return;
    }
    double withinMs = advice.withinMs();
    inBackground(
        () -> {
          if (wanted.get() == null) {
            Advice found = Advice.of(latest.get(), withinMs);
            Platform.runLater(() -> show(latest.get(), found));
          }
        });
  }

  private void show(Evaluation evaluation, Advice found) {
    if (evaluation.revision() == shown && found.withinMs() == advice.withinMs()) {
      advice.show(found, evaluation.revision());
    }
  }

  private void tell(String trouble) {
    none.setText(trouble);
    none.setVisible(true);
  }

  private void show(Evaluation evaluation, AiAnswers answers) {
    List<TrainingVerdict> training = answers.training();
    shown = evaluation.revision();
    pseudoClassStateChanged(STALE, shown != workspace.revision());
    none.setText(NO_RUN);
    none.setVisible(training.isEmpty());
    while (cards.size() < training.size()) {
      TrainingCard card = new TrainingCard(cards.size(), workspace, outlet);
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
    reach.show(answers.reach(), evaluation.revision());
    power.show(evaluation.network(), evaluation.revision());
    residency.show(answers.residency(), evaluation.network());
    cost.show(answers.cost(), evaluation.network(), evaluation.revision());
    judged = Optional.of(evaluation);
    advise();
  }

  @Override
  public void close() {
    followed.unsubscribe();
    siting.close();
    untilStale.stop();
    background.shutdownNow();
  }
}
