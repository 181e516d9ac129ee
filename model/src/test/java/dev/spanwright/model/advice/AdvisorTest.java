package dev.spanwright.model.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorTest {

  /** Every item of random networks, built and evaluated from nothing. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyItemGainsWhatItSays(long seed) {
    Network network = Drawn.random(seed, 6, 2);
    for (Question question : Question.values()) {
      Advice advice = Drawn.advice(network, question);
      assertTrue(advice.done());
      assertEquals(advice.total(), advice.examined());
      for (AdviceItem item : advice.items()) {
        Network built = item.measure().edit(network).applyTo(network);
        double gain =
            question
                .metric()
                .gain(
                    Drawn.value(network, question.metric()), Drawn.value(built, question.metric()));
        assertTrue(gain > 0, item.title());
        assertEquals(item.gain().gain(), gain, 1e-6 * gain, item.title());
        assertTrue(item.leastGain() <= gain * (1 + 1e-9) && item.proven(), item.title());
        harmless(network, built, item.title());
        for (Change effect : item.effects()) {
          assertEquals(
              Drawn.value(built, effect.metric()),
              effect.after(),
              1e-6 * Math.abs(effect.after()),
              item.title() + " " + effect.metric());
        }
      }
    }
  }

  /** No figure that counts is worse, of networks evaluated from nothing. */
  private static void harmless(Network network, Network built, String title) {
    for (Metric metric : List.of(Metric.CARRIED, Metric.WORST_CUT)) {
      double lost = Drawn.value(network, metric) - Drawn.value(built, metric);
      assertTrue(lost <= Harm.SHARE, title + " " + metric);
    }
    double before = Drawn.value(network, Metric.HEADROOM);
    double after = Drawn.value(built, Metric.HEADROOM);
    assertTrue(after >= (1 - Harm.HEADROOM_SHARE) * before * (1 - 1e-6), title);
    assertTrue(before < 1 || after >= 1 - 1e-6, title);
  }

  @ParameterizedTest
  @CsvSource({
    "1.34, 1.04, true",
    "1.34, 1.33, false",
    "1.01, 0.995, true",
    "0.6, 0.595, false",
    "0.6, 0.5, true",
    "0, 0, false",
    "Infinity, Infinity, false",
    "Infinity, 3, true",
    "0.9, 2, false"
  })
  void headroomIsNotSold(double before, double after, boolean harm) {
    assertEquals(harm, Harm.lowersHeadroom(before, after));
  }

  /**
   * The way by c is quick once one of its links is hollow-core, and too small for what then comes:
   * it gets the pairs that it takes, or stays as it is.
   */
  @Test
  void whatDrawsTooMuchTrafficIsRepairedOrLeftOut() {
    Network repaired = Drawn.detour(1);
    AdviceItem item =
        Drawn.advice(repaired, Question.LATENCY).items().stream()
            .filter(i -> i.measure().parts().contains(Drawn.hollowCore("a-c")))
            .findFirst()
            .orElseThrow();
    assertTrue(item.measure().parts().contains(new Measure.FiberPairs("c-b", 1)), item.toString());
    assertTrue(item.why().contains("fibre pair"), item.why());
    harmless(repaired, item.measure().applyTo(repaired), item.title());

    Advice advice = Drawn.advice(Drawn.detour(Link.MAX_FIBER_PAIRS), Question.LATENCY);
    assertTrue(advice.harmful() > 0, advice.toString());
    assertTrue(
        advice.items().stream()
            .noneMatch(i -> i.measure().parts().contains(Drawn.hollowCore("a-c"))),
        advice.toString());
  }

  /** What is sent twice takes room twice, in advice as in an evaluation. */
  @Test
  void headroomCountsWhatIsSentTwice() {
    Network once = Drawn.random(5, 6, 2);
    ClassRules rules = ClassRules.USUAL.withProtection(Protection.DEDICATED);
    Network twice = once.withTraffic(once.traffic().with(TrafficClass.ENTERPRISE, rules));
    Evaluation evaluation =
        Evaluator.of(LinkPlanner.standard())
            .evaluate(
                0,
                twice,
                Optional.empty(),
                Objective.HEADROOM,
                new SolveLimit(1e-9, Duration.ofMinutes(1)),
                Cancellation.never(),
                _ -> {});

    assertEquals(evaluation.headroom().factor(), Drawn.value(twice, Metric.HEADROOM), 1e-6);
    assertTrue(Drawn.value(twice, Metric.HEADROOM) < Drawn.value(once, Metric.HEADROOM));
  }

  /** The better of two fibres for the money comes first. */
  @Test
  void isRankedByGainForTheMoney() {
    Advice advice = Drawn.advice(Drawn.random(4, 6, 2), Question.LATENCY);
    double last = Double.POSITIVE_INFINITY;
    for (AdviceItem item : advice.items()) {
      double ratio = item.gain().gain() / item.cost().capitalUsd().orElseThrow();
      assertTrue(ratio <= last * (1 + 1e-12), item.title());
      last = ratio;
    }
    assertTrue(advice.items().size() > 4);
  }

  @Test
  void namesTheLinkThatLimitsAloneAndLeavesUnknownPricesBlank() {
    Network chain = Drawn.chain(2_000);
    Network network = new Measure.FiberPairs("b-c", 1).applyTo(chain);
    Advice advice = Drawn.advice(network, Question.HEADROOM);
    AdviceItem pair =
        advice.items().stream()
            .filter(item -> item.measure().equals(new Measure.FiberPairs("a-b", 1)))
            .findFirst()
            .orElseThrow();
    assertEquals("a – b alone limits the headroom.", pair.why());
    assertEquals(List.of(Part.TRANSCEIVERS), pair.cost().notKnown());
    assertEquals(OptionalDouble.empty(), pair.cost().capitalUsd());
    assertTrue(pair.cost().knownUsd() > 0);
    assertTrue(pair.cost().amplifiers());
    assertTrue(pair.cost().energyGwhPerYear() > 0);
  }

  /** Two links in a row of equal capacity: a pair on one gains nothing, on both it does. */
  @Test
  void buildsTogetherWhatGainsOnlyTogether() {
    Network network =
        Drawn.network(
            List.of(Drawn.site("a", 47, 5), Drawn.site("b", 47, 6), Drawn.site("c", 47, 7)),
            List.of(fixed("a", "b", 1_000), fixed("b", "c", 1_000)),
            List.of(new Entry("a", "c", 500)));
    Advice advice = Drawn.advice(network, Question.HEADROOM);
    AdviceItem item = advice.items().getFirst();
    assertEquals(1, advice.items().size());
    assertEquals(2, item.measure().parts().size());
    assertEquals(2, item.gain().before(), 1e-9);
    assertEquals(4, item.gain().after(), 1e-9);
    Network built = item.measure().edit(network).applyTo(network);
    assertEquals(
        List.of(2, 2), built.links().stream().map(Link::fiberPairs).toList(), item.title());
  }

  private static Link fixed(String from, String to, double gbps) {
    return Drawn.link(from, to).change().fixedCapacityGbps(OptionalDouble.of(gbps)).build();
  }

  @Test
  void joinsAPartThatHangsOnOneLink() {
    List<Site> sites =
        List.of(
            Drawn.site("a", 47, 5),
            Drawn.site("b", 47, 8),
            Drawn.site("c", 48, 6.5),
            Drawn.site("d", 49, 7));
    Network network =
        Drawn.network(
            sites,
            List.of(
                Drawn.link("a", "b"),
                Drawn.link("b", "c"),
                Drawn.link("a", "c"),
                Drawn.link("c", "d")),
            List.of(new Entry("a", "d", 400), new Entry("b", "d", 400)));
    AdviceItem first = Drawn.advice(network, Question.RESILIENCE).items().getFirst();
    assertTrue(first.measure() instanceof Measure.NewLink, first.title());
    assertTrue(first.title().contains("d"), first.title());
    assertEquals(1, first.gain().after(), 1e-9);
    assertTrue(
        first.effects().stream().anyMatch(e -> e.metric() == Metric.WORST_CUT && e.after() == 1),
        first.effects().toString());
    assertTrue(first.cost().usd().get(Part.BUILD).orElseThrow() > 0);
  }

  @Test
  void regeneratesWhatTheArchitectLeftTooLong() {
    Link without = Drawn.link("a", "b");
    Network network =
        Drawn.network(
            List.of(Drawn.site("a", 47, -20), Drawn.site("b", 47, 40)),
            List.of(
                without
                    .change()
                    .line(without.line().withRegenerators(java.util.OptionalInt.of(0)))
                    .build()),
            List.of(new Entry("a", "b", 100)));
    Advice advice = Drawn.advice(network, Question.HEADROOM);
    assertTrue(
        advice.items().stream().anyMatch(i -> i.measure() instanceof Measure.Regenerators),
        advice.toString());
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void oddNetworksGetAClearAnswer(Question question) {
    List<Site> sites = List.of(Drawn.site("a", 47, 5), Drawn.site("b", 47, 8));
    List<Network> odd = new ArrayList<>();
    odd.add(Network.empty("Nothing"));
    odd.add(Drawn.network(sites, List.of(), List.of()));
    odd.add(Drawn.network(sites, List.of(), List.of(new Entry("a", "b", 100))));
    odd.add(Drawn.network(sites, List.of(fixed("a", "b", 0)), List.of(new Entry("a", "b", 100))));
    odd.add(Drawn.network(sites, List.of(Drawn.link("a", "b")), List.of(new Entry("a", "b", 0))));
    for (Network network : odd) {
      Advice advice = Drawn.advice(network, question);
      assertTrue(advice.done());
      assertFalse(Double.isNaN(advice.now()));
      assertEquals(advice.items().isEmpty(), advice.remark().isPresent());
      advice.items().forEach(item -> assertFalse(Double.isNaN(item.gain().gain()), item.title()));
    }
  }

  /** A campus stays a campus; what can serve is offered. */
  @Test
  void campusesDoNotBecomeNodes() {
    Network chain = Drawn.chain(100);
    Site campus = chain.sites().get("a").withKind(SiteKind.TRAINING_CAMPUS);
    Network network = chain.withSites(chain.sites().with(campus));
    Advice advice = Drawn.advice(network, Question.REACH);
    assertFalse(advice.items().isEmpty());
    assertTrue(
        advice.items().stream().noneMatch(i -> i.measure().equals(new Measure.InferenceNode("a"))));
    assertEquals(OptionalDouble.empty(), advice.items().getFirst().cost().capitalUsd());
  }

  @Test
  void whoGivesUpGetsNoAnswer() {
    assertThrows(
        CancellationException.class,
        () ->
            Advisor.advise(
                Drawn.chain(100),
                Optional.empty(),
                AdviceRequest.of(Question.LATENCY),
                () -> true,
                _ -> {}));
  }

  /**
   * Every link keeps what was done to it before: pairs and band are changed one after the other.
   */
  @Test
  void measuresAddUp() {
    Network network = Drawn.chain(100);
    Measure all =
        new Measure.Together(
            List.of(
                new Measure.FiberPairs("a-b", 1),
                new Measure.FiberPairs("a-b", 2),
                new Measure.NewLink(Drawn.link("a", "b"))));
    Network built = all.applyTo(network);
    assertEquals(4, built.links().get("a-b").fiberPairs());
    assertEquals(3, built.links().size());
    assertEquals(Table.of(built.links().list()), built.links());
    assertEquals(
        "Light another fibre pair on a – b and 2 more", all.edit(network).describe(network));
  }
}
