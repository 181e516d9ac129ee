package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.xml.XmlElement;
import dev.spanwright.model.file.xml.XmlNeeds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a graph of GraphML elements; graphs within nodes are laid flat. */
final class GraphMlReader {

  private final Problems problems;
  private final XmlNeeds needs;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Map<String, String>> defaults = new HashMap<>();
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final List<Graph.Edge> edges = new ArrayList<>();

  private final List<XmlElement> hyperedges = new ArrayList<>();

  /** The edges of which a label was read. */
  private final List<XmlElement> labels = new ArrayList<>();

  /** The nodes that have a graph in them. */
  private final Set<String> groups = new HashSet<>();

  /** Which of the edges are one-way. */
  private final BitSet oneWay = new BitSet();

  private boolean isDirected;

  GraphMlReader(Problems problems) {
    this.problems = problems;
    needs = new XmlNeeds(problems);
  }

  Graph graph(XmlElement root) {
    root.all("key").forEach(this::key);
    Optional<XmlElement> first = root.first("graph");
    if (first.isEmpty()) {
      problems.addAt(
          root.at().line(),
          root.at().column(),
          "graphml",
          "no element <graph>",
          "a graph",
          "Choose another file.");
      return new Graph("", "", false, List.of(), List.of(), List.of(), "");
    }
    XmlElement graph = first.get();
    isDirected = graph.attribute("edgedefault").equals("directed");
    content(graph);
    long others = root.all("graph").count() - 1;
    if (others > 0) {
      remark(root, counted(others, "further graph"), "one graph");
    }
    if (!hyperedges.isEmpty()) {
      String found = counted(hyperedges.size(), "hyperedge");
      remark(hyperedges.getFirst(), found, "edges between two nodes");
    }
    if (!labels.isEmpty()) {
      problems.remark(
          labels.getFirst().at().line(),
          labels.getFirst().at().column(),
          FieldPath.ROOT,
          counted(labels.size(), "label") + " of edges in a drawing",
          "names, lengths and capacities as data of the edges",
          "A number with a unit was read as length or capacity, any other text as the name.");
    }
    Map<String, String> facts = facts(graph, "graph");
    return new Graph(
        GraphFacets.name(facts),
        "",
        !oneWay.isEmpty(),
        GraphFacets.withoutFrames(nodes, groups, edges, problems),
        GraphFacets.bothWays(edges, oneWay),
        List.of(),
        facts.getOrDefault(Facts.CARRIED, ""));
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void remark(XmlElement at, String found, String expected) {
    problems.remark(
        at.at().line(), at.at().column(), FieldPath.ROOT, found, expected, "They were left out.");
  }

  private void key(XmlElement key) {
    String name = key.attribute("attr.name");
    names.put(key.attribute("id"), name.isEmpty() ? key.attribute("id") : name);
    key.first("default")
        .ifPresent(
            value ->
                defaults
                    .computeIfAbsent(key.attribute("for"), _ -> new LinkedHashMap<>())
                    .put(names.get(key.attribute("id")), value.text().strip()));
  }

  private void content(XmlElement graph) {
    for (XmlElement element : graph.children()) {
      switch (element.name()) {
        case "node" -> node(element);
        case "edge" -> edge(element);
        case "hyperedge" -> hyperedges.add(element);
        default -> {
          // data of the graph are read by themselves
        }
      }
    }
  }

  private void node(XmlElement node) {
    Map<String, String> facts = facts(node, "node");
    String carried = take(facts);
    nodes.add(new Graph.Node(needs.attribute(node, "id"), facts, carried, node.at(), places(node)));
    node.all("graph")
        .forEach(
            graph -> {
              groups.add(node.attribute("id"));
              content(graph);
            });
  }

  private void edge(XmlElement edge) {
    Map<String, String> facts = facts(edge, "edge");
    String carried = take(facts);
    String directed = edge.attribute("directed");
    oneWay.set(edges.size(), directed.isEmpty() ? isDirected : directed.equals("true"));
    edges.add(
        new Graph.Edge(
            id(edge),
            needs.attribute(edge, "source"),
            needs.attribute(edge, "target"),
            facts,
            carried,
            edge.at(),
            places(edge)));
  }

  private static String take(Map<String, String> facts) {
    String carried = facts.remove(Facts.CARRIED);
    return carried == null ? "" : carried;
  }

  private Places places(XmlElement owner) {
    return fact ->
        owner
            .all("data")
            .filter(data -> nameOf(data).equals(fact))
            .findFirst()
            .map(data -> owner.at().field(fact, data.at().line(), data.at().column()))
            .orElse(owner.at());
  }

  private String nameOf(XmlElement data) {
    return names.getOrDefault(data.attribute("key"), data.attribute("key"));
  }

  private Map<String, String> facts(XmlElement owner, String kind) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.putAll(defaults.getOrDefault("all", Map.of()));
    facts.putAll(defaults.getOrDefault(kind, Map.of()));
    owner
        .all("data")
        .forEach(
            data -> {
              String name = nameOf(data);
              if (data.children().isEmpty()) {
                facts.put(name, data.text());
              } else {
                drawing(data, facts);
              }
            });
    return facts;
  }

  /** The label of an edge that yEd drew, unless it is a length or capacity; else its own. */
  private String id(XmlElement edge) {
    Optional<String> label = label(edge, "EdgeLabel");
    if (label.isEmpty()) {
      return edge.attribute("id");
    }
    labels.add(edge);
    return label.filter(text -> Facts.measured(text).isEmpty()).orElse(edge.attribute("id"));
  }

  private static Optional<String> label(XmlElement drawn, String element) {
    return drawn.deep(element).map(label -> label.text().strip()).filter(text -> !text.isEmpty());
  }

  /** Label and place of a node that yEd drew; its vertical axis points down. */
  private static void drawing(XmlElement data, Map<String, String> facts) {
    label(data, "NodeLabel").ifPresent(label -> facts.putIfAbsent(Facts.NAME, label));
    label(data, "EdgeLabel")
        .ifPresent(label -> facts.putIfAbsent(Facts.measured(label).orElse(Facts.NAME), label));
    data.deep("Geometry")
        .ifPresent(
            geometry -> {
              facts.putIfAbsent(Facts.PLANE_X, geometry.attribute("x"));
              facts.putIfAbsent(Facts.PLANE_Y, GraphFacets.flipped(geometry.attribute("y")));
            });
  }
}
