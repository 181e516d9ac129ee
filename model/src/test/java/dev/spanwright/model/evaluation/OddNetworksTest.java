package dev.spanwright.model.evaluation;

import static dev.spanwright.model.evaluation.TestNetworks.matrix;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Networks as they are while somebody draws: half-done, empty, without a way. */
class OddNetworksTest {

  private final Evaluator evaluator = Evaluator.of(LinkPlanner.standard());

  @Test
  void nothingAtAll() {
    Evaluation evaluation = evaluate(Network.empty("n"));
    assertEquals(0, evaluation.routing().offeredGbps());
    assertEquals(Double.POSITIVE_INFINITY, evaluation.headroom().factor());
    assertEquals(List.of(), evaluation.insights().warnings());
  }

  @Test
  void sitesWithoutLinksOrTraffic() {
    Network network = sites("a", "b");
    assertEquals(Double.POSITIVE_INFINITY, evaluate(network).headroom().factor());
    assertEquals(0, evaluate(network).headroom().gap());
  }

  @Test
  void trafficWithoutLinks() {
    Evaluation evaluation = evaluate(with(sites("a", "b"), matrix("a>b 10")));
    assertEquals(0, evaluation.routing().carriedGbps());
    assertEquals(10, evaluation.routing().offeredGbps());
    assertEquals(0, evaluation.headroom().factor());
    assertEquals(0, evaluation.headroom().upperBound());
    assertTrue(evaluation.insights().slowest().isEmpty());
    assertEquals(List.of("Requests: no path leads from A to B."), evaluation.insights().warnings());
  }

  @Test
  void aSiteWithoutLinks() {
    Network network = link(sites("a", "b", "c"), Link.of("ab", "a", "b", "g652d"));
    Evaluation evaluation = evaluate(with(network, matrix("a>b 10", "a>c 5")));
    assertEquals(10, evaluation.routing().carriedGbps(), 1e-9);
    assertEquals(0, evaluation.headroom().factor());
    assertEquals(1, evaluation.insights().notFullyCarried().size());
  }

  @Test
  void linksWithoutCapacity() {
    Link dark =
        Link.of("ab", "a", "b", "g652d").change().fixedCapacityGbps(OptionalDouble.of(0)).build();
    Network network = with(link(sites("a", "b", "c"), dark), matrix("a>b 10"));
    Evaluation evaluation = evaluate(network);
    assertEquals(0, evaluation.headroom().factor());
    assertEquals(0, evaluation.routing().loads().get("ab").utilisation());
    assertFalse(evaluation.routing().loads().get("ab").overloaded());
    assertTrue(evaluation.routing().demands().getFirst().latencyMs().isEmpty());

    Network detour =
        link(link(network, Link.of("ac", "a", "c", "g652d")), Link.of("cb", "c", "b", "g652d"));
    assertEquals(10, evaluate(detour).routing().carriedGbps(), 1e-9);
    assertTrue(evaluate(detour).headroom().factor() > 1);
  }

  @Test
  void workloadsThatMakeNoDemand() {
    Network network = link(sites("a", "b"), Link.of("ab", "a", "b", "g652d"));
    Evaluation evaluation = evaluate(with(network, matrix("a>b 0")));
    assertEquals(List.of(), evaluation.demands());
    assertEquals(Double.POSITIVE_INFINITY, evaluation.headroom().factor());
    Network campus = new Edit.PutWorkload(trainingRun(List.of("a"))).applyTo(network);
    assertEquals(List.of(), evaluate(campus).demands());
    Network none = new Edit.PutWorkload(trainingRun(List.of())).applyTo(network);
    assertEquals(List.of(), evaluate(none).demands());
  }

  @Test
  void allSitesAtOnePlace() {
    Network network =
        link(
            link(sites("a", "b", "c"), Link.of("ab", "a", "b", "g652d")),
            Link.of("bc", "b", "c", "hcf-today"));
    Evaluation evaluation = evaluate(with(network, matrix("a>c 10", "c>b 1")));
    assertEquals(11, evaluation.routing().carriedGbps(), 1e-9);
    assertTrue(evaluation.routing().demands().getFirst().latencyMs().orElseThrow() > 0);
  }

  @Test
  void tinyAndHugeRatesAndCapacities() {
    for (double gbps : new double[] {Double.MIN_VALUE, 1e-300, 1e-9, 1e9}) {
      for (double capacity : new double[] {Double.MIN_VALUE, 1e-300, 1e-9, 1e9}) {
        Link fixed =
            Link.of("ab", "a", "b", "g652d")
                .change()
                .fixedCapacityGbps(OptionalDouble.of(capacity))
                .build();
        Workload traffic =
            new Workload.DemandMatrix(
                "m",
                "M",
                TrafficClass.GENERAL,
                0,
                OptionalDouble.empty(),
                List.of(new Workload.DemandMatrix.Entry("a", "b", gbps)),
                "",
                PropertyValue.Fields.NONE);
        Evaluation evaluation = evaluate(with(link(sites("a", "b"), fixed), traffic));
        String rates = gbps + " over " + capacity + ": " + evaluation.headroom();
        assertTrue(evaluation.headroom().factor() <= evaluation.headroom().upperBound(), rates);
        double carried = evaluation.routing().carriedGbps();
        assertTrue(carried >= 0 && carried <= gbps, carried + " of " + rates);
      }
    }
  }

  @Test
  void aSiteThatMovesAwayAndBackGivesTheSameEvaluation() {
    Network network =
        with(link(sites("a", "b"), Link.of("ab", "a", "b", "g652d")), matrix("a>b 10"));
    Position home = network.sites().get("a").position();
    Position near = new Position(home.latDeg() + 1e-4, home.lonDeg());
    Network away = new Edit.MoveSite("a", near).applyTo(network);
    Network back = new Edit.MoveSite("a", home).applyTo(away);
    assertEquals(network, back);
    assertFalse(network.equals(away));
    Evaluation start = evaluate(network);
    Evaluation moved = evaluate(away, Optional.of(start));
    assertFalse(start.plants().equals(moved.plants()));
    Evaluation returned = evaluate(back, Optional.of(moved));
    assertEquals(start.plants(), returned.plants());
    assertEquals(start.routing(), returned.routing());
  }

  private static Network sites(String... ids) {
    Network network = Network.empty("n");
    for (String id : ids) {
      String name = id.toUpperCase(java.util.Locale.ROOT);
      Site site = Site.of(id, name, SiteKind.EXCHANGE, new Position(50, 8));
      network = new Edit.AddSite(site).applyTo(network);
    }
    return network;
  }

  private static Network link(Network network, Link link) {
    return new Edit.AddLink(link).applyTo(network);
  }

  private static Network with(Network network, Workload workload) {
    return network.withWorkloads(Table.of(List.of(workload)));
  }

  private static Workload trainingRun(List<String> campuses) {
    return new Workload.TrainingRun(
        "t",
        "T",
        0,
        OptionalDouble.empty(),
        campuses,
        405,
        12.7,
        26,
        100,
        0.9,
        TrainingMethod.PLAIN,
        "",
        PropertyValue.Fields.NONE);
  }

  private Evaluation evaluate(Network network) {
    return evaluate(network, Optional.empty());
  }

  private Evaluation evaluate(Network network, Optional<Evaluation> previous) {
    return evaluator.evaluate(
        1,
        network,
        previous,
        Objective.HEADROOM,
        SolveLimit.DEFAULT,
        Cancellation.never(),
        _ -> {});
  }
}
