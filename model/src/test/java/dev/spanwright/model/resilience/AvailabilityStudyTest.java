package dev.spanwright.model.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class AvailabilityStudyTest {

  /** 1,000 km, 1 cut per 1,000 km and year, 12 h of repair: 1 − 12/8760. */
  @Test
  void aThousandKilometresAreUp99Point863Percent() {
    Availability only =
        study(Cases.protectedBy(Protection.NONE, TestNetworks.of("ab"), "a>b 1"))
            .demands()
            .getFirst();

    assertEquals(0.99863, only.atLeast(), 5e-6);
    assertEquals(1 - 12 / 8760.0, only.atLeast(), 1e-12);
    assertEquals(only.atLeast(), only.atMost());
    assertEquals(12, only.downHoursPerYear(), 1e-6);
  }

  /** Two of them: 1 − U²; with 60 ms of switching for each cut of the working path. */
  @Test
  void aDisjointPairIsUp99Point9998Percent() {
    Availability only =
        study(Cases.protectedBy(Protection.DEDICATED, TestNetworks.of("ab", "abx"), "a>b 1"))
            .demands()
            .getFirst();

    double u = 12 / 8760.0;
    assertEquals(0.999998, only.atLeast(), 5e-7);
    assertEquals(1 - u * u - 0.06 / (8760 * 3600), only.atLeast(), 1e-12);
  }

  /** What both share counts in full: 1 − ΠU − U of the group. */
  @Test
  void aSharedRiskTakesBothPaths() {
    Network pair = Cases.protectedBy(Protection.DEDICATED, TestNetworks.of("ab", "abx"), "a>b 1");
    SharedRiskGroup duct =
        new SharedRiskGroup(
            "duct",
            "Duct",
            List.of("ab", "abx"),
            List.of(),
            OptionalDouble.of(0.1),
            "",
            PropertyValue.Fields.NONE);
    Network shared = pair.withGroups(pair.groups().with(duct));

    double u = 12 / 8760.0;
    assertEquals(1 - u * u - 0.1 * 12 / 8760, study(shared).demands().getFirst().atLeast(), 1e-6);
  }

  @Test
  void whatIsNotKnownIsNamedAndCountsOnceItIsGiven() {
    Network network = Cases.protectedBy(Protection.NONE, TestNetworks.of("ab"), "a>b 1");
    Network known =
        network.withPlanning(
            network
                .planning()
                .withFigures(
                    network
                        .planning()
                        .figures()
                        .with(UnitFigure.SITE_FAILURES, OptionalDouble.of(0.5))
                        .with(UnitFigure.TERMINAL_FAILURES, OptionalDouble.of(0.25))
                        .with(UnitFigure.EQUIPMENT_REPAIR, OptionalDouble.of(4))));

    assertEquals(3, study(network).notCounted().size());
    assertEquals(List.of("Failures of a hut"), study(known).notCounted());
    double link = (12 + 1) / 8760.0;
    double site = 2 / 8760.0;
    assertEquals(
        (1 - link) * (1 - site) * (1 - site), study(known).demands().getFirst().atLeast(), 1e-12);
  }

  /** Also where there are few components, of which there are still many pairs. */
  @Test
  void whoGivesUpDoesNotWaitForAllPairs() {
    Evaluation evaluation = Cases.evaluated(TestNetworks.of("ab", "bc", "ca"));
    FlowGraph graph = FlowGraph.of(evaluation.network(), evaluation.plants());
    Components components = new Components(evaluation.network(), evaluation.plants(), graph);
    Connections connections = new Connections(graph, components, () -> true);

    assertThrows(CancellationException.class, () -> connections.sum(List.of()));
  }

  @Test
  void targetsAreMetMissedOrUndecided() {
    Network network = Cases.protectedBy(Protection.NONE, TestNetworks.of("ab"), "a>b 1");
    assertEquals(Availability.Verdict.NO_TARGET, verdict(network, OptionalDouble.empty()));
    assertEquals(Availability.Verdict.MET, verdict(network, OptionalDouble.of(0.998)));
    assertEquals(Availability.Verdict.MISSED, verdict(network, OptionalDouble.of(0.999)));
    Availability open =
        new Availability(
            study(network).demands().getFirst().demand(), 0.9, 0.95, OptionalDouble.of(0.92));
    assertEquals(Availability.Verdict.UNDECIDED, open.verdict());
  }

  private static Availability.Verdict verdict(Network network, OptionalDouble target) {
    ClassRules rules = network.traffic().of(TrafficClass.GENERAL).withAvailabilityTarget(target);
    return study(network.withTraffic(network.traffic().with(TrafficClass.GENERAL, rules)))
        .demands()
        .getFirst()
        .verdict();
  }

  /** Against the sum over all states of all links, on random networks with long links. */
  @Test
  void restoredDemandsLieBetweenTheBounds() {
    Random random = new Random(11);
    double widest = 0;
    for (int round = 0; round < 60; round++) {
      Network network =
          Cases.protectedBy(
              Protection.RESTORE_SHORTEST, random(random), "a>b 1", "a>c 1", "b>e 1", "d>c 1");
      Map<String, LinkPlant> plants = plants(network, random);
      Evaluation evaluation = Cases.evaluated(network, plants);

      for (Availability found : AvailabilityStudy.of(evaluation, Cancellation.never()).demands()) {
        double exact = exact(network, plants, found);
        // Eight seconds for each cut of the working path.
        double changing = 8.01 / (8760 * 3600) * 8 * 5;
        assertTrue(found.atLeast() <= exact + 1e-12, found + " but " + exact);
        assertTrue(found.atMost() >= exact - changing, found + " but " + exact);
        widest = Math.max(widest, found.atMost() - found.atLeast());
      }
    }
    assertTrue(widest < 2e-5, "bounds " + widest + " apart");
  }

  private static double exact(Network network, Map<String, LinkPlant> plants, Availability found) {
    List<Link> links = network.links().list();
    double up = 0;
    for (int state = 0; state < 1 << links.size(); state++) {
      double probability = 1;
      Map<String, String> root = new HashMap<>();
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        double down = plants.get(link.id()).lengthKm() / 1000 * 12 / 8760;
        boolean isUp = (state >> i & 1) == 0;
        probability *= isUp ? 1 - down : down;
        if (isUp) {
          root.put(find(root, link.from()), find(root, link.to()));
        }
      }
      boolean joined = find(root, found.demand().from()).equals(find(root, found.demand().to()));
      up += joined ? probability : 0;
    }
    return up;
  }

  private static String find(Map<String, String> root, String site) {
    String next = root.getOrDefault(site, site);
    return next.equals(site) ? site : find(root, next);
  }

  private static Network random(Random random) {
    List<String> links = new ArrayList<>(List.of("ab", "bc", "cd", "de"));
    for (String more : List.of("ea", "ac", "bd", "ce", "be", "abx")) {
      if (random.nextInt(3) > 0) {
        links.add(more);
      }
    }
    return TestNetworks.of(links.toArray(String[]::new));
  }

  private static Map<String, LinkPlant> plants(Network network, Random random) {
    Map<String, LinkPlant> plants = new java.util.LinkedHashMap<>();
    network
        .links()
        .forEach(link -> plants.put(link.id(), plant(link.id(), 200 + random.nextInt(4800))));
    return plants;
  }

  private static LinkPlant plant(String id, double km) {
    LinkPlant usual = TestNetworks.plant(id, 100, km / 200);
    return new LinkPlant(
        id,
        usual.route(),
        usual.fiber(),
        km,
        usual.spans(),
        usual.huts(),
        usual.fiberLatencyMicros(),
        usual.equipmentLatencyMicros(),
        usual.dispersionPsPerNm(),
        usual.gsnrDb(),
        usual.mode(),
        usual.channels(),
        usual.capacityGbps(),
        usual.warnings());
  }

  private static AvailabilityStudy study(Network network) {
    Map<String, LinkPlant> plants = new java.util.LinkedHashMap<>();
    network.links().forEach(link -> plants.put(link.id(), plant(link.id(), 1000)));
    return AvailabilityStudy.of(Cases.evaluated(network, plants), Cancellation.never());
  }
}
