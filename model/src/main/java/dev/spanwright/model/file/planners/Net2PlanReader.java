package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Plane;
import dev.spanwright.model.file.exchange.RateUnits;
import dev.spanwright.model.file.xml.XmlElement;
import dev.spanwright.model.file.xml.XmlNeeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a graph of a Net2Plan design: its nodes, and links and demands of its default layer. */
final class Net2PlanReader {

  /** Attributes by the facts that they are. */
  private static final Map<String, String> NODE_FACTS =
      Map.of(Facts.LATITUDE, "yCoord", Facts.LONGITUDE, "xCoord", Facts.NAME, "name");

  private static final Map<String, String> LINK_FACTS =
      Map.of(
          Facts.LENGTH_KM, "lengthInKm",
          Facts.CAPACITY_GBPS, "capacity",
          Places.FROM, "originNodeId",
          Places.TO, "destinationNodeId");

  private static final Map<String, String> DEMAND_FACTS =
      Map.of(Places.FROM, "ingressNodeId", Places.TO, "egressNodeId");

  private final Problems problems;
  private final XmlNeeds needs;

  Net2PlanReader(Problems problems) {
    this.problems = problems;
    needs = new XmlNeeds(problems);
  }

  Graph graph(XmlElement root) {
    String version = root.attribute("version");
    if (!version.equals("5") && !version.equals("6")) {
      problems.addAt(
          root.at().line(),
          root.at().column(),
          "network, version",
          Words.quote(version),
          "\"5\" or \"6\"",
          "Save the design with a newer Net2Plan.");
    }
    remarkLayers(root);
    Optional<XmlElement> layer =
        root.all("layer")
            .filter(l -> l.attribute("isDefaultLayer").equals("true"))
            .findFirst()
            .or(() -> root.first("layer"));
    List<Graph.Edge> edges = new ArrayList<>();
    List<Graph.Flow> flows = new ArrayList<>();
    layer.ifPresent(
        l -> {
          double linkUnit = gbps(l, "linkCapacityUnitsName");
          double demandUnit = gbps(l, "demandTrafficUnitsName");
          l.all("link").forEach(link -> edges.add(edge(link, linkUnit)));
          l.all("demand").forEach(d -> flow(d, demandUnit).ifPresent(flows::add));
        });
    return new Graph(
        root.attribute("name"),
        root.attribute("description"),
        true,
        Plane.unlessMap(root.all("node").map(this::node).toList()),
        edges,
        flows,
        attribute(root, Facts.CARRIED));
  }

  private void remarkLayers(XmlElement root) {
    long others = root.all("layer").count() - 1;
    if (others > 0) {
      problems.remark(
          root.at().line(),
          root.at().column(),
          FieldPath.ROOT.field("layer"),
          others + (others == 1 ? " further layer" : " further layers"),
          "one layer",
          "Only the default one was read.");
    }
  }

  /** Gbit/s in the unit of a layer. One that is not of bits, such as Erlangs, is remarked. */
  private double gbps(XmlElement layer, String name) {
    String unit = layer.attribute(name).strip();
    Optional<BigDecimal> gbps = RateUnits.gbps(unit);
    if (gbps.isEmpty() && !unit.isEmpty()) {
      problems.remark(
          layer.at().line(),
          layer.at().column(),
          FieldPath.ROOT.field("layer").field(name),
          "the unit " + Words.quote(unit),
          "a unit of bits in a second, such as Gbps",
          "The numbers were read as Gbit/s.");
    }
    return gbps.orElse(BigDecimal.ONE).doubleValue();
  }

  private static String attribute(XmlElement element, String key) {
    return element
        .all("attribute")
        .filter(attribute -> attribute.attribute("key").equals(key))
        .map(attribute -> attribute.attribute("value"))
        .findFirst()
        .orElse("");
  }

  /** Attributes stand where their element begins, as the parser tells no other place. */
  private static Places places(XmlElement element, Map<String, String> attributes) {
    At at = element.at();
    return fact ->
        attributes.containsKey(fact) ? at.field(attributes.get(fact), at.line(), at.column()) : at;
  }

  private Graph.Node node(XmlElement node) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.NAME, node.attribute("name"));
    facts.put(Facts.LONGITUDE, node.attribute("xCoord"));
    facts.put(Facts.LATITUDE, node.attribute("yCoord"));
    return new Graph.Node(
        needs.attribute(node, "id"),
        facts,
        attribute(node, Facts.CARRIED),
        node.at(),
        places(node, NODE_FACTS));
  }

  private Graph.Edge edge(XmlElement link, double unitGbps) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.LENGTH_KM, link.attribute("lengthInKm"));
    String capacity = link.attribute("capacity");
    double value = Decimals.parse(capacity);
    boolean isExact = unitGbps == 1 || !Double.isFinite(value);
    facts.put(
        Facts.CAPACITY_GBPS,
        isExact ? capacity : dev.spanwright.model.file.JsonText.plain(value * unitGbps));
    return new Graph.Edge(
        "",
        needs.attribute(link, "originNodeId"),
        needs.attribute(link, "destinationNodeId"),
        facts,
        attribute(link, Facts.CARRIED),
        link.at(),
        places(link, LINK_FACTS));
  }

  private Optional<Graph.Flow> flow(XmlElement demand, double unitGbps) {
    double value = Decimals.parse(demand.attribute("offeredTraffic"));
    if (!Double.isFinite(value) || value < 0) {
      problems.addAt(
          demand.at().line(),
          demand.at().column(),
          "demand, offeredTraffic",
          Words.quote(demand.attribute("offeredTraffic")),
          "a number of 0 or more",
          "Correct the value.");
      return Optional.empty();
    }
    String from = needs.attribute(demand, "ingressNodeId");
    String to = needs.attribute(demand, "egressNodeId");
    Places places = places(demand, DEMAND_FACTS);
    return Optional.of(new Graph.Flow(from, to, value * unitGbps, demand.at(), places));
  }
}
