package dev.spanwright.app.advice;

import dev.spanwright.model.advice.Advice;
import dev.spanwright.model.advice.Advisor;
import dev.spanwright.model.advice.Planner;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Seeks advice off the JavaFX thread, for the newest question only. Answers reach the screen at
 * most once a pulse. Used on the JavaFX thread.
 */
final class AdviceEngine implements AutoCloseable {

  private final Consumer<Answer> show;
  private final AtomicReference<Answer> waiting = new AtomicReference<>();
  private final LiveSolver<Optional<Asked>, Answer> solver;
  private long number;

  /**
   * @param show takes answers, on the JavaFX thread
   * @param failed takes the message of what failed, on the JavaFX thread
   */
  AdviceEngine(Consumer<Answer> show, Consumer<String> failed) {
    this.show = show;
    solver =
        LiveSolver.start(
            "advice",
            this::work,
            (_, answer) -> publish(answer),
            failure ->
                Platform.runLater(() -> failed.accept(String.valueOf(failure.getMessage()))));
  }

  /**
   * Asks; what is being sought for an older question is given up.
   *
   * @return the number of the question
   */
  long ask(Asked asked) {
    solver.submit(++number, Optional.of(asked));
    return number;
  }

  /** Gives up what is being sought. */
  void cancel() {
    solver.submit(++number, Optional.empty());
  }

  private void work(
      long asking, Optional<Asked> asked, Cancellation cancellation, Consumer<Answer> better) {
    try {
      asked.ifPresent(question -> answer(asking, question, cancellation, better));
    } catch (CancellationException _) {
      // nobody waits for it
    }
  }

  private static void answer(
      long number, Asked asked, Cancellation cancellation, Consumer<Answer> better) {
    boolean alone = asked.budget().isEmpty();
    Advice advice =
        Advisor.advise(
            asked.network(),
            asked.known(),
            asked.request(),
            cancellation,
            a -> better.accept(new Answer(number, asked, a, Optional.empty(), alone && a.done())));
    asked
        .budget()
        .ifPresent(
            budget ->
                Planner.plan(
                    asked.network(),
                    asked.known(),
                    asked.request(),
                    budget,
                    Planner.USUAL_TIME,
                    cancellation,
                    plan ->
                        better.accept(
                            new Answer(number, asked, advice, Optional.of(plan), plan.done()))));
  }

  private void publish(Answer answer) {
    if (waiting.getAndSet(answer) == null) {
      Platform.runLater(
          () -> {
            Answer newest = waiting.getAndSet(null);
            if (newest != null && newest.number() == number) {
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
