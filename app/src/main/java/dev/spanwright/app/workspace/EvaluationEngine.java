package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.function.Consumer;

/** Evaluates networks, as {@link dev.spanwright.model.evaluation.Evaluator} does. */
@FunctionalInterface
public interface EvaluationEngine {

  /**
   * Evaluates a network.
   *
   * @param revision the revision of the network
   * @param network what was drawn
   * @param previous an earlier evaluation to take stages over from
   * @param objective what is asked beside the default routing
   * @param limit when an answer is good enough
   * @param cancellation asked all the time
   * @param better gets the first answer and every better one, on this thread
   * @return the last answer
   */
  Evaluation evaluate(
      long revision,
      Network network,
      Optional<Evaluation> previous,
      Objective objective,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better);
}
