package dev.spanwright.model.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.solve.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private static BuildPlan plan(Network network, Question question, Budget budget) {
    return Planner.plan(
        network,
        Optional.empty(),
        AdviceRequest.of(question),
        budget,
        LONG,
        Cancellation.never(),
        _ -> {});
  }

  /** One measure of each kind for every link: all subsets of them, each evaluated. */
  private static double bruteForce(Network network, Question question, Budget budget) {
    List<Measure> measures = new ArrayList<>();
    for (Link link : network.links()) {
      measures.add(
          question == Question.LATENCY
              ? new Measure.HollowCore(link.id(), 0, 1, FiberCatalogue.builtIn().first(true))
              : new Measure.FiberPairs(link.id(), 1));
    }
    Bench bench =
        new Bench(network, Optional.empty(), AdviceRequest.of(question), Cancellation.never());
    double best = 0;
    for (int set = 1; set < 1 << measures.size(); set++) {
      int bits = set;
      List<Measure> chosen =
          java.util.stream.IntStream.range(0, measures.size())
              .filter(i -> (bits >> i & 1) != 0)
              .mapToObj(measures::get)
              .toList();
      Trial trial = bench.with(new Measure.Together(chosen));
      AddedCost cost = AddedCost.between(bench.base().evaluation(), trial.evaluation());
      if (budget.allows(cost, chosen.size()) && !Harm.isDone(bench, trial)) {
        best = Math.max(best, bench.change(question.metric(), trial).gain());
      }
    }
    return best;
  }

  @ParameterizedTest
  @CsvSource({
    "1, LATENCY, 4", "2, LATENCY, 8", "3, LATENCY, 12", "4, LATENCY, 20",
    "1, HEADROOM, 1", "2, HEADROOM, 2", "3, HEADROOM, 4", "5, HEADROOM, 3",
    "1, RESILIENCE, 1", "2, RESILIENCE, 2"
  })
  void isNearTheBestOfAllChoicesForMoney(long seed, Question question, double millionUsd) {
    Network network = Drawn.random(seed, 5, 1);
    Budget budget = new Budget.Usd(millionUsd * 1e6);
    BuildPlan plan = plan(network, question, budget);
    double best = bruteForce(network, question, budget);
    assertTrue(
        plan.chosen().change().gain() >= 0.95 * best, plan.chosen() + " of at least " + best);
    assertTrue(plan.chosen().cost().capitalUsd().orElseThrow() <= millionUsd * 1e6 * (1 + 1e-9));
  }

  @ParameterizedTest
  @CsvSource({"1, LATENCY, 2", "2, HEADROOM, 3", "6, HEADROOM, 2", "3, RESILIENCE, 2"})
  void isNearTheBestOfAllChoicesOfSoManyMeasures(long seed, Question question, int most) {
    Network network = Drawn.random(seed, 5, 1);
    Budget budget = new Budget.Measures(most);
    BuildPlan plan = plan(network, question, budget);
    assertTrue(plan.chosen().change().gain() >= 0.95 * bruteForce(network, question, budget));
    assertTrue(plan.chosen().measures().size() <= most);
    plan.atMost()
        .ifPresent(
            most2 ->
                assertTrue(question.metric().gain(plan.chosen().change().after(), most2) >= -1e-9));
  }

  /** The whole plan, built and evaluated from nothing. */
  @Test
  void gainsWhatItSays() {
    Network network = Drawn.random(7, 6, 2);
    BuildPlan plan = plan(network, Question.HEADROOM, new Budget.Measures(3));
    Network built = plan.chosen().together().edit(network).applyTo(network);
    assertEquals(plan.chosen().change().after(), Drawn.value(built, Metric.HEADROOM), 1e-6);
    assertTrue(plan.chosen().change().gain() > 0);
    for (Change effect : plan.chosen().effects().orElseThrow()) {
      assertEquals(
          Drawn.value(built, effect.metric()), effect.after(), 1e-6 * Math.abs(effect.after()));
    }
  }

  @Test
  void noChoiceOfTheFrontIsBothDearerAndWorse() {
    BuildPlan plan = plan(Drawn.random(8, 6, 2), Question.LATENCY, new Budget.Usd(15e6));
    assertTrue(plan.byCost());
    assertTrue(plan.front().size() > 3);
    for (int i = 1; i < plan.front().size(); i++) {
      Choice before = plan.front().get(i - 1);
      Choice choice = plan.front().get(i);
      assertTrue(choice.cost().knownUsd() >= before.cost().knownUsd());
      assertTrue(choice.change().gain() > before.change().gain());
    }
  }

  /** Without a price nothing can be bought for money, and the plan says so. */
  @Test
  void whatHasNoPriceIsNotBought() {
    BuildPlan plan = plan(Drawn.chain(2_000), Question.HEADROOM, new Budget.Usd(1e9));
    assertEquals(plan.considered(), plan.unpriced());
    assertTrue(plan.considered() > 0);
    assertEquals(List.of(), plan.chosen().measures());
    assertEquals(List.of(plan.chosen()), plan.front());
  }

  @Test
  void withoutTrafficThereIsNothingToPlan() {
    Network network =
        Drawn.network(
            List.of(Drawn.site("a", 47, 5), Drawn.site("b", 47, 8)),
            List.of(Drawn.link("a", "b")),
            List.<Entry>of());
    BuildPlan plan = plan(network, Question.HEADROOM, new Budget.Measures(2));
    assertTrue(plan.done());
    assertEquals(List.of(), plan.chosen().measures());
    assertEquals(OptionalDouble.empty(), plan.atMost());
  }
}
