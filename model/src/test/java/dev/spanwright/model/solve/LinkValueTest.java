package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values of limiting links say, against solving again with another capacity. */
class LinkValueTest {

  private static final SolveLimit EXACT = new SolveLimit(0, Duration.ofMinutes(5));

  /** Small enough that other links do not take over, large enough to be seen. */
  private static final double STEP = 1e-3;

  /** Relative to the bound. */
  private static final double ROUNDING = 1e-12;

  private static final int NETWORKS = 60;

  /**
   * The headroom is concave in the capacities, so where a link gains and loses the same for a step
   * up and down, it is straight between, and the value is its slope.
   */
  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50"})
  void isTheSlopeOfTheHeadroom(String name) {
    TeInstance instance = TeInstance.ofResource(name);
    int straight = checkEveryLink(instance.graph(), instance.demands(), name);
    assertEquals(solve(instance.graph(), instance.demands()).limiting().size(), straight);
  }

  @Test
  void holdsOnAnyNetwork() {
    Random seeds = new Random(5);
    int straight = 0;
    for (int i = 0; i < NETWORKS; i++) {
      RandomBackbone network = RandomBackbone.of(seeds.nextLong(), 5, 14);
      straight +=
          checkEveryLink(network.graph(), network.demands(), network.seed() + network.kind());
    }
    assertTrue(straight > NETWORKS, "most networks must have links with a slope: " + straight);
  }

  /** The number of listed links whose value was seen to be the slope. */
  private static int checkEveryLink(FlowGraph graph, List<Demand> demands, String what) {
    Headroom now = solve(graph, demands);
    if (now.upperBound() == 0 || now.upperBound() == Double.POSITIVE_INFINITY) {
      return 0;
    }
    assertTrue(now.exact(), what);
    Map<String, Double> values = new HashMap<>();
    now.limiting().forEach(value -> values.put(value.linkId(), value.perGbps()));
    double worth = 0;
    int straight = 0;
    for (int link = 0; link < graph.links(); link++) {
      double gbps = graph.capacityGbps(2 * link);
      if (gbps > 0) {
        String id = graph.linkId(link);
        double value = values.getOrDefault(id, 0.0);
        worth += value * gbps;
        double step = STEP * gbps;
        Headroom more = solve(graph.withCapacity(id, gbps + step), demands);
        Headroom less = solve(graph.withCapacity(id, gbps - step), demands);
        double most = (now.upperBound() + value * step) * (1 + ROUNDING);
        double mostLess = (now.upperBound() - value * step) * (1 + ROUNDING);
        assertTrue(more.factor() <= most, () -> id + " gains too much in " + what);
        assertTrue(less.factor() <= mostLess, () -> id + " costs too little in " + what);
        double rise = more.upperBound() - now.upperBound();
        double fall = now.upperBound() - less.upperBound();
        double slack = ROUNDING * now.upperBound();
        if (value > 0 && fall - rise <= 1e-6 * value * step) {
          assertEquals(value * step, rise, 1e-6 * value * step + slack, id);
          straight++;
        }
      }
    }
    assertEquals(now.upperBound(), worth, 1e-9 * worth, "all capacity together is worth all");
    return straight;
  }

  @Test
  void listsALinkHoweverSmallItsShare() {
    FlowGraph graph =
        FlowGraph.of(
            List.of("a", "b", "c"),
            List.of(
                new FlowEdge("wide", "a", "b", 10_000, 1),
                new FlowEdge("narrow", "a", "b", 1, 1),
                new FlowEdge("ac", "a", "c", 10_000, 1),
                new FlowEdge("cb", "c", "b", 5, 1),
                new FlowEdge("spare", "c", "b", 0, 1)));
    Headroom headroom = solve(graph, List.of(demand("a", "b", 100)));
    assertEquals(Set.of("wide", "narrow", "cb"), Set.copyOf(headroom.bottlenecks()));
    headroom.limiting().forEach(value -> assertEquals(0.01, value.perGbps(), 1e-12));
  }

  /** While the bounds are apart, every link has a price; those with a slight one tell nothing. */
  @Test
  void leavesSlightPricesOutWhileTheBoundsAreApart() {
    TeInstance instance = TeInstance.ofResource("gabriel-100");
    SolveLimit rough = new SolveLimit(0.09, Duration.ofMinutes(5));
    Headroom headroom =
        HeadroomSolver.solve(instance.graph(), instance.demands(), rough, Cancellation.never());
    assertTrue(headroom.gap() > 1e-6, "it must not be exact by chance");
    for (LinkValue value : headroom.limiting()) {
      double gbps = instance.graph().capacityGbps(2 * instance.graph().link(value.linkId()));
      assertTrue(value.perGbps() * gbps > 0.0099 * headroom.upperBound(), value::toString);
    }
  }

  private static Headroom solve(FlowGraph graph, List<Demand> demands) {
    return HeadroomSolver.solve(graph, demands, EXACT, Cancellation.never());
  }
}
