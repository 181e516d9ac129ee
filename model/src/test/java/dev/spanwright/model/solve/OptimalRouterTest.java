package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Cases whose answer can be seen. */
class OptimalRouterTest {

  /**
   * Two ways from a to b: 1 ms with 10 Gbit/s, and by way of c 4 ms with 100 Gbit/s; d is alone.
   */
  private static final FlowGraph TWO_WAYS =
      FlowGraph.of(
          List.of("a", "b", "c", "d"),
          List.of(
              new FlowEdge("ab", "a", "b", 10, 1),
              new FlowEdge("ac", "a", "c", 100, 2),
              new FlowEdge("cb", "c", "b", 100, 2)));

  private static Demand demand(String from, String to, double gbps, int priority, double within) {
    return new Demand(
        from + ">" + to + "/" + priority + "/" + within,
        from,
        to,
        gbps,
        TrafficClass.GENERAL,
        priority,
        within > 0 ? OptionalDouble.of(within) : OptionalDouble.empty(),
        "w");
  }

  private static OptimalRouting best(FlowGraph graph, Demand... demands) {
    return solve(graph, Objective.BEST, 1, List.of(demands));
  }

  private static OptimalRouting solve(
      FlowGraph graph, Objective objective, double usableShare, List<Demand> demands) {
    List<OptimalRouting> seen = new ArrayList<>();
    OptimalRouting answer =
        OptimalRouter.solve(
            graph,
            demands,
            objective,
            usableShare,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            seen::add);
    seen.forEach(step -> RoutingVerifier.check(graph, demands, usableShare, step));
    assertEquals(answer, seen.getLast());
    return answer;
  }

  private static double carried(OptimalRouting answer, int demand) {
    return answer.routing().demands().get(demand).carriedGbps();
  }

  @Test
  void fillsTheFastWayFirst() {
    OptimalRouting answer = best(TWO_WAYS, demand("a", "b", 30, 0, 0));
    assertEquals(30, carried(answer, 0), 1e-7);
    assertEquals(10 * 1 + 20 * 4, answer.totalLatencyGbpsMs(), 1e-6);
    assertTrue(answer.exact());
    assertEquals(List.of(new FairnessLevel(0, 1, 1)), answer.fairness());
    assertEquals("ab", answer.values().getFirst().linkId());
    assertEquals(3, answer.values().getFirst().perGbps(), 1e-6, "ms saved for each Gbit/s");
  }

  @Test
  void leavesTheShareThatIsNotUsable() {
    OptimalRouting answer =
        solve(TWO_WAYS, Objective.BEST, 0.5, List.of(demand("a", "b", 30, 0, 0)));
    assertEquals(5 * 1 + 25 * 4, answer.totalLatencyGbpsMs(), 1e-6);
  }

  @Test
  void servesTheFirstPriorityFirst() {
    OptimalRouting answer = best(TWO_WAYS, demand("a", "b", 100, 1, 0), demand("a", "b", 80, 0, 0));
    assertEquals(30, carried(answer, 0), 1e-6);
    assertEquals(80, carried(answer, 1), 1e-6);
    assertEquals(List.of(0, 1), answer.fairness().stream().map(FairnessLevel::priority).toList());
    assertEquals(0.3, answer.fairness().getLast().fraction(), 1e-8);
  }

  @Test
  void sharesFairlyInsideAPriority() {
    OptimalRouting answer =
        best(
            TWO_WAYS,
            demand("a", "c", 100, 0, 0),
            demand("a", "b", 20, 0, 0),
            demand("c", "b", 10, 0, 0));
    // What leaves a is 110 for 120; c to b is not in their way.
    assertEquals(110.0 / 120 * 100, carried(answer, 0), 1e-5);
    assertEquals(110.0 / 120 * 20, carried(answer, 1), 1e-5);
    assertEquals(10, carried(answer, 2), 1e-7);
    assertEquals(List.of(2, 1), answer.fairness().stream().map(FairnessLevel::demands).toList());
  }

  @Test
  void carriesTheMostInTotalThoughItIsUnfair() {
    // One way of two links: the long demand competes with both short ones.
    FlowGraph line =
        FlowGraph.of(
            List.of("a", "b", "c"),
            List.of(new FlowEdge("ab", "a", "b", 10, 1), new FlowEdge("bc", "b", "c", 10, 1)));
    List<Demand> demands =
        List.of(demand("a", "c", 10, 0, 0), demand("a", "b", 10, 0, 0), demand("b", "c", 10, 0, 0));
    OptimalRouting most = solve(line, Objective.THROUGHPUT, 1, demands);
    assertEquals(20, most.routing().carriedGbps(), 1e-6);
    assertEquals(0, carried(most, 0), 1e-6);
    OptimalRouting fair = solve(line, Objective.BEST, 1, demands);
    assertEquals(15, fair.routing().carriedGbps(), 1e-6);
  }

  @Test
  void honoursLatencyObjectivesWhereItCan() {
    // Either may have the fast way; only one needs it.
    OptimalRouting answer = best(TWO_WAYS, demand("a", "b", 10, 0, 0), demand("a", "b", 10, 0, 2));
    assertEquals(1, answer.routing().demands().get(1).latencyMs().orElseThrow(), 1e-9);
    assertEquals(4, answer.routing().demands().get(0).latencyMs().orElseThrow(), 1e-9);
    assertEquals(List.of(), answer.missedObjectives());
  }

  @Test
  void namesTheObjectivesThatItCannotHonour() {
    OptimalRouting answer = best(TWO_WAYS, demand("a", "b", 30, 0, 2), demand("a", "c", 1, 0, 1));
    assertEquals(30, carried(answer, 0), 1e-7, "it is carried all the same");
    assertEquals(
        answer.routing().demands().stream().map(route -> route.demand().id()).toList(),
        answer.missedObjectives());
  }

  @Test
  void namesAPathlessDemandAsNotCarried() {
    OptimalRouting answer = best(TWO_WAYS, demand("a", "d", 5, 0, 9), demand("a", "b", 5, 0, 0));
    assertEquals(0, carried(answer, 0));
    assertTrue(answer.routing().demands().get(0).latencyMs().isEmpty());
    assertEquals(5, carried(answer, 1), 1e-7);
    assertEquals(
        List.of(0.0, 1.0), answer.fairness().stream().map(FairnessLevel::fraction).toList());
    assertEquals(1, answer.missedObjectives().size());
  }

  @Test
  void copesWithNothingToCarry() {
    assertEquals(0, best(TWO_WAYS).routing().carriedGbps());
    assertEquals(7, best(TWO_WAYS, demand("d", "d", 7, 0, 0)).routing().carriedGbps());
    FlowGraph dead = FlowGraph.of(List.of("a", "b"), List.of(new FlowEdge("ab", "a", "b", 0, 1)));
    assertEquals(0, best(dead, demand("a", "b", 1, 0, 0)).routing().carriedGbps());
  }

  @Test
  void asksForARoutingObjective() {
    assertThrows(
        IllegalArgumentException.class,
        () -> solve(TWO_WAYS, Objective.HEADROOM, 1, List.of(demand("a", "b", 1, 0, 0))));
  }

  @Test
  void givesNoAnswerToWhoGivesUp() {
    List<Demand> demands = List.of(demand("a", "b", 30, 0, 0));
    for (Objective objective : List.of(Objective.BEST, Objective.THROUGHPUT)) {
      assertThrows(
          CancellationException.class,
          () ->
              OptimalRouter.solve(
                  TWO_WAYS, demands, objective, 1, SolveLimit.DEFAULT, () -> true, _ -> {}));
    }
  }

  @Test
  void givesAFeasibleAnswerWhenTheTimeIsOver() {
    List<Demand> demands = List.of(demand("a", "b", 30, 0, 0));
    SolveLimit noTime = new SolveLimit(0, Duration.ofNanos(1));
    OptimalRouting answer =
        OptimalRouter.solve(
            TWO_WAYS, demands, Objective.BEST, 1, noTime, Cancellation.never(), _ -> {});
    RoutingVerifier.check(TWO_WAYS, demands, 1, answer);
    assertEquals(10, answer.routing().carriedGbps(), 1e-7);
    assertEquals(30, answer.carriedUpperBoundGbps(), 1e-7);
  }

  @Test
  void copesWithAnyScaleAndShape() {
    Random random = new Random(7);
    List<String> sites = List.of("a", "b", "c", "d", "e");
    for (int round = 0; round < 150; round++) {
      List<FlowEdge> edges = new ArrayList<>();
      for (int i = 0; i < 3 + random.nextInt(9); i++) {
        int from = random.nextInt(5);
        int to = (from + 1 + random.nextInt(4)) % 5;
        double gbps = random.nextInt(5) == 0 ? 0 : Math.pow(10, random.nextInt(-3, 7));
        edges.add(new FlowEdge("l" + i, sites.get(from), sites.get(to), gbps, random.nextInt(4)));
      }
      FlowGraph graph = FlowGraph.of(sites, edges);
      List<Demand> demands = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(7); i++) {
        int from = random.nextInt(5);
        int to = (from + 1 + random.nextInt(4)) % 5;
        double gbps = Math.pow(10, random.nextInt(-4, 7));
        int within = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0;
        demands.add(demand(sites.get(from), sites.get(to), gbps, random.nextInt(3), within));
      }
      OptimalRouting most = solve(graph, Objective.THROUGHPUT, 1, demands);
      OptimalRouting fair = solve(graph, Objective.BEST, 1, demands);
      assertTrue(most.carriedGap() <= 1e-6, () -> "gap " + most.carriedGap() + edges + demands);
      double sum = most.routing().carriedGbps();
      assertTrue(fair.routing().carriedGbps() <= sum * (1 + 1e-6), "more than the most");
    }
  }

  @Test
  void stopsAtALatencyThatIsNearEnough() {
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    List<Demand> demands = instance.times(0.95 * instance.lambda());
    SolveLimit limit = new SolveLimit(0.02, Duration.ofMinutes(1));
    OptimalRouting least =
        OptimalRouter.solve(
            instance.graph(), demands, Objective.BEST, 1, limit, Cancellation.never(), _ -> {});
    Headroom known = new Headroom(1.05, 1.06, List.of(), 0);
    OptimalRouting near =
        OptimalRouter.bestWithin(instance.graph(), demands, 1, known, limit, Cancellation.never());
    assertTrue(least.exact());
    assertTrue(near.latencyGap() > 1e-9, "it must be seen to stop before the end");
    assertTrue(near.latencyGap() <= 0.02, () -> "gap " + near.latencyGap());
    double leastMs = least.totalLatencyGbpsMs();
    assertTrue(near.totalLatencyGbpsMs() >= leastMs * (1 - 1e-9));
    assertTrue(near.totalLatencyGbpsMs() <= leastMs / (1 - 0.02) * (1 + 1e-9));
    double all = least.routing().carriedGbps();
    assertEquals(all, near.routing().carriedGbps(), 1e-9 * all);
  }

  @Test
  void takesALatencyObjectiveThatRoundingMissesAsMet() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("a", "b", "c", "d"),
            List.of(
                new FlowEdge("ab", "a", "b", 10, 0.1),
                new FlowEdge("bc", "b", "c", 10, 0.2),
                new FlowEdge("cd", "c", "d", 10, 0.3),
                new FlowEdge("ad", "a", "d", 100, 0.7),
                new FlowEdge("bd", "b", "d", 100, 1.5)));
    // 0.1 + 0.2 + 0.3 is more than 0.6 by the last digit. Least latency alone would let a>d yield.
    OptimalRouting answer = best(graph, demand("a", "d", 10, 0, 0.6), demand("b", "d", 10, 0, 0));
    assertEquals(List.of(), answer.missedObjectives());
    assertEquals(10 * 0.6 + 10 * 0.8, answer.totalLatencyGbpsMs(), 1e-6);
  }
}
