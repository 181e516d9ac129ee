package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three times what fits, in priorities: what is carried must be what the levels say. */
class OptimalRouterOverloadTest {

  private static final double OVERLOAD = 3;

  private static final SolveLimit PATIENT = new SolveLimit(0, Duration.ofMinutes(5));

  @ParameterizedTest
  @ValueSource(longs = {2715, 1243, 14, 77, 300, 588, 3985, 5575, 6109})
  void carriesWhatTheLevelsSay(long seed) {
    RandomBackbone net = RandomBackbone.of(seed, 4, 24);
    FlowGraph graph = net.graph();
    double headroom =
        HeadroomSolver.solve(graph, net.demands(), SolveLimit.DEFAULT, Cancellation.never())
            .factor();
    List<Demand> demands = inPriorities(net.demandsTimes(OVERLOAD * headroom), new Random(seed));
    List<OptimalRouting> seen = new ArrayList<>();
    OptimalRouting answer =
        OptimalRouter.solve(
            graph, demands, Objective.BEST, 1, PATIENT, Cancellation.never(), seen::add);
    seen.forEach(step -> RoutingVerifier.check(graph, demands, 1, step));
    List<Double> carried =
        answer.routing().demands().stream()
            .sorted(
                Comparator.comparingInt((DemandRoute route) -> route.demand().priority())
                    .thenComparingDouble(OptimalRouterOverloadTest::fraction))
            .map(OptimalRouterOverloadTest::fraction)
            .toList();
    List<Double> levels = new ArrayList<>();
    for (FairnessLevel level : answer.fairness()) {
      for (int i = 0; i < level.demands(); i++) {
        levels.add(level.fraction());
      }
    }
    assertEquals(carried.size(), levels.size());
    for (int i = 0; i < carried.size(); i++) {
      assertEquals(levels.get(i), carried.get(i), 1e-6, net.kind());
    }
  }

  private static double fraction(DemandRoute route) {
    return route.carriedGbps() / route.demand().gbps();
  }

  private static List<Demand> inPriorities(List<Demand> demands, Random random) {
    List<Demand> dressed = new ArrayList<>();
    for (Demand one : demands) {
      if (one.gbps() > 0) {
        dressed.add(
            new Demand(
                "d" + dressed.size(),
                one.from(),
                one.to(),
                one.gbps(),
                TrafficClass.GENERAL,
                random.nextInt(3),
                OptionalDouble.empty(),
                "w"));
      }
    }
    return dressed;
  }
}
