package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.FailureEffect;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Compares what is left of a network with the whole, off the JavaFX thread. The whole is known from
 * before the failure; after an edit it is evaluated once more. Of several questions the newest
 * wins.
 */
final class LiveEffect implements AutoCloseable {

  /**
   * A question.
   *
   * @param whole the network as if nothing had failed
   * @param after what is known of what is left
   * @param cuts what has failed
   * @param down sites that failed
   */
  private record Question(
      Network whole, Evaluation after, Cuts cuts, Set<String> down, Objective objective) {}

  /**
   * What is found.
   *
   * @param comparison what is left beside the whole
   * @param protection what becomes of each demand by the protection of its class, and how long that
   *     takes; only where default routing is shown, on which it is based
   */
  private record Found(FailureComparison comparison, Optional<FailureEffect> protection) {}

  private final EvaluationEngine engine;
  private final WhatIf whatIf;
  private final ReadOnlyObjectWrapper<Optional<FailureComparison>> effect =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FailureEffect>> protection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private long since; // the first revision of the document
  private long asked; // answers of one revision get better, and each is judged
  private final LiveSolver<Question, Found> solver;
  private final AtomicReference<Optional<Evaluation>> known =
      new AtomicReference<>(Optional.empty());

  /**
   * @param whatIf what has failed
   * @param failed takes the message of a comparison that failed, on the JavaFX thread
   */
  LiveEffect(EvaluationEngine engine, WhatIf whatIf, Consumer<String> failed) {
    this.engine = engine;
    this.whatIf = whatIf;
    solver =
        LiveSolver.start(
            "failure-effect",
            this::compare,
            (revision, found) -> Platform.runLater(() -> show(found)),
            failure ->
                Platform.runLater(
                    () -> failed.accept("The failure could not be judged: " + failure)));
    whatIf.cutsProperty().subscribe(cuts -> end(cuts));
  }

  /** What the failures do; empty while nothing has failed, or until it is known. */
  ReadOnlyObjectProperty<Optional<FailureComparison>> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  /** What becomes of demands by their protection; only where default routing is shown. */
  ReadOnlyObjectProperty<Optional<FailureEffect>> protectionProperty() {
    return protection.getReadOnlyProperty();
  }

  private void end(Cuts cuts) {
    if (cuts.isEmpty()) {
      effect.set(Optional.empty());
      protection.set(Optional.empty());
    }
  }

  /** Another document was opened: what is on its way is not of it. */
  void opened(long firstRevision) {
    since = firstRevision;
    effect.set(Optional.empty());
    protection.set(Optional.empty());
  }

  /**
   * What is left is known: asks what the failures do.
   *
   * @param network the network as if nothing had failed
   */
  void follow(Evaluation answer, Network network) {
    Cuts cuts = whatIf.cutsProperty().get();
    if (cuts.isEmpty()) {
      known.set(Optional.of(answer));
    } else {
      Network whole = whatIf.growthProperty().get().of(network);
      Set<String> down = Set.copyOf(cuts.failedSites(network));
      solver.submit(++asked, new Question(whole, answer, cuts, down, whatIf.objective()));
    }
  }

  private void show(Found found) {
    boolean ofThisDocument = found.comparison().after().revision() >= since;
    if (ofThisDocument && !whatIf.cutsProperty().get().isEmpty()) {
      protection.set(found.protection());
      effect.set(Optional.of(found.comparison()));
    }
  }

  private void compare(
      long revision, Question question, Cancellation cancellation, Consumer<Found> better) {
    Evaluation before =
        known
            .get()
            .filter(e -> e.network().equals(question.whole()))
            .filter(e -> isEnough(e, question))
            .orElseGet(() -> evaluated(question, cancellation));
    if (cancellation.requested() || !isEnough(before, question)) {
      return;
    }
    Evaluation alike =
        question.after().optimal().isPresent() ? before : before.withoutOptimal(); // same routing
    FailureComparison comparison = FailureComparison.of(alike, question.after(), question.down());
    better.accept(new Found(comparison, Optional.empty()));
    if (question.after().optimal().isEmpty()) {
      protect(before, question, cancellation)
          .ifPresent(found -> better.accept(new Found(comparison, Optional.of(found))));
    }
  }

  private static Optional<FailureEffect> protect(
      Evaluation whole, Question question, Cancellation cancellation) {
    try {
      return Optional.of(FailureEffect.of(whole, question.cuts(), cancellation));
    } catch (CancellationException _) {
      return Optional.empty();
    }
  }

  /** Both have to be routed in the same way, or their difference would not be the failure's. */
  private static boolean isEnough(Evaluation whole, Question question) {
    return question.after().optimal().isEmpty()
        || whole.optimal().map(best -> best.objective() == question.objective()).orElse(false);
  }

  /** No better answer is sought than is needed to compare. */
  private Evaluation evaluated(Question question, Cancellation cancellation) {
    AtomicReference<Optional<Evaluation>> enough = new AtomicReference<>(Optional.empty());
    Evaluation last =
        engine.evaluate(
            question.after().revision(),
            question.whole(),
            known.get(),
            question.objective(),
            SolveLimit.DEFAULT,
            () -> cancellation.requested() || enough.get().isPresent(),
            answer -> enough.set(Optional.of(answer).filter(e -> isEnough(e, question))));
    Evaluation found = enough.get().orElse(last);
    if (isEnough(found, question) && !cancellation.requested()) {
      known.set(Optional.of(found));
    }
    return found;
  }

  @Override
  public void close() {
    solver.close();
  }
}
