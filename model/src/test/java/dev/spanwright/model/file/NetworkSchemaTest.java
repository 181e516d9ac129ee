package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.SpanLayout;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.ViewStyle;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NetworkSchemaTest {

  private static final JsonNode SOURCE = source();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SOURCE);

  private static JsonNode source() {
    String name = "spanwright-network-1.schema.json";
    try (InputStream in = NetworkReader.class.getResourceAsStream(name)) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean holds(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  private static boolean reads(String json) {
    try {
      Texts.read(json);
      return true;
    } catch (NetworkFileException _) {
      return false;
    }
  }

  @Test
  void filesOfTheWriterHold() {
    assertEquals(List.of(), SCHEMA.validate(Texts.FULL, InputFormat.JSON));
    RandomNetworks networks = new RandomNetworks(5);
    for (int i = 0; i < 60; i++) {
      String text = NetworkWriter.write(networks.next());
      assertEquals(List.of(), SCHEMA.validate(text, InputFormat.JSON), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "format": "spanwright-network"; "format": "other"
          "version": 1; "version": 2
          "name": "Texas"; "name": "  "
          "name": "Texas",;
          "id": "dallas-houston"; "id": "dallas houston"
          "kind": "exchange"; "kind": "pop"
          "kind": "bulk-transfer"; "kind": "bulk"
          "fibre": "g652d"; "fibre": "glass fibre"
          "regenerators": 2; "regenerators": "few"
          "hutsAtTowns": true; "hutsAtTowns": 1
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0, 0.5]
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0.5, 1]
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0.2], "huts": 1
          "fromShare": 0.75; "from": 0.75
          "status": "P"; "status": "Q"
          "band": "L"; "band": "S"
          "modulation": "16QAM"; "modulation": " "
          "source": "offer"; "price": 3
          "source": "data sheet"; "colour": "red"
          "source": "our laboratory"; "volts": 48
          "marginDb": 2.5; "ageingDb": 2.5
          "routingMetric": "weight"; "routingMetric": "igp"
          "routingMetric": "weight"; "routingMetric": "weight", "x": 1
          "extraLossDbPerKm": 0.04; "extraLossDbPerKm": 0.04, "gas": "CO2"
          "label": "Our amplifier",;
          "band": "super-C"; "band": "S"
          "class": "inference"; "class": "video"
          "powerMw": 1200,;
          "deadlineHours": 2,;
          "latDeg": 32.45,;
          "weight": 3.2; "weight": "3.2"
          "gbps": 100; "gbps": 100, "extra": 1
          "stepsPerSync": 100; "stepsPerSync": 1.5
          "projection": "albers"; "projection": "gnomonic"
          "colour": "latency"; "colour": "cost"
          "siteSize": "power"; "siteSize": 5
          "routing": "best"; "routing": "worst"
          "flow": true; "flow": "yes"
          "layer": "borders"; "layer": "roads"
          "opacity": 0.5; "opacity": 0.5, "colour": "red"
          "demandArcs": 12; "demandArcs": 12, "path": {"from": "houston", "to": "dallas"}
          "widthKm": 1200,;
          "from": "houston", "to": "abilene"; "from": "houston"
          """)
  void brokenFilesFailHereAndInTheReader(String part, String replacement) {
    String broken = Texts.with(part, replacement == null ? "" : replacement);
    assertFalse(holds(broken), broken);
    assertFalse(reads(broken), broken);
  }

  /** At and beyond every bound, schema, reader and the records behind it agree. */
  @Test
  void boundsAgree() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("\"powerMw\": 1200", List.of("0", "0.001", "100000", "100000.1"));
    fields.put("\"latDeg\": 32.78", List.of("-90.1", "-90", "90", "90.1"));
    fields.put("\"lonDeg\": -96.8", List.of("-180.1", "-180", "180", "180.1"));
    fields.put("\"routeFactor\": 1.1", List.of("0.99", "1", "5", "5.01"));
    fields.put("\"fibrePairs\": 8", List.of("0", "1", "1.0", "10000", "10001", "1.5"));
    fields.put("\"measuredLengthKm\": 300", List.of("0", "0.1", "80000", "80000.1"));
    fields.put("\"fixedCapacityGbps\": 400", List.of("-1", "0", "1e9", "1.1e9"));
    fields.put("\"routingWeight\": 15", List.of("0", "1e-9", "1e9", "1.1e9"));
    fields.put("\"priority\": 1", List.of("-1", "0", "7", "8"));
    fields.put("\"latencyObjectiveMs\": 30", List.of("0", "0.1", "10000", "10001"));
    fields.put("\"parametersBillion\": 405", List.of("0", "0.1", "1e6", "1.1e6"));
    fields.put("\"bitsPerParameter\": 12.7", List.of("0", "0.1", "64", "64.1"));
    fields.put("\"computeStepSeconds\": 26", List.of("0", "0.1", "1e5", "1.1e5"));
    fields.put("\"stepsPerSync\": 100", List.of("0", "1", "1000000", "1000001"));
    fields.put("\"targetUtilisation\": 0.9", List.of("0.009", "0.01", "0.999", "1"));
    fields.put("\"gbps\": 100", List.of("-0.1", "0", "1e9", "1.1e9"));
    fields.put("\"totalGbps\": 4000", List.of("-0.1", "0", "1e9", "1.1e9"));
    fields.put("\"weight\": 3.2", List.of("0", "1e-9", "1e12", "1.1e12"));
    fields.put("\"terabytes\": 810", List.of("0", "0.1", "1e9", "1.1e9"));
    fields.put("\"deadlineHours\": 2", List.of("0", "0.1", "1e5", "1.1e5"));
    fields.put("\"fromShare\": 0,", List.of("-0.1,", "0,", "0.39,", "1.1,"));
    fields.put("\"toShare\": 1,", List.of("-0.1,", "0.8,", "1,", "1.1,"));
    fields.put("\"spacingKm\": 90", List.of("0.9", "1", "1000", "1001"));
    fields.put("\"minSpanKm\": 40", List.of("0.9", "1", "130", "1001"));
    fields.put("\"maxSpanKm\": 130", List.of("0", "40", "1000", "1001"));
    fields.put("\"regenerators\": 2", List.of("-1", "0", "1000", "1001"));
    fields.put("\"launchPowerDbm\": 3.5", List.of("-30.1", "-30", "40", "40.1"));
    fields.put("\"lossDbPerKm\": 0.12", List.of("0.0009", "0.001", "10", "10.1"));
    fields.put("\"lossLowDbPerKm\": 0.08", List.of("0", "0.001", "10", "10.1"));
    fields.put("\"lossPlanDbPerKm\": 0.22", List.of("0", "0.001", "10", "10.1"));
    fields.put("\"effectiveAreaUm2\": 420", List.of("0.9", "1", "1000", "1001"));
    fields.put("\"gammaPerWKm\": 0.0006", List.of("0", "1e-9", "100", "100.1"));
    fields.put("\"dispersionPsPerNmKm\": 3.3", List.of("0.009", "0.01", "200", "200.1"));
    fields.put("\"groupIndex\": 1.0004", List.of("0.99", "1", "2", "2.01"));
    fields.put("\"jointLossDb\": 0.11", List.of("-0.1", "0", "5", "5.1"));
    fields.put("\"jointSpacingKm\": 4", List.of("0.09", "0.1", "1000", "1001"));
    fields.put("\"transitionLossDb\": 0.35", List.of("-0.1", "0", "5", "5.1"));
    fields.put("\"imiDbPerKm\": -55", List.of("-121", "-120", "0", "0.1"));
    fields.put("\"lowThz\": 194.7", List.of("99", "100", "195", "401"));
    fields.put("\"highThz\": 195.7", List.of("99", "195", "400", "401"));
    fields.put("\"extraLossDbPerKm\": 0.04", List.of("-0.1", "0", "10", "10.1"));
    fields.put("\"minSpanKm\": 61", List.of("0.9", "1", "110", "1001"));
    fields.put("\"spanKm\": 110", List.of("0", "61", "150", "1001"));
    fields.put("\"maxSpanKm\": 150", List.of("0", "110", "1000", "1001"));
    fields.put("\"rateGbps\": 400.5", List.of("0", "0.1", "1e5", "1.1e5"));
    fields.put("\"symbolRateGbaud\": 63.1", List.of("0.9", "1", "75", "1001"));
    fields.put("\"slotGhz\": 75", List.of("0", "63.1", "4800", "4801"));
    fields.put("\"requiredOsnrDb\": 24", List.of("-0.1", "0", "60", "60.1"));
    fields.put("\"maxDispersionPsPerNm\": 20000", List.of("0", "0.1", "1e7", "1.1e7"));
    fields.put("\"transmitterOsnrDb\": 36", List.of("-0.1", "0", "80", "80.1"));
    fields.put("\"minReceiverDbm\": -12", List.of("-60.1", "-60", "20", "20.1"));
    fields.put("\"powerW\": 18", List.of("0", "0.1", "10000", "10001"));
    fields.put("\"outputPowerDbm\": 31", List.of("-10.1", "-10", "50", "50.1"));
    fields.put("\"noiseFigureDb\": 6.5", List.of("-0.1", "0", "20", "20.1"));
    fields.put("\"maxGainDb\": 33", List.of("0", "0.1", "60", "60.1"));
    fields.put("\"marginDb\": 2.5", List.of("-0.1", "0", "20", "20.1"));
    fields.put("\"connectorLossDb\": 0.3", List.of("-0.1", "0", "5", "5.1"));
    fields.put("\"addStageOsnrDb\": 35", List.of("9.9", "10", "80", "80.1"));
    fields.put("\"amplifierDelayMicros\": 0.15", List.of("-0.1", "0", "1000", "1001"));
    fields.put("\"transponderPairDelayMicros\": 8", List.of("-0.1", "0", "1000", "1001"));
    fields.put("\"terminalDelayMicros\": 0.25", List.of("-0.1", "0", "1000", "1001"));
    fields.put("\"usableShare\": 0.8", List.of("0.009", "0.01", "1", "1.1"));
    fields.put("\"widthKm\": 900", List.of("0", "1e-3", "1000000", "1000001"));
    fields.put("\"heightKm\": 500.5", List.of("0", "1e-3", "1000000", "1000001"));
    fields.put("\"latDeg\": 32.6,", List.of("-90.1,", "-90,", "90,", "90.1,"));
    fields.put("\"lonDeg\": -98.2", List.of("-180.1", "-180", "180", "180.1"));
    fields.put("\"opacity\": 0.5", List.of("-0.1", "0", "1", "1.1"));
    fields.put("\"demandArcs\": 12", List.of("0", "1", "1000000", "1000001"));
    fields.forEach(
        (part, values) -> {
          String name = part.substring(0, part.indexOf(':') + 2);
          for (String value : values) {
            String json = Texts.with(part, name + value);
            assertEquals(holds(json), reads(json), name + value);
          }
          assertFalse(reads(Texts.with(part, name + values.getFirst())), part);
          assertTrue(reads(Texts.with(part, name + values.get(1))), part);
          assertTrue(reads(Texts.with(part, name + values.get(2))), part);
        });
  }

  @Test
  void fieldsAgreeAndStandInTheSameOrder() {
    assertEquals(NetworkFields.NETWORK, names(SOURCE));
    JsonNode defs = SOURCE.get("$defs");
    assertEquals(NetworkFields.SITE, names(defs.get("site")));
    assertEquals(NetworkFields.LINK, names(defs.get("link")));
    assertEquals(NetworkFields.WAYPOINT, names(defs.get("waypoint")));
    assertEquals(NetworkFields.TRAINING_RUN, names(defs.get("trainingRun")));
    assertEquals(NetworkFields.DEMAND_MATRIX, names(defs.get("demandMatrix")));
    assertEquals(NetworkFields.DEMAND, names(defs.get("demand")));
    assertEquals(NetworkFields.GRAVITY_MATRIX, names(defs.get("gravityMatrix")));
    assertEquals(NetworkFields.MASS, names(defs.get("mass")));
    assertEquals(NetworkFields.BULK_TRANSFER, names(defs.get("bulkTransfer")));
    assertEquals(NetworkFields.GROUP, names(defs.get("sharedRiskGroup")));
    assertEquals(NetworkFields.FIBER_PART, names(defs.get("fibrePart")));
    assertEquals(NetworkFields.SPAN_LAYOUT, names(defs.get("spanLayout")));
    assertEquals(NetworkFields.SCENE, names(defs.get("scene")));
    assertEquals(NetworkFields.SCENE_LAYER, names(defs.get("sceneLayer")));
    assertEquals(NetworkFields.SCENE_PATH, names(defs.get("scenePath")));
    assertEquals(NetworkFields.EQUIPMENT, names(defs.get("equipment")));
    assertEquals(NetworkFields.FIBER, names(defs.get("fibre")));
    assertEquals(NetworkFields.LOSS_BAND, names(defs.get("lossBand")));
    assertEquals(NetworkFields.TRANSCEIVER_MODE, names(defs.get("transceiverMode")));
    assertEquals(NetworkFields.AMPLIFIER, names(defs.get("amplifier")));
    assertEquals(NetworkFields.PLANNING, names(defs.get("planning")));
    assertEquals(TrafficReader.CLASSES, names(defs.get("trafficClasses")));
    assertEquals(NetworkFields.CLASS_RULES, names(defs.get("classRules")));
  }

  @Test
  void choicesAgree() {
    JsonNode defs = SOURCE.get("$defs");
    JsonNode link = defs.get("link").get("properties");
    assertEquals(
        Arrays.stream(SiteKind.values()).map(SiteKind::id).toList(),
        choices(defs.get("site").get("properties").get("kind")));
    assertEquals(Arrays.stream(Band.values()).map(Band::id).toList(), choices(link.get("band")));
    assertEquals(ViewStyle.PROJECTIONS, choices(field("scene", "projection")));
    assertEquals(ViewStyle.COLOURS, choices(field("scene", "colour")));
    assertEquals(ViewStyle.SITE_SIZES, choices(field("scene", "siteSize")));
    assertEquals(ViewStyle.ROUTINGS, choices(field("scene", "routing")));
    assertEquals(ViewStyle.LAYERS, choices(field("sceneLayer", "layer")));
    assertEquals(List.copyOf(Texts.FIBERS), choices(defs.get("fibreId").get("anyOf").get(0)));
    assertEquals(
        Texts.FIBERS,
        FiberCatalogue.builtIn().types().stream().map(FiberType::id).collect(Collectors.toSet()));
    assertEquals(
        Arrays.stream(TrafficClass.values()).map(TrafficClass::id).toList(),
        choices(defs.get("gravityMatrix").get("properties").get("class")));
    assertEquals(
        Arrays.stream(WorkloadKind.values()).map(WorkloadKind::id).toList(),
        choices(defs.get("workload").get("properties").get("kind")));
    assertEquals(
        Arrays.stream(RoutingMetric.values()).map(RoutingMetric::id).toList(),
        choices(field("planning", "routingMetric")));
    assertEquals(
        Arrays.stream(Protection.values()).map(Protection::id).toList(),
        choices(field("classRules", "protection")));
    assertEquals(
        Arrays.stream(Disjointness.values()).map(Disjointness::id).toList(),
        choices(field("classRules", "disjoint")));
    assertEquals(AmplifierType.BANDS, choices(field("amplifier", "band")));
    for (String rows : List.of("fibre", "transceiverMode", "amplifier")) {
      assertEquals(Equipment.STATUSES, choices(field(rows, "status")));
    }
  }

  @Test
  void limitsAndDefaultsAgree() {
    JsonNode defs = SOURCE.get("$defs");
    NetworkLimits limits = NetworkLimits.USUAL;
    for (String list : NetworkFields.EQUIPMENT) {
      assertEquals(limits.maxRows(), field("equipment", list).get("maxItems").asInt());
    }
    assertEquals(limits.maxRows(), field("fibre", "lossBands").get("maxItems").asInt());
    assertEquals(limits.maxParts(), field("link", "fibreParts").get("maxItems").asInt());
    assertEquals(SpanLayout.MAX_HUTS, field("spanLayout", "hutShares").get("maxItems").asInt());
    Map<String, Object> defaults = new LinkedHashMap<>();
    for (String rows : List.of("fibre", "transceiverMode", "amplifier", "planning", "classRules")) {
      for (String name : names(defs.get(rows))) {
        JsonNode usual = field(rows, name).get("default");
        if (usual != null) {
          defaults.put(rows + "." + name, usual.isNumber() ? usual.asDouble() : usual.asString());
        }
      }
    }
    assertEquals(usualValues(), defaults);
  }

  private static Map<String, Object> usualValues() {
    PlanningRules rules = PlanningRules.DEFAULT;
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("fibre.hollowCore", "false");
    values.put("fibre.jointLossDb", EquipmentDefaults.JOINT_LOSS_DB);
    values.put("fibre.jointSpacingKm", EquipmentDefaults.JOINT_SPACING_KM);
    values.put("fibre.transitionLossDb", EquipmentDefaults.TRANSITION_LOSS_DB);
    values.put("transceiverMode.transmitterOsnrDb", EquipmentDefaults.TRANSMITTER_OSNR_DB);
    values.put("amplifier.hollowCore", "false");
    values.put("amplifier.band", EquipmentDefaults.BAND);
    values.put("amplifier.maxGainDb", EquipmentDefaults.MAX_GAIN_DB);
    for (String rows : List.of("fibre", "transceiverMode", "amplifier")) {
      values.put(rows + ".status", EquipmentDefaults.STATUS);
      values.put(rows + ".source", "");
    }
    values.put("planning.marginDb", rules.marginDb());
    values.put("planning.connectorLossDb", rules.connectorLossDb());
    values.put("planning.addStageOsnrDb", rules.addStageOsnrDb());
    values.put("planning.amplifierDelayMicros", rules.delays().amplifierMicros());
    values.put("planning.transponderPairDelayMicros", rules.delays().transponderPairMicros());
    values.put("planning.terminalDelayMicros", rules.delays().terminalMicros());
    values.put("planning.usableShare", rules.usableShare());
    values.put("planning.routingMetric", rules.routingMetric().id());
    ClassRules traffic = ClassRules.USUAL;
    values.put("classRules.protection", traffic.protection().id());
    values.put("classRules.disjoint", traffic.disjoint().id());
    values.put("classRules.growthPerYear", traffic.growthPerYear());
    values.put("classRules.multiplier", traffic.multiplier());
    return values;
  }

  private static JsonNode field(String object, String name) {
    return SOURCE.get("$defs").get(object).get("properties").get(name);
  }

  /** Every field that the schema requires is one without which the reader refuses, and back. */
  @Test
  void requiredFieldsAgree() {
    int tried = 0;
    for (String line : Texts.FULL.split("\n")) {
      boolean once = Texts.FULL.indexOf(line + "\n") == Texts.FULL.lastIndexOf(line + "\n");
      if (line.matches(" +\"\\w+\": [^\\[{]*,") && once) {
        String json = Texts.with(line + "\n", "");
        boolean referenced = line.contains("\"id\": \"");
        assertEquals(holds(json), reads(json), line);
        assertTrue(!referenced || !reads(json), line);
        tried++;
      }
    }
    assertTrue(tried > 40, "tried only " + tried);
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.get("properties").propertyNames());
  }

  private static List<String> choices(JsonNode field) {
    List<String> words = new ArrayList<>();
    field.get("enum").forEach(word -> words.add(word.asString()));
    return words;
  }
}
