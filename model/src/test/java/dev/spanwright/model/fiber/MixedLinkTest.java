package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SpanLayout;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Links of several fibres, with huts, regenerators, power and amplifiers of the architect's own.
 */
final class MixedLinkTest {

  private static final LinkPlanner PLANNER = LinkPlanner.standard();
  private static final Network NETWORK = Network.empty("n");
  private static final Position DENVER = new Position(39.74, -104.99);
  private static final Position NEAR_DENVER = new Position(39.75, -105.0);
  private static final Position CHICAGO = new Position(41.88, -87.63);

  private static Link link(String fiber, double km, LineSettings settings) {
    return Link.of("l", "a", "b", fiber)
        .change()
        .measuredLengthKm(OptionalDouble.of(km))
        .line(settings)
        .build();
  }

  private static LineSettings parts(FiberPart... parts) {
    return LineSettings.AUTOMATIC.withParts(List.of(parts));
  }

  private static LineSettings laidOut(SpanLayout layout) {
    return LineSettings.AUTOMATIC.withLayout(layout);
  }

  private static LinkPlant lay(Link link) {
    boolean measured = link.measuredLengthKm().isPresent();
    return PLANNER.lay(link, DENVER, measured ? NEAR_DENVER : CHICAGO);
  }

  private static List<Double> lengths(LinkPlant plant) {
    return plant.spans().stream().map(Span::lengthKm).toList();
  }

  @Test
  void eachPartHasTheSpansAndTheDelayOfItsFibre() {
    LinkPlant plant = lay(link("g652d", 2000, parts(new FiberPart(0.25, 0.6, "hcf-today"))));
    assertTrue(plant.isMixed());
    assertEquals(0.35, plant.hollowCoreShare(), 1e-9);
    double km = 0;
    for (Span span : plant.spans()) {
      boolean hollow = span.fiber().hollowCore();
      assertEquals(hollow, km >= 500 - 1e-6 && km < 1200 - 1e-6, "span from " + km + " km");
      km += span.lengthKm();
    }
    assertEquals(2000, km, 1e-6);
    assertEquals(1300 * 4.8974 + 700 * 3.3366, plant.fiberLatencyMicros(), 1);
    assertEquals(1300 * 16.8 + 700 * 3.5, plant.dispersionPsPerNm(), 1e-6);
    assertTrue(plant.huts().stream().anyMatch(hut -> Math.abs(hut.atKm() - 500) < 1e-6));
    assertTrue(plant.huts().stream().anyMatch(hut -> Math.abs(hut.atKm() - 1200) < 1e-6));
  }

  @Test
  void aLinkConvertedThroughoutIsALinkOfThatFibre() {
    LinkPlant whole = lay(link("hcf-today", 1500, LineSettings.AUTOMATIC));
    LinkPlant parts =
        lay(
            link(
                "g652d",
                1500,
                parts(new FiberPart(0, 0.4, "hcf-today"), new FiberPart(0.4, 1, "hcf-today"))));
    assertEquals(whole.spans(), parts.spans());
    assertEquals(whole.capacityGbps(), parts.capacityGbps());
    assertEquals(whole.gsnrDb(), parts.gsnrDb());
    assertEquals(whole.fiberLatencyMicros(), parts.fiberLatencyMicros());
  }

  @Test
  void convertingMoreNeverTakesLonger() {
    double before = Double.POSITIVE_INFINITY;
    for (double share = 0.1; share < 1; share += 0.1) {
      LinkPlant plant = lay(link("g652d", 1200, parts(new FiberPart(0, share, "hcf-best"))));
      assertTrue(plant.latencyMs() < before);
      before = plant.latencyMs();
    }
  }

  @Test
  void aPartOfNoLengthChangesNothing() {
    LinkPlant plain = lay(link("g652d", 1200, LineSettings.AUTOMATIC));
    LinkPlant tiny = lay(link("g652d", 1200, parts(new FiberPart(0.5, 0.5000001, "hcf-best"))));
    assertEquals(plain.spans(), tiny.spans());
    LinkPlant atTheEnd = lay(link("g652d", 1200, parts(new FiberPart(0.9999999, 1, "hcf-best"))));
    assertEquals(lengths(plain), lengths(atTheEnd));
    LinkPlant atTheStart = lay(link("g652d", 1200, parts(new FiberPart(0, 0.0000001, "hcf-best"))));
    assertFalse(atTheStart.isMixed());
    assertEquals(1200, lengths(atTheStart).stream().mapToDouble(d -> d).sum(), 1e-6);
  }

  @Test
  void hutsStandWhereTheArchitectPutsThem() {
    SpanLayout layout = SpanLayout.AUTOMATIC.withHutShares(List.of(0.1, 0.4, 0.55));
    LinkPlant plant = lay(link("g652d", 300, laidOut(layout)));
    List<Double> lengths = lengths(plant);
    assertEquals(4, lengths.size());
    double[] expected = {30, 90, 45, 135};
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], lengths.get(i), 1e-9);
    }
    assertEquals(30, plant.huts().getFirst().atKm(), 1e-9);
  }

  @Test
  void spacingAndLimitsOfTheArchitectHold() {
    SpanLayout wide = SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(110));
    assertEquals(10, lay(link("g652d", 1100, laidOut(wide))).spans().size());
    SpanLayout limited =
        SpanLayout.AUTOMATIC.withLimits(OptionalDouble.empty(), OptionalDouble.of(60));
    assertTrue(
        lengths(lay(link("g652d", 1000, laidOut(limited)))).stream().allMatch(km -> km <= 60));
    SpanLayout atLeast =
        SpanLayout.AUTOMATIC.withLimits(OptionalDouble.of(75), OptionalDouble.empty());
    assertEquals(List.of(100.0), lengths(lay(link("g652d", 100, laidOut(atLeast)))));
    assertEquals(List.of(50.0, 50.0), lengths(lay(link("g652d", 100, LineSettings.AUTOMATIC))));
  }

  @Test
  void whereNoModeClosesThereAreAsFewRegeneratorsAsItTakes() {
    LinkPlant plant = lay(link("g655", 20_000, LineSettings.AUTOMATIC));
    int needed = plant.regenerators();
    assertTrue(needed > 0);
    assertTrue(plant.capacityGbps() > 0);
    assertTrue(plant.warnings().getFirst().contains(needed + " regenerators"));
    LineSettings fewer = LineSettings.AUTOMATIC.withRegenerators(OptionalInt.of(needed - 1));
    Link oneFewer = link("g655", 20_000, fewer);
    LineReport report = PLANNER.report(oneFewer, lay(oneFewer), NETWORK);
    assertTrue(2 * lay(oneFewer).channels() < report.channels().size());
    assertTrue(lay(oneFewer).warnings().getFirst().startsWith("Only "));
  }

  @Test
  void aRegeneratorAddsItsDelayAndRaisesGsnr() {
    LinkPlant plain = lay(link("g652d", 2400, LineSettings.AUTOMATIC));
    LineSettings two = LineSettings.AUTOMATIC.withRegenerators(OptionalInt.of(2));
    LinkPlant regenerated = lay(link("g652d", 2400, two));
    assertEquals(2, regenerated.regenerators());
    assertEquals(
        plain.equipmentLatencyMicros() + 2 * (7.5 + 2 * 0.2 + 0.1),
        regenerated.equipmentLatencyMicros(),
        1e-9);
    assertTrue(regenerated.capacityGbps() > plain.capacityGbps());
    List<Hut> huts = regenerated.huts();
    for (int i = 0; i < huts.size(); i++) {
      assertEquals(i == 9 || i == 19, huts.get(i).regenerator(), "hut " + i);
    }
  }

  @Test
  void moreRegeneratorsThanHutsAreRemarked() {
    LineSettings many = LineSettings.AUTOMATIC.withRegenerators(OptionalInt.of(5));
    LinkPlant plant = lay(link("g652d", 200, many));
    assertEquals(2, plant.regenerators());
    assertEquals(
        List.of("There are 2 regenerators instead of 5: the link has no more huts."),
        plant.warnings());
  }

  @Test
  void aGivenPowerBeyondTheAmplifierIsReportedAndNothingCloses() {
    LineSettings loud = LineSettings.AUTOMATIC.withLaunchPowerDbm(OptionalDouble.of(15));
    LinkPlant plant = lay(link("g652d", 400, loud));
    assertEquals(0, plant.capacityGbps());
    String warning = plant.warnings().getFirst();
    assertTrue(warning.contains("launch power of 15.0 dBm is more than the"), warning);
  }

  @Test
  void aChosenAmplifierIsUsedWhereItFits() {
    LineSettings strong = LineSettings.AUTOMATIC.withAmplifiers(List.of("edfa-c-27"));
    Link usual = link("hcf-today", 800, LineSettings.AUTOMATIC);
    Link chosen = link("hcf-today", 800, strong);
    double usualDbm = PLANNER.report(usual, lay(usual), NETWORK).launchPowerDbm();
    LineReport report = PLANNER.report(chosen, lay(chosen), NETWORK);
    double slots = report.channels().size();
    assertEquals(27 - 10 * Math.log10(slots), report.launchPowerDbm(), 1e-9);
    assertTrue(usualDbm > report.launchPowerDbm());
    LinkPlant silica = lay(link("g652d", 800, strong));
    assertEquals(lay(link("g652d", 800, LineSettings.AUTOMATIC)).gsnrDb(), silica.gsnrDb());
    Link unknown = link("g652d", 80, LineSettings.AUTOMATIC.withAmplifiers(List.of("tube")));
    String message = assertThrows(IllegalArgumentException.class, () -> lay(unknown)).getMessage();
    assertTrue(message.contains("\"tube\"") && message.contains("edfa-c-36"), message);
  }

  @Test
  void moreMarginNeverCarriesMore() {
    // fixed huts: else more margin may ask for shorter spans, and these carry more
    LineSettings fixed =
        laidOut(SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(80)))
            .withRegenerators(OptionalInt.of(0));
    double before = Double.POSITIVE_INFINITY;
    for (double margin = 0; margin <= 8; margin += 0.5) {
      Network rules = NETWORK.withPlanning(PlanningRules.DEFAULT.withMarginDb(margin));
      LinkPlant plant = PLANNER.lay(link("g652d", 1400, fixed), DENVER, CHICAGO, rules);
      assertTrue(plant.capacityGbps() <= before);
      plant
          .mode()
          .ifPresent(
              mode ->
                  assertTrue(
                      plant.gsnrDb() >= mode.requiredOsnrDb() + rules.planning().marginDb()));
      before = plant.capacityGbps();
    }
  }

  @Test
  void hutsMoveToTownsNearTheRoute() {
    Link plain = Link.of("l", "a", "b", "g652d");
    Link towns = plain.change().line(laidOut(SpanLayout.AUTOMATIC.withHutsAtTowns(true))).build();
    LinkPlant plant = lay(towns);
    List<String> names = plant.huts().stream().flatMap(hut -> hut.town().stream()).toList();
    assertTrue(names.size() > plant.huts().size() / 3, names::toString);
    assertEquals(lay(plain).lengthKm(), plant.lengthKm());
    assertTrue(
        lengths(plant).stream().allMatch(km -> km >= 50 - 1e-6 && km <= 135),
        plant.huts()::toString);
    for (Hut hut : plant.huts()) {
      hut.town().ifPresent(town -> assertFalse(town.isBlank()));
    }
    assertEquals(plant.huts().size() + 2, PLANNER.report(towns, plant, NETWORK).stations().size());
  }

  @Test
  void hutsAtTownsKeepTheLimitsOfSpansAndTheLineAlive() {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Position from = new Position(40 + 15 * random.nextDouble(), 25 * random.nextDouble());
      Position to = new Position(40 + 15 * random.nextDouble(), 25 * random.nextDouble());
      String fiber = List.of("g652d", "hcf-today").get(round % 2);
      SpanLayout at = SpanLayout.AUTOMATIC.withHutsAtTowns(true);
      SpanLayout layout =
          round % 3 == 0 ? at.withLimits(OptionalDouble.of(60), OptionalDouble.of(80)) : at;
      Link plain =
          Link.of("l", "a", "b", fiber)
              .change()
              .line(laidOut(layout.withHutsAtTowns(false)))
              .build();
      LinkPlant expected = PLANNER.lay(plain, from, to);
      LinkPlant plant = PLANNER.lay(plain.change().line(laidOut(layout)).build(), from, to);
      double least = expected.spans().stream().mapToDouble(Span::lengthKm).min().orElseThrow();
      double most = expected.spans().stream().mapToDouble(Span::lengthKm).max().orElseThrow();
      double minKm = layout.minSpanKm().orElse(plant.fiber().minSpanKm());
      double maxKm = layout.maxSpanKm().orElse(plant.fiber().maxSpanKm());
      for (double km : lengths(plant)) {
        assertTrue(km >= Math.min(least, minKm) - 1e-6, round + ": " + lengths(plant));
        assertTrue(km <= Math.max(most, maxKm) + 1e-6, round + ": " + lengths(plant));
      }
      assertTrue(
          plant.warnings().stream().noneMatch(w -> w.contains("loses")), "no gain is lacking");
    }
  }

  @Test
  void aHutThatRaisesThePowerByMoreThanAnAmplifierCanIsReported() {
    SpanLayout wide = SpanLayout.AUTOMATIC.withSpacingKm(OptionalDouble.of(130));
    LinkPlant plant =
        lay(link("g652d", 780, parts(new FiberPart(0.5, 1, "hcf-best")).withLayout(wide)));
    assertTrue(
        plant.warnings().stream().anyMatch(w -> w.startsWith("The hut between G.652.D and Hollow")),
        plant.warnings()::toString);
  }

  @Test
  void aComparisonLaysBothKinds() {
    Network network =
        TestSites.denverChicago(link("g654e", 1600, parts(new FiberPart(0, 0.5, "hcf-best"))));
    FiberComparison both = PLANNER.compare(network.links().get("l"), network);
    assertEquals("g654e", both.standard().fiber().id());
    assertEquals("hcf-best", both.hollowCore().fiber().id());
    assertFalse(both.standard().isMixed());
    assertFalse(both.hollowCore().isMixed());
    assertTrue(both.hollowCore().latencyMs() < both.standard().latencyMs());
  }
}
