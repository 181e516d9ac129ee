package dev.spanwright.model.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouter;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.RandomBackbone;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Any failures of any network, against each solved from nothing; and networks of nothing. */
class FailurePropertiesTest {

  private static final int NETWORKS = 60;
  private static final SolveLimit LIMIT = new SolveLimit(0.001, Duration.ofSeconds(30));

  private static FailureStudy study(FlowGraph graph, List<Demand> demands, Restoration how) {
    StudyGround ground = new StudyGround(graph, demands, RoutingMetric.LATENCY, 1);
    SweepRequest request = SweepRequest.of(how).withLimitEach(LIMIT);
    return FailureStudy.of(ground, request, Cancellation.never());
  }

  private static List<FailureCase> cases(FlowGraph graph, Random random) {
    List<FailureCase> cases = new ArrayList<>(FailureGrounds.links(graph));
    cases.addAll(FailureGrounds.sites(graph));
    for (int i = 0; i < 8; i++) {
      Set<String> links = new HashSet<>();
      Set<String> sites = new HashSet<>();
      for (int count = 0; count <= i; count++) {
        links.add(graph.linkId(random.nextInt(graph.links())));
        if (i % 3 == 2) {
          sites.add(graph.siteId(random.nextInt(graph.sites())));
        }
      }
      cases.add(FailureGrounds.several(graph, links, sites));
    }
    return cases;
  }

  @Test
  void agreesWithEachCaseFromNothing() {
    Random random = new Random(5);
    for (int i = 0; i < NETWORKS; i++) {
      RandomBackbone network = RandomBackbone.of(random.nextLong(), 5, 14);
      FlowGraph graph = network.graph();
      FailureStudy study = study(graph, network.demands(), Restoration.SHORTEST);
      List<FailureCase> cases = cases(graph, random);
      for (FailureOutcome outcome : study.sweep(cases, _ -> {}, Cancellation.never()).outcomes()) {
        check(network, graph, outcome);
      }
    }
  }

  private static void check(RandomBackbone network, FlowGraph graph, FailureOutcome outcome) {
    FailureCase failure = outcome.failure();
    String what = network.seed() + " " + network.kind() + " " + failure.id();
    FlowGraph left = graph.withoutLinks(Set.copyOf(failure.failedLinks()));
    List<Demand> asked = asked(network.demands(), failure);
    Headroom alone = HeadroomSolver.solve(left, asked, LIMIT, Cancellation.never());
    Headroom swept = outcome.headroom();
    assertTrue(swept.gap() <= LIMIT.targetGap(), () -> what + swept);
    assertTrue(swept.factor() <= alone.upperBound() * (1 + 1e-9), () -> what + swept + alone);
    assertTrue(alone.factor() <= swept.upperBound() * (1 + 1e-9), () -> what + swept + alone);
    Routing routing = DefaultRouter.route(left, asked);
    assertEquals(routing.carriedGbps(), outcome.carriedGbps(), 1e-9 * outcome.offeredGbps(), what);
    assertEquals(routing.loads(), outcome.loads(), what);
    assertSound(outcome, what);
  }

  private static List<Demand> asked(List<Demand> demands, FailureCase failure) {
    return demands.stream()
        .filter(d -> !failure.failedSites().contains(d.from()))
        .filter(d -> !failure.failedSites().contains(d.to()))
        .toList();
  }

  @Test
  void restoresAsWellAsTheBestRoutingFromNothing() {
    Random random = new Random(6);
    for (int i = 0; i < NETWORKS / 3; i++) {
      RandomBackbone network = RandomBackbone.of(random.nextLong(), 5, 10);
      FlowGraph graph = network.graph();
      FailureStudy study = study(graph, network.demands(), Restoration.OPTIMAL);
      for (FailureCase failure : cases(graph, random)) {
        FailureOutcome outcome = study.outcome(failure, Cancellation.never());
        OptimalRouting alone =
            OptimalRouter.solve(
                graph.withoutLinks(Set.copyOf(failure.failedLinks())),
                asked(network.demands(), failure),
                Objective.BEST,
                1,
                LIMIT,
                Cancellation.never(),
                _ -> {});
        String what = network.seed() + " " + network.kind() + " " + failure.id();
        double tolerance = 1e-5 * outcome.offeredGbps();
        assertEquals(alone.routing().carriedGbps(), outcome.carriedGbps(), tolerance, what);
        assertSound(outcome, what);
      }
    }
  }

  private static void assertSound(FailureOutcome outcome, String what) {
    assertTrue(outcome.carriedShare() >= 0 && outcome.carriedShare() <= 1, what);
    assertTrue(outcome.carriedAtMostGbps() >= outcome.carriedGbps(), what);
    assertTrue(outcome.headroom().factor() >= 0, what);
    assertTrue(outcome.headroom().factor() <= outcome.headroom().upperBound(), what);
    assertEquals(outcome.lostDemands() + outcome.reducedDemands(), outcome.losses().size(), what);
    outcome.losses().forEach(loss -> assertTrue(loss.lostGbps() > 0, what));
    outcome.worstLatencyMs().ifPresent(ms -> assertTrue(Double.isFinite(ms) && ms >= 0, what));
    outcome.growth().ifPresent(growth -> assertTrue(growth.growthMs() > 0, what));
    outcome.loads().values().forEach(load -> assertTrue(load.utilisation() >= 0, what));
    assertEquals(outcome.carriedGbps() > 0, outcome.worstLatencyMs().isPresent(), what);
  }

  @Test
  void hasClearAnswersWhereThereIsNothing() {
    FlowGraph none = FlowGraph.of(List.of(), List.of());
    FlowGraph apart = FlowGraph.of(List.of("a", "b"), List.of());
    FlowGraph dark = FlowGraph.of(List.of("a", "b"), List.of(new FlowEdge("ab", "a", "b", 0, 1)));
    FlowGraph pair = FlowGraph.of(List.of("a", "b"), List.of(new FlowEdge("ab", "a", "b", 10, 0)));
    List<Demand> wanted = List.of(FailureGrounds.demand("a", "b", 5));
    for (Restoration how : Restoration.values()) {
      assertEquals(1, sweptAll(none, List.of(), how).carriedShare());
      FailureOutcome idle = sweptAll(pair, List.of(), how);
      assertEquals(Double.POSITIVE_INFINITY, idle.headroom().factor());
      assertEquals(0, idle.headroom().gap());
      for (FlowGraph graph : List.of(apart, dark, pair)) {
        FailureOutcome lost = sweptAll(graph, wanted, how);
        assertEquals(0, lost.carriedShare());
        assertTrue(lost.worstLatencyMs().isEmpty());
      }
    }
  }

  /** All links and sites one by one, then all links together. */
  private static FailureOutcome sweptAll(FlowGraph graph, List<Demand> demands, Restoration how) {
    List<FailureCase> cases = new ArrayList<>(FailureGrounds.links(graph));
    cases.addAll(FailureGrounds.sites(graph));
    Set<String> all = new HashSet<>();
    FailureGrounds.links(graph).forEach(one -> all.addAll(one.failedLinks()));
    cases.add(FailureGrounds.several(graph, all, Set.of()));
    SweepResult result = study(graph, demands, how).sweep(cases, _ -> {}, Cancellation.never());
    assertSound(result.intact(), "intact");
    result.outcomes().forEach(outcome -> assertSound(outcome, outcome.failure().id()));
    return result.outcomes().getLast();
  }
}
