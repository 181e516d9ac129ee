package dev.spanwright.model.failure;

import static dev.spanwright.model.failure.FailureGrounds.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.failure.DemandLoss.Reason;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.TeInstance;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureStudyTest {

  private static final SweepRequest SHORTEST = SweepRequest.of(Restoration.SHORTEST);

  /** A ring a-b-c-d of 100 Gbit/s and 1 ms a link, but d-a of 2.5 ms; e hangs from b. */
  private static final FlowGraph RING =
      FlowGraph.of(
          List.of("a", "b", "c", "d", "e"),
          List.of(
              new FlowEdge("ab", "a", "b", 100, 1),
              new FlowEdge("bc", "b", "c", 100, 1),
              new FlowEdge("cd", "c", "d", 100, 1),
              new FlowEdge("da", "d", "a", 100, 2.5),
              new FlowEdge("be", "b", "e", 100, 1)));

  private static final List<Demand> DEMANDS =
      List.of(demand("a", "b", 60), demand("a", "d", 50), demand("a", "e", 20));

  private static FailureStudy study(SweepRequest request) {
    StudyGround ground = new StudyGround(RING, DEMANDS, RoutingMetric.LATENCY, 1);
    return FailureStudy.of(ground, request, Cancellation.never());
  }

  private static FailureOutcome outcome(FailureCase failure) {
    return study(SHORTEST).outcome(failure, Cancellation.never());
  }

  /** There is a way a-d-c-b, through a country that the demand may not use. */
  @Test
  void whatHasNoPathInsideItsCountriesIsLostForThat() {
    Territory inside = new Territory(Set.of("DE"), Set.of("a", "b"));
    List<Demand> bound = List.of(demand("a", "b", 60).within(inside));
    StudyGround ground = new StudyGround(RING, bound, RoutingMetric.LATENCY, 1);
    FailureOutcome cut =
        FailureStudy.of(ground, SHORTEST, Cancellation.never())
            .outcome(FailureCase.link("ab"), Cancellation.never());
    assertEquals(DemandLoss.Reason.NO_PATH_INSIDE, cut.losses().getFirst().reason());
    assertEquals(0, cut.headroom().factor());
  }

  @Test
  void tellsWhatIsLostAndWhatSlows() {
    FailureOutcome cut = outcome(FailureCase.link("ab"));
    // All takes a-d-c-b: 130 on da (a-d 50, the rest 80), so each gets 100/130.
    assertEquals(130, cut.offeredGbps());
    assertEquals(100, cut.carriedGbps(), 1e-9);
    assertEquals(100.0 / 130, cut.carriedShare(), 1e-12);
    assertEquals(OptionalDouble.of(5.5), cut.worstLatencyMs());
    assertEquals(Optional.of(new LatencyGrowth("w:a>b", 1, 4.5)), cut.growth());
    assertEquals(2, cut.slowerDemands(), "a-d runs on da already");
    assertEquals(0, cut.lostDemands());
    assertEquals(3, cut.reducedDemands());
    assertEquals(List.of("w:a>b", "w:a>d", "w:a>e"), lost(cut));
    assertEquals(Reason.NO_ROOM, cut.losses().getFirst().reason());
    assertEquals(60 * 30.0 / 130, cut.losses().getFirst().lostGbps(), 1e-9);
    assertEquals(130, cut.loads().get("da").backwardGbps(), 1e-9);
    assertEquals(0, cut.loads().get("ab").capacityGbps());
    assertEquals(100.0 / 130, cut.headroom().factor(), 1e-9);
  }

  @Test
  void namesWhyADemandIsLost() {
    FailureOutcome site =
        outcome(
            new FailureCase(
                FailureKind.SITE,
                "site:b",
                Cuts.site("b"),
                List.of("ab", "bc", "be"),
                List.of("b")));
    assertEquals(
        List.of(Reason.END_DOWN, Reason.NO_PATH),
        site.losses().stream().map(DemandLoss::reason).toList());
    assertEquals(2, site.lostDemands());
    assertEquals(50, site.carriedGbps());
    assertEquals(0, site.headroom().factor(), "a to e is still asked for");

    FailureOutcome leaf =
        outcome(
            new FailureCase(
                FailureKind.SITE, "site:e", Cuts.site("e"), List.of("be"), List.of("e")));
    assertEquals(1, leaf.lostDemands());
    // a to b 60 and a to d 50 share both ways out of a: 200 / 110.
    assertEquals(200.0 / 110, leaf.headroom().factor(), 1e-3 * 2);
    assertTrue(leaf.headroom().gap() <= 1e-3);
  }

  @Test
  void changesNothingWhereTheLinkIsEmpty() {
    FailureOutcome empty = outcome(FailureCase.link("cd"));
    FailureOutcome intact = study(SHORTEST).intact();
    assertEquals(intact.carriedGbps(), empty.carriedGbps());
    assertEquals(Optional.empty(), empty.growth());
    assertEquals(0, empty.lostDemands() + empty.reducedDemands());
  }

  @Test
  void restoresAtBestByRoomAndPriority() {
    FailureOutcome cut =
        study(SweepRequest.of(Restoration.OPTIMAL))
            .outcome(FailureCase.link("da"), Cancellation.never());
    assertEquals(100, cut.carriedGbps(), 1e-6);
    assertEquals(100, cut.carriedAtMostGbps(), 1e-6);
    assertEquals(3, cut.reducedDemands());
  }

  @Test
  void findsTheWorstLoadOfEachLinkWithItsCause() {
    SweepResult result = study(SHORTEST).sweep(links(RING), _ -> {}, Cancellation.never());
    assertEquals(
        List.of("link:da", "link:ab", "link:ab", "link:ab", "intact"),
        result.worstLoads().stream().map(WorstLoad::caseId).toList());
    assertEquals(1.3, result.worstLoads().get(0).load().utilisation(), 1e-12);
  }

  @Test
  void findsEqualCasesOnceAndTellsEach() {
    List<FailureCase> cases =
        List.of(
            FailureCase.link("ab"),
            FailureCase.span(new LinkPart("ab", 0, 0.5), 1),
            FailureCase.hut(LinkPart.place("ab", 0.5), 1));
    List<String> heard = new ArrayList<>();
    SweepResult result =
        study(SHORTEST)
            .sweep(
                cases,
                progress ->
                    heard.add(
                        progress.done()
                            + "/"
                            + progress.total()
                            + " "
                            + progress.outcome().failure().id()),
                Cancellation.never());
    assertEquals(List.of("1/3 link:ab", "2/3 span:ab/1", "3/3 hut:ab/1"), heard);
    assertSame(result.outcomes().get(0).headroom(), result.outcomes().get(2).headroom());
    assertEquals(
        List.of("link:ab", "span:ab/1", "hut:ab/1"),
        result.outcomes().stream().map(o -> o.failure().id()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40"})
  void meetsTheStoredOptimaWithinTheGapAskedFor(String name) {
    TeInstance instance = TeInstance.ofResource(name);
    StudyGround ground =
        new StudyGround(instance.graph(), instance.demands(), RoutingMetric.LATENCY, 1);
    FailureStudy study = FailureStudy.of(ground, SHORTEST, Cancellation.never());
    SweepResult result = study.sweep(links(instance.graph()), _ -> {}, Cancellation.never());
    for (int link = 0; link < result.outcomes().size(); link++) {
      FailureOutcome outcome = result.outcomes().get(link);
      double optimum = instance.lambdaAfterFailure().get(link);
      assertTrue(outcome.headroom().gap() <= 1e-3, outcome::toString);
      assertTrue(outcome.headroom().factor() <= optimum * (1 + 2e-9), outcome::toString);
      assertTrue(outcome.headroom().upperBound() >= optimum * (1 - 2e-9), outcome::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Restoration.class)
  void givesTheSameOnAnyNumberOfThreads(Restoration restoration) {
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    StudyGround ground =
        new StudyGround(instance.graph(), instance.times(1.5), RoutingMetric.LATENCY, 1);
    SweepRequest request = SweepRequest.of(restoration);
    List<FailureCase> cases = links(instance.graph());
    SweepResult one =
        FailureStudy.of(ground, request.withThreads(1), Cancellation.never())
            .sweep(cases, _ -> {}, Cancellation.never());
    SweepResult four =
        FailureStudy.of(ground, request.withThreads(4), Cancellation.never())
            .sweep(cases, _ -> {}, Cancellation.never());
    assertEquals(one, four);
  }

  @Test
  void keepsLoadsAndNamesOnlyIfAskedTo() {
    SweepResult result =
        study(SHORTEST.withoutLoads().withMostNamed(1))
            .sweep(links(RING), _ -> {}, Cancellation.never());
    FailureOutcome cut = result.outcomes().getFirst();
    assertTrue(cut.loads().isEmpty());
    assertEquals(List.of("w:a>b"), lost(cut));
    assertEquals(3, cut.reducedDemands());
    assertEquals("link:da", result.worstLoads().getFirst().caseId());
  }

  @Test
  void givesUpWhereverItIsToldTo() {
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    StudyGround ground =
        new StudyGround(instance.graph(), instance.demands(), RoutingMetric.LATENCY, 1);
    for (Restoration restoration : Restoration.values()) {
      FailureStudy study =
          FailureStudy.of(
              ground, SweepRequest.of(restoration).withThreads(3), Cancellation.never());
      for (int questions = 0; questions < 1500; questions += 170) {
        AtomicInteger left = new AtomicInteger(questions);
        assertThrows(
            CancellationException.class,
            () -> study.sweep(links(instance.graph()), _ -> {}, () -> left.getAndDecrement() <= 0));
      }
    }
  }

  @Test
  void handsOnWhatTheListenerThrows() {
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                study(SHORTEST.withThreads(2))
                    .sweep(
                        links(RING),
                        _ -> {
                          throw new IllegalStateException("no place for this");
                        },
                        Cancellation.never()));
    assertEquals("no place for this", thrown.getMessage());
    FailureStudy study = study(SHORTEST);
    assertThrows(
        IllegalArgumentException.class,
        () -> study.outcome(FailureCase.link("xy"), Cancellation.never()));
    assertFalse(Thread.currentThread().isInterrupted());
  }

  static List<FailureCase> links(FlowGraph graph) {
    return FailureGrounds.links(graph);
  }

  private static List<String> lost(FailureOutcome outcome) {
    return outcome.losses().stream().map(DemandLoss::demandId).toList();
  }
}
