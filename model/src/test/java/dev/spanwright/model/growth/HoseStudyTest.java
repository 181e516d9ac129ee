package dev.spanwright.model.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.network.Hose;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.resilience.Cases;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoseStudyTest {

  /** A star: whatever goes where, the spoke of a site carries all that it sends and receives. */
  @Test
  void aStarIsAsGoodAsItsThinnestSpoke() {
    HoseStudy study = study(limited(TestNetworks.of("xa", "xb", "xc"), 40, "x"), 20);

    assertEquals(100 / 40.0, study.headroom().factor(), 1e-6);
    assertEquals(100 / 40.0, study.atLeast(), 1e-9);
    assertEquals(3, study.limits().size());
  }

  /** Where all three may send to the fourth, it receives no more than its limit. */
  @Test
  void staysWithinTheLimitsOfEverySite() {
    Network network = limited(TestNetworks.of("ab", "bc", "cd", "da"), 10, "");
    HoseStudy study = study(network, 50);

    for (HoseLimit limit : study.limits()) {
      double sends =
          study.worst().stream()
              .filter(demand -> demand.from().equals(limit.siteId()))
              .mapToDouble(Demand::gbps)
              .sum();
      assertTrue(sends <= limit.sendsGbps() + 1e-9, limit + " sends " + sends);
    }
  }

  /** No matrix within the limits is worse than the worst of enough samples. */
  @Test
  void noRandomMatrixWithinTheLimitsIsWorse() {
    Random random = new Random(2);
    for (int round = 0; round < 6; round++) {
      Network network = random(random);
      Evaluation evaluation = Cases.evaluated(network);
      HoseStudy study =
          HoseStudy.of(
              evaluation,
              evaluation.demands(),
              new HoseRequest(300, 1),
              SolveLimit.DEFAULT,
              Cancellation.never());
      FlowGraph graph = FlowGraph.of(network, evaluation.plants());
      for (int i = 0; i < 60; i++) {
        double factor =
            HeadroomSolver.solve(
                    graph, any(study.limits(), random), SolveLimit.DEFAULT, Cancellation.never())
                .factor();
        assertTrue(factor >= study.headroom().factor() - 1e-6, "round " + round + ": " + factor);
        assertTrue(factor >= study.atLeast() - 1e-9, factor + " below " + study.atLeast());
        assertTrue(study.atLeast() > 0);
      }
    }
  }

  @Test
  void moreMatricesCoverMoreAndTheSameSeedGivesTheSame() {
    Network network = limited(TestNetworks.of("ab", "bc", "cd", "da", "ac"), 10, "");

    double few = study(network, 2).coverage();
    double more = study(network, 20).coverage();
    double most = study(network, 400).coverage();

    assertTrue(few < more && more < most, few + " " + more + " " + most);
    assertTrue(most > 0.95 && most <= 1 + 1e-9, "coverage " + most);
    assertEquals(study(network, 20).worst(), study(network, 20).worst());
    assertEquals(more, study(network, 20).coverage());
  }

  /** One demand each way: one matrix is all of it. */
  @Test
  void twoSitesAreCoveredByOneMatrix() {
    assertEquals(1, study(limited(TestNetworks.of("ab"), 10, ""), 1).coverage(), 1e-12);
  }

  @Test
  void limitsFollowFromTheDemandsWhereNoneAreStated() {
    Network network =
        Cases.protectedBy(Protection.NONE, TestNetworks.of("ab", "bc"), "a>b 10", "a>c 5", "c>b 3");
    Evaluation evaluation = Cases.evaluated(network);

    assertEquals(
        List.of(new HoseLimit("a", 15, 0), new HoseLimit("b", 0, 13), new HoseLimit("c", 3, 5)),
        HoseLimit.of(evaluation, evaluation.demands()));
  }

  @Test
  void withoutTrafficNothingLimits() {
    assertEquals(Double.POSITIVE_INFINITY, study(TestNetworks.of("ab"), 3).headroom().factor());
  }

  private static List<Demand> any(List<HoseLimit> limits, Random random) {
    double[] sends = limits.stream().mapToDouble(HoseLimit::sendsGbps).toArray();
    double[] receives = limits.stream().mapToDouble(HoseLimit::receivesGbps).toArray();
    List<Demand> demands = new ArrayList<>();
    for (int step = 0; step < 30; step++) {
      int from = random.nextInt(sends.length);
      int to = (from + 1 + random.nextInt(sends.length - 1)) % sends.length;
      double gbps = Math.min(sends[from], receives[to]) * random.nextDouble();
      sends[from] -= gbps;
      receives[to] -= gbps;
      if (gbps > 0) {
        demands.add(demand(limits.get(from).siteId(), limits.get(to).siteId(), gbps));
      }
    }
    return demands;
  }

  private static Demand demand(String from, String to, double gbps) {
    return new Demand(
        from + to, from, to, gbps, TrafficClass.GENERAL, 0, OptionalDouble.empty(), "w");
  }

  private static Network random(Random random) {
    Network network = TestNetworks.of("ab", "bc", "cd", "da", "ac");
    List<Site> sites =
        network.sites().stream()
            .map(
                site ->
                    site.withHose(
                        new Hose(
                            OptionalDouble.of(10 + random.nextInt(90)),
                            OptionalDouble.of(10 + random.nextInt(90)))))
            .toList();
    return network.withSites(Table.of(sites));
  }

  /** Every site but one sends and receives so much. */
  private static Network limited(Network network, double gbps, String but) {
    Hose hose = new Hose(OptionalDouble.of(gbps), OptionalDouble.of(gbps));
    return network.withSites(
        Table.of(
            network.sites().stream()
                .map(site -> site.id().equals(but) ? site : site.withHose(hose))
                .toList()));
  }

  private static HoseStudy study(Network network, int samples) {
    Evaluation evaluation = Cases.evaluated(network);
    return HoseStudy.of(
        evaluation,
        evaluation.demands(),
        new HoseRequest(samples, 7),
        SolveLimit.DEFAULT,
        Cancellation.never());
  }
}
