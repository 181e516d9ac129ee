package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SpanLayout;
import dev.spanwright.model.network.Workload;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NetworkRoundTripTest {

  @Test
  void everyFieldComesBackByteForByte() throws Exception {
    assertEquals(Texts.FULL, NetworkWriter.write(Texts.read(Texts.FULL)));
  }

  @Test
  void randomNetworksComeBackEqualAndWithTheSameBytes() throws Exception {
    RandomNetworks networks = new RandomNetworks(20261);
    for (int i = 0; i < 500; i++) {
      Network network = networks.next();
      String text = NetworkWriter.write(network);
      Network back = Texts.read(text);
      assertEquals(network, back, text);
      assertEquals(text, NetworkWriter.write(back));
    }
  }

  @Test
  void valuesReachTheirFields() throws Exception {
    Network network = Texts.read(Texts.FULL);
    Site abilene = network.sites().get("abilene");
    assertEquals(32.454, abilene.position().latDeg());
    assertEquals(-99.738, abilene.position().lonDeg());
    assertEquals(1200, abilene.power().orElseThrow().megawatts());
    Link link = network.links().get("abilene-dallas");
    assertEquals(8, link.fiberPairs());
    assertEquals(300, link.measuredLengthKm().orElseThrow());
    assertEquals(15, link.routingWeight().orElseThrow());
    assertEquals("Lone Star Fiber", link.owner());
    var run = (Workload.TrainingRun) network.workloads().get("t1");
    assertEquals(List.of("abilene", "dallas"), run.campuses());
    assertEquals(100, run.stepsPerSync());
    var bulk = (BulkTransfer) network.workloads().get("b1");
    assertEquals(810, bulk.terabytes());
  }

  @Test
  void valuesReachTheLine() throws Exception {
    Network network = Texts.read(Texts.FULL);
    LineSettings line = network.links().get("abilene-dallas").line();
    assertEquals(new FiberPart(0.75, 1, "own-hollow"), line.parts().get(1));
    assertEquals(
        new SpanLayout(
            OptionalDouble.of(90),
            OptionalDouble.of(40),
            OptionalDouble.of(130),
            true,
            List.of(0.2, 0.5, 0.8)),
        line.layout());
    assertEquals(OptionalInt.of(2), line.regenerators());
    assertEquals(OptionalDouble.of(3.5), line.launchPowerDbm());
    assertEquals(List.of("own-amplifier", "edfa-c-27"), line.amplifiers());
    assertEquals(
        new PlanningRules(
            2.5,
            0.3,
            35,
            new EquipmentDelays(0.15, 8, 0.25),
            0.8,
            RoutingMetric.WEIGHT,
            UnitFigures.USUAL),
        network.planning());
  }

  @Test
  void valuesReachTheEquipment() throws Exception {
    Equipment equipment = Texts.read(Texts.FULL).equipment();
    assertEquals(
        new FiberType(
            "own-hollow",
            "Our hollow-core",
            true,
            0.12,
            0.08,
            0.22,
            420,
            0.0006,
            3.3,
            1.0004,
            0.11,
            4,
            0.35,
            OptionalDouble.of(-55),
            List.of(new LossBand(194.7, 195.7, 0.04)),
            61,
            110,
            150,
            "P",
            "data sheet"),
        equipment.fibers().getFirst());
    assertEquals(
        new TransceiverMode(
            "own-mode",
            "Our 400G",
            400.5,
            63.1,
            "16QAM",
            75,
            24,
            20_000,
            36,
            OptionalDouble.of(-12),
            OptionalDouble.of(18),
            "M",
            "our laboratory"),
        equipment.modes().getFirst());
    assertEquals(
        new AmplifierType("own-amplifier", "Our amplifier", true, "L", 31, 6.5, 33, "S", "offer"),
        equipment.amplifiers().getFirst());
  }

  /** A row with only what it must have, read and written. */
  @Test
  void shortRowsHaveTheDefaults() throws Exception {
    String text =
        """
        {
          "format": "spanwright-network",
          "version": 1,
          "name": "Rows",
          "sites": [],
          "links": [],
          "equipment": {
            "fibres": [
              {
                "id": "g652d",
                "label": "Ours",
                "lossDbPerKm": 0.2,
                "effectiveAreaUm2": 80,
                "gammaPerWKm": 1.2,
                "dispersionPsPerNmKm": 17,
                "groupIndex": 1.468,
                "spanKm": 40
              }
            ],
            "transceiverModes": [
              {
                "id": "400zr",
                "label": "Ours",
                "rateGbps": 400,
                "symbolRateGbaud": 60,
                "modulation": "16QAM",
                "slotGhz": 75,
                "requiredOsnrDb": 25,
                "maxDispersionPsPerNm": 2400
              }
            ],
            "amplifiers": [
              {
                "id": "edfa-c",
                "label": "Ours",
                "outputPowerDbm": 20,
                "noiseFigureDb": 5
              }
            ]
          }
        }
        """;
    Network network = Texts.read(text);
    assertEquals(text, NetworkWriter.write(network));
    FiberType fiber = network.equipment().fibers().getFirst();
    assertFalse(fiber.hollowCore());
    assertEquals(0.2, fiber.lossLowDbPerKm());
    assertEquals(0.2, fiber.lossPlanDbPerKm());
    assertEquals(0, fiber.jointLossDb());
    assertEquals(2, fiber.jointSpacingKm());
    assertEquals(0, fiber.transitionLossDb());
    assertEquals(OptionalDouble.empty(), fiber.intermodalInterferenceDbPerKm());
    assertEquals(List.of(), fiber.lossBands());
    assertEquals(40, fiber.minSpanKm());
    assertEquals(40, fiber.maxSpanKm());
    assertEquals("E", fiber.status());
    assertEquals("", fiber.source());
    TransceiverMode mode = network.equipment().modes().getFirst();
    assertEquals(37, mode.transmitterOsnrDb());
    assertEquals(OptionalDouble.empty(), mode.powerWatts());
    assertEquals(
        new AmplifierType("edfa-c", "Ours", false, "C", 20, 5, 35, "E", ""),
        network.equipment().amplifiers().getFirst());
    FiberType longer =
        Texts.read(text.replace("\"spanKm\": 40", "\"spanKm\": 80"))
            .equipment()
            .fibers()
            .getFirst();
    assertEquals(50, longer.minSpanKm());
    assertEquals(80, longer.maxSpanKm());
  }

  @Test
  void emptyObjectsAreLeftOut() throws Exception {
    String text = NetworkWriter.write(Network.empty("New"));
    String empties =
        text.replace(
            "\"links\": []",
            "\"links\": [], \"equipment\": {\"fibres\": []}, \"planning\": {\"marginDb\": 2}");
    assertEquals(text, NetworkWriter.write(Texts.read(empties)));
  }

  @Test
  void defaultsAreThoseOfTheFormat() throws Exception {
    Network network = Texts.read(Texts.with("\"class\": \"inference\",\n", "\n"));
    Link plain = network.links().get("dallas-houston");
    assertEquals(Link.of("dallas-houston", "dallas", "houston", "g652d"), plain);
    assertEquals("general", network.workloads().get("m1").trafficClass().id());
  }

  @Test
  void unknownFieldsKeepValuesAndOrder() throws Exception {
    String unknown = "\"zeta\": 1.50,\n      \"alpha\": {\"b\": [], \"a\": {}},\n      ";
    Network network =
        Texts.read(Texts.with("\"id\": \"dallas\",", unknown + "\"id\": \"dallas\","));
    PropertyValue.Fields kept = network.sites().get("dallas").properties();
    assertEquals(List.of("zeta", "alpha"), List.copyOf(kept.values().keySet()));
    assertEquals(new PropertyValue.Amount(new BigDecimal("1.50")), kept.values().get("zeta"));
    String written = NetworkWriter.write(network);
    assertTrue(
        written.contains(
            "\"lonDeg\": -96.8,\n      \"zeta\": 1.50,\n      \"alpha\": {\"b\": [], \"a\": {}}\n"),
        written);
  }

  @Test
  void theOrderOfFieldsIsFree() throws Exception {
    String links =
        Texts.FULL.substring(
            Texts.FULL.indexOf("  \"links\""), Texts.FULL.indexOf("  \"workloads\""));
    String turned =
        Texts.FULL.replace(links, "").replace("  \"version\": 1,\n", "  \"version\": 1,\n" + links);
    assertEquals(Texts.FULL, NetworkWriter.write(Texts.read(turned)));
  }

  @Test
  void aPropertyNamedLikeAFieldIsNotWrittenTwice() throws Exception {
    Network network = Texts.read(Texts.FULL);
    Map<String, PropertyValue> fields = new LinkedHashMap<>();
    fields.put("name", new PropertyValue.Text("other"));
    Site dallas = network.sites().get("dallas");
    Site changed =
        new Site(
            dallas.id(),
            dallas.name(),
            dallas.kind(),
            dallas.position(),
            dallas.power(),
            dallas.facts(),
            dallas.notes(),
            PropertyValue.Fields.of(fields));
    String text = NetworkWriter.write(network.withSites(network.sites().with(changed)));
    assertEquals(Texts.FULL, text);
  }

  @Test
  void aByteOrderMarkIsAccepted() throws Exception {
    byte[] bytes = ("\uFEFF" + Texts.FULL).getBytes(StandardCharsets.UTF_8);
    Network network = Texts.READER.read(new ByteArrayInputStream(bytes), "test.json");
    assertEquals(Texts.FULL, NetworkWriter.write(network));
  }

  @Test
  void windowsLineEndsAreAccepted() throws Exception {
    assertEquals(Texts.FULL, NetworkWriter.write(Texts.read(Texts.FULL.replace("\n", "\r\n"))));
  }

  @Test
  void longListsAreBrokenIntoLines() throws Exception {
    StringBuilder ids = new StringBuilder();
    StringBuilder sites = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String id = "a-rather-long-id-" + i;
      ids.append(i == 0 ? "" : ", ").append('"').append(id).append('"');
      sites
          .append("{\"id\": \"" + id + "\", \"name\": \"x\", \"kind\": \"exchange\",")
          .append(" \"latDeg\": 1, \"lonDeg\": " + i + "},");
    }
    String text =
        Texts.with("[\"abilene\", \"dallas\"]", "[" + ids + "]")
            .replace("\"sites\": [\n    {", "\"sites\": [" + sites + "{");
    String written = NetworkWriter.write(Texts.read(text));
    assertTrue(written.contains("\"campuses\": [\n        \"a-rather-long-id-0\",\n"), written);
    assertEquals(written, NetworkWriter.write(Texts.read(written)));
  }

  @Test
  void numbersAreShort() {
    assertEquals("1200", JsonText.plain(1200));
    assertEquals("32.454", JsonText.plain(32.454));
    assertEquals("-99.738", JsonText.plain(-99.738));
    assertEquals("0", JsonText.plain(-0.0));
    assertEquals("1000000000000", JsonText.plain(1e12));
    assertEquals("0.00001", JsonText.plain(1e-5));
    assertEquals("1234567.5", JsonText.plain(1234567.5));
    assertEquals("1e-9", JsonText.plain(1e-9));
    assertEquals("1e300", JsonText.plain(1e300));
    assertEquals("4.9e-324", JsonText.plain(Double.MIN_VALUE));
  }

  @Test
  void halfACharacterIsReplaced() throws Exception {
    Network network = Network.empty("a\uD800b\uDC00");
    assertEquals("a\uFFFDb\uFFFD", Texts.read(NetworkWriter.write(network)).name());
  }

  @Test
  void anEmptyNetworkIsShort() throws Exception {
    String text = NetworkWriter.write(Network.empty("New"));
    assertEquals(
        """
        {
          "format": "spanwright-network",
          "version": 1,
          "name": "New",
          "sites": [],
          "links": []
        }
        """,
        text);
    assertFalse(Texts.read(text).sites().iterator().hasNext());
  }
}
