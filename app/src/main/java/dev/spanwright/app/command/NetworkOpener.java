package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and evaluates what commands are given, and says what it took. */
final class NetworkOpener {

  private final Console console;

  NetworkOpener(Console console) {
    this.console = console;
  }

  /** What a name stands for; said where it is a sample, so that a mistyped path is noticed. */
  Input input(Path name) throws CommandFailure {
    Input input = Input.named(name);
    if (input instanceof Input.OfSample sample) {
      console.note(
          "There is no file " + name + ": taking the sample \"" + sample.sample().title() + "\".");
    }
    return input;
  }

  Network open(Path name) throws CommandFailure, NetworkFileException {
    OpenedNetwork opened = input(name).read();
    opened.remarks().forEach(remark -> console.note("Note: " + remark.message()));
    return opened.network();
  }

  /** Runs all stages, with headroom within 0.1 % or as good as 10 s make it. */
  Evaluation evaluate(Network network) {
    return evaluate(network, Objective.HEADROOM, SolveLimit.DEFAULT);
  }

  /** Runs all stages. */
  Evaluation evaluate(Network network, Objective objective, SolveLimit limit) {
    Evaluator evaluator = new Evaluator((n, _) -> LinkPlanner.standard().layAll(n));
    return evaluator.evaluate(
        1, network, Optional.empty(), objective, limit, Cancellation.NEVER, _ -> {});
  }
}
