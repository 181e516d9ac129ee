package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Plans what to build under a budget: greedily by gain and by gain for the money, with and without
 * the budget, then by a search of all choices of the most promising measures. Every choice is
 * judged by evaluating the network with all of its measures, so that what they do together counts.
 */
public final class Planner {

  /** What people wait for, unless they ask for more. */
  public static final Duration USUAL_TIME = Duration.ofSeconds(20);

  /** Choices of more measures are tried as bounds only. */
  private static final int MOST_IN_FRONT = 14;

  private static final double FRONT_STEP = 0.01;

  private final Bench bench;
  private final Budget budget;
  private final Pool pool;
  private final BooleanSupplier late;
  private final Consumer<BuildPlan> better;

  private Planner(Bench bench, Budget budget, BooleanSupplier late, Consumer<BuildPlan> better) {
    this.bench = bench;
    this.budget = budget;
    this.pool = new Pool(bench);
    this.late = late;
    this.better = better;
  }

  /**
   * Plans for a network.
   *
   * @param network what was drawn
   * @param previous an evaluation that may spare work, of any network
   * @param request what is to become better
   * @param budget what it may take
   * @param time after this time the best plan so far must do
   * @param cancellation asked all the time; who gives up gets no answer
   * @param better gets every better plan, on this thread
   * @return the last plan
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   */
  public static BuildPlan plan(
      Network network,
      Optional<Evaluation> previous,
      AdviceRequest request,
      Budget budget,
      Duration time,
      Cancellation cancellation,
      Consumer<BuildPlan> better) {
    long start = System.nanoTime();
    BooleanSupplier late = () -> System.nanoTime() - start >= time.toNanos();
    Bench bench = new Bench(network, previous, request, cancellation);
    return new Planner(bench, budget, late, better).run();
  }

  private BuildPlan run() {
    boolean askedFor =
        bench.request().question() == Question.REACH
            || !bench.base().evaluation().demands().isEmpty();
    if (!askedFor) {
      return tell(true, OptionalDouble.empty(), true);
    }
    Runnable told = () -> tell(false, OptionalDouble.empty(), false);
    new GreedyPlan(bench, pool, false, Optional.of(budget), late).run(told);
    if (budget instanceof Budget.Usd) {
      new GreedyPlan(bench, pool, true, Optional.of(budget), late).run(told);
    }
    new GreedyPlan(bench, pool, true, Optional.empty(), late).run(told); // for the front
    new LocalPlan(pool, budget, late).run(pool.indices(best().measures()), told);
    int[] promising = promising();
    boolean monotone = monotone(promising) && pool.harmful() == 0;
    boolean completed = new ExactPlan(pool, budget, promising, monotone, late).run();
    boolean all = completed && promising.length == affordable().size();
    boolean exact = all && !(monotone && pool.harmful() > 0); // else a branch was ended wrongly
    OptionalDouble atMost = exact ? OptionalDouble.empty() : bound();
    BuildPlan found = tell(exact, atMost, false);
    pool.check(best());
    for (Choice choice : found.front()) {
      if (!late.getAsBoolean()) {
        pool.check(choice);
      }
    }
    return tell(exact, atMost, true);
  }

  /** Measures that can be built on their own under the budget. */
  private List<Integer> affordable() {
    return IntStream.range(0, pool.size())
        .filter(i -> !late.getAsBoolean() || pool.isKnown(new int[] {i}))
        .filter(i -> pool.choice(new int[] {i}).map(this::allowed).orElse(true))
        .boxed()
        .toList();
  }

  private boolean allowed(Choice choice) {
    return budget.allows(choice.cost(), choice.measures().size());
  }

  /** Those of the best choice first, then those that were in good ones. */
  private int[] promising() {
    Set<Integer> found = new LinkedHashSet<>();
    Arrays.stream(pool.indices(best().measures())).forEach(found::add);
    List<Integer> affordable = affordable();
    affordable.stream().sorted(Comparator.comparingDouble(i -> -promise(i))).forEach(found::add);
    return found.stream().limit(ExactPlan.MOST_MEASURES).mapToInt(Integer::intValue).toArray();
  }

  /** The best gain by measure of all choices that a measure is in. */
  private double promise(int index) {
    Measure measure = pool.measure(index);
    return pool.all().stream()
        .filter(choice -> choice.measures().contains(measure))
        .mapToDouble(choice -> choice.change().gain() / choice.measures().size())
        .max()
        .orElse(0);
  }

  /** Whether more measures never make the figure worse. */
  private boolean monotone(int[] indices) {
    return switch (bench.request().question()) {
      case REACH -> true;
      case LATENCY ->
          bench.base().evaluation().network().planning().routingMetric() == RoutingMetric.LATENCY;
      case HEADROOM -> onlyOneLineForEachLink(indices);
      case RESILIENCE -> false; // more links can draw traffic to where there is little room
    };
  }

  /** Two changes of one line may each be better than both. */
  private boolean onlyOneLineForEachLink(int[] indices) {
    Set<String> changed = new HashSet<>();
    return Arrays.stream(indices)
        .allMatch(i -> line(pool.measure(i)).map(changed::add).orElse(true));
  }

  private static Optional<String> line(Measure measure) {
    return switch (measure) {
      case Measure.HollowCore hollow -> Optional.of(hollow.linkId());
      case Measure.WiderBand band -> Optional.of(band.linkId());
      case Measure.Regenerators regenerators -> Optional.of(regenerators.linkId());
      case Measure.FiberPairs _, Measure.NewLink _, Measure.InferenceNode _, Measure.Together _ ->
          Optional.empty();
    };
  }

  /** What all that can be bought would bring together; no choice of it can be better. */
  private OptionalDouble bound() {
    int[] all = affordable().stream().mapToInt(Integer::intValue).toArray();
    if (!monotone(all) || pool.harmful() > 0) {
      return OptionalDouble.empty();
    }
    return pool.choice(all)
        .map(choice -> OptionalDouble.of(choice.change().after()))
        .orElse(OptionalDouble.empty());
  }

  /** The best under the budget; of equals the cheaper, then the one of fewer measures. */
  private Choice best() {
    return pool.all().stream()
        .filter(this::allowed)
        .min(
            Comparator.comparingDouble((Choice c) -> -rounded(c.change().gain()))
                .thenComparingDouble(c -> c.cost().knownUsd())
                .thenComparingInt(c -> c.measures().size()))
        .orElseThrow(); // nothing costs nothing
  }

  /** To seven digits: what differs less is equal. */
  private static double rounded(double gain) {
    return (float) gain;
  }

  private BuildPlan tell(boolean exact, OptionalDouble atMost, boolean done) {
    List<Choice> all = pool.all();
    boolean byCost = budget instanceof Budget.Usd;
    Choice best = best();
    long unpriced =
        all.stream()
            .filter(choice -> choice.measures().size() == 1)
            .filter(choice -> choice.cost().capitalUsd().isEmpty())
            .count();
    BuildPlan plan =
        new BuildPlan(
            bench.request(),
            budget,
            best,
            exact,
            atMost,
            front(all, best, byCost),
            byCost,
            pool.size(),
            (int) unpriced,
            pool.tried(),
            pool.harmful(),
            done);
    better.accept(plan);
    return plan;
  }

  private static double cost(Choice choice, boolean byCost) {
    return byCost ? choice.cost().knownUsd() : choice.measures().size();
  }

  /** None of it is both dearer and no better by a hundredth of the most than another one. */
  private static List<Choice> front(List<Choice> all, Choice chosen, boolean byCost) {
    List<Choice> sorted =
        all.stream()
            .filter(choice -> choice.measures().size() <= MOST_IN_FRONT)
            .filter(choice -> !byCost || choice.cost().capitalUsd().isPresent())
            .sorted(
                Comparator.comparingDouble((Choice c) -> cost(c, byCost))
                    .thenComparingDouble(c -> -c.change().gain())
                    .thenComparingInt(c -> c.measures().size()))
            .toList();
    double most = sorted.stream().mapToDouble(c -> c.change().gain()).max().orElse(0);
    List<Choice> front = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    for (Choice choice : sorted) {
      double gain = choice.change().gain();
      boolean better = gain >= best + FRONT_STEP * most && gain > best;
      if (better || (choice.equals(chosen) && gain > best)) {
        front.add(choice);
        best = gain;
      }
    }
    return front;
  }
}
