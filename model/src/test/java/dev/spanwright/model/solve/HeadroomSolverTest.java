package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadroomSolverTest {

  private static final List<String> SITES = List.of("a", "b", "c", "d");

  @Test
  void isInfiniteWithoutDemand() {
    Headroom headroom = solve(triangle(100), List.of());
    assertEquals(Double.POSITIVE_INFINITY, headroom.factor());
    assertEquals(Double.POSITIVE_INFINITY, headroom.upperBound());
    assertEquals(0, headroom.gap());
  }

  @Test
  void hasAGapOfOneWhereNothingIsProven() {
    assertEquals(1, new Headroom(2, Double.POSITIVE_INFINITY, List.of(), 0).gap());
  }

  @Test
  void isZeroWhereADemandHasNoPath() {
    List<Demand> demands = List.of(demand("a", "b", 1), demand("a", "d", 1));
    assertEquals(new Headroom(0, 0, List.of(), 0), solve(triangle(100), demands));
  }

  @Test
  void namesNoLinkWhereADemandHasNoPathBetweenIslands() {
    FlowGraph islands =
        FlowGraph.of(
            SITES,
            List.of(new FlowEdge("ab", "a", "b", 100, 1), new FlowEdge("cd", "c", "d", 100, 1)));
    Headroom headroom = solve(islands, List.of(demand("a", "b", 1), demand("a", "d", 1)));
    assertEquals(0, headroom.upperBound());
    assertEquals(List.of(), headroom.limiting());
  }

  @Test
  void isZeroWhereTheOnlyLinkHasNoCapacity() {
    FlowGraph graph = FlowGraph.of(SITES, List.of(new FlowEdge("ab", "a", "b", 0, 1)));
    assertEquals(0, solve(graph, List.of(demand("a", "b", 1))).upperBound());
  }

  @Test
  void usesBothWaysRoundATriangle() {
    Headroom headroom = solve(triangle(100), List.of(demand("a", "b", 50)));
    assertEquals(4, headroom.factor(), 4e-3);
    assertEquals(4, headroom.upperBound(), 4e-3);
  }

  @Test
  void countsDirectionsApartAndDemandsOfOnePairTogether() {
    FlowGraph graph = FlowGraph.of(SITES, List.of(new FlowEdge("ab", "a", "b", 100, 1)));
    List<Demand> both = List.of(demand("a", "b", 100), demand("b", "a", 100));
    assertEquals(1, solve(graph, both).factor(), 1e-9);
    List<Demand> twice = List.of(demand("a", "b", 100), demand("a", "b", 100));
    assertEquals(0.5, solve(graph, twice).factor(), 1e-9);
  }

  @Test
  void addsUpParallelLinks() {
    FlowGraph graph =
        FlowGraph.of(
            SITES,
            List.of(new FlowEdge("ab1", "a", "b", 100, 1), new FlowEdge("ab2", "a", "b", 300, 2)));
    Headroom headroom = solve(graph, List.of(demand("a", "b", 100)));
    assertEquals(4, headroom.factor(), 4e-3);
    assertEquals(Set.of("ab1", "ab2"), Set.copyOf(headroom.bottlenecks()));
  }

  @Test
  void namesTheLinkThatLimits() {
    FlowGraph graph =
        FlowGraph.of(
            SITES,
            List.of(
                new FlowEdge("ab", "a", "b", 1000, 1),
                new FlowEdge("bc", "b", "c", 10, 1),
                new FlowEdge("cd", "c", "d", 1000, 1)));
    List<Demand> demands = List.of(demand("a", "d", 10), demand("a", "b", 10));
    assertEquals(List.of("bc"), solve(graph, demands).bottlenecks());
  }

  @Test
  void stopsAtOnceWhenNobodyWaits() {
    TeInstance instance = TeInstance.ofResource("gabriel-50");
    Headroom headroom =
        HeadroomSolver.solve(instance.graph(), instance.demands(), SolveLimit.DEFAULT, () -> true);
    assertEquals(0, headroom.factor());
    assertTrue(headroom.upperBound() >= instance.lambda() * (1 - 1e-9));
    assertEquals(1, headroom.gap());
  }

  @Test
  void staysSoundWhereverItIsStopped() {
    TeInstance instance = TeInstance.ofResource("waxman-30");
    for (int questions = 0; questions < 400; questions += 13) {
      int[] left = {questions};
      Headroom headroom =
          HeadroomSolver.solve(
              instance.graph(), instance.demands(), SolveLimit.DEFAULT, () -> left[0]-- <= 0);
      assertTrue(headroom.factor() <= instance.lambda() * (1 + 1e-9));
      assertTrue(headroom.upperBound() >= instance.lambda() * (1 - 1e-9));
    }
  }

  @Test
  void stopsWhenTheTimeIsOver() {
    TeInstance instance = TeInstance.ofResource("gabriel-100");
    SolveLimit oneNano = new SolveLimit(0, Duration.ofNanos(1));
    Headroom headroom =
        HeadroomSolver.solve(instance.graph(), instance.demands(), oneNano, Cancellation.never());
    assertEquals(0, headroom.factor());
  }

  @Test
  void endsByItselfWhereTheGapCannotBeReached() {
    SolveLimit exact = new SolveLimit(0, Duration.ofMinutes(5));
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    Headroom headroom =
        HeadroomSolver.solve(instance.graph(), instance.demands(), exact, Cancellation.never());
    assertEquals(0, headroom.gap(), 1e-8);
  }

  @Test
  void publishesOnlyBetterAnswersAndTheLastOne() {
    TeInstance instance = TeInstance.ofResource("rings-40");
    List<Headroom> answers = new ArrayList<>();
    Routing routing = DefaultRouter.route(instance.graph(), instance.demands());
    Headroom known = HeadroomSolver.quickBounds(instance.graph(), routing);
    answers.add(known);
    Headroom last =
        HeadroomSolver.refine(
            instance.graph(),
            instance.demands(),
            known,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            answers::add);
    assertTrue(answers.size() > 2);
    assertEquals(last, answers.getLast());
    for (int i = 1; i < answers.size(); i++) {
      assertTrue(answers.get(i).gap() <= answers.get(i - 1).gap());
      assertTrue(answers.get(i).factor() >= answers.get(i - 1).factor());
      assertTrue(answers.get(i).upperBound() <= answers.get(i - 1).upperBound());
    }
  }

  @Test
  void copesWithAnyScaleAndShape() {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      List<FlowEdge> edges = new ArrayList<>();
      for (int i = 0; i < 3 + random.nextInt(8); i++) {
        String from = SITES.get(random.nextInt(4));
        String to = SITES.get((SITES.indexOf(from) + 1 + random.nextInt(3)) % 4);
        double capacity = random.nextInt(4) == 0 ? 0 : Math.pow(10, random.nextInt(-3, 9));
        edges.add(new FlowEdge("l" + i, from, to, capacity, random.nextInt(3)));
      }
      FlowGraph graph = FlowGraph.of(SITES, edges);
      List<Demand> demands = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        String from = SITES.get(random.nextInt(4));
        String to = SITES.get((SITES.indexOf(from) + 1 + random.nextInt(3)) % 4);
        demands.add(demand(from, to, Math.pow(10, random.nextInt(-6, 9))));
      }
      Headroom headroom = solve(graph, demands);
      assertTrue(headroom.gap() <= 0.001, () -> headroom + " in " + edges + demands);
      boolean disconnected =
          DefaultRouter.route(graph, demands).demands().stream()
              .anyMatch(route -> route.paths().isEmpty());
      assertEquals(disconnected, headroom.factor() == 0);
    }
  }

  @Test
  void boundsQuicklyFromTheDefaultRouting() {
    List<Demand> demands = List.of(demand("a", "b", 50));
    Routing routing = DefaultRouter.route(triangle(100), demands);
    assertEquals(
        new Headroom(2, 4, List.of(), 0), HeadroomSolver.quickBounds(triangle(100), routing));
    Routing idle = DefaultRouter.route(triangle(100), List.of());
    assertEquals(
        Double.POSITIVE_INFINITY, HeadroomSolver.quickBounds(triangle(100), idle).factor());
    Routing cutOff = DefaultRouter.route(triangle(100), List.of(demand("a", "d", 1)));
    assertEquals(0, HeadroomSolver.quickBounds(triangle(100), cutOff).upperBound());
  }

  @Test
  void keepsWhatIsKnownWhenToldToStop() {
    Headroom known = new Headroom(2, 4, List.of(), 0);
    List<Demand> demands = List.of(demand("a", "b", 50));
    assertEquals(
        known,
        HeadroomSolver.refine(
            triangle(100), demands, known, SolveLimit.DEFAULT, () -> true, _ -> {}));
  }

  @Test
  void refusesADemandOfASiteThatIsNotThere() {
    List<Demand> demands = List.of(demand("a", "x", 1));
    assertThrows(IllegalArgumentException.class, () -> solve(triangle(1), demands));
  }

  private static Headroom solve(FlowGraph graph, List<Demand> demands) {
    return HeadroomSolver.solve(graph, demands, SolveLimit.DEFAULT, Cancellation.never());
  }

  private static FlowGraph triangle(double capacity) {
    return FlowGraph.of(
        SITES,
        List.of(
            new FlowEdge("ab", "a", "b", capacity, 1),
            new FlowEdge("bc", "b", "c", capacity, 1),
            new FlowEdge("ca", "c", "a", capacity, 1)));
  }
}
