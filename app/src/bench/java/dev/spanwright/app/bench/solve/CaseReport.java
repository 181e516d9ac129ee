package dev.spanwright.app.bench.solve;

import dev.spanwright.app.bench.solve.GapTimes.Goal;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.HeadroomStart;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
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

  private static final int MOST_SITES_FOR_THROUGHPUT = 60;

  /** How long to measure. */
  record Effort(int runs, Duration warmUp, Duration solve, Duration glop) {}

  static CaseReport of(SolveCase network, Effort effort) {
    FlowGraph graph = network.graph();
    Optional<HeadroomStart> before =
        Solves.end(graph, network.demands(), new SolveLimit(0, effort.solve()));
    List<Optional<Cost>> routing =
        repeat(
            effort, _ -> Optional.of(Cost.of(() -> DefaultRouter.route(graph, network.demands()))));
    return new CaseReport(
        times(effort, (_, limit) -> Solves.cold(network.graph(), network.demands(), limit)),
        times(
            effort,
            (run, limit) ->
                Solves.afterEdit(edited(network, run), network.demands(), before, limit)),
        Cost.median(routing),
        glop(network, effort));
  }

  /** One solve of many. */
  private interface Run {
    GapTimes solve(int number, SolveLimit limit);
  }

  /**
   * Medians of solves up to 0.1 % and, apart from them, of solves to the end: those that never get
   * there would leave no time to repeat the others.
   */
  private static Map<Goal, Optional<Cost>> times(Effort effort, Run run) {
    SolveLimit near = new SolveLimit(0.001, effort.solve());
    SolveLimit toTheEnd = new SolveLimit(0, effort.solve());
    Map<Goal, Optional<Cost>> medians = medians(repeat(effort, i -> run.solve(i, near)));
    List<GapTimes> ended = repeat(effort, i -> run.solve(i, toTheEnd));
    medians.put(Goal.EXACT, medians(ended).get(Goal.EXACT));
    return medians;
  }

  /** The network with 10 % less or more capacity on one link, another one in each run. */
  private static FlowGraph edited(SolveCase network, int run) {
    int link = new SplittableRandom(run).nextInt(network.edges().size());
    return network.graphWith(link, run % 2 == 0 ? 0.9 : 1.1);
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
    requireSameThroughput(network, effort.glop());
    return Cost.median(repeat(effort, _ -> glopOnce(network, effort.glop())));
  }

  /** Shows that the programme is right for the other objective too, where that takes no time. */
  private static void requireSameThroughput(SolveCase network, Duration limit) {
    if (network.sites().size() > MOST_SITES_FOR_THROUGHPUT || network.optimum().isEmpty()) {
      return;
    }
    SolveCase.Optimum optimum = network.optimum().get();
    GlopArcLp.Answer answer =
        GlopArcLp.throughput(network.graph(), network.demandsTimes(optimum.demandScale()), limit);
    if (answer.optimal()) {
      requireSame(network.name(), answer.value(), optimum.throughputLowerGbps());
    }
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
          "optimum of %s by GLOP is %s, not the stored %s".formatted(name, value, optimum));
    }
  }
}
