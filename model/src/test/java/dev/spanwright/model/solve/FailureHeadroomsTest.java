package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.solve.FailureHeadroom.How;
import dev.spanwright.model.traffic.Demand;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureHeadroomsTest {

  private static final SolveLimit EXACT = new SolveLimit(0, Duration.ofMinutes(5));
  private static final Headroom NOTHING_KNOWN =
      new Headroom(0, Double.POSITIVE_INFINITY, List.of(), 0);

  /** The stored optima have gaps of up to 7.7e-10, and ten digits. */
  private static final double STORED = 2e-9;

  private static final int NETWORKS = 60;

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50", "gabriel-100"})
  void findsTheOptimumAfterEveryFailureOfGeneratedNetworks(String name) {
    check(TeInstance.ofResource(name));
  }

  @TestFactory
  Stream<DynamicTest> findsTheOptimumAfterEveryFailureOfRealNetworks() throws IOException {
    return RealNetworks.instances()
        .filter(instance -> !instance.lambdaAfterFailure().isEmpty())
        .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> check(instance)));
  }

  private static void check(TeInstance instance) {
    FlowGraph graph = instance.graph();
    HeadroomSolver.Solved base = base(graph, instance.demands(), EXACT);
    List<LinkFailure> failures =
        run(graph, instance.demands(), base.headroom(), base.start(), EXACT);
    assertEquals(graph.links(), failures.size());
    for (int link = 0; link < failures.size(); link++) {
      LinkFailure failure = failures.get(link);
      assertEquals(graph.linkId(link), failure.linkId());
      double optimum = instance.lambdaAfterFailure().get(link);
      Headroom headroom = failure.headroom();
      assertEquals(optimum, headroom.factor(), 1e-7 * optimum, failure::toString);
      assertEquals(optimum, headroom.upperBound(), 1e-7 * optimum, failure::toString);
      assertTrue(headroom.factor() <= optimum * (1 + STORED), () -> "too good: " + failure);
      assertTrue(headroom.upperBound() <= base.headroom().upperBound(), failure::toString);
      assertEquals(optimum == 0, failure.how() == How.CUT_OFF, failure::toString);
      assertFalse(headroom.bottlenecks().contains(failure.linkId()), failure::toString);
    }
  }

  @Test
  void agreesWithASearchFromNothingOnAnyNetwork() {
    Random seeds = new Random(77);
    Set<How> met = EnumSet.noneOf(How.class);
    SolveLimit limit = new SolveLimit(0.001, Duration.ofSeconds(10));
    for (int i = 0; i < NETWORKS; i++) {
      RandomBackbone network = RandomBackbone.of(seeds.nextLong(), 5, 16);
      FlowGraph graph = network.graph();
      HeadroomSolver.Solved base = base(graph, network.demands(), limit);
      for (LinkFailure failure :
          run(graph, network.demands(), base.headroom(), base.start(), limit)) {
        met.add(failure.how());
        FlowGraph left = graph.withoutLinks(Set.of(failure.linkId()));
        Headroom alone = HeadroomSolver.solve(left, network.demands(), limit, Cancellation.never());
        Headroom swept = failure.headroom();
        String what = network.seed() + " " + network.kind() + failure + alone;
        assertTrue(swept.gap() <= limit.targetGap(), what);
        assertTrue(swept.factor() <= alone.upperBound() * (1 + 1e-9), what);
        assertTrue(alone.factor() <= swept.upperBound() * (1 + 1e-9), what);
        assertTrue(swept.upperBound() <= base.headroom().upperBound(), what);
        assertTrue(swept.factor() <= swept.upperBound(), what);
      }
    }
    assertEquals(EnumSet.allOf(How.class), met, "the networks must show every case");
  }

  /** a and b are joined twice, c hangs from b, d from c; a-e-b is a way around with less. */
  private static FlowGraph graph(double around) {
    return FlowGraph.of(
        List.of("a", "b", "c", "d", "e"),
        List.of(
            new FlowEdge("ab1", "a", "b", 100, 1),
            new FlowEdge("ab2", "a", "b", 100, 1),
            new FlowEdge("bc", "b", "c", 50, 1),
            new FlowEdge("cd", "c", "d", 50, 1),
            new FlowEdge("ae", "a", "e", around, 1),
            new FlowEdge("eb", "e", "b", around, 1),
            new FlowEdge("dark", "a", "c", 0, 1)));
  }

  @Test
  void tellsHowItKnows() {
    List<Demand> demands = List.of(demand("a", "b", 100), demand("b", "c", 50));
    List<LinkFailure> failures = run(graph(60), demands, NOTHING_KNOWN, Optional.empty(), EXACT);
    assertEquals(List.of("ab1", "ab2", "bc", "cd", "ae", "eb", "dark"), ids(failures));
    assertEquals(1, failures.get(0).headroom().factor(), 1e-12);
    assertEquals(How.REROUTED, failures.get(0).how());
    assertEquals(How.CUT_OFF, failures.get(2).how());
    assertEquals(new Headroom(0, 0, List.of(), 0), withoutMillis(failures.get(2)));
    assertEquals(How.UNUSED, failures.get(3).how(), "no demand beyond c");
    assertEquals(How.UNUSED, failures.get(6).how(), "a link without capacity");
    assertEquals(1, failures.get(6).headroom().factor(), 1e-12);
  }

  private static Headroom withoutMillis(LinkFailure failure) {
    Headroom found = failure.headroom();
    return new Headroom(found.factor(), found.upperBound(), found.limiting(), 0);
  }

  @Test
  void searchesWhereTheDetourIsTooNarrow() {
    List<Demand> demands = List.of(demand("a", "b", 150));
    List<LinkFailure> failures = run(graph(10), demands, NOTHING_KNOWN, Optional.empty(), EXACT);
    assertEquals(How.SOLVED, failures.get(0).how());
    assertEquals(110.0 / 150, failures.get(0).headroom().factor(), 1e-9);
    assertEquals(200.0 / 150, failures.get(4).headroom().factor(), 1e-9);
    assertEquals(Set.of("ab2", "ae"), Set.copyOf(failures.get(0).headroom().bottlenecks()));
  }

  @Test
  void changesNothingWithoutDemandOrWhereOneIsCutOffAlready() {
    for (LinkFailure idle : run(graph(1), List.of(), NOTHING_KNOWN, Optional.empty(), EXACT)) {
      assertEquals(How.UNUSED, idle.how());
    }
    List<Demand> impossible = List.of(demand("a", "x", 1));
    FlowGraph apart =
        FlowGraph.of(List.of("a", "b", "x"), List.of(new FlowEdge("ab", "a", "b", 1, 1)));
    LinkFailure only = run(apart, impossible, NOTHING_KNOWN, Optional.empty(), EXACT).getFirst();
    assertEquals(How.UNUSED, only.how());
    assertEquals(0, only.headroom().upperBound());
  }

  @Test
  void searchesTheBaseItselfWhereTheStartIsOfAnotherNetwork() {
    TeInstance instance = TeInstance.ofResource("gabriel-20");
    FlowGraph graph = instance.graph();
    FlowGraph other = graph.withCapacity("l3", 1);
    HeadroomSolver.Solved base = base(graph, instance.demands(), EXACT);
    Optional<HeadroomStart> start = base(other, instance.demands(), EXACT).start();
    List<LinkFailure> failures = run(graph, instance.demands(), base.headroom(), start, EXACT);
    for (int link = 0; link < failures.size(); link++) {
      double optimum = instance.lambdaAfterFailure().get(link);
      assertEquals(optimum, failures.get(link).headroom().factor(), 1e-7 * optimum);
    }
  }

  @Test
  void givesTheSameAnswersAgain() {
    TeInstance instance = TeInstance.ofResource("waxman-30");
    HeadroomSolver.Solved base = base(instance.graph(), instance.demands(), EXACT);
    List<String> first =
        answers(run(instance.graph(), instance.demands(), base.headroom(), base.start(), EXACT));
    assertEquals(
        first,
        answers(run(instance.graph(), instance.demands(), base.headroom(), base.start(), EXACT)));
  }

  /** All but the time that it took, to the last bit. */
  private static List<String> answers(List<LinkFailure> failures) {
    return failures.stream().map(one -> one.linkId() + one.how() + withoutMillis(one)).toList();
  }

  private record LinkFailure(String linkId, Headroom headroom, How how) {}

  private static List<String> ids(List<LinkFailure> failures) {
    return failures.stream().map(LinkFailure::linkId).toList();
  }

  private static HeadroomSolver.Solved base(
      FlowGraph graph, List<Demand> demands, SolveLimit limit) {
    Headroom quick = HeadroomSolver.quickBounds(graph, DefaultRouter.route(graph, demands));
    return HeadroomSolver.refine(
        graph, demands, quick, Optional.empty(), limit, Cancellation.never(), _ -> {});
  }

  private static List<LinkFailure> run(
      FlowGraph graph,
      List<Demand> demands,
      Headroom base,
      Optional<HeadroomStart> start,
      SolveLimit limit) {
    FailureHeadrooms failures =
        FailureHeadrooms.of(graph, demands, base, start, limit, Cancellation.never());
    return IntStream.range(0, graph.links())
        .mapToObj(
            link -> {
              FailureHeadroom found = failures.withoutLinks(new int[] {link}, Cancellation.never());
              return new LinkFailure(graph.linkId(link), found.headroom(), found.how());
            })
        .toList();
  }
}
