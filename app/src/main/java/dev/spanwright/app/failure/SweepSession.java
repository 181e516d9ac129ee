package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.FailureCases;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepProgress;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.failure.SweepResult;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Growth;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Sweeps the failures of a document in the background while somebody looks: once at first, and
 * again after each edit. What has failed on the map does not matter to it. Used on the JavaFX
 * thread.
 */
public final class SweepSession implements AutoCloseable {

  /** After an edit, so that a drag does not begin a sweep for each pixel. */
  private static final Duration REST = Duration.millis(350);

  /** How often the screen hears of progress, ns. */
  private static final long TELL_NANOS = 200_000_000;

  /** What is asked, and what an answer is of. */
  record Question(Network network, Growth growth, Restoration restoration, boolean pairs) {

    @SuppressWarnings("ReferenceEquality") // comparing networks costs what it saves
    boolean isSame(Question other) {
      return network == other.network
          && growth.equals(other.growth)
          && restoration == other.restoration
          && pairs == other.pairs;
    }
  }

  /**
   * A sweep that is done.
   *
   * @param question what it is of
   * @param plants every link as laid, by its identifier
   * @param demands what was to be carried
   */
  record Swept(
      Question question, Map<String, LinkPlant> plants, List<Demand> demands, SweepResult result) {}

  /** A sweep as it is written into files. */
  static SweepReport report(Swept swept) {
    return new SweepReport(
        swept.question().network().name(),
        List.copyOf(kinds(swept.question())),
        Shard.WHOLE,
        swept.result().outcomes().size(),
        swept.result());
  }

  /**
   * A sweep under way.
   *
   * @param soFar what was found, in any order
   */
  record Running(
      Question question,
      Map<String, LinkPlant> plants,
      int done,
      int total,
      List<FailureOutcome> soFar) {}

  private record Work(Question question, Optional<Evaluation> known, AtomicBoolean stopped) {}

  private final Workspace workspace;
  private final LiveSolver<Work, Swept> solver;
  private final ObjectProperty<Restoration> restoration =
      new SimpleObjectProperty<>(Restoration.SHORTEST);
  private final BooleanProperty pairs = new SimpleBooleanProperty();
  private final BooleanProperty wanted = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<Swept>> swept =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicReference<Running> told = new AtomicReference<>();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription followed;
  private Optional<Work> work = Optional.empty();
  private long asked;
  private long openedAt;

  public SweepSession(Workspace workspace) {
    this.workspace = workspace;
    openedAt = workspace.openedAt();
    solver =
        LiveSolver.start(
            "failure-sweep",
            this::sweep,
            (_, answer) -> Platform.runLater(() -> show(answer)),
            trouble -> Platform.runLater(() -> fail(trouble)));
    rest.setOnFinished(e -> ask());
    followed =
        Subscription.combine(
            workspace.historyProperty().subscribe((_, _) -> soon()),
            workspace.growthProperty().subscribe((_, _) -> soon()),
            restoration.subscribe((_, _) -> ask()),
            pairs.subscribe((_, _) -> ask()),
            wanted.subscribe((_, _) -> ask()));
  }

  /** How traffic finds its way after a failure. */
  public ObjectProperty<Restoration> restorationProperty() {
    return restoration;
  }

  /** Whether pairs of links fail too. */
  BooleanProperty pairsProperty() {
    return pairs;
  }

  /** Whether somebody looks: nothing is computed otherwise. */
  public BooleanProperty wantedProperty() {
    return wanted;
  }

  /** The newest sweep that is done; may be of another state of the network. */
  ReadOnlyObjectProperty<Optional<Swept>> sweptProperty() {
    return swept.getReadOnlyProperty();
  }

  /** The sweep that is under way. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Why the last sweep failed, if it did. */
  ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether the newest sweep is of the network as it stands, and of what is asked. */
  boolean isCurrent() {
    return swept.get().filter(done -> done.question().isSame(question())).isPresent();
  }

  private Question question() {
    return new Question(
        workspace.network(), workspace.growthProperty().get(), restoration.get(), pairs.get());
  }

  private void soon() {
    if (openedAt != workspace.openedAt()) {
      openedAt = workspace.openedAt(); // nothing that is known is of this document
      cancel();
      swept.set(Optional.empty());
    }
    if (wanted.get()) {
      rest.playFromStart();
    }
  }

  /** Gives up what runs; what is known stays. */
  void cancel() {
    work.ifPresent(w -> w.stopped().set(true));
    work = Optional.empty();
    running.set(Optional.empty());
  }

  /** Sweeps, unless that is done or under way. */
  void ask() {
    Question now = question();
    if (!wanted.get()) {
      rest.stop();
      cancel();
      return;
    }
    boolean underWay = work.filter(w -> w.question().isSame(now)).isPresent();
    if (isCurrent() || underWay) {
      return;
    }
    cancel();
    failure.set(Optional.empty());
    Work next = new Work(now, whole(now), new AtomicBoolean());
    work = Optional.of(next);
    running.set(Optional.of(new Running(now, Map.of(), 0, 0, List.of())));
    solver.submit(++asked, next);
  }

  /** What is known of the whole network: nothing while something has failed. */
  private Optional<Evaluation> whole(Question now) {
    return workspace.cutsProperty().get().isEmpty() && workspace.isCurrent()
        ? workspace.evaluation()
        : workspace
            .effectProperty()
            .get()
            .map(effect -> effect.before())
            .filter(e -> e.network().equals(now.growth().of(now.network())));
  }

  private void sweep(long number, Work task, Cancellation newer, Consumer<Swept> better) {
    Cancellation cancellation = () -> newer.requested() || task.stopped().get();
    try {
      better.accept(swept(task, cancellation));
    } catch (CancellationException _) {
      // given up: nobody waits for it
    }
  }

  private Swept swept(Work task, Cancellation cancellation) {
    Question question = task.question();
    Network network = question.growth().of(question.network());
    Map<String, LinkPlant> plants =
        task.known()
            .map(Evaluation::plants)
            .orElseGet(() -> LinkPlanner.standard().layAll(network));
    List<Demand> demands =
        task.known().map(Evaluation::demands).orElseGet(() -> Demands.of(network, plants));
    SweepRequest request = SweepRequest.of(question.restoration()).withoutLoads();
    FailureStudy study =
        FailureStudy.of(StudyGround.of(network, plants, demands), request, cancellation);
    List<FailureOutcome> found = new ArrayList<>();
    long[] last = {System.nanoTime()};
    SweepResult result =
        study.sweep(
            FailureCases.of(network, plants, kinds(question)),
            progress -> {
              found.add(progress.outcome());
              if (System.nanoTime() - last[0] > TELL_NANOS) {
                last[0] = System.nanoTime();
                tell(question, plants, progress, List.copyOf(found));
              }
            },
            cancellation);
    return new Swept(question, plants, demands, result);
  }

  private static Set<FailureKind> kinds(Question question) {
    Set<FailureKind> kinds = EnumSet.complementOf(EnumSet.of(FailureKind.SEVERAL));
    if (!question.pairs()) {
      kinds.remove(FailureKind.PAIR);
    }
    return kinds;
  }

  private void tell(
      Question question,
      Map<String, LinkPlant> plants,
      SweepProgress progress,
      List<FailureOutcome> found) {
    Running next = new Running(question, plants, progress.done(), progress.total(), found);
    if (told.getAndSet(next) == null) {
      Platform.runLater(
          () -> {
            Running newest = told.getAndSet(null);
            if (work.filter(w -> w.question().isSame(newest.question())).isPresent()) {
              running.set(Optional.of(newest));
            }
          });
    }
  }

  private void show(Swept answer) {
    if (work.filter(w -> w.question().isSame(answer.question())).isPresent()) {
      work = Optional.empty();
      running.set(Optional.empty());
      swept.set(Optional.of(answer));
    }
  }

  private void fail(Throwable trouble) {
    work = Optional.empty();
    running.set(Optional.empty());
    String why = trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
    failure.set(Optional.of("The failures could not be swept: " + why));
  }

  @Override
  public void close() {
    followed.unsubscribe();
    rest.stop();
    cancel();
    solver.close();
  }
}
