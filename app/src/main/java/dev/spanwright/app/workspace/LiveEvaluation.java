package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
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

  private final AtomicReference<Evaluation> waiting = new AtomicReference<>();
  private final Consumer<Evaluation> show;
  private final LiveSolver<Network, Evaluation> solver;
  private final Evaluator evaluator = Evaluator.of(LinkPlanner.standard());
  private Optional<Evaluation> previous = Optional.empty(); // solver thread only

  /**
   * @param show takes answers, on the JavaFX thread
   * @param failed takes the message of an evaluation that failed, on the JavaFX thread
   */
  LiveEvaluation(Consumer<Evaluation> show, Consumer<String> failed) {
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
  void submit(long revision, Network network) {
    solver.submit(revision, network);
  }

  private void evaluate(
      long revision, Network network, Cancellation cancellation, Consumer<Evaluation> better) {
    previous =
        Optional.of(
            evaluator.evaluate(
                revision,
                network,
                previous,
                Objective.HEADROOM,
                SolveLimit.DEFAULT,
                cancellation,
                better));
  }

  private void publish(Evaluation answer) {
    boolean scheduled = waiting.getAndSet(answer) != null;
    if (!scheduled) {
      Platform.runLater(
          () -> {
            Evaluation newest = waiting.getAndSet(null);
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
