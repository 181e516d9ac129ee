package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the grammar of DOT (graphviz.org, "DOT Language"); subgraphs are laid flat. */
final class DotReader {

  private final DotTokens in;
  private final NetworkLimits limits;
  private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
  private final Map<String, At> places = new LinkedHashMap<>();
  private final Map<String, Map<String, At>> factPlaces = new HashMap<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final Map<String, String> about = new LinkedHashMap<>();

  /** The edge between each two nodes of a strict graph, which has no others. */
  private final Map<Set<String>, Integer> edgeOf = new HashMap<>();

  private boolean isStrict;
  private boolean isDirected;

  private DotReader(DotTokens in, NetworkLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  static Graph read(Source source, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    DotReader reader = new DotReader(new DotTokens(source, limits, problems), limits);
    Graph graph = reader.graph();
    reader.end(problems);
    return graph;
  }

  /** A file may hold several graphs. */
  private void end(Problems problems) throws NetworkFileException {
    DotTokens.Token next = in.peek();
    if (next.kind() == DotTokens.Kind.END) {
      return;
    }
    if (!next.isWord("strict") && !next.isWord("graph") && !next.isWord("digraph")) {
      throw in.wrong("the end of the file, or another graph");
    }
    problems.remark(
        next.at().line(),
        next.at().column(),
        FieldPath.ROOT,
        "another graph",
        "one graph",
        "What follows the first one was left out.");
  }

  private Graph graph() throws NetworkFileException {
    isStrict = in.peek().isWord("strict");
    if (isStrict) {
      in.take();
    }
    if (!in.peek().isWord("graph") && !in.peek().isWord("digraph")) {
      throw in.wrong("graph or digraph");
    }
    isDirected = in.take().isWord("digraph");
    String name = in.peek().isName() ? in.take().text() : "";
    in.expect("{");
    statements(new Scope(Map.of(), Map.of()), new LinkedHashSet<>(), 1);
    in.expect("}");
    List<Graph.Node> all = new ArrayList<>();
    nodes.forEach(
        (id, facts) -> {
          String carried = taken(facts);
          At at = places.get(id);
          Places ofFacts = places(at, factPlaces.getOrDefault(id, Map.of()));
          all.add(new Graph.Node(id, drawn(id, facts), carried, at, ofFacts));
        });
    String carried = about.getOrDefault(Facts.CARRIED, "");
    return new Graph(plain(name, ""), "", isDirected, all, edges, List.of(), carried);
  }

  private static Places places(At whole, Map<String, At> attributes) {
    return fact -> {
      At own = attributes.get(fact);
      return own == null ? whole : whole.field(fact, own.line(), own.column());
    };
  }

  private static String taken(Map<String, String> facts) {
    String carried = facts.remove(Facts.CARRIED);
    return carried == null ? "" : carried;
  }

  /**
   * The place of the drawing, and the label where it is none of the escapes that stand for the
   * name.
   */
  private static Map<String, String> drawn(String id, Map<String, String> facts) {
    String[] pos = facts.getOrDefault("pos", "").replace("!", "").split(",", -1);
    if (pos.length >= 2) {
      facts.putIfAbsent(Facts.PLANE_X, pos[0]);
      facts.putIfAbsent(Facts.PLANE_Y, pos[1]);
    }
    if (facts.getOrDefault("label", "").isBlank() || facts.get("label").equals("\\N")) {
      facts.put("label", id);
    }
    facts.put("label", plain(facts.get("label"), id));
    return facts;
  }

  /**
   * A label without its escapes.
   *
   * @param id what {@code \\N} stands for
   */
  private static String plain(String label, String id) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '\\' && i + 1 < label.length()) {
        char escaped = label.charAt(++i);
        plain.append(
            switch (escaped) {
              case 'n', 'l', 'r' -> "\n";
              case 'N' -> id;
              default -> String.valueOf(escaped);
            });
      } else {
        plain.append(c);
      }
    }
    return Entities.decoded(plain.toString());
  }

  /** Attributes that new nodes and edges get. */
  private record Scope(Map<String, String> node, Map<String, String> edge) {}

  /**
   * The statements up to a bracket.
   *
   * @param named gets the nodes that they name
   */
  private void statements(Scope outer, Set<String> named, int depth) throws NetworkFileException {
    if (depth > limits.maxDepth()) {
      throw in.wrong("subgraphs nested at most " + limits.maxDepth() + " deep");
    }
    Scope scope = new Scope(new LinkedHashMap<>(outer.node()), new LinkedHashMap<>(outer.edge()));
    while (!in.peek().is("}") && in.peek().kind() != DotTokens.Kind.END) {
      if (!in.takes(";")) {
        statement(scope, named, depth);
      }
    }
  }

  private void statement(Scope scope, Set<String> named, int depth) throws NetworkFileException {
    DotTokens.Token first = in.peek();
    if (first.isWord("graph") || first.isWord("node") || first.isWord("edge")) {
      in.take();
      Map<String, String> target =
          first.isWord("graph")
              ? depth == 1 ? about : new LinkedHashMap<>()
              : first.isWord("node") ? scope.node() : scope.edge();
      target.putAll(attributes().values());
      return;
    }
    Set<String> ends = end(scope, depth);
    if (ends.isEmpty() && in.takes("=")) {
      about.putIfAbsent(first.text(), name());
      return;
    }
    named.addAll(ends);
    chain(scope, first, ends, named, depth);
  }

  private void chain(
      Scope scope, DotTokens.Token first, Set<String> start, Set<String> named, int depth)
      throws NetworkFileException {
    List<Set<String>> ends = new ArrayList<>(List.of(start));
    while (in.peek().is("--") || in.peek().is("->")) {
      in.take();
      Set<String> next = end(scope, depth);
      if (next.isEmpty()) {
        throw in.wrong("a node after --");
      }
      named.addAll(next);
      ends.add(next);
    }
    Attributes attributes = attributes();
    if (ends.size() == 1) {
      start.forEach(id -> nodes.get(id).putAll(attributes.values()));
      start.forEach(
          id -> factPlaces.computeIfAbsent(id, _ -> new HashMap<>()).putAll(attributes.places()));
      return;
    }
    Map<String, String> facts = new LinkedHashMap<>(scope.edge());
    facts.putAll(attributes.values());
    Places ofFacts = places(first.at(), attributes.places());
    String carried = taken(facts);
    for (int i = 1; i < ends.size(); i++) {
      for (String from : ends.get(i - 1)) {
        for (String to : ends.get(i)) {
          add(
              new Graph.Edge(
                  facts.getOrDefault("id", ""), from, to, facts, carried, first.at(), ofFacts));
        }
      }
    }
  }

  private void add(Graph.Edge edge) throws NetworkFileException {
    if (edges.size() >= 2 * limits.maxLinks()) {
      throw in.wrong("at most " + 2 * limits.maxLinks() + " edges");
    }
    boolean isBothWays = List.of("both", "none").contains(edge.facts().getOrDefault("dir", ""));
    if (isStrict && !isDirected) {
      once(edge);
    } else {
      edges.add(edge);
      if (isDirected && isBothWays) {
        edges.add(edge.opposite());
      }
    }
  }

  /** Of a strict graph, a further edge between the same nodes says more of the first one. */
  private void once(Graph.Edge edge) {
    Integer first =
        edgeOf.putIfAbsent(new HashSet<>(List.of(edge.from(), edge.to())), edges.size());
    if (first == null) {
      edges.add(edge);
      return;
    }
    Graph.Edge there = edges.get(first);
    Map<String, String> facts = new LinkedHashMap<>(there.facts());
    facts.putAll(edge.facts());
    String carried = edge.carried().isBlank() ? there.carried() : edge.carried();
    edges.set(
        first,
        new Graph.Edge(
            facts.getOrDefault("id", ""),
            there.from(),
            there.to(),
            facts,
            carried,
            there.at(),
            fact -> (edge.facts().containsKey(fact) ? edge : there).places().of(fact)));
  }

  /** A node, or those of a subgraph; none before the sign = of an attribute. */
  private Set<String> end(Scope scope, int depth) throws NetworkFileException {
    if (in.peek().isWord("subgraph") || in.peek().is("{")) {
      return subgraph(scope, depth);
    }
    DotTokens.Token token = in.peek();
    String id = name();
    if (in.peek().is("=")) {
      return Set.of();
    }
    while (in.takes(":")) {
      name(); // a port is where on the node the edge ends
    }
    if (!nodes.containsKey(id)) {
      nodes.put(id, new LinkedHashMap<>(scope.node()));
      places.put(id, new At(token.at().line(), token.at().column(), id));
    }
    return Set.of(id);
  }

  private Set<String> subgraph(Scope scope, int depth) throws NetworkFileException {
    if (in.peek().isWord("subgraph")) {
      in.take();
      if (in.peek().isName()) {
        in.take();
      }
    }
    in.expect("{");
    Set<String> named = new LinkedHashSet<>();
    statements(scope, named, depth + 1);
    in.expect("}");
    return named;
  }

  private String name() throws NetworkFileException {
    if (!in.peek().isName()) {
      throw in.wrong("a name");
    }
    return in.take().text();
  }

  /**
   * What stands in brackets.
   *
   * @param places of the names
   */
  private record Attributes(Map<String, String> values, Map<String, At> places) {}

  private Attributes attributes() throws NetworkFileException {
    Attributes attributes = new Attributes(new LinkedHashMap<>(), new HashMap<>());
    while (in.takes("[")) {
      while (!in.peek().is("]")) {
        At at = in.peek().at();
        String name = name();
        attributes.values().put(name, in.takes("=") ? name() : "true");
        attributes.places().put(name, at);
        if (!in.takes(",")) {
          in.takes(";");
        }
      }
      in.expect("]");
    }
    return attributes;
  }
}
