package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Demands that may not leave some countries, in small random networks, against linear programs over
 * every path that they may take.
 */
class TerritoryRoutingTest {

  private static final int CASES = 40;
  private static final int SITES = 6;
  private static final double EXACT = 1e-7;

  private record Case(FlowGraph graph, List<Demand> demands) {

    EveryPath oracle() {
      return new EveryPath(graph, demands);
    }

    Case times(double scale) {
      return new Case(graph, demands.stream().map(d -> d.withGbps(scale * d.gbps())).toList());
    }

    /** Only the demands that have a path. */
    Case reachable() {
      EveryPath oracle = oracle();
      return new Case(graph, demands.stream().filter(oracle::reaches).toList());
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, CASES);
  }

  private static Case of(int seed) {
    Random random = new Random(seed);
    List<String> sites = IntStream.range(0, SITES).mapToObj(i -> "s" + i).toList();
    List<FlowEdge> edges = new ArrayList<>();
    for (int from = 0; from < SITES; from++) {
      for (int to = from + 1; to < SITES; to++) {
        if (random.nextDouble() < 0.55) {
          double gbps = 10 * (1 + random.nextInt(10));
          double ms = 1 + random.nextInt(20) / 4.0;
          edges.add(new FlowEdge("l" + edges.size(), "s" + from, "s" + to, gbps, ms));
        }
      }
    }
    List<Territory> territories = new ArrayList<>(List.of(Territory.EVERYWHERE));
    for (String country : List.of("AA", "BB")) {
      Set<String> inside =
          sites.stream().filter(_ -> random.nextDouble() < 0.75).collect(Collectors.toSet());
      territories.add(new Territory(Set.of(country), inside));
    }
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      int from = random.nextInt(SITES);
      int to = (from + 1 + random.nextInt(SITES - 1)) % SITES;
      demands.add(
          new Demand(
              "d" + i,
              "s" + from,
              "s" + to,
              5 + random.nextInt(40),
              TrafficClass.ENTERPRISE,
              0,
              OptionalDouble.empty(),
              "w",
              territories.get(random.nextInt(3))));
    }
    return new Case(FlowGraph.of(sites, edges), demands);
  }

  private static void assertInside(FlowGraph graph, Routing routing) {
    for (DemandRoute route : routing.demands()) {
      for (FlowPath path : route.paths()) {
        for (String link : path.links()) {
          int arc = 2 * graph.link(link);
          Territory territory = route.demand().territory();
          assertTrue(territory.allows(graph.siteId(graph.from(arc))), link);
          assertTrue(territory.allows(graph.siteId(graph.to(arc))), link);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void defaultRoutingTakesTheQuickestPathInside(int seed) {
    Case one = of(seed);
    EveryPath oracle = one.oracle();
    Routing routing = DefaultRouter.route(one.graph(), one.demands());
    assertInside(one.graph(), routing);
    for (int i = 0; i < one.demands().size(); i++) {
      DemandRoute route = routing.demands().get(i);
      double quickest = oracle.quickestMs(i);
      assertEquals(quickest, route.latencyMs().orElse(Double.POSITIVE_INFINITY), 1e-9);
      assertEquals(Double.isInfinite(quickest), route.paths().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void headroomIsThatOfThePathsInside(int seed) {
    for (Case one : List.of(of(seed), of(seed).reachable())) {
      Headroom headroom =
          HeadroomSolver.solve(
              one.graph(), one.demands(), SolveLimit.DEFAULT, Cancellation.never());
      double optimum = one.oracle().headroom();
      assertEquals(optimum, headroom.factor(), EXACT * (1 + optimum));
      assertEquals(optimum, headroom.upperBound(), EXACT * (1 + optimum));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void singlePathsFindTheSameAndNeverProveTooMuch(int seed) {
    Case one = of(seed).reachable();
    double optimum = one.oracle().headroom();
    HeadroomSearch search =
        new HeadroomSearch(one.graph(), Commodities.of(one.graph(), one.demands()));
    boolean going = one.demands().isEmpty() ? false : search.start(Cancellation.never());
    for (int round = 0; going && round < 200 && !search.exhausted(); round++) {
      going = search.improve(Cancellation.never());
      assertTrue(search.factor() <= optimum * (1 + EXACT), "too much carried");
      assertTrue(search.upperBound() >= optimum * (1 - EXACT), "a bound below the optimum");
    }
    assertTrue(one.demands().isEmpty() || search.factor() >= optimum * (1 - 1e-5));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFailureIsThatOfThePathsLeftInside(int seed) {
    Case one = of(seed).reachable();
    HeadroomSolver.Solved whole =
        HeadroomSolver.refine(
            one.graph(),
            one.demands(),
            HeadroomSolver.quickBounds(
                one.graph(), DefaultRouter.route(one.graph(), one.demands())),
            Optional.empty(),
            SolveLimit.DEFAULT,
            Cancellation.never(),
            _ -> {});
    FailureHeadrooms failures =
        FailureHeadrooms.of(
            one.graph(),
            one.demands(),
            whole.headroom(),
            whole.start(),
            SolveLimit.DEFAULT,
            Cancellation.never());
    for (int first = 0; first < one.graph().links(); first++) {
      int second = (first + 2) % one.graph().links();
      assertFailure(one, failures, first);
      assertFailure(one, failures, first, second);
    }
  }

  private static void assertFailure(Case one, FailureHeadrooms failures, int... links) {
    Set<String> failed =
        IntStream.of(links).mapToObj(one.graph()::linkId).collect(Collectors.toSet());
    FailureHeadroom found =
        failures.withoutLinks(IntStream.of(links).distinct().toArray(), Cancellation.never());
    double optimum = new EveryPath(one.graph().withoutLinks(failed), one.demands()).headroom();
    if (!one.demands().isEmpty()) {
      assertEquals(optimum, found.headroom().factor(), EXACT * (1 + optimum), failed::toString);
      assertTrue(found.headroom().upperBound() >= optimum * (1 - EXACT), failed::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStartFromOtherTerritoriesEndsAtTheSameAnswer(int seed) {
    Case before = of(seed).reachable();
    Case after = new Case(before.graph(), moved(before.demands())).reachable();
    Optional<HeadroomStart> start =
        HeadroomSolver.refine(
                before.graph(),
                before.demands(),
                new Headroom(0, 1e9, List.of(), 0),
                Optional.empty(),
                SolveLimit.DEFAULT,
                Cancellation.never(),
                _ -> {})
            .start();
    Headroom headroom =
        HeadroomSolver.refine(
                after.graph(),
                after.demands(),
                new Headroom(0, 1e9, List.of(), 0),
                start,
                SolveLimit.DEFAULT,
                Cancellation.never(),
                _ -> {})
            .headroom();
    double optimum = after.oracle().headroom();
    if (!after.demands().isEmpty()) {
      assertEquals(optimum, headroom.factor(), EXACT * (1 + optimum));
      assertEquals(optimum, headroom.upperBound(), EXACT * (1 + optimum));
    }
  }

  /** As if a site had been moved out of every country. */
  private static List<Demand> moved(List<Demand> demands) {
    return demands.stream()
        .map(
            d ->
                d.territory().isEverywhere()
                    ? d
                    : d.within(
                        new Territory(
                            d.territory().countries(),
                            d.territory().sites().stream()
                                .filter(s -> !s.equals("s2"))
                                .collect(Collectors.toSet()))))
        .toList();
  }

  private static OptimalRouting optimal(Case one, Objective objective) {
    OptimalRouting answer =
        OptimalRouter.solve(
            one.graph(),
            one.demands(),
            objective,
            1,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            step -> {
              RoutingVerifier.check(one.graph(), one.demands(), 1, step);
              assertInside(one.graph(), step.routing());
            });
    return answer;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mostTrafficIsThatOfThePathsInside(int seed) {
    Case one = of(seed).times(3);
    OptimalRouting answer = optimal(one, Objective.THROUGHPUT);
    double most = one.oracle().throughputGbps();
    assertEquals(most, answer.routing().carriedGbps(), EXACT * (1 + most));
    assertEquals(most, answer.carriedUpperBoundGbps(), EXACT * (1 + most));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bestRoutingIsQuickestWhereAllFits(int seed) {
    Case reachable = of(seed).reachable();
    if (reachable.demands().isEmpty()) {
      return;
    }
    Case one = reachable.times(0.95 * reachable.oracle().headroom());
    OptimalRouting answer = optimal(one, Objective.BEST);
    double least = one.oracle().leastGbpsMs();
    assertEquals(least, answer.totalLatencyGbpsMs(), 1e-6 * (1 + least));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLeastShareIsTheHeadroomWhereNotAllFits(int seed) {
    Case reachable = of(seed).reachable();
    if (reachable.demands().isEmpty()) {
      return;
    }
    Case one = reachable.times(2 * reachable.oracle().headroom());
    OptimalRouting answer = optimal(one, Objective.BEST);
    double least =
        answer.routing().demands().stream()
            .mapToDouble(route -> route.carriedGbps() / route.demand().gbps())
            .min()
            .orElseThrow();
    assertEquals(0.5, least, 1e-6);
  }
}
