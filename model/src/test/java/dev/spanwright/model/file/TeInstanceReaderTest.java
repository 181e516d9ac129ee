package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeInstanceReaderTest {

  private static OpenedNetwork open(String json) throws NetworkFileException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return NetworkReader.standard().open(new ByteArrayInputStream(bytes), "te.json");
  }

  @Test
  void nodesBecomeExchangesAndLinksKeepCapacityAndLength() throws Exception {
    OpenedNetwork opened = open(TeTexts.LIST);
    assertEquals(NetworkFormat.TE_INSTANCE, opened.format());
    assertEquals(List.of(), opened.remarks());
    Network network = opened.network();
    assertEquals("Triangle", network.name());
    Site site = network.sites().get("1");
    assertEquals("Graz", site.name());
    assertEquals(SiteKind.EXCHANGE, site.kind());
    assertEquals(new Position(47.07, 15.44), site.position());
    assertTrue(network.sites().get("2").notes().contains("the source has none"));
    Link link = network.links().get("1");
    assertEquals("1", link.from());
    assertEquals("2", link.to());
    assertEquals("g652d", link.fiber());
    assertEquals(OptionalDouble.of(40.5), link.fixedCapacityGbps());
    assertEquals(OptionalDouble.of(301.2), link.measuredLengthKm());
    LinkPlant plant = LinkPlanner.standard().layAll(network).get("1");
    assertEquals(40.5, plant.capacityGbps());
    assertEquals(301.2, plant.lengthKm(), 1e-9);
  }

  @Test
  void notesTellWhereItComesFrom() throws Exception {
    assertEquals(
        """
        Data set: invented
        Origin: by hand
        Licence: free
        Read from te-instance/1: capacities, lengths and demands are those of the file; the fibre is \
        assumed.""",
        open(TeTexts.LIST).network().notes());
    String bare =
        TeTexts.with("\"origin\": \"by hand\",", "").replace("\"licence\": \"free\",", "");
    assertTrue(open(bare).network().notes().startsWith("Data set: invented\nRead from"));
  }

  @Test
  void aListBecomesAMatrix() throws Exception {
    DemandMatrix matrix = (DemandMatrix) open(TeTexts.LIST).network().workloads().get("demands");
    assertEquals(
        List.of(new DemandMatrix.Entry("0", "1", 12.5), new DemandMatrix.Entry("2", "0", 0)),
        matrix.entries());
  }

  @Test
  void gravityIsThatOfTheNativeFormat() throws Exception {
    Network network = open(TeTexts.GRAVITY).network();
    GravityMatrix matrix = (GravityMatrix) network.workloads().get("demands");
    assertEquals(
        List.of("0", "2", "3"), matrix.masses().stream().map(GravityMatrix.Mass::site).toList());
    double[] mass = {1, 0, 2, 4};
    double divisor = 7 * 7 - (1 + 4 + 16);
    List<Demand> demands = Demands.of(network, Map.of());
    assertEquals(6, demands.size());
    for (Demand demand : demands) {
      double from = mass[Integer.parseInt(demand.from())];
      double to = mass[Integer.parseInt(demand.to())];
      assertEquals(100 * from * to / divisor, demand.gbps(), 1e-12, demand.id());
    }
  }

  /** What was read is a network of the native format like any other. */
  @Test
  void whatWasReadCanBeSaved() throws Exception {
    for (String json : List.of(TeTexts.LIST, TeTexts.GRAVITY)) {
      Network network = open(json).network();
      String saved = NetworkWriter.write(network);
      OpenedNetwork again = open(saved);
      assertEquals(NetworkFormat.NATIVE, again.format());
      assertEquals(network, again.network());
      assertEquals(List.of(), again.remarks());
    }
  }

  @Test
  void whatIsNotKnownIsIgnoredAndSlipsAreRemarked() throws Exception {
    String json =
        TeTexts.with("\"optimum\": {}", "\"optimum\": {\"x\": [1]}, \"colour\": null")
            .replace("\"coordFilled\": true", "\"coordFiled\": true");
    OpenedNetwork opened = open(json);
    assertEquals("", opened.network().sites().get("2").notes());
    assertEquals(1, opened.remarks().size());
    Problem remark = opened.remarks().getFirst();
    assertEquals("nodes[2].coordFiled", remark.path());
    assertTrue(remark.message().contains("Did you mean \"coordFilled\"?"), remark.message());
  }

  @Test
  void aPairThatStandsTwiceIsRemarked() throws Exception {
    OpenedNetwork opened = open(TeTexts.with("[2, 0, 0]", "[2, 0, 0], [0, 1, 7.5]"));
    assertEquals(20, Demands.of(opened.network(), Map.of()).getFirst().gbps());
    assertEquals("demands.items[2]", opened.remarks().getFirst().path());
  }

  @Test
  void nodesMayStandInAnyOrder() throws Exception {
    String first = TeTexts.line("\"Wien\"");
    String second = TeTexts.line("\"Graz\"");
    String json = TeTexts.LIST.replace(first + "\n" + second, second + "\n" + first);
    Network network = open(json).network();
    assertEquals(List.of("1", "0", "2"), network.sites().stream().map(Site::id).toList());
    assertEquals("Wien", network.sites().get("0").name());
  }

  /** Every figure of the generated instances arrives. */
  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50", "gabriel-100"})
  void generatedInstancesAreReadWhole(String name) throws Exception {
    Path file = Path.of("src/test/resources/dev/spanwright/model/solve", name + ".json");
    JsonNode expected = tree(name);
    OpenedNetwork opened = NetworkReader.standard().open(file);
    assertEquals(List.of(), opened.remarks());
    Network network = opened.network();
    assertEquals(expected.get("nodes").size(), network.sites().size());
    assertEquals(expected.get("links").size(), network.links().size());
    for (JsonNode link : expected.get("links")) {
      Link read = network.links().get(link.get("id").asString());
      assertEquals(link.get("capacityGbps").asDouble(), read.fixedCapacityGbps().orElseThrow());
      assertEquals(link.get("lengthKm").asDouble(), read.measuredLengthKm().orElseThrow());
    }
    Map<String, Double> rates =
        Demands.of(network, Map.of()).stream()
            .collect(Collectors.toMap(d -> d.from() + ">" + d.to(), Demand::gbps));
    assertEquals(expected.get("demands").get("items").size(), rates.size());
    for (JsonNode item : expected.get("demands").get("items")) {
      String pair = item.get(0).asString() + ">" + item.get(1).asString();
      assertEquals(item.get(2).asDouble(), rates.get(pair), pair);
    }
  }

  /** Real networks of research, where they are beside the source; they may not be shipped. */
  @TestFactory
  Stream<DynamicTest> realInstancesAreRead() throws IOException {
    Path folder = Path.of(System.getProperty("spanwright.oracles.te", "../../shared/oracles/te"));
    Assumptions.assumeTrue(Files.isDirectory(folder), "no folder of real networks");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && !file.endsWith("index.json"))
          .sorted()
          .toList()
          .stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> counts(file)));
    }
  }

  private static void counts(Path file) throws IOException {
    JsonNode expected = new JsonMapper().readTree(Files.readString(file));
    Network network = NetworkReader.standard().open(file).network();
    assertEquals(expected.get("nodes").size(), network.sites().size());
    assertEquals(expected.get("links").size(), network.links().size());
    JsonNode demands = expected.get("demands");
    int nodes = network.sites().size();
    int pairs = demands.has("items") ? demands.get("items").size() : nodes * (nodes - 1);
    assertEquals(pairs, Demands.of(network, Map.of()).size());
  }

  private static JsonNode tree(String name) throws IOException {
    String resource = "/dev/spanwright/model/solve/" + name + ".json";
    try (InputStream in = TeInstanceReaderTest.class.getResourceAsStream(resource)) {
      return new JsonMapper().readTree(in);
    }
  }

  @Test
  void theNativeFormatWinsWhereBothAreNamed() throws Exception {
    String both = Texts.FULL.replaceFirst("\\{", "{\"schema\": \"te-instance/1\",");
    assertEquals(NetworkFormat.NATIVE, open(both).format());
    String neither = TeTexts.with("\"te-instance/1\"", "\"topology/1\"");
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> open(neither));
    assertEquals("format", e.problems().getFirst().path());
  }
}
