package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Growth;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Studies a document as if nothing had failed, in the background while somebody looks, and again
 * after each edit. Used on the JavaFX thread.
 *
 * @param <A> what is found
 */
final class BackgroundStudy<A> implements AutoCloseable {

  private static final Duration REST = Duration.millis(350);

  /**
   * What was found.
   *
   * @param source the network that was looked at, before any growth
   * @param evaluation of the network that was studied
   */
  record Answer<A>(Network source, Evaluation evaluation, A value) {}

  private record Work<A>(
      Network source,
      Network studied,
      Optional<Evaluation> known,
      BiFunction<Evaluation, Cancellation, A> study,
      AtomicBoolean stopped) {}

  private final Workspace workspace;
  private final boolean today;
  private final LiveSolver<Work<A>, Answer<A>> solver;
  private final BooleanProperty wanted = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Answer<A>>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription followed;
  private BiFunction<Evaluation, Cancellation, A> study;
  private Optional<Work<A>> work = Optional.empty();
  private boolean current;
  private long asked;

  /** A study of the year that is looked at. */
  BackgroundStudy(Workspace workspace, String name, BiFunction<Evaluation, Cancellation, A> study) {
    this(workspace, name, false, study);
  }

  /**
   * @param name of its thread
   * @param today whether the traffic of today is studied, whatever year is looked at
   * @param study finds the answer; asks the cancellation, and throws {@link CancellationException}
   *     if given up
   */
  BackgroundStudy(
      Workspace workspace,
      String name,
      boolean today,
      BiFunction<Evaluation, Cancellation, A> study) {
    this.workspace = workspace;
    this.today = today;
    this.study = study;
    solver =
        LiveSolver.start(
            name,
            this::work,
            (_, found) -> Platform.runLater(() -> show(found)),
            trouble -> Platform.runLater(() -> fail(trouble)));
    rest.setOnFinished(e -> ask());
    followed =
        Subscription.combine(
            workspace.historyProperty().subscribe((_, _) -> soon()),
            workspace.growthProperty().subscribe((_, _) -> year()),
            wanted.subscribe((_, _) -> ask()));
  }

  /** Whether somebody looks: nothing is computed otherwise. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  /** The newest answer; may be of another state of the network. */
  ReadOnlyObjectProperty<Optional<Answer<A>>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Why the last study failed, if it did. */
  ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the newest answer is of the network as it stands. */
  boolean isCurrent() {
    return current;
  }

  /** Asks another question from now on. */
  void ask(BiFunction<Evaluation, Cancellation, A> next) {
    study = next;
    current = false;
    cancel();
    ask();
  }

  private void year() {
    if (!today) {
      soon();
    }
  }

  private void soon() {
    current = false;
    cancel();
    if (wanted.get()) {
      rest.playFromStart();
    }
  }

  private void cancel() {
    work.ifPresent(w -> w.stopped().set(true));
    work = Optional.empty();
  }

  private void ask() {
    if (!wanted.get()) {
      rest.stop();
      cancel();
    } else if (!current && work.isEmpty()) {
      Growth year = today ? Growth.NONE : workspace.growthProperty().get();
      Network studied = year.of(workspace.network());
      boolean intact =
          workspace.cutsProperty().get().isEmpty()
              && workspace.isCurrent()
              && workspace.growthProperty().get().equals(year);
      Work<A> next =
          new Work<>(
              workspace.network(),
              studied,
              intact ? workspace.evaluation() : Optional.empty(),
              study,
              new AtomicBoolean());
      work = Optional.of(next);
      failure.set(Optional.empty());
      solver.submit(++asked, next);
    }
  }

  private void work(long number, Work<A> task, Cancellation newer, Consumer<Answer<A>> better) {
    Cancellation cancellation = () -> newer.requested() || task.stopped().get();
    try {
      Evaluation evaluation = task.known().orElseGet(() -> firstAnswer(task.studied()));
      A value = task.study().apply(evaluation, cancellation);
      if (!cancellation.requested()) {
        better.accept(new Answer<>(task.source(), evaluation, value));
      }
    } catch (CancellationException _) {
      // given up: nobody waits for it
    }
  }

  /** The default routing and quick bounds: no study needs more. */
  private static Evaluation firstAnswer(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            0,
            network,
            Optional.empty(),
            Objective.HEADROOM,
            SolveLimit.DEFAULT,
            () -> true,
            _ -> {});
  }

  @SuppressWarnings("ReferenceEquality") // another network would have ended the work
  private void show(Answer<A> found) {
    if (work.filter(w -> w.source() == found.source()).isPresent()) {
      work = Optional.empty();
      current = true;
      answer.set(Optional.of(found));
    }
  }

  private void fail(Throwable trouble) {
    work = Optional.empty();
    String why = trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
    failure.set(Optional.of("The network could not be studied: " + why));
  }

  @Override
  public void close() {
    followed.unsubscribe();
    rest.stop();
    cancel();
    solver.close();
  }
}
