package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the samples come to when they are evaluated. */
class SampleEvaluationTest {

  private static final String PAIR = "two-campuses";

  /** Generous in time, so that the result depends on the gap alone. */
  private static final SolveLimit LIMIT = new SolveLimit(0.01, Duration.ofMinutes(2));

  private static final Map<String, Evaluation> EVALUATED =
      SampleNetworks.all().stream()
          .collect(Collectors.toMap(Sample::name, sample -> evaluate(Networks.read(sample))));

  private static Stream<String> names() {
    return SampleNetworks.all().stream().map(Sample::name);
  }

  /** Without the pair of campuses, which one link joins. */
  private static Stream<String> backbones() {
    return names().filter(name -> !name.equals(PAIR));
  }

  private static Evaluation evaluate(Network network) {
    return new Evaluator((drawn, _) -> LinkPlanner.standard().layAll(drawn))
        .evaluate(
            1, network, Optional.empty(), Objective.HEADROOM, LIMIT, Cancellation.never(), _ -> {});
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDemandIsCarriedInTime(String name) {
    Evaluation evaluation = EVALUATED.get(name);

    assertEquals(List.of(), evaluation.insights().overloaded());
    assertEquals(List.of(), evaluation.insights().notFullyCarried());
    assertEquals(List.of(), evaluation.insights().late());
  }

  @ParameterizedTest
  @MethodSource("backbones")
  void headroomIsALittleOverOne(String name) {
    double factor = EVALUATED.get(name).headroom().factor();

    assertTrue(factor > 1.1 && factor < 2, "headroom " + factor);
  }

  @ParameterizedTest
  @MethodSource("backbones")
  void noLinkAloneCutsADemandOff(String name) {
    assertEquals(List.of(), EVALUATED.get(name).insights().critical());
  }

  /** 700 miles at the route factor 1.3: 14.3 ms there and back, 9.8 ms over hollow core. */
  @Test
  void thePairOfCampusesIsAsFarApartAsPublished() {
    Network network = Networks.read(SampleNetworks.find(PAIR).orElseThrow());
    assertEquals(14.3, roundTripMs(EVALUATED.get(PAIR)), 0.1);
    assertEquals(9.8, roundTripMs(evaluate(network.in("hollow-core"))), 0.1);
  }

  private static double roundTripMs(Evaluation evaluation) {
    return 2 * evaluation.plants().get("highway").latencyMs();
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsWarnedOf(String name) {
    assertEquals(List.of(), EVALUATED.get(name).insights().warnings());
  }

  @Test
  void theDefaultShowsLinksOfEveryLoad() {
    List<Double> loads =
        EVALUATED.get(Sample.defaultSample().name()).routing().loads().values().stream()
            .map(LinkLoad::utilisation)
            .toList();

    assertEquals(0, within(0, 0.1, loads), "idle links");
    assertTrue(within(0.1, 0.4, loads) >= 8, loads.toString());
    assertTrue(within(0.3, 0.8, loads) > loads.size() / 2, loads.toString());
    assertTrue(within(0.75, 0.95, loads) >= 5, loads.toString());
    assertEquals(0, within(0.95, 9, loads), loads.toString());
  }

  private static long within(double least, double below, List<Double> loads) {
    return loads.stream().filter(u -> u >= least && u < below).count();
  }

  @Test
  void noSingleCutIsolatesAnyUnitedStatesSite() {
    Network network = Networks.read(Sample.defaultSample());
    for (Link cut : network.links()) {
      assertEquals(network.sites().size(), reached(network, Set.of(cut.id())), cut.id());
    }
  }

  @Test
  void noSharedRiskGroupIsolatesAnyUnitedStatesSite() {
    Network network = Networks.read(Sample.defaultSample());
    for (SharedRiskGroup group : network.groups()) {
      int reached = reached(network, Set.copyOf(group.links()));
      assertEquals(network.sites().size(), reached, group.name());
    }
  }

  private static int reached(Network network, Set<String> cut) {
    String start = network.sites().stream().map(Site::id).findFirst().orElseThrow();
    Set<String> seen = new HashSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String site = open.pop();
      for (Link link : network.linksAt(site)) {
        String other = link.from().equals(site) ? link.to() : link.from();
        if (!cut.contains(link.id()) && seen.add(other)) {
          open.push(other);
        }
      }
    }
    return seen.size();
  }
}
