package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A network may have fibres, modes and amplifiers of its own, also at the edge of their ranges. */
final class OwnEquipmentTest {

  private static final LinkPlanner PLANNER = LinkPlanner.standard();
  private static final Network NETWORK = Network.empty("n");
  private static final Position DENVER = new Position(39.74, -104.99);
  private static final Position NEAR_DENVER = new Position(39.75, -105.0);
  private static final Position CHICAGO = new Position(41.88, -87.63);

  private static Link link(String fiber, double km) {
    return Link.of("l", "a", "b", fiber).change().measuredLengthKm(OptionalDouble.of(km)).build();
  }

  private static LinkPlant lay(Link link) {
    return PLANNER.lay(link, DENVER, NEAR_DENVER);
  }

  @Test
  void aNetworkHasEquipmentAndRulesOfItsOwn() {
    FiberType base = FiberCatalogue.builtIn().get("g652d");
    FiberType own =
        new FiberType(
            "lab",
            "Lab",
            false,
            0.14,
            0.14,
            0.14,
            150,
            0.5,
            21,
            1.46,
            0,
            2,
            0,
            OptionalDouble.empty(),
            List.of(),
            50,
            100,
            150,
            "M",
            "our measurement");
    TransceiverMode fast =
        new TransceiverMode(
            "fast",
            "Fast",
            2000,
            130,
            "64QAM",
            150,
            20,
            100_000,
            40,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "E",
            "wish");
    AmplifierType quiet =
        new AmplifierType("edfa-c", "Quiet", false, "C", 24, 3.5, 35, "E", "wish");
    Network mine =
        NETWORK.withEquipment(new Equipment(List.of(own), List.of(fast), List.of(quiet)));
    Link link = link("lab", 400);
    assertThrows(IllegalArgumentException.class, () -> lay(link));
    LinkPlant plant = PLANNER.lay(link, DENVER, CHICAGO, mine);
    assertEquals("fast", plant.mode().orElseThrow().id());
    assertEquals(4, plant.spans().size());
    Link silica = link("g652d", 900);
    double before = PLANNER.budgets(silica, lay(silica), NETWORK).getFirst().gsnrDb();
    LinkPlant quieter = PLANNER.lay(silica, DENVER, CHICAGO, mine);
    assertTrue(PLANNER.budgets(silica, quieter, mine).getFirst().gsnrDb() > before);
    Catalogues catalogues = PLANNER.catalogues(mine);
    assertEquals(base, catalogues.fibers().get("g652d"));
    assertEquals(
        6, catalogues.amplifiers().types().indexOf(catalogues.amplifiers().get("edfa-c-36")));
    assertEquals("Quiet", catalogues.amplifiers().get("edfa-c").label());
  }

  @Test
  void equipmentAtTheEdgeOfItsRangesIsStillLaid() {
    for (double extreme : new double[] {0, 1}) {
      FiberType own =
          new FiberType(
              "edge",
              "Edge",
              false,
              extreme == 0 ? 0.001 : 10,
              10,
              10,
              extreme == 0 ? 1 : 1000,
              extreme == 0 ? 1e-6 : 100,
              extreme == 0 ? 0.01 : 200,
              1.46,
              extreme == 0 ? 0 : 5,
              0.1,
              extreme == 0 ? 0 : 5,
              OptionalDouble.of(extreme == 0 ? -120 : 0),
              List.of(new LossBand(190, 196, 10 * extreme)),
              1,
              extreme == 0 ? 1000 : 1,
              extreme == 0 ? 1000 : 1,
              "E",
              "edge");
      TransceiverMode narrow =
          new TransceiverMode(
              "narrow",
              "Narrow",
              10,
              1,
              "x",
              12.5,
              0,
              1e7,
              80,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              "E",
              "edge");
      Network mine = NETWORK.withEquipment(new Equipment(List.of(own), List.of(narrow), List.of()));
      for (Band band : Band.values()) {
        Link link = link("edge", 500).change().band(band).build();
        LinkPlant plant = PLANNER.lay(link, DENVER, NEAR_DENVER, mine);
        LineReport report = PLANNER.report(link, plant, mine);
        assertEquals(
            plant.channels(), (int) report.channels().stream().filter(c -> c.lit()).count());
        assertFalse(Double.isNaN(report.noise().emission()));
      }
    }
  }

  @Test
  void aBuiltInRowIsOnlyReplacedByOneForTheSameUse() {
    AmplifierType other =
        new AmplifierType("edfa-l-high-power", "Other", true, "C", 33, 8, 35, "E", "wish");
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new Equipment(List.of(), List.of(), List.of(other)))
            .getMessage();
    assertTrue(message.contains("which has hollowCore true and band L"), message);
  }
}
