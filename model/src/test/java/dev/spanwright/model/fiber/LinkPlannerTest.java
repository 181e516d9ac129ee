package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverCatalogue;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LinkPlannerTest {

  private static final LinkPlanner PLANNER = LinkPlanner.standard();
  private static final Network NETWORK = Network.empty("n");
  private static final Position DALLAS = new Position(32.7767, -96.7970);
  private static final Position ATLANTA = new Position(33.7490, -84.3880);
  private static final Position ABILENE = new Position(32.4487, -99.7331);

  private static Link link(String fiber, double km) {
    return Link.of("l", "a", "b", fiber).change().measuredLengthKm(OptionalDouble.of(km)).build();
  }

  private static Link unregenerated(String fiber, double km) {
    Link link = link(fiber, km);
    return link.change().line(link.line().withRegenerators(OptionalInt.of(0))).build();
  }

  /** A link of a given length between two places that are close together. */
  private static LinkPlant laid(String fiber, double km) {
    return PLANNER.lay(link(fiber, km), DALLAS, new Position(32.78, -96.79));
  }

  @Test
  void theLengthIsTheDrawnRouteTimesTheFactor() {
    Link link = Link.of("l", "a", "b", "g652d").change().routeFactor(1.4).build();
    double drawnKm = Geodesic.distanceKm(DALLAS, ATLANTA);
    LinkPlant plant = PLANNER.lay(link, DALLAS, ATLANTA);
    assertEquals(drawnKm * 1.4, plant.lengthKm(), 1e-9);
    assertEquals(drawnKm, plant.route().lengthKm(), 1e-9);

    Position birmingham = new Position(33.5186, -86.8104);
    LinkPlant bent =
        PLANNER.lay(link.change().waypoints(List.of(birmingham)).build(), DALLAS, ATLANTA);
    double bentKm =
        Geodesic.distanceKm(DALLAS, birmingham) + Geodesic.distanceKm(birmingham, ATLANTA);
    assertEquals(bentKm * 1.4, bent.lengthKm(), 1e-9);
    assertEquals(List.of(DALLAS, birmingham, ATLANTA), bent.route().points());
  }

  @Test
  void aMeasuredLengthReplacesTheDrawnOne() {
    LinkPlant plant = PLANNER.lay(link("g652d", 1500), DALLAS, ATLANTA);
    assertEquals(1500, plant.lengthKm());
    assertEquals(List.of(), plant.warnings());
    double drawnKm = Geodesic.distanceKm(DALLAS, ATLANTA);
    LinkPlant onASphere = PLANNER.lay(link("g652d", drawnKm * 0.9945), DALLAS, ATLANTA);
    assertEquals(List.of(), onASphere.warnings());
    LinkPlant tooShort = PLANNER.lay(link("g652d", drawnKm * 0.99), DALLAS, ATLANTA);
    assertEquals(1, tooShort.warnings().size());
    assertTrue(tooShort.warnings().getFirst().contains("shorter than the drawn route"));
  }

  @Test
  void aRouteRoundTheWorldManyTimesIsCutAndTheArchitectIsTold() {
    List<Position> zigzag =
        IntStream.range(0, 1000).mapToObj(i -> i % 2 == 0 ? DALLAS : ATLANTA).toList();
    Link link = Link.of("l", "a", "b", "g652d").change().waypoints(zigzag).routeFactor(5).build();
    LinkPlant plant = PLANNER.lay(link, DALLAS, ATLANTA);
    assertEquals(Link.MAX_LENGTH_KM, plant.lengthKm());
    assertEquals(1000, plant.spans().size());
    String warning = plant.warnings().getFirst();
    assertTrue(warning.contains("of which 80,000 km are laid"), warning);
    assertTrue(warning.contains("remove waypoints"), warning);
  }

  @Test
  void spansAreEqualAndJoinAtHuts() {
    for (double km : new double[] {1, 79, 80, 81, 240, 1234.5, 3000}) {
      LinkPlant plant = PLANNER.lay(link("g652d", km), DALLAS, ATLANTA);
      int count = km == 81 ? 1 : (int) Math.ceil(km / 80); // rather than two of 40.5 km
      assertEquals(count, plant.spans().size());
      assertEquals(count - 1, plant.huts().size());
      assertEquals(DALLAS, plant.spans().getFirst().start());
      assertEquals(ATLANTA, plant.spans().getLast().end());
      for (int i = 0; i < count; i++) {
        Span span = plant.spans().get(i);
        assertEquals(km / count, span.lengthKm(), 1e-9);
        if (i > 0) {
          assertEquals(plant.spans().get(i - 1).end(), span.start());
        }
      }
    }
  }

  @Test
  void noSpanIsLongerThanTheFibreAllows() {
    for (FiberType type : FiberCatalogue.builtIn().types()) {
      for (double km = 10; km < 12_000; km *= 1.7) {
        for (Span span : laid(type.id(), km).spans()) {
          assertTrue(span.lengthKm() <= type.maxSpanKm());
        }
      }
    }
  }

  @Test
  void spanLossHasFibreJointsTransitionsAndConnectors() {
    assertEquals(
        80 * 0.21 + 40 * 0.02 + 2 * 0.25, laid("g652d", 80).spans().getFirst().lossDb(), 1e-9);
    double hollow = 100 * 0.16 + 50 * 0.14 + 2 * 0.45 + 2 * 0.25;
    assertEquals(hollow, laid("hcf-today", 100).spans().getFirst().lossDb(), 1e-9);
  }

  @Test
  void hollowCoreChangesTheDelayAsItsGroupIndexSays() {
    Link silica = Link.of("l", "a", "b", "g652d");
    Link hollow = silica.change().fiber("hcf-today").build();
    LinkPlant before = PLANNER.lay(silica, DALLAS, ATLANTA);
    LinkPlant after = PLANNER.lay(hollow, DALLAS, ATLANTA);
    assertEquals(before.lengthKm(), after.lengthKm());
    assertEquals(4.897, before.fiberLatencyMicros() / before.lengthKm(), 0.0005);
    assertEquals(3.337, after.fiberLatencyMicros() / after.lengthKm(), 0.0005);
    assertEquals(1.4682 / 1.0003, before.fiberLatencyMicros() / after.fiberLatencyMicros(), 1e-12);
  }

  @Test
  void newYorkToSanFranciscoTakesTwentyMilliseconds() {
    // 4,148 km: 21 ms at the 5 µs/km of Grigorik, table 1-1; 4.897 µs/km give 20.3 ms
    LinkPlant plant =
        PLANNER.lay(
            link("g652d", 4148), new Position(40.7128, -74.0060), new Position(37.7749, -122.4194));
    assertEquals(20.3, plant.fiberLatencyMicros() / 1000, 0.05);
    assertEquals(21, plant.latencyMs(), 0.7);
  }

  @Test
  void equipmentAddsMicroseconds() {
    // 13 spans: 14 amplifiers, a transponder pair and two terminals
    assertEquals(14 * 0.1 + 7.5 + 2 * 0.2, laid("g652d", 1000).equipmentLatencyMicros(), 1e-9);
  }

  @Test
  void theModeThatCarriesMostIsTaken() {
    Link link = link("g652d", 500);
    LinkPlant plant = PLANNER.lay(link, DALLAS, ABILENE);
    List<ModeBudget> budgets = PLANNER.budgets(link, plant, NETWORK);
    assertEquals(TransceiverCatalogue.builtIn().modes().size(), budgets.size());
    double most =
        budgets.stream()
            .filter(ModeBudget::closes)
            .mapToDouble(ModeBudget::gbpsPerPair)
            .max()
            .orElseThrow();
    assertEquals(most, plant.capacityGbps());
    TransceiverMode mode = plant.mode().orElseThrow();
    assertEquals(most, plant.channels() * mode.rateGbps());
    assertTrue(plant.gsnrDb() >= mode.requiredOsnrDb() + PlanningRules.DEFAULT.marginDb());
    assertTrue(plant.dispersionPsPerNm() <= mode.maxDispersionPsPerNm());
  }

  @Test
  void capacityGrowsWithPairsAndBand() {
    Link one = link("g652d", 800);
    Link eight = one.change().fiberPairs(8).build();
    Link both = one.change().band(Band.C_PLUS_L).build();
    double gbps = PLANNER.lay(one, DALLAS, ATLANTA).capacityGbps();
    assertTrue(gbps > 0);
    assertEquals(8 * gbps, PLANNER.lay(eight, DALLAS, ATLANTA).capacityGbps());
    assertTrue(PLANNER.lay(both, DALLAS, ATLANTA).capacityGbps() > 1.5 * gbps);
  }

  @Test
  void aFixedCapacityReplacesThatOfTheOptics() {
    Link link = link("g652d", 900).change().fixedCapacityGbps(OptionalDouble.of(400)).build();
    LinkPlant plant = PLANNER.lay(link, DALLAS, ATLANTA);
    assertEquals(400, plant.capacityGbps());
    assertTrue(plant.mode().isPresent());
  }

  @Test
  void noModeCarriesMoreOverALongerLine() {
    for (FiberType type : FiberCatalogue.builtIn().types()) {
      List<Double> before = List.of();
      // whole spans, so that only their number changes
      for (int spans = 1; spans < 30; spans++) {
        Link link = unregenerated(type.id(), spans * type.spanKm());
        LinkPlant plant = PLANNER.lay(link, DALLAS, ABILENE);
        if (plant.mode().isEmpty()) {
          break; // from here on shorter spans are tried
        }
        List<Double> now =
            PLANNER.budgets(link, plant, NETWORK).stream().map(ModeBudget::gbpsPerPair).toList();
        for (int mode = 0; mode < before.size(); mode++) {
          assertTrue(now.get(mode) <= before.get(mode), type.id() + " " + spans);
        }
        before = now;
      }
    }
  }

  @Test
  void longCablesStillClose() {
    assertTrue(laid("g654e", 6500).capacityGbps() > 0);
    assertTrue(laid("g652d", 4000).capacityGbps() > 0);
    assertTrue(laid("hcf-today", 4000).capacityGbps() > 0);
  }

  @Test
  void spansShrinkWhereNothingElseClosesAndTheArchitectIsTold() {
    LinkPlant plant = laid("g655", 4000);
    assertTrue(plant.capacityGbps() > 0);
    assertTrue(plant.spans().getFirst().lengthKm() <= 70);
    assertTrue(
        plant.warnings().getFirst().contains("instead of 80 km"), plant.warnings()::toString);
  }

  @Test
  void whereNothingClosesTheWarningSaysWhatToDo() {
    Link link = unregenerated("g655", 20_000);
    LinkPlant plant = PLANNER.lay(link, DALLAS, new Position(32.78, -96.79));
    assertEquals(0, plant.capacityGbps());
    assertEquals(0, plant.channels());
    assertTrue(plant.mode().isEmpty());
    String warning = plant.warnings().getFirst();
    assertTrue(warning.startsWith("No transceiver mode closes over 20,000 km: GSNR is "), warning);
    assertTrue(warning.endsWith("Allow regenerators or shorten the link."), warning);
    assertEquals(250, plant.spans().size()); // shorter spans did not help
  }

  @Test
  void whereDispersionIsAtFaultTheWarningSaysSo() {
    TransceiverMode zr = TransceiverCatalogue.builtIn().find("400zr").orElseThrow();
    LinkPlanner onlyZr =
        new LinkPlanner(
            new Catalogues(
                FiberCatalogue.builtIn(),
                TransceiverCatalogue.of("test", List.of(zr)),
                AmplifierCatalogue.builtIn()));
    Position near = new Position(32.78, -96.79);
    assertTrue(onlyZr.lay(link("g652d", 140), DALLAS, near).capacityGbps() > 0);
    String warning = onlyZr.lay(unregenerated("g652d", 160), DALLAS, near).warnings().getFirst();
    assertTrue(warning.contains("dispersion of 2,688 ps/nm"), warning);
    assertTrue(onlyZr.lay(link("hcf-today", 428), DALLAS, near).capacityGbps() > 0);
  }

  @Test
  void twoSitesAtOnePlaceAreOneShortSpan() {
    LinkPlant plant = PLANNER.lay(Link.of("l", "a", "b", "g652d"), DALLAS, DALLAS);
    assertEquals(1, plant.spans().size());
    assertEquals(LinkPlanner.MIN_LENGTH_KM, plant.lengthKm());
    assertTrue(plant.capacityGbps() > 0);
  }

  @Test
  void anUnknownFibreIsRefusedWithTheKnownOnes() {
    Link link = Link.of("l", "a", "b", "g999");
    String message =
        assertThrows(IllegalArgumentException.class, () -> PLANNER.lay(link, DALLAS, ATLANTA))
            .getMessage();
    assertTrue(message.contains("g999") && message.contains("hcf-today"), message);
  }

  private static Network triangle() {
    return Network.empty("n")
        .withSites(
            Table.of(
                List.of(
                    Site.of("a", "Dallas", SiteKind.EXCHANGE, DALLAS),
                    Site.of("b", "Atlanta", SiteKind.EXCHANGE, ATLANTA),
                    Site.of("c", "Abilene", SiteKind.TRAINING_CAMPUS, ABILENE))))
        .withLinks(
            Table.of(
                List.of(
                    Link.of("z", "a", "b", "g652d"),
                    Link.of("y", "b", "c", "g654e"),
                    Link.of("x", "c", "a", "hcf-today"))));
  }

  @Test
  void plantsComeInTheOrderOfTheNetwork() {
    Map<String, LinkPlant> plants = PLANNER.layAll(triangle());
    assertEquals(List.of("z", "y", "x"), List.copyOf(plants.keySet()));
    plants.forEach((id, plant) -> assertEquals(id, plant.linkId()));
  }

  @Test
  void whatDidNotChangeIsTakenOver() {
    Network before = triangle();
    Map<String, LinkPlant> laid = PLANNER.layAll(before);
    Network moved = new Edit.MoveSite("c", new Position(32, -99)).applyTo(before);
    Map<String, LinkPlant> next = PLANNER.layAll(moved, before, laid);
    assertSame(laid.get("z"), next.get("z"));
    assertNotSame(laid.get("y"), next.get("y"));
    assertEquals(PLANNER.layAll(moved), next);

    Link changed = before.links().get("z").change().band(Band.C_PLUS_L).build();
    Network edited = new Edit.ChangeLink(changed).applyTo(before);
    Map<String, LinkPlant> relaid = PLANNER.layAll(edited, before, laid);
    assertNotSame(laid.get("z"), relaid.get("z"));
    assertSame(laid.get("y"), relaid.get("y"));
    assertEquals(PLANNER.layAll(edited), relaid);
  }

  @Test
  void threadsGetTheSame() {
    LinkPlanner fresh = new LinkPlanner(Catalogues.builtIn());
    LinkPlant expected = PLANNER.lay(link("g654e", 1500), DALLAS, ATLANTA);
    IntStream.range(0, 64)
        .parallel()
        .forEach(_ -> assertEquals(expected, fresh.lay(link("g654e", 1500), DALLAS, ATLANTA)));
  }
}
