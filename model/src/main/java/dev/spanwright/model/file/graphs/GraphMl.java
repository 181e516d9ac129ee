package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Attributes;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.xml.SafeXml;
import dev.spanwright.model.file.xml.XmlText;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * GraphML (graphdrawing.org), as networkx, Gephi and yEd read it. Facts and our own data are data
 * keys; labels and places of yEd's drawings are read too.
 */
public final class GraphMl implements Importer, Exporter {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final List<String> NODE_KEYS =
      List.of(Facts.NAME, Facts.KIND, Facts.LATITUDE, Facts.LONGITUDE);
  private static final List<String> EDGE_KEYS =
      List.of(
          Facts.LENGTH_KM, Facts.CAPACITY_GBPS, Facts.LATENCY_MS, Facts.FIBER, Facts.FIBER_PAIRS);

  @Override
  public String id() {
    return "graphml";
  }

  @Override
  public String label() {
    return "GraphML";
  }

  @Override
  public List<String> extensions() {
    return List.of("graphml");
  }

  @Override
  public Set<Facet> holds() {
    return GraphFacets.FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    return head.xmlRoot().equals("graphml");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    Graph graph =
        new GraphMlReader(problems).graph(SafeXml.read(source.content(), limits, problems));
    return NetworkOf.graph(graph, limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    XmlText xml = new XmlText();
    xml.element(
        "graphml",
        Attributes.of(
            "xmlns",
            NAMESPACE,
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd"),
        () -> {
          key(xml, "graph", Facts.NAME);
          key(xml, "graph", Facts.CARRIED);
          NODE_KEYS.forEach(name -> key(xml, "node", name));
          key(xml, "node", Facts.CARRIED);
          EDGE_KEYS.forEach(name -> key(xml, "edge", name));
          key(xml, "edge", Facts.CARRIED);
          xml.element(
              "graph",
              Attributes.of("id", "network", "edgedefault", "undirected"),
              () -> content(xml, graph));
        });
    return List.of(new Part("", xml.finish()));
  }

  /** Gephi and others show the node attribute "label". */
  private static void key(XmlText xml, String owner, String name) {
    boolean isLabel = owner.equals("node") && name.equals(Facts.NAME);
    xml.empty(
        "key",
        Attributes.of(
            "id",
            owner + "-" + name,
            "for",
            owner,
            "attr.name",
            isLabel ? "label" : name,
            "attr.type",
            Facts.isNumber(name) ? "double" : "string"));
  }

  private static void content(XmlText xml, Graph graph) {
    data(xml, "graph", Facts.NAME, graph.name());
    data(xml, "graph", Facts.CARRIED, graph.carried());
    for (Graph.Node node : graph.nodes()) {
      xml.element(
          "node",
          Attributes.of("id", node.id()),
          () -> data(xml, "node", node.facts(), node.carried()));
    }
    for (Graph.Edge edge : graph.edges()) {
      xml.element(
          "edge",
          Attributes.of("id", edge.id(), "source", edge.from(), "target", edge.to()),
          () -> data(xml, "edge", edge.facts(), edge.carried()));
    }
  }

  private static void data(XmlText xml, String owner, Map<String, String> facts, String carried) {
    facts.forEach((name, value) -> data(xml, owner, name, value));
    data(xml, owner, Facts.CARRIED, carried);
  }

  private static void data(XmlText xml, String owner, String name, String value) {
    xml.text("data", Attributes.of("key", owner + "-" + name), value);
  }
}
