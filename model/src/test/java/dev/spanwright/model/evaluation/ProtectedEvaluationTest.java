package dev.spanwright.model.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.PinnedRoute;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is sent twice counts in loads, headroom and best routing. */
class ProtectedEvaluationTest {

  private static final double GBPS = 100;

  /** The inference demand 10 takes 10 of both links; 2 · (100 − 10 λ) = 30 λ. */
  @Test
  void reservedCapacityCountsInLoadsAndHeadroom() {
    Network network = twoLinks(10, 30);

    Evaluation evaluation = evaluate(network, Objective.BEST);

    assertEquals(4, evaluation.headroom().factor(), 1e-6);
    assertTrue(evaluation.headroom().exact(), evaluation.headroom().toString());
    assertEquals(50, sum(evaluation.routing().loads().values()), 1e-9);
    assertEquals(50, sum(evaluation.optimal().orElseThrow().routing().loads().values()), 1e-6);
    assertEquals(40, evaluation.optimal().orElseThrow().routing().carriedGbps(), 1e-6);
  }

  /** The protected demand is carried by two thirds, the others by nothing: it takes both links. */
  @Test
  void levelsOfBestRoutingCountWhatIsSentTwice() {
    Evaluation evaluation = evaluate(twoLinks(150, 10), Objective.BEST);

    List<FairnessLevel> levels = evaluation.optimal().orElseThrow().fairness();
    assertEquals(2, levels.size(), levels.toString());
    assertEquals(new FairnessLevel(0, 0.666666667, 1), levels.getLast());
    assertEquals(0, levels.getFirst().fraction(), 1e-6);
  }

  /** Alone, it fills both links at ten times; one link more gains nothing unless both grow. */
  @Test
  void headroomOfProtectedDemandsAloneIsThatOfTheFullestLink() {
    Evaluation evaluation = evaluate(twoLinks(10, 0), Objective.HEADROOM);

    assertEquals(10, evaluation.headroom().factor(), 1e-9);
    assertEquals(Set.of("ab", "abx"), Set.copyOf(evaluation.headroom().bottlenecks()));
  }

  /** The link from a is full at ten times of what is sent twice; the others use another one. */
  @Test
  void namesTheLinkThatGivenRoutesAloneFill() {
    Network network =
        protecting(
            TestNetworks.of("ab", "bc", "ca", "cd"),
            List.of(new Workload.DemandMatrix.Entry("a", "b", 10)),
            List.of(new Workload.DemandMatrix.Entry("c", "d", 1)));

    Evaluation evaluation = evaluate(network, Objective.HEADROOM);

    assertEquals(10, evaluation.headroom().factor(), 1e-9);
    assertEquals(Set.of("ab", "bc", "ca"), Set.copyOf(evaluation.headroom().bottlenecks()));
  }

  /** What does not fit on both paths is held back on both. */
  @Test
  void carriesOnlyWhatFitsOnBothPaths() {
    Evaluation evaluation = evaluate(twoLinks(150, 0), Objective.DEFAULT);

    assertEquals(100, evaluation.routing().carriedGbps(), 1e-9);
    assertEquals(1 / 1.5, evaluation.headroom().factor(), 1e-9);
  }

  /** At the factor, the others just fit in what the given routes leave; a little above not. */
  @Test
  void headroomIsWhereOthersJustFit() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      Network network = random(random);
      Map<String, LinkPlant> plants = TestNetworks.plants(network, GBPS, 1);
      Evaluation evaluation = evaluate(network, Objective.HEADROOM);
      double factor = evaluation.headroom().factor();
      assertTrue(evaluation.headroom().gap() <= 1e-6, evaluation.headroom().toString());
      assertTrue(othersFit(network, plants, factor * (1 - 1e-6)), "round " + round);
      assertTrue(!othersFit(network, plants, factor * (1 + 1e-5)), "round " + round);
    }
  }

  private static boolean othersFit(Network network, Map<String, LinkPlant> plants, double factor) {
    FlowGraph graph = FlowGraph.of(network, plants);
    List<Demand> demands = Demands.of(network, plants);
    Map<String, PinnedRoute> pinned =
        ProtectionPlan.of(network, graph, demands, Cancellation.never()).routes();
    FlowGraph left = graph;
    for (Link link : network.links()) {
      // Every demand here has one in the other direction, so that both directions are loaded alike.
      double reserved =
          demands.stream()
              .filter(demand -> pinned.containsKey(demand.id()))
              .filter(demand -> demand.from().compareTo(demand.to()) < 0)
              .filter(demand -> uses(pinned.get(demand.id()), link.id()))
              .mapToDouble(Demand::gbps)
              .sum();
      double gbps = GBPS - factor * reserved;
      if (gbps <= 0) {
        return false;
      }
      left = left.withCapacity(link.id(), gbps);
    }
    List<Demand> others = demands.stream().filter(d -> !pinned.containsKey(d.id())).toList();
    return HeadroomSolver.solve(left, others, SolveLimit.DEFAULT, Cancellation.never()).factor()
        >= factor;
  }

  private static boolean uses(PinnedRoute route, String link) {
    return route.carrying().stream().anyMatch(part -> part.path().links().contains(link))
        || route.reserved().stream().anyMatch(path -> path.links().contains(link));
  }

  private static double sum(Iterable<LinkLoad> loads) {
    double sum = 0;
    for (LinkLoad load : loads) {
      sum += load.forwardGbps() + load.backwardGbps();
    }
    return sum;
  }

  private static Evaluation evaluate(Network network, Objective objective) {
    return new Evaluator((drawn, _) -> TestNetworks.plants(drawn, GBPS, 1))
        .evaluate(
            1,
            network,
            Optional.empty(),
            objective,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            _ -> {});
  }

  private static Network twoLinks(double inferenceGbps, double generalGbps) {
    return protecting(
        TestNetworks.of("ab", "abx"),
        List.of(new Workload.DemandMatrix.Entry("a", "b", inferenceGbps)),
        List.of(new Workload.DemandMatrix.Entry("a", "b", generalGbps)));
  }

  /** A ring of five with two chords. */
  private static Network random(Random random) {
    Network network = TestNetworks.of("ab", "bc", "cd", "de", "ea", "ac", "bd");
    return protecting(network, entries(random, 3), entries(random, 5));
  }

  private static List<Workload.DemandMatrix.Entry> entries(Random random, int count) {
    List<Workload.DemandMatrix.Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(5);
      int to = (from + 1 + random.nextInt(4)) % 5;
      double gbps = 1 + random.nextInt(30);
      entries.add(
          new Workload.DemandMatrix.Entry("" + (char) ('a' + from), "" + (char) ('a' + to), gbps));
      entries.add(
          new Workload.DemandMatrix.Entry("" + (char) ('a' + to), "" + (char) ('a' + from), gbps));
    }
    return entries;
  }

  private static Network protecting(
      Network network,
      List<Workload.DemandMatrix.Entry> protectedOnes,
      List<Workload.DemandMatrix.Entry> others) {
    return network
        .withWorkloads(
            Table.of(
                List.of(
                    matrix("p", TrafficClass.INFERENCE, protectedOnes),
                    matrix("o", TrafficClass.GENERAL, others))))
        .withTraffic(
            network
                .traffic()
                .with(
                    TrafficClass.INFERENCE, ClassRules.USUAL.withProtection(Protection.DEDICATED)));
  }

  private static Workload matrix(
      String id, TrafficClass trafficClass, List<Workload.DemandMatrix.Entry> entries) {
    return new Workload.DemandMatrix(
        id,
        "Matrix " + id,
        trafficClass,
        0,
        OptionalDouble.empty(),
        entries.stream().collect(Collectors.toList()),
        "",
        PropertyValue.Fields.NONE);
  }
}
