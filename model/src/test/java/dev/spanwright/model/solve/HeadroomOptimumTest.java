package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The solver against optima that linear-programming solvers found. */
class HeadroomOptimumTest {

  private static final SolveLimit PATIENT = new SolveLimit(0, Duration.ofMinutes(5));

  /** The stored optima have ten digits. */
  private static final double ROUNDING = 1e-9;

  /** Instances up to this size are solved within the time of a test. */
  private static final int MOST_SITES = 200;

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50", "gabriel-100"})
  void provesTheOptimumOfGeneratedNetworks(String name) {
    check(TeInstance.ofResource(name));
  }

  /** Real networks, whose licences do not let them ship; where a folder with them is at hand. */
  @TestFactory
  Stream<DynamicTest> provesTheOptimumOfRealNetworks() throws IOException {
    return RealNetworks.instances()
        .filter(instance -> instance.graph().sites() <= MOST_SITES)
        .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> check(instance)));
  }

  /** The search by single paths serves where flows of whole sources would take too much memory. */
  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50"})
  void findsTheOptimumBySinglePathsToo(String name) {
    TeInstance instance = TeInstance.ofResource(name);
    Commodities pairs = Commodities.of(instance.graph(), instance.demands());
    HeadroomSearch search = new HeadroomSearch(instance.graph(), pairs);
    check(
        instance,
        search,
        () -> FlowVerifier.checkedPeak(instance.graph(), pairs, search.flows()),
        1e-7);
  }

  private static void check(TeInstance instance) {
    FlowGraph graph = instance.graph();
    Commodities pairs = Commodities.of(graph, instance.demands());
    TreeSearch search = new TreeSearch(graph, pairs);
    check(instance, search, () -> FlowVerifier.checkedPeak(graph, pairs, search.flows()), ROUNDING);

    Headroom headroom =
        HeadroomSolver.solve(graph, instance.demands(), PATIENT, Cancellation.never());
    assertEquals(
        search.factor(), headroom.factor(), ROUNDING, "the same answer through the solver");
    assertTrue(headroom.exact(), () -> "not exact: " + headroom);
    double worth =
        headroom.limiting().stream()
            .mapToDouble(link -> link.perGbps() * capacityGbps(graph, link.linkId()))
            .sum();
    assertEquals(headroom.upperBound(), worth, 1e-7 * worth, "prices of all capacity");
  }

  private static double capacityGbps(FlowGraph graph, String linkId) {
    return IntStream.range(0, graph.links())
        .filter(link -> graph.linkId(link).equals(linkId))
        .mapToDouble(link -> graph.capacityGbps(2 * link))
        .findFirst()
        .orElseThrow();
  }

  private static void check(
      TeInstance instance, HeadroomMethod search, DoubleSupplier peak, double gap) {
    FlowGraph graph = instance.graph();
    Commodities pairs = Commodities.of(graph, instance.demands());
    assertTrue(search.start(Cancellation.never()));
    double reached = 1 / peak.getAsDouble();
    for (int step = 0; step < 200 && gap(search) > gap && !search.exhausted(); step++) {
      assertTrue(search.improve(Cancellation.never()));
      reached = Math.max(reached, 1 / peak.getAsDouble());
      assertTrue(search.factor() <= instance.lambda() * (1 + ROUNDING), () -> "too good");
      assertTrue(search.upperBound() >= instance.lambda() * (1 - ROUNDING), () -> "wrong bound");
    }
    assertEquals(reached, search.factor(), 1e-9 * reached, "the factor is that of a checked flow");
    assertEquals(instance.lambda(), search.factor(), gap * instance.lambda());
    assertTrue(gap(search) <= gap, () -> "gap of " + gap(search));
    double proven = FlowVerifier.boundOf(graph, pairs, search.provingLengths());
    assertTrue(search.upperBound() >= proven * (1 - ROUNDING), "its lengths prove the bound");
  }

  private static double gap(HeadroomMethod search) {
    return 1 - search.factor() / search.upperBound();
  }
}
