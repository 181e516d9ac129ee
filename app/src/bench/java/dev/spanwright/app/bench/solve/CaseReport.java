package dev.spanwright.app.bench.solve;

import dev.spanwright.app.bench.solve.GapTimes.Goal;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Everything that is measured of one network.
 *
 * @param cold medians of solves from nothing
 * @param edited medians of solves after one link's capacity changed
 * @param defaultRouting lowest-latency routes with equal split, and their loads
 * @param glop the exact linear programme; empty if it was not asked for or not solved in time
 */
record CaseReport(
    Map<Goal, Optional<Cost>> cold,
    Map<Goal, Optional<Cost>> edited,
    Optional<Cost> defaultRouting,
    Optional<Cost> glop) {

  /** How long to measure. */
  record Effort(int runs, Duration warmUp, Duration solve, Duration glop) {}

  static CaseReport of(SolveCase network, Effort effort) {
    FlowGraph graph = network.graph();
    SolveLimit limit = new SolveLimit(0, effort.solve());
    Random random = new Random(7);
    List<GapTimes> cold =
        repeat(effort, _ -> Solves.cold(network.graph(), network.demands(), limit));
    List<GapTimes> edited =
        repeat(
            effort,
            run -> {
              int link = random.nextInt(graph.links());
              FlowGraph changed = network.graphWith(link, run % 2 == 0 ? 0.9 : 1.1);
              return Solves.afterEdit(changed, network.demands(), limit);
            });
    List<Optional<Cost>> routing =
        repeat(
            effort, _ -> Optional.of(Cost.of(() -> DefaultRouter.route(graph, network.demands()))));
    return new CaseReport(
        medians(cold), medians(edited), Cost.median(routing), glop(network, effort));
  }

  /**
   * Runs something until it is warm, then as often as asked; a run that takes long needs no
   * warming, and is not repeated for long.
   */
  private static <T> List<T> repeat(Effort effort, IntFunction<T> run) {
    long start = System.nanoTime();
    T last = run.apply(0);
    long nanos = System.nanoTime() - start;
    if (nanos > effort.warmUp().toNanos()) {
      return List.of(last);
    }
    for (int i = 1; System.nanoTime() - start < effort.warmUp().toNanos(); i++) {
      last = run.apply(i);
    }
    List<T> results = new ArrayList<>();
    for (int i = 0; i < effort.runs(); i++) {
      results.add(run.apply(i));
    }
    return results;
  }

  private static Map<Goal, Optional<Cost>> medians(List<GapTimes> runs) {
    Map<Goal, Optional<Cost>> medians = new EnumMap<>(Goal.class);
    for (Goal goal : Goal.values()) {
      medians.put(goal, Cost.median(runs.stream().map(run -> run.cost(goal)).toList()));
    }
    return medians;
  }

  private static Optional<Cost> glop(SolveCase network, Effort effort) {
    if (effort.glop().isZero()) {
      return Optional.empty();
    }
    return Cost.median(repeat(effort, _ -> glopOnce(network, effort.glop())));
  }

  private static Optional<Cost> glopOnce(SolveCase network, Duration limit) {
    GlopArcLp.Answer answer = GlopArcLp.headroom(network.graph(), network.demands(), limit);
    if (!answer.optimal()) {
      return Optional.empty();
    }
    network
        .optimum()
        .ifPresent(optimum -> requireSame(network.name(), answer.value(), optimum.headroom()));
    return Optional.of(answer.cost());
  }

  private static void requireSame(String name, double value, double optimum) {
    if (Math.abs(value / optimum - 1) > 1e-6) {
      throw new IllegalStateException(
          "headroom of %s by GLOP is %s, not the stored %s".formatted(name, value, optimum));
    }
  }
}
