package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.FactWriter;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A graph in JSON of nodes and links, as networkx ({@code node_link_data}) and d3 have it; vis.js
 * and graphology are read too.
 */
public final class NodeLink implements Importer, Exporter {

  /**
   * The field that names an end of an edge.
   *
   * @param name in d3 and networkx
   * @param other in vis.js
   */
  private record End(String name, String other) {

    String of(Json.Obj edge) {
      return edge.find(name).isEmpty() && edge.find(other).isPresent() ? other : name;
    }
  }

  private static final End START = new End("source", "from");
  private static final End END = new End("target", "to");

  @Override
  public String id() {
    return "node-link";
  }

  @Override
  public String label() {
    return "Node-link JSON";
  }

  @Override
  public List<String> extensions() {
    return List.of("graph.json", "json");
  }

  @Override
  public Set<Facet> holds() {
    return GraphFacets.FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> fields = head.fields().keySet();
    return fields.contains("nodes")
        && (fields.contains("links") || fields.contains("edges"))
        && !fields.contains("format")
        && !fields.contains("schema");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    JsonFile file = JsonFile.read(source, limits);
    Json.Obj root = file.root();
    if (GraphologyReader.isIts(root)) {
      return NetworkOf.graph(GraphologyReader.graph(file), limits, file.problems());
    }
    List<Json.Obj> nodeItems = file.objects(root, "nodes", "nodes");
    String edgesName = root.find("links").isPresent() ? "links" : "edges";
    List<Json.Obj> edgeItems = file.objects(root, edgesName, edgesName);
    List<Graph.Node> nodes = new ArrayList<>();
    for (Json.Obj node : nodeItems) {
      Map<String, String> facts = JsonFacts.of(node);
      String id = Optional.ofNullable(facts.remove("id")).orElse(String.valueOf(nodes.size()));
      At at = At.of(node, "nodes[" + nodes.size() + "]");
      nodes.add(new Graph.Node(id, facts, JsonFacts.carried(node), at, JsonFacts.places(node, at)));
    }
    List<Graph.Node> placed = NodePlaces.placed(nodes, nodeItems, file.problems());
    boolean isByPlace = isByPlace(nodes, edgeItems);
    List<Graph.Edge> edges = new ArrayList<>();
    for (Json.Obj edge : edgeItems) {
      String path = edgesName + "[" + edges.size() + "]";
      Map<String, String> facts = JsonFacts.of(edge);
      String id = facts.getOrDefault("id", facts.getOrDefault("key", ""));
      String start = file.text(edge, START.of(edge), path);
      String end = file.text(edge, END.of(edge), path);
      String from = isByPlace ? nodes.get(Integer.parseInt(start)).id() : start;
      String to = isByPlace ? nodes.get(Integer.parseInt(end)).id() : end;
      String carried = JsonFacts.carried(edge);
      At at = At.of(edge, path);
      Places places = places(edge, at);
      edges.add(new Graph.Edge(id, from, to, facts, carried, at, places));
    }
    Optional<Json.Obj> about = JsonFacts.object(root, "graph");
    String name = about.map(JsonFacts::of).map(GraphFacets::name).orElse("");
    String carried = about.map(JsonFacts::carried).orElse("");
    boolean directed = JsonFacts.scalar(root, "directed").orElse("").equals("true");
    Graph graph = new Graph(name, "", directed, placed, edges, List.of(), carried);
    return NetworkOf.graph(graph, limits, file.problems());
  }

  private static Places places(Json.Obj edge, At at) {
    Places places = JsonFacts.places(edge, at);
    return fact ->
        places.of(
            switch (fact) {
              case Places.FROM -> START.of(edge);
              case Places.TO -> END.of(edge);
              default -> fact;
            });
  }

  /**
   * Whether edges name their ends by the place in the list of nodes, from 0, as d3 and networkx
   * before 2.0 do: all of them are such numbers, and not all of them identifiers.
   */
  private static boolean isByPlace(List<Graph.Node> nodes, List<Json.Obj> edges) {
    Set<String> ids = nodes.stream().map(Graph.Node::id).collect(Collectors.toSet());
    List<Json> ends =
        edges.stream()
            .flatMap(edge -> Stream.of(START, END).map(end -> edge.find(end.of(edge)).orElse(edge)))
            .toList();
    return ends.stream().allMatch(end -> end instanceof Json.Num at && isPlace(at.text(), nodes))
        && !ends.stream().allMatch(end -> end instanceof Json.Num at && ids.contains(at.text()));
  }

  private static boolean isPlace(String number, List<Graph.Node> nodes) {
    return number.matches("[0-9]{1,9}") && Integer.parseInt(number) < nodes.size();
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    JsonText json = new JsonText();
    json.object(
        () -> {
          json.field("directed", false);
          json.field("multigraph", true);
          json.name("graph")
              .object(
                  () -> {
                    json.field("name", graph.name());
                    FactWriter.carried(json, graph.carried());
                  });
          json.name("nodes").array(() -> graph.nodes().forEach(node -> node(json, node)));
          json.name("links").array(() -> graph.edges().forEach(edge -> edge(json, edge)));
        });
    return List.of(new Part("", json.finish().getBytes(StandardCharsets.UTF_8)));
  }

  private static void node(JsonText json, Graph.Node node) {
    json.object(
        () -> {
          json.field("id", node.id());
          FactWriter.facts(json, node.facts());
          FactWriter.carried(json, node.carried());
        });
  }

  private static void edge(JsonText json, Graph.Edge edge) {
    json.object(
        () -> {
          json.field("source", edge.from());
          json.field("target", edge.to());
          json.field("key", edge.id());
          FactWriter.facts(json, edge.facts());
          FactWriter.carried(json, edge.carried());
        });
  }
}
