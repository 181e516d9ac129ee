package dev.spanwright.model.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.network.Workload.GravityMatrix.Mass;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemandsTest {

  private static final PropertyValue.Fields NONE = PropertyValue.Fields.NONE;
  private static final OptionalDouble NO_OBJECTIVE = OptionalDouble.empty();

  @Test
  void takesAMatrixAsGivenAndDropsZeros() {
    var matrix = matrix("m", new Entry("a", "b", 100), new Entry("b", "a", 0));
    Demand expected =
        new Demand("m:a>b", "a", "b", 100, TrafficClass.INFERENCE, 2, OptionalDouble.of(10), "m");
    assertEquals(List.of(expected), Demands.of(matrix));
  }

  @Test
  void addsEntriesOfOnePairInOneMatrix() {
    List<Demand> demands =
        Demands.of(matrix("m", new Entry("a", "b", 100), new Entry("a", "b", 20)));
    assertEquals(1, demands.size());
    assertEquals(120, demands.getFirst().gbps());
  }

  @Test
  void keepsThePairsOfTwoWorkloadsApart() {
    List<Demand> demands =
        Demands.of(
            network(matrix("m1", new Entry("a", "b", 1)), matrix("m2", new Entry("a", "b", 2))),
            Map.of());
    assertEquals(List.of("m1:a>b", "m2:a>b"), demands.stream().map(Demand::id).toList());
  }

  @Test
  void sharesAGravityTotalAlsoByTinyAndHugeWeights() {
    List<Demand> tiny = Demands.of(gravity(10, new Mass("a", 1e-300), new Mass("b", 3e-300)));
    assertEquals(5, gbps(tiny, "a", "b"), 1e-9);
    assertEquals(5, gbps(tiny, "b", "a"), 1e-9);
    List<Demand> mixed =
        Demands.of(gravity(10, new Mass("a", 1e12), new Mass("b", 1e12), new Mass("c", 1e-9)));
    assertEquals(10, mixed.stream().mapToDouble(Demand::gbps).sum(), 1e-9);
  }

  @Test
  void sharesAGravityTotalByProducts() {
    List<Demand> demands =
        Demands.of(gravity(110, new Mass("a", 1), new Mass("b", 2), new Mass("c", 3)));
    assertEquals(6, demands.size());
    assertEquals(110, demands.stream().mapToDouble(Demand::gbps).sum(), 1e-9);
    assertEquals(10, gbps(demands, "a", "b"), 1e-9);
    assertEquals(15, gbps(demands, "c", "a"), 1e-9);
    assertEquals(30, gbps(demands, "c", "b"), 1e-9);
  }

  @Test
  void makesNoDemandFromOneMass() {
    assertEquals(List.of(), Demands.of(gravity(110, new Mass("a", 1))));
  }

  @Test
  void spreadsABulkTransferOverItsDeadline() {
    List<Demand> demands = Demands.of(bulk(List.of("a", "b"), List.of("b", "c"), 810, 2));
    assertEquals(List.of("x:a>b", "x:a>c", "x:b>c"), demands.stream().map(Demand::id).toList());
    assertEquals(900, demands.getFirst().gbps(), 1e-9);
    assertEquals(TrafficClass.BULK, demands.getFirst().trafficClass());
  }

  /** Ten thousand GPUs of a hybrid model send about 1.8 Tbit/s (arXiv 2604.15039). */
  @Test
  void sharesKeyValueCachesAmongTheDecodeSites() {
    List<Demand> demands = Demands.of(split(List.of("a"), "b", "c", "a"));
    assertEquals(List.of("p:a>b", "p:a>c"), demands.stream().map(Demand::id).toList());
    assertEquals(1800, demands.stream().mapToDouble(Demand::gbps).sum(), 1e-9);
    assertEquals(900, demands.getLast().gbps(), 1e-9);
    assertEquals(TrafficClass.INFERENCE, demands.getFirst().trafficClass());
  }

  @Test
  void carriesEnterpriseTrafficBothWays() {
    List<Demand> demands = Demands.of(flow("e", List.of("a"), "b", "c"));
    assertEquals(
        List.of("e:a>b", "e:b>a", "e:a>c", "e:c>a"), demands.stream().map(Demand::id).toList());
    assertEquals(10, gbps(demands, "a", "b"));
    assertEquals(40, gbps(demands, "c", "a"));
  }

  @Test
  void sendsRoundTheRingOfCampuses() {
    assertEquals(List.of("t:a>b", "t:b>c", "t:c>a"), ids(run("a", "b", "c")));
    assertEquals(List.of("t:a>b", "t:b>a"), ids(run("a", "b")));
    assertEquals(List.of(), ids(run("a")));
  }

  @Test
  void givesEveryDemandAnIdentifierOfItsOwn() {
    List<Demand> demands =
        Demands.of(
            network(
                matrix("m", new Entry("a", "b", 1), new Entry("b", "c", 1)),
                gravity(9, new Mass("a", 1), new Mass("b", 1), new Mass("a", 1)),
                bulk(List.of("a", "a"), List.of("b"), 1, 1),
                run("a", "b", "a", "c"),
                split(List.of("a", "a"), "b", "c", "a"),
                flow("e", List.of("a", "b"), "b", "a")),
            Map.of());
    assertEquals(demands.size(), demands.stream().map(Demand::id).distinct().count());
    assertTrue(demands.stream().noneMatch(demand -> demand.from().equals(demand.to())));
  }

  private static List<String> ids(Workload workload) {
    return Demands.of(workload).stream().map(Demand::id).toList();
  }

  private static double gbps(List<Demand> demands, String from, String to) {
    return demands.stream()
        .filter(demand -> demand.from().equals(from) && demand.to().equals(to))
        .mapToDouble(Demand::gbps)
        .sum();
  }

  private static Network network(Workload... workloads) {
    List<Site> sites =
        Stream.of("a", "b", "c")
            .map(id -> Site.of(id, id, SiteKind.EXCHANGE, new Position(0, 0)))
            .toList();
    return Network.empty("n")
        .withSites(Table.of(sites))
        .withWorkloads(Table.of(List.of(workloads)));
  }

  private static Workload matrix(String id, Entry... entries) {
    return new Workload.DemandMatrix(
        id, "Matrix", TrafficClass.INFERENCE, 2, OptionalDouble.of(10), List.of(entries), "", NONE);
  }

  private static Workload gravity(double total, Mass... masses) {
    return new Workload.GravityMatrix(
        "g", "Gravity", TrafficClass.GENERAL, 0, NO_OBJECTIVE, total, List.of(masses), "", NONE);
  }

  private static Workload bulk(
      List<String> sources, List<String> targets, double terabytes, double hours) {
    return new BulkTransfer(
        "x", "Bulk", 0, NO_OBJECTIVE, sources, targets, terabytes, hours, "", NONE);
  }

  private static Workload split(List<String> prefill, String... decode) {
    return new PrefillDecode(
        "p", "Split", 0, NO_OBJECTIVE, prefill, List.of(decode), 10_000, 8, 0.18, 1, "", NONE);
  }

  private static Workload flow(String id, List<String> cores, String... regions) {
    return new EnterpriseFlow(
        id, "Flow", 0, NO_OBJECTIVE, cores, List.of(regions), 10, 40, List.of("DE"), "", NONE);
  }

  private static Workload run(String... campuses) {
    return new Workload.TrainingRun(
        "t",
        "Run",
        0,
        NO_OBJECTIVE,
        List.of(campuses),
        405,
        12.7,
        26,
        100,
        0.9,
        TrainingMethod.PLAIN,
        "",
        NONE);
  }
}
