package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Evaluates the newest revision off the JavaFX thread. Answers reach the screen at most once a
 * pulse: of several that come in between, the last counts.
 */
final class LiveEvaluation implements AutoCloseable {

  /**
   * An answer.
   *
   * @param evaluation what is known
   * @param last whether no better one of its revision comes
   */
  record Answer(Evaluation evaluation, boolean last) {}

  private record Question(Network network, Objective objective) {}

  private final AtomicReference<Answer> waiting = new AtomicReference<>();
  private final EvaluationEngine engine;
  private final Consumer<Answer> show;
  private final LiveSolver<Question, Answer> solver;
  private Optional<Evaluation> previous = Optional.empty(); // solver thread only

  /**
   * @param engine evaluates
   * @param show takes answers, on the JavaFX thread
   * @param failed takes the message of an evaluation that failed, on the JavaFX thread
   */
  LiveEvaluation(EvaluationEngine engine, Consumer<Answer> show, Consumer<String> failed) {
    this.engine = engine;
    this.show = show;
    this.solver =
        LiveSolver.start(
            "evaluation",
            this::evaluate,
            (revision, answer) -> publish(answer),
            failure -> Platform.runLater(() -> failed.accept(reason(failure))));
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** Asks for a revision; what is being done for an older one is given up. */
  void submit(long revision, Network network, Objective objective) {
    solver.submit(revision, new Question(network, objective));
  }

  private void evaluate(
      long revision, Question question, Cancellation cancellation, Consumer<Answer> better) {
    Evaluation last =
        engine.evaluate(
            revision,
            question.network(),
            previous,
            question.objective(),
            SolveLimit.DEFAULT,
            cancellation,
            answer -> better.accept(new Answer(answer, false)));
    previous = Optional.of(last);
    better.accept(new Answer(last, true));
  }

  private void publish(Answer answer) {
    boolean scheduled = waiting.getAndSet(answer) != null;
    if (!scheduled) {
      Platform.runLater(
          () -> {
            Answer newest = waiting.getAndSet(null);
            if (newest != null) {
              show.accept(newest);
            }
          });
    }
  }

  @Override
  public void close() {
    solver.close();
  }
}
