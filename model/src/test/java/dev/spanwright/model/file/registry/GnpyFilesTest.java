package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.planners.Gnpy;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SpanLayout;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GNPy takes in another way than we have it, and what comes back of it. */
class GnpyFilesTest {

  private static final Network NETWORK = SampleLike.read();

  private static String text(Network network, int part) {
    return new String(new Gnpy().write(network).get(part).content(), StandardCharsets.UTF_8);
  }

  private static String equipment(Network network) {
    return text(network, 1);
  }

  private static Network again(Network network) throws Exception {
    Exporter gnpy = new Gnpy();
    return NetworkFiles.open(FidelityTest.source(gnpy, gnpy.write(network))).network();
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  /** The sample, with a workload for each of these demands. */
  private static Network asking(Workload.DemandMatrix.Entry... demands) {
    List<Workload> workloads = new ArrayList<>();
    for (Workload.DemandMatrix.Entry demand : demands) {
      String id = "d" + workloads.size();
      workloads.add(
          new Workload.DemandMatrix(
              id,
              id,
              TrafficClass.GENERAL,
              3,
              OptionalDouble.empty(),
              List.of(demand),
              "",
              PropertyValue.Fields.NONE));
    }
    return NETWORK.withWorkloads(Table.of(workloads));
  }

  private static Workload.DemandMatrix.Entry demand(String from, String to, double gbps) {
    return new Workload.DemandMatrix.Entry(from, to, gbps);
  }

  private static List<String> demands(Network network) {
    return network.workloads().stream()
        .flatMap(workload -> ((Workload.DemandMatrix) workload).entries().stream())
        .map(entry -> entry.from() + ">" + entry.to() + " " + entry.gbps())
        .sorted()
        .toList();
  }

  @Test
  void oppositeDemandsOfOneRateAreOneServiceAndTwoDemandsAgain() throws Exception {
    Network equal = asking(demand("a", "c", 120.5), demand("c", "a", 120.5));
    assertEquals(1, count(text(equal, 2), "\"request-id\""));
    assertTrue(text(equal, 2).contains("\"bidirectional\": true"));
    assertEquals(List.of("a>c 120.5", "c>a 120.5"), demands(again(equal)));
    Network unequal = asking(demand("a", "c", 120.5), demand("c", "a", 80));
    assertEquals(2, count(text(unequal, 2), "\"bidirectional\": false"));
    assertEquals(List.of("a>c 120.5", "c>a 80.0"), demands(again(unequal)));
  }

  /** One of three stays alone. */
  @Test
  void eachDemandHasOneOppositeAtMost() throws Exception {
    Network network =
        asking(demand("a", "c", 5), demand("c", "b", 7), demand("b", "c", 7), demand("b", "c", 7));
    String services = text(network, 2);
    assertEquals(1, count(services, "\"bidirectional\": true"));
    assertEquals(2, count(services, "\"bidirectional\": false"));
    assertEquals(demands(network), demands(again(network)));
  }

  @Test
  void aRateOfTooManyDigitsIsWrittenInParts() throws Exception {
    Network network = asking(demand("a", "c", 1e9));
    assertEquals(5e17, number(text(network, 2), "\"path_bandwidth\": (\\S+)"));
    assertEquals(List.of("a>c 5.0E8", "a>c 5.0E8"), demands(again(network)));
  }

  @Test
  void bidirectionalServicesOfOthersAreTwoDemands() throws Exception {
    String line =
        """
        {"network_name": "N", "elements": [{"uid": "A", "type": "Transceiver"},
         {"uid": "B", "type": "Transceiver"},
         {"uid": "f", "type": "Fiber", "type_variety": "SSMF", "params": {"length": 80}}],
         "connections": [{"from_node": "A", "to_node": "f"}, {"from_node": "f", "to_node": "B"}]}
        """;
    String services =
        """
        {"path-request": [{"source": "A", "destination": "B", "bidirectional": true,
         "path-constraints": {"te-bandwidth": {"path_bandwidth": 100000000000}}}]}
        """;
    OpenedNetwork opened =
        Foreign.open("n.gnpy.json", Map.of("n.gnpy.json", line, "n-services.gnpy.json", services));
    assertEquals(List.of("A>B 100.0", "B>A 100.0"), demands(opened.network()));
  }

  /** A fibre without a type says nothing against the type of the others. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\"type_variety\": \"\","})
  void aChainIsOfTheFirstTypeThatIsTold(String untold) throws Exception {
    String line =
        """
        {"elements": [{"uid": "A", "type": "Transceiver"}, {"uid": "B", "type": "Transceiver"},
         {"uid": "f", "type": "Fiber", UNTOLD "params": {"length": 80}},
         {"uid": "g", "type": "Fiber", "type_variety": "hcf-today", "params": {"length": 80}}],
         "connections": [{"from_node": "A", "to_node": "f"}, {"from_node": "f", "to_node": "g"},
         {"from_node": "g", "to_node": "B"}]}
        """;
    OpenedNetwork opened = Foreign.open("n.gnpy.json", line.replace("UNTOLD", untold));
    assertEquals("hcf-today", Foreign.link(opened.network(), 0).fiber());
    assertFalse(Foreign.found(opened).toString().contains("several fibres"), opened::toString);
  }

  /** GNPy takes a margin of 10 dB at most: the rest is required of every mode. */
  @Test
  void aLargeMarginIsHeldWhole() {
    Network network = NETWORK.withPlanning(NETWORK.planning().withMarginDb(15));
    assertEquals(10, number(equipment(network), "\"sys_margins\": (\\S+)"));
    String required = "\"format\": \"400zr\",\\s+\"baud_rate\": [^,]+,\\s+\"OSNR\": ([^,]+),";
    assertEquals(number(equipment(NETWORK), required) + 5, number(equipment(network), required));
  }

  private static double number(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), pattern);
    return Double.parseDouble(found.group(1));
  }

  @Test
  void whatGnpyDoesNotTakeIsToldBefore() {
    TransceiverMode slow =
        new TransceiverMode(
            "slow",
            "Slow",
            0.05,
            1,
            "OOK",
            50,
            10,
            1e5,
            40,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            "E",
            "test");
    AmplifierType weak = new AmplifierType("edfa-c", "Weak", false, "C", -5, 5, 35, "E", "test");
    Network network = NETWORK.withEquipment(new Equipment(List.of(), List.of(slow), List.of(weak)));
    List<String> losses = new Gnpy().losses(network);
    assertTrue(losses.contains("1 transceiver mode of less than 0.1 Gbit/s"), losses::toString);
    assertTrue(losses.contains("output power of 1 amplifier, written as 0 dBm"), losses::toString);
    assertFalse(equipment(network).contains("slow"));
    assertEquals(0, number(equipment(network), "\"edfa-c\",[^}]+\"p_max\": ([^,]+),"));
    List<String> usual = new Gnpy().losses(NETWORK);
    assertTrue(
        usual.contains(
            "transponders at the sites along 1 demand, which GNPy takes for one light path"),
        usual::toString);
    assertTrue(
        usual.contains("nonlinear coefficient of 1 fibre, written as 0.1 /(W km)"),
        usual::toString);
    assertFalse(usual.toString().contains("0 dBm"), usual::toString);
  }

  /** As in the line model: where a link has amplifiers of its own, those. */
  @Test
  void amplifiersThatALinkWantsAreWritten() {
    AmplifierType own = new AmplifierType("own", "Own", false, "C", 23, 4, 30, "E", "test");
    LineSettings wanted = LineSettings.AUTOMATIC.withAmplifiers(List.of("own"));
    Network network =
        NETWORK
            .withEquipment(new Equipment(List.of(), List.of(), List.of(own)))
            .withLinks(
                Table.of(
                    List.of(
                        NETWORK.links().get("ab").change().line(wanted).build(),
                        NETWORK.links().get("bc"))));
    assertEquals(4, number(equipment(network), "\"own\",[^}]+\"nf0\": ([^,]+),"));
    String topology = text(network, 0);
    String variety = "\"uid\": \"edfa %s > 1\",\\s+\"type\": \"Edfa\",\\s+\"type_variety\": \"%s\"";
    assertTrue(Pattern.compile(variety.formatted("ab", "own")).matcher(topology).find());
    assertTrue(Pattern.compile(variety.formatted("bc", "edfa-c")).matcher(topology).find());
  }

  /** Hollow-core bears more power: the hut before it raises that, the one behind it lowers it. */
  @Test
  void everySpanHasThePowerOfItsFibre() throws Exception {
    LineSettings parts =
        LineSettings.AUTOMATIC.withParts(List.of(new FiberPart(0.3, 0.6, "hcf-today")));
    Link link =
        NETWORK
            .links()
            .get("ab")
            .change()
            .measuredLengthKm(OptionalDouble.of(600))
            .line(parts)
            .build();
    Network network = NETWORK.withLinks(Table.of(List.of(link)));
    LinkPlanner planner = LinkPlanner.standard();
    LinkPlant plant = planner.lay(link, network);
    List<LineReport.Station> stations = planner.report(link, plant, network).stations();
    String topology = text(network, 0);
    int last = stations.size() - 1;
    for (int i = 1; i < last; i++) {
      LineReport.Station hut = stations.get(i);
      String there = "\"uid\": \"edfa ab > " + i + "\"";
      assertEquals(hut.outDbm() - hut.inDbm(), gainDb(topology, there), 1e-9);
      String fed = plant.spans().get(i).fiber().hollowCore() ? "edfa-c-high-power" : "edfa-c";
      assertTrue(after(topology, there).contains("\"type_variety\": \"" + fed + "\""), there + fed);
      // the other way the light comes from the next span, and goes into the one before
      double lossDb = plant.spans().get(i).lossDb();
      double backDb = stations.get(i - 1).outDbm() - hut.outDbm() + lossDb;
      String back = "\"uid\": \"edfa ab < " + (last - i) + "\"";
      assertEquals(backDb, gainDb(topology, back), 1e-9);
    }
    double raiseDb =
        stations.stream().mapToDouble(LineReport.Station::outDbm).max().orElseThrow()
            - stations.getFirst().outDbm();
    assertTrue(raiseDb > 5, "the sample has no raise: " + raiseDb);
    OpenedNetwork again =
        NetworkFiles.open(FidelityTest.source(new Gnpy(), new Gnpy().write(network)));
    assertTrue(Foreign.found(again).contains("2 chains of several fibres"), again::toString);
  }

  /** A short span before one of much less power needs no gain, but loss. */
  @Test
  void aGainBelowZeroIsAnAttenuator() {
    LineSettings parts =
        LineSettings.AUTOMATIC
            .withParts(List.of(new FiberPart(0, 0.02, "hcf-today")))
            .withLayout(SpanLayout.AUTOMATIC.withHutShares(List.of(0.02)));
    Link link =
        NETWORK
            .links()
            .get("ab")
            .change()
            .measuredLengthKm(OptionalDouble.of(80))
            .line(parts)
            .build();
    String topology = text(NETWORK.withLinks(Table.of(List.of(link))), 0);
    String hut = after(topology, "\"uid\": \"edfa ab > 1\"");
    assertEquals(0, number(hut, "\"gain_target\": ([^,]+),"));
    assertTrue(number(hut, "\"out_voa\": ([^}]+)}") > 1, hut);
  }

  private static String after(String text, String start) {
    assertTrue(text.contains(start), start);
    int at = text.indexOf(start);
    return text.substring(at, text.indexOf("metadata", at));
  }

  private static double gainDb(String topology, String amplifier) {
    return number(after(topology, amplifier), "\"gain_target\": ([^,]+),");
  }

  @Test
  void aSpanThatGnpyWouldCutIsRefused() {
    SpanLayout oneSpan = SpanLayout.AUTOMATIC.withHutShares(List.of(0.01));
    Network network =
        NETWORK.withLinks(
            Table.of(
                List.of(
                    NETWORK
                        .links()
                        .get("ab")
                        .change()
                        .measuredLengthKm(OptionalDouble.of(1_100))
                        .line(LineSettings.AUTOMATIC.withLayout(oneSpan))
                        .build())));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new Gnpy().write(network));
    assertTrue(refused.getMessage().contains("\"ab\" cannot be planned"), refused.getMessage());
  }

  /** Length, fibre and loss of every span are planned again as they were. */
  @Test
  void spansComeBack() throws Exception {
    Network back = again(NETWORK);
    for (String link : List.of("ab", "ab2", "bc")) {
      List<Span> wanted = LinkPlanner.standard().lay(NETWORK.links().get(link), NETWORK).spans();
      List<Span> found = LinkPlanner.standard().lay(back.links().get(link), back).spans();
      assertEquals(wanted.size(), found.size(), link);
      for (int i = 0; i < wanted.size(); i++) {
        assertEquals(wanted.get(i).fiber(), found.get(i).fiber());
        assertEquals(wanted.get(i).lengthKm(), found.get(i).lengthKm(), 1e-5);
        assertEquals(wanted.get(i).lossDb(), found.get(i).lossDb(), 1e-5);
      }
    }
  }
}
