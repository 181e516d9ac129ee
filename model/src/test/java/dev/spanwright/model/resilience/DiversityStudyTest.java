package dev.spanwright.model.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.Cancellation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiversityStudyTest {

  private static final double KM_PER_DEG = 111.195;
  private static final DiversityRequest NEAR_5 = new DiversityRequest(5, 20, 0);

  /** On the equator and 3 km north of it, for the 100 km that both have. */
  @Test
  void findsTheStretchThatRunsAlongAnotherLink() {
    List<NearStretch> near =
        near(
            network("ab", at(0, 0), at(0, 3), "cd", at(3 / KM_PER_DEG, 1), at(3 / KM_PER_DEG, 2)),
            NEAR_5);

    assertEquals(1, near.size());
    NearStretch only = near.getFirst();
    assertTrue(only.isOf("cd", "ab"));
    assertEquals(3, only.nearestKm(), 0.05);
    assertEquals(KM_PER_DEG, only.lengthKm(), 10.5); // 4 km more at each end, sampled
    assertEquals(KM_PER_DEG, only.fromKm(), 7);
    assertEquals(1, only.places().getFirst().lonDeg(), 0.08);
  }

  @Test
  void crossingOrFarLinksAreNoSuspects() {
    assertEquals(
        List.of(), near(network("ab", at(0, 0), at(0, 3), "cd", at(-1, 1), at(1, 1)), NEAR_5));
    assertEquals(
        List.of(), near(network("ab", at(0, 0), at(0, 3), "cd", at(0.06, 0), at(0.06, 3)), NEAR_5));
  }

  /**
   * Nine kilometres apart after 100 km: near for the first 55 km, which a site explains in part.
   */
  @Test
  void whatLiesAroundACommonSiteDoesNotCount() {
    Network wedge = network("ab", at(0, 0), at(0, 1), "ac", at(0, 0), at(0.081, 1));

    assertEquals(1, near(wedge, NEAR_5).size());
    assertEquals(0, near(wedge, new DiversityRequest(5, 20, 50)).size());
  }

  @Test
  void linksOfOneGroupAreKnownToBeTogether() {
    Network network = network("ab", at(0, 0), at(0, 3), "cd", at(0.02, 0), at(0.02, 3));

    assertEquals(1, near(network, NEAR_5).size());
    assertEquals(List.of(), near(grouped(network, "ab", "cd"), NEAR_5));
  }

  @Test
  void worksAcrossTheDateLineAndAtThePole() {
    assertEquals(
        1,
        near(
                network("ab", at(10, 179), at(10, -179), "cd", at(10.02, 179.5), at(10.02, -179.5)),
                NEAR_5)
            .size());
    assertEquals(
        1,
        near(network("ab", at(89, 0), at(89, 180), "cd", at(88, 1), at(88, 179)), NEAR_5).size());
  }

  /** Against the distances of all points from all points. */
  @Test
  void findsWhatABruteSearchFinds() {
    Random random = new Random(5);
    int found = 0;
    for (int round = 0; round < 60; round++) {
      Network network =
          network("ab", place(random), place(random), "cd", place(random), place(random));
      double nearKm = 30 + random.nextInt(60);
      List<NearStretch> near = near(network, new DiversityRequest(nearKm, 30, 0));
      double loose = longest(network, nearKm * 1.02);
      double tight = longest(network, nearKm * 0.98);
      double longest = near.stream().mapToDouble(NearStretch::lengthKm).max().orElse(0);
      assertTrue(longest <= loose + 15, "round " + round + ": " + longest + " over " + loose);
      assertTrue(longest >= tight - 15 || tight < 45, "round " + round + ": " + tight);
      found += near.size();
    }
    assertTrue(found > 10, found + " stretches");
  }

  private static double longest(Network network, double nearKm) {
    List<Position> one = route(network, "ab").line().sampled(5);
    List<Position> other = route(network, "cd").line().sampled(2);
    double longest = 0;
    int run = 0;
    for (Position place : one) {
      boolean near = other.stream().anyMatch(o -> Geodesic.distanceKm(place, o) <= nearKm);
      run = near ? run + 1 : 0;
      longest = Math.max(longest, 5.0 * (run - 1));
    }
    return longest;
  }

  @Test
  void namesWhatTheTwoPathsOfADemandShare() {
    // Both ways from a to b pass c; the two links from a to c run 1 km apart.
    Network drawn = TestNetworks.of("ac", "acx", "cb", "cbx");
    Network network = Cases.protectedBy(Protection.DEDICATED, placed(drawn), "a>b 1");
    Map<String, LinkPlant> plants = plants(network);

    DiversityStudy study =
        DiversityStudy.of(
            Cases.evaluated(network, plants), DiversityRequest.USUAL, Cancellation.never());

    assertEquals(List.of("c"), study.doubtful().getFirst().sharedSites());
    assertEquals(2, study.doubtful().getFirst().near().size());
    assertFalse(study.pairs().getFirst().isDiverse());

    ClassRules bySites = network.traffic().of(TrafficClass.GENERAL).withDisjoint(Disjointness.SITE);
    Network strict = network.withTraffic(network.traffic().with(TrafficClass.GENERAL, bySites));
    DiversityStudy none =
        DiversityStudy.of(
            Cases.evaluated(strict, plants), DiversityRequest.USUAL, Cancellation.never());
    assertTrue(none.doubtful().getFirst().pair().protection().isEmpty());
  }

  private static Network placed(Network network) {
    List<Site> sites =
        network.sites().stream()
            .map(site -> site.withPosition(at(0, 2 * "acb".indexOf(site.id()))))
            .toList();
    return network.withSites(Table.of(sites));
  }

  private static Network grouped(Network network, String... links) {
    return network.withGroups(
        Table.of(
            List.of(
                new SharedRiskGroup(
                    "g", "G", List.of(links), List.of(), "", PropertyValue.Fields.NONE))));
  }

  private static Position place(Random random) {
    return at(40 + 3 * random.nextDouble(), 5 + 4 * random.nextDouble());
  }

  private static Position at(double lat, double lon) {
    return new Position(lat, lon);
  }

  /** Two links; a letter that both names share is one site. */
  private static Network network(
      String one, Position a, Position b, String other, Position c, Position d) {
    Network network = TestNetworks.of(one, other);
    Map<String, Position> places = new LinkedHashMap<>();
    places.put(one.substring(0, 1), a);
    places.put(one.substring(1), b);
    places.putIfAbsent(other.substring(0, 1), c);
    places.putIfAbsent(other.substring(1), d);
    return network.withSites(
        Table.of(network.sites().stream().map(s -> s.withPosition(places.get(s.id()))).toList()));
  }

  private static List<NearStretch> near(Network network, DiversityRequest request) {
    Evaluation evaluation = Cases.evaluated(network, plants(network));
    return DiversityStudy.of(evaluation, request, Cancellation.never()).near();
  }

  private static Route route(Network network, String link) {
    Link drawn = network.links().get(link);
    return Route.along(
        List.of(
            network.sites().get(drawn.from()).position(),
            network.sites().get(drawn.to()).position()));
  }

  private static Map<String, LinkPlant> plants(Network network) {
    Map<String, LinkPlant> plants = new LinkedHashMap<>();
    network.links().forEach(link -> plants.put(link.id(), plant(network, link.id())));
    return plants;
  }

  private static LinkPlant plant(Network network, String id) {
    LinkPlant usual = TestNetworks.plant(id, 100, 1);
    return new LinkPlant(
        id,
        route(network, id),
        usual.fiber(),
        usual.lengthKm(),
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
}
