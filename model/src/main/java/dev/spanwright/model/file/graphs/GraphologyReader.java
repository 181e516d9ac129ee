package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a graph of what graphology exports, which sigma.js draws: nodes have a {@code key}, and all
 * facts lie in {@code attributes}.
 */
final class GraphologyReader {

  private static final String ATTRIBUTES = "attributes";
  private static final String KEY = "key";

  private final JsonFile file;

  private GraphologyReader(JsonFile file) {
    this.file = file;
  }

  /** Whether the nodes of a file are called as graphology calls them, and its edges too. */
  static boolean isIts(Json.Obj root) {
    return root.find("edges").filter(Json.Arr.class::isInstance).isPresent()
        && JsonFacts.objects(root, "nodes").stream()
            .findFirst()
            .filter(node -> node.find(KEY).isPresent() && node.find("id").isEmpty())
            .isPresent();
  }

  static Graph graph(JsonFile file) {
    return new GraphologyReader(file).graph();
  }

  private Graph graph() {
    Json.Obj root = file.root();
    List<Json.Obj> items = file.objects(root, "nodes", "nodes");
    List<Graph.Node> nodes = new ArrayList<>();
    for (Json.Obj node : items) {
      At at = At.of(node, "nodes[" + nodes.size() + "]");
      String key = file.text(node, KEY, at.path());
      nodes.add(new Graph.Node(key, facts(node), carried(node), at, places(node, at)));
    }
    boolean isUndirected =
        JsonFacts.object(root, "options")
            .flatMap(options -> JsonFacts.scalar(options, "type"))
            .filter("undirected"::equals)
            .isPresent();
    List<Graph.Edge> edges = new ArrayList<>();
    BitSet oneWay = new BitSet();
    for (Json.Obj edge : file.objects(root, "edges", "edges")) {
      boolean isOwn = JsonFacts.scalar(edge, "undirected").filter("true"::equals).isPresent();
      oneWay.set(edges.size(), !isUndirected && !isOwn);
      edges.add(edge(edge, At.of(edge, "edges[" + edges.size() + "]")));
    }
    String name = GraphFacets.name(facts(root));
    List<Json.Obj> ofPlaces = items.stream().map(GraphologyReader::attributes).toList();
    return new Graph(
        name,
        "",
        !oneWay.isEmpty(),
        NodePlaces.placed(nodes, ofPlaces, file.problems()),
        GraphFacets.bothWays(edges, oneWay),
        List.of(),
        carried(root));
  }

  private Graph.Edge edge(Json.Obj edge, At at) {
    return new Graph.Edge(
        JsonFacts.scalar(edge, KEY).orElse(""),
        file.text(edge, "source", at.path()),
        file.text(edge, "target", at.path()),
        facts(edge),
        carried(edge),
        at,
        places(edge, at));
  }

  /** The object itself where it has none. */
  private static Json.Obj attributes(Json.Obj of) {
    return JsonFacts.object(of, ATTRIBUTES).orElse(of);
  }

  private static Map<String, String> facts(Json.Obj of) {
    return JsonFacts.object(of, ATTRIBUTES).map(JsonFacts::of).orElseGet(LinkedHashMap::new);
  }

  private static String carried(Json.Obj of) {
    return JsonFacts.carried(attributes(of));
  }

  private static Places places(Json.Obj of, At at) {
    return fact ->
        switch (fact) {
          case Places.ID -> own(of, KEY, at);
          case Places.FROM -> own(of, "source", at);
          case Places.TO -> own(of, "target", at);
          default ->
              JsonFacts.object(of, ATTRIBUTES)
                  .flatMap(attributes -> attributes.find(fact))
                  .map(value -> At.of(value, at.path() + "." + ATTRIBUTES).field(fact, value))
                  .orElse(at);
        };
  }

  private static At own(Json.Obj of, String field, At at) {
    Optional<Json> value = of.find(field);
    return value.map(found -> at.field(field, found)).orElse(at);
  }
}
