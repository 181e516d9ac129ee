package dev.spanwright.app.desk;

import dev.spanwright.app.workspace.EvaluationEngine;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Evaluates as the app does, but finds a best routing only when a test tells which. */
public final class ToldEngine implements EvaluationEngine {

  /**
   * What is told: a better routing, or that no better one comes.
   *
   * @param better makes the routing; empty at the end
   */
  private record Told(Optional<Function<Evaluation, OptimalRouting>> better) {}

  private final Evaluator evaluator = Evaluator.of(LinkPlanner.standard());
  private final BlockingDeque<Told> told = new LinkedBlockingDeque<>();

  /** The solver has found a routing. */
  public void find(Function<Evaluation, OptimalRouting> better) {
    told.add(new Told(Optional.of(better)));
  }

  /** The solver finds no better one. */
  public void end() {
    told.add(new Told(Optional.empty()));
  }

  @Override
  public Evaluation evaluate(
      long revision,
      Network network,
      Optional<Evaluation> previous,
      Objective objective,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better) {
    Evaluation last =
        evaluator.evaluate(
            revision, network, previous, Objective.HEADROOM, limit, cancellation, better);
    boolean going = objective == Objective.BEST || objective == Objective.THROUGHPUT;
    while (going && !cancellation.requested()) {
      Optional<Told> next = next();
      if (cancellation.requested()) {
        next.ifPresent(told::addFirst); // it was meant for the question that came after this one
        return last;
      }
      going = next.isEmpty() || next.get().better().isPresent();
      Evaluation known = last;
      Optional<Evaluation> found =
          next.flatMap(Told::better).map(make -> Answers.with(known, make.apply(known)));
      found.ifPresent(better);
      last = found.orElse(known);
    }
    return last;
  }

  private Optional<Told> next() {
    try {
      return Optional.ofNullable(told.poll(1, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting to be told", e);
    }
  }
}
