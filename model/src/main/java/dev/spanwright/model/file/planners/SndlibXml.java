package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.Attributes;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.xml.SafeXml;
import dev.spanwright.model.file.xml.XmlElement;
import dev.spanwright.model.file.xml.XmlNeeds;
import dev.spanwright.model.file.xml.XmlText;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The XML format of SNDlib 1.0 (Orlowski et al., Networks 55(3), 2010): capacities in Gbit/s. */
public final class SndlibXml implements Importer, Exporter {

  @Override
  public String id() {
    return "sndlib-xml";
  }

  @Override
  public String label() {
    return "SNDlib XML";
  }

  @Override
  public List<String> extensions() {
    return List.of("sndlib.xml", "xml");
  }

  @Override
  public Set<Facet> holds() {
    return SndlibFacets.all();
  }

  @Override
  public boolean recognises(Head head) {
    return head.xmlRoot().equals("network")
        && (head.xmlAttributes().contains("sndlib") || head.text().contains("<networkStructure"));
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    XmlElement root = SafeXml.read(source.content(), limits, problems);
    return NetworkOf.graph(new Reader(source, problems).graph(root), limits, problems);
  }

  /** Makes a graph of one file. */
  private static final class Reader {

    private final Source source;
    private final Problems problems;
    private final XmlNeeds needs;
    private final SndlibCapacities capacities = new SndlibCapacities();
    private double unitGbps = 1;

    Reader(Source source, Problems problems) {
      this.source = source;
      this.problems = problems;
      needs = new XmlNeeds(problems);
    }

    Graph graph(XmlElement root) {
      String unit = root.first("meta").map(meta -> meta.textOf("unit")).orElse("");
      unitGbps = SndlibUnits.gbps(unit);
      if (!SndlibUnits.isKnown(unit)) {
        String found = "the unit " + Words.quote(unit);
        problems.remark(
            root.at().line(),
            root.at().column(),
            FieldPath.ROOT.field("meta").field("unit"),
            found,
            "KBITPERSEC, MBITPERSEC, GBITPERSEC or TBITPERSEC",
            "Capacities and demands were read as Gbit/s.");
      }
      Optional<XmlElement> structure = root.first("networkStructure");
      Optional<XmlElement> nodeList = structure.flatMap(s -> s.first("nodes"));
      boolean isMap =
          nodeList.map(n -> !n.attribute("coordinatesType").equals("pixel")).orElse(true);
      List<Graph.Node> nodes = new ArrayList<>();
      nodeList.ifPresent(list -> list.all("node").forEach(node -> nodes.add(node(node, isMap))));
      List<Graph.Edge> edges = new ArrayList<>();
      structure
          .flatMap(s -> s.first("links"))
          .ifPresent(list -> list.all("link").forEach(link -> edges.add(edge(link))));
      List<Graph.Flow> flows = new ArrayList<>();
      root.first("demands")
          .ifPresent(
              list -> list.all("demand").forEach(demand -> flow(demand).ifPresent(flows::add)));
      capacities.tell(problems);
      String name = Source.stem(source.fileName());
      return new Graph(name, "", false, nodes, edges, flows, "");
    }

    private Graph.Node node(XmlElement node, boolean isMap) {
      Map<String, String> facts = new LinkedHashMap<>();
      node.first("coordinates")
          .ifPresent(
              place -> {
                facts.put(isMap ? Facts.LONGITUDE : Facts.PLANE_X, place.textOf("x"));
                facts.put(isMap ? Facts.LATITUDE : Facts.PLANE_Y, place.textOf("y"));
              });
      return new Graph.Node(needs.attribute(node, "id"), facts, "", node.at(), places(node));
    }

    /** Coordinates are x and y also where they are degrees. */
    private static Places places(XmlElement node) {
      return fact -> {
        boolean isDown = fact.equals(Facts.LATITUDE) || fact.equals(Facts.PLANE_Y);
        String axis = isDown ? "y" : "x";
        boolean isPlace = isDown || fact.equals(Facts.LONGITUDE) || fact.equals(Facts.PLANE_X);
        return node.first("coordinates")
            .flatMap(place -> place.first(axis))
            .filter(_ -> isPlace)
            .map(place -> node.at().field(axis, place.at().line(), place.at().column()))
            .orElse(node.at());
      };
    }

    private Graph.Edge edge(XmlElement link) {
      Map<String, String> facts = new LinkedHashMap<>();
      String installed =
          link.first("preInstalledModule").map(module -> module.textOf("capacity")).orElse("");
      double capacity = installed.isEmpty() ? 0 : SndlibCapacities.parse(installed);
      double module = largestModule(link);
      if (Double.isNaN(capacity)) {
        facts.put(Facts.CAPACITY_GBPS, installed); // which is told to be no number
      } else if (!installed.isEmpty() || module != 0) {
        capacities
            .of(capacity, module, link.at())
            .ifPresent(c -> facts.put(Facts.CAPACITY_GBPS, JsonText.plain(c * unitGbps)));
      }
      return new Graph.Edge(
          link.attribute("id"),
          needs.text(link, "source"),
          needs.text(link, "target"),
          facts,
          "",
          link.at());
    }

    /** 0 where there is none. */
    private static double largestModule(XmlElement link) {
      return link.first("additionalModules").stream()
          .flatMap(modules -> modules.all("addModule"))
          .mapToDouble(module -> SndlibCapacities.parse(module.textOf("capacity")))
          .max()
          .orElse(0);
    }

    private Optional<Graph.Flow> flow(XmlElement demand) {
      String text = demand.textOf("demandValue");
      double value = Decimals.parse(text);
      if (Double.isFinite(value) && value >= 0) {
        String from = needs.text(demand, "source");
        String to = needs.text(demand, "target");
        return Optional.of(new Graph.Flow(from, to, value * unitGbps, demand.at()));
      }
      problems.addAt(
          demand.at().line(),
          demand.at().column(),
          "demand " + demand.attribute("id"),
          Words.quote(text),
          "a demandValue of 0 or more",
          "Correct the value.");
      return Optional.empty();
    }
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    XmlText xml = new XmlText();
    xml.element(
        "network",
        Attributes.of("xmlns", "http://sndlib.zib.de/network", "version", "1.0"),
        () -> {
          xml.element("meta", Map.of(), () -> xml.text("unit", "GBITPERSEC"));
          xml.element("networkStructure", Map.of(), () -> structure(xml, graph));
          xml.element("demands", Map.of(), () -> demands(xml, graph));
        });
    return List.of(new Part("", xml.finish()));
  }

  private static void structure(XmlText xml, Graph graph) {
    xml.element(
        "nodes",
        Attributes.of("coordinatesType", "geographical"),
        () ->
            graph
                .nodes()
                .forEach(
                    node ->
                        xml.element(
                            "node",
                            Attributes.of("id", node.id()),
                            () ->
                                xml.element(
                                    "coordinates",
                                    Map.of(),
                                    () -> {
                                      xml.text("x", node.facts().get(Facts.LONGITUDE));
                                      xml.text("y", node.facts().get(Facts.LATITUDE));
                                    }))));
    xml.element("links", Map.of(), () -> graph.edges().forEach(edge -> link(xml, edge)));
  }

  private static void link(XmlText xml, Graph.Edge edge) {
    xml.element(
        "link",
        Attributes.of("id", edge.id()),
        () -> {
          xml.text("source", edge.from());
          xml.text("target", edge.to());
          xml.element(
              "preInstalledModule",
              Map.of(),
              () -> {
                xml.text("capacity", edge.facts().get(Facts.CAPACITY_GBPS));
                xml.text("cost", "0");
              });
          xml.text("routingCost", edge.facts().get(Facts.LENGTH_KM));
        });
  }

  private static void demands(XmlText xml, Graph graph) {
    int number = 0;
    for (Graph.Flow flow : graph.flows()) {
      number++;
      xml.element(
          "demand",
          Attributes.of("id", "D" + number),
          () -> {
            xml.text("source", flow.from());
            xml.text("target", flow.to());
            xml.text("demandValue", JsonText.plain(flow.gbps()));
          });
    }
  }
}
