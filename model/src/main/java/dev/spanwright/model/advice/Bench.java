package dev.spanwright.model.advice;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.HeadroomStart;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.PinnedRoute;
import dev.spanwright.model.solve.ProtectedHeadroom;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Tries networks: lays and routes them, taking over what is as in the network that is advised on.
 * Used by one thread at a time.
 */
final class Bench {

  /** Exact but for rounding, or what is proven after so long. */
  private static final SolveLimit LIMIT = new SolveLimit(1e-9, Duration.ofSeconds(5));

  private final LinkPlanner planner = LinkPlanner.standard();
  private final Evaluator evaluator = Evaluator.of(planner);
  private final AdviceRequest request;
  private final Cancellation cancellation;
  private final Evaluation base;
  private final Trial baseTrial;
  private Optional<HeadroomStart> start = Optional.empty();

  /**
   * @param network the network that is advised on
   * @param previous an evaluation that may spare work
   * @param cancellation asked all the time; who gives up gets no answer
   */
  Bench(
      Network network,
      Optional<Evaluation> previous,
      AdviceRequest request,
      Cancellation cancellation) {
    this.request = request;
    this.cancellation = cancellation;
    this.base = evaluate(network, previous);
    this.baseTrial = new Trial(base, request.withinMs(), this);
  }

  AdviceRequest request() {
    return request;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  LinkPlanner planner() {
    return planner;
  }

  /** The network that is advised on. */
  Trial base() {
    return baseTrial;
  }

  /**
   * The network with a measure.
   *
   * @throws java.util.concurrent.CancellationException if nobody waits for it
   */
  Trial with(Measure measure) {
    Network changed = measure.applyTo(base.network());
    return new Trial(evaluate(changed, Optional.of(base)), request.withinMs(), this);
  }

  /** The headroom with the links that limit it, from where the last search ended. */
  Headroom headroom(Evaluation evaluation) {
    cancellation.orThrow();
    FlowGraph graph = FlowGraph.of(evaluation.network(), evaluation.plants());
    Map<String, PinnedRoute> pinned =
        ProtectionPlan.of(evaluation.network(), graph, evaluation.demands(), cancellation).routes();
    Headroom found =
        pinned.isEmpty()
            ? searched(graph, evaluation)
            : ProtectedHeadroom.refine(
                graph,
                evaluation.demands(),
                pinned,
                evaluation.headroom(),
                LIMIT,
                cancellation,
                _ -> {});
    cancellation.orThrow();
    return found;
  }

  private Headroom searched(FlowGraph graph, Evaluation evaluation) {
    HeadroomSolver.Solved solved =
        HeadroomSolver.refine(
            graph,
            evaluation.demands(),
            evaluation.headroom(),
            start,
            LIMIT,
            cancellation,
            _ -> {});
    start = solved.start().or(() -> start);
    return solved.headroom();
  }

  private Evaluation evaluate(Network network, Optional<Evaluation> previous) {
    cancellation.orThrow();
    return evaluator.evaluate(
        0, network, previous, Objective.DEFAULT, LIMIT, cancellation, _ -> {});
  }

  /** What a network is worth against the one that is advised on. */
  Change change(Metric metric, Trial trial) {
    return new Change(metric, baseTrial.value(metric), trial.value(metric));
  }

  /** The gain that is sure whatever the bounds of the headrooms leave open. */
  double leastGain(Change change) {
    if (change.metric() != Metric.HEADROOM) {
      return change.gain();
    }
    double upper = baseTrial.headroom().upperBound();
    return Double.isInfinite(upper) ? 0 : change.after() - upper;
  }
}
