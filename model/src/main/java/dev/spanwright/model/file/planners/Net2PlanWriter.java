package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.Attributes;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.xml.XmlText;
import java.util.HashMap;
import java.util.Map;

/** Writes a Net2Plan design of version 6: one layer, each link as two opposite ones. */
final class Net2PlanWriter {

  /** The speed that Net2Plan takes where nothing is said, km/s. */
  private static final String USUAL_SPEED = "200000.0";

  private final XmlText xml = new XmlText();
  private final Graph graph;
  private final Map<String, String> nodeIds = new HashMap<>();
  private long next = 2; // the layer is 1

  Net2PlanWriter(Graph graph) {
    this.graph = graph;
  }

  byte[] write() {
    long elements = 2L + graph.nodes().size() + 2L * graph.edges().size() + graph.flows().size();
    xml.element(
        "network",
        Attributes.of(
            "description", graph.notes(),
            "name", graph.name(),
            "currentDate", "0",
            "currentPlotNodeLayout", "",
            "cache_definedPlotNodeLayouts", "",
            "version", "6",
            "nextElementId", String.valueOf(elements)),
        () -> {
          attribute(graph.carried());
          graph.nodes().forEach(this::node);
          xml.element(
              "layer",
              Attributes.of(
                  "id", "1",
                  "description", "",
                  "name", "",
                  "isDefaultLayer", "true",
                  "linkCapacityUnitsName", "Gbps",
                  "demandTrafficUnitsName", "Gbps"),
              () -> {
                graph.edges().forEach(this::link);
                graph.flows().forEach(this::demand);
              });
        });
    return xml.finish();
  }

  private void attribute(String carried) {
    if (!carried.isEmpty()) {
      xml.empty("attribute", Attributes.of("key", Facts.CARRIED, "value", carried));
    }
  }

  private String id() {
    return String.valueOf(next++);
  }

  private void node(Graph.Node node) {
    String id = id();
    nodeIds.put(node.id(), id);
    String x = node.facts().get(Facts.LONGITUDE);
    String y = node.facts().get(Facts.LATITUDE);
    xml.element(
        "node",
        Attributes.of(
            "id",
            id,
            "description",
            "",
            "name",
            node.facts().get(Facts.NAME),
            "xCoord",
            x,
            "yCoord",
            y,
            "mapLayout2NodeXYPositionMap",
            " " + x + " " + y,
            "population",
            "0.0",
            "isUp",
            "true",
            "layersWithIconsDefined",
            ""),
        () -> attribute(node.carried()));
  }

  private void link(Graph.Edge edge) {
    String forward = id();
    String back = id();
    link(edge, forward, back, edge.from(), edge.to(), edge.carried());
    link(edge, back, forward, edge.to(), edge.from(), "");
  }

  private void link(
      Graph.Edge edge, String id, String opposite, String from, String to, String carried) {
    xml.element(
        "link",
        Attributes.of(
            "id",
            id,
            "description",
            "",
            "name",
            edge.id(),
            "originNodeId",
            nodeIds.get(from),
            "destinationNodeId",
            nodeIds.get(to),
            "capacity",
            edge.facts().get(Facts.CAPACITY_GBPS),
            "lengthInKm",
            edge.facts().get(Facts.LENGTH_KM),
            "bidirectionalPairId",
            opposite,
            "propagationSpeedInKmPerSecond",
            speed(edge),
            "isUp",
            "true",
            "monitoredOrForecastedTraffics",
            "",
            "trafficPredictor",
            ""),
        () -> attribute(carried));
  }

  /** The speed at which the length takes the latency, so that delays agree. */
  private static String speed(Graph.Edge edge) {
    double seconds = Double.parseDouble(edge.facts().get(Facts.LATENCY_MS)) / 1e3;
    double lengthKm = Double.parseDouble(edge.facts().get(Facts.LENGTH_KM));
    return seconds > 0 ? JsonText.plain(Math.rint(lengthKm / seconds)) : USUAL_SPEED;
  }

  private void demand(Graph.Flow flow) {
    xml.element(
        "demand",
        Attributes.of(
            "id", id(),
            "description", "",
            "name", "",
            "ingressNodeId", nodeIds.get(flow.from()),
            "egressNodeId", nodeIds.get(flow.to()),
            "offeredTraffic", JsonText.plain(flow.gbps()),
            "intendedRecoveryType", "UNKNOWNTYPE",
            "routingType", "SOURCE_ROUTING",
            "bidirectionalPairId", "-1",
            "maximumAcceptableE2EWorstCaseLatencyInMs", "-1.0",
            "offeredTrafficGrowthFactorPerPeriodZeroIsNoGrowth", "0.0",
            "monitoredOrForecastedTraffics", "",
            "trafficPredictor", "",
            "qosType", ""),
        () -> {});
  }
}
