package dev.spanwright.model.judge;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;

/** Networks as evaluated by the default routing. */
final class Evaluated {

  private Evaluated() {}

  static Evaluation of(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            1,
            network,
            Optional.empty(),
            Objective.DEFAULT,
            SolveLimit.DEFAULT,
            () -> false,
            _ -> {});
  }
}
