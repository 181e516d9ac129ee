package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Best routing, largest throughput and fair shares against optima of linear-programming solvers.
 */
class OptimalRouterOracleTest {

  private static final SolveLimit PATIENT = new SolveLimit(0, Duration.ofMinutes(5));

  /** Larger networks take too long for a test. */
  private static final int MOST_SITES = 50;

  private static Stream<TeInstance> instances() throws Exception {
    List<TeInstance> instances = new ArrayList<>();
    for (String name : List.of("gabriel-20", "waxman-30", "rings-40", "gabriel-50")) {
      instances.add(TeInstance.ofResource(name));
    }
    RealNetworks.ifPresent()
        .filter(instance -> instance.graph().sites() <= MOST_SITES)
        .forEach(instances::add);
    return instances.stream();
  }

  @TestFactory
  Stream<DynamicTest> carriesTheMostTraffic() throws Exception {
    return instances().map(i -> DynamicTest.dynamicTest(i.name(), () -> checkThroughput(i)));
  }

  private static void checkThroughput(TeInstance instance) {
    List<Demand> demands = instance.times(instance.best().scale());
    OptimalRouting answer = solve(instance, demands, Objective.THROUGHPUT);
    double most = instance.best().throughputGbps();
    assertEquals(most, answer.routing().carriedGbps(), 1e-8 * most);
    assertTrue(answer.carriedUpperBoundGbps() >= most * (1 - 1e-9), "wrong bound");
    assertTrue(answer.carriedGap() <= 1e-8, () -> "gap " + answer.carriedGap());
    assertTrue(answer.latencyGap() <= 1e-8, () -> "latency gap " + answer.latencyGap());
  }

  @TestFactory
  Stream<DynamicTest> sharesFairly() throws Exception {
    return instances()
        .filter(instance -> !instance.best().levels().isEmpty())
        .map(i -> DynamicTest.dynamicTest(i.name(), () -> checkLevels(i)));
  }

  private static void checkLevels(TeInstance instance) {
    double scale = instance.best().scale();
    OptimalRouting answer = solve(instance, instance.times(scale), Objective.BEST);
    List<Double> wanted = new ArrayList<>();
    for (TeInstance.Level level : instance.best().levels()) {
      wanted.addAll(java.util.Collections.nCopies(level.demands(), level.share() / scale));
    }
    List<Double> listed = new ArrayList<>();
    for (FairnessLevel level : answer.fairness()) {
      listed.addAll(java.util.Collections.nCopies(level.demands(), level.fraction()));
    }
    List<Double> carried =
        answer.routing().demands().stream()
            .map(route -> route.carriedGbps() / route.demand().gbps())
            .sorted()
            .toList();
    assertEquals(wanted.size(), listed.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i), listed.get(i), 1e-6, "level of the demand of rank " + i);
      assertEquals(wanted.get(i), carried.get(i), 1e-6, "share of the demand of rank " + i);
    }
    assertTrue(answer.latencyGap() <= 1e-8, () -> "latency gap " + answer.latencyGap());
  }

  @TestFactory
  Stream<DynamicTest> carriesAllWhereItFits() throws Exception {
    return instances().map(i -> DynamicTest.dynamicTest(i.name(), () -> checkAll(i)));
  }

  private static void checkAll(TeInstance instance) {
    List<Demand> demands = instance.times(0.95 * instance.lambda());
    OptimalRouting answer = solve(instance, demands, Objective.BEST);
    double offered = demands.stream().mapToDouble(Demand::gbps).sum();
    assertEquals(offered, answer.routing().carriedGbps(), 1e-8 * offered);
    assertTrue(answer.exact(), () -> "latency gap " + answer.latencyGap());
    double least =
        DefaultRouter.route(instance.graph(), demands).demands().stream()
            .mapToDouble(route -> route.demand().gbps() * route.latencyMs().orElseThrow())
            .sum();
    assertTrue(answer.totalLatencyGbpsMs() >= least * (1 - 1e-9), "faster than the fastest paths");
  }

  private static OptimalRouting solve(
      TeInstance instance, List<Demand> demands, Objective objective) {
    List<OptimalRouting> seen = new ArrayList<>();
    OptimalRouting answer =
        OptimalRouter.solve(
            instance.graph(), demands, objective, 1, PATIENT, Cancellation.never(), seen::add);
    seen.forEach(step -> RoutingVerifier.check(instance.graph(), demands, 1, step));
    RoutingVerifier.check(instance.graph(), demands, 1, answer);
    return answer;
  }
}
