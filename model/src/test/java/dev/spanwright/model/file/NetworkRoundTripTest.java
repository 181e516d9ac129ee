package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Workload;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var run = (Workload.TrainingRun) network.workloads().get("t1");
    assertEquals(List.of("abilene", "dallas"), run.campuses());
    assertEquals(100, run.stepsPerSync());
    var bulk = (Workload.BulkTransfer) network.workloads().get("b1");
    assertEquals(810, bulk.terabytes());
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
