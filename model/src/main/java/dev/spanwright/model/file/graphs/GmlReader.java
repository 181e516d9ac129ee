package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a graph of the lists of GML. */
final class GmlReader {

  private final List<GmlParser.Pair> file;
  private final Problems problems;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final Set<String> groups = new HashSet<>();

  /** yEd counts downwards, others upwards. */
  private final boolean isFlipped;

  GmlReader(List<GmlParser.Pair> file, Problems problems) {
    this.file = file;
    this.problems = problems;
    isFlipped =
        file.stream()
            .anyMatch(pair -> pair.key().equals("Creator") && pair.text().startsWith("yFiles"));
  }

  Graph graph() {
    List<GmlParser.Pair> graph =
        file.stream()
            .filter(pair -> pair.key().equals("graph"))
            .findFirst()
            .map(GmlParser.Pair::list)
            .orElse(List.of());
    remarkOthers();
    for (GmlParser.Pair pair : graph) {
      switch (pair.key()) {
        case "node" -> node(pair);
        case "edge" -> edge(pair);
        default -> {
          // facts of the graph are read by themselves
        }
      }
    }
    Map<String, String> facts = facts(graph);
    return new Graph(
        GraphFacets.name(facts),
        "",
        facts.getOrDefault("directed", "0").equals("1"),
        GraphFacets.withoutFrames(nodes, groups, edges, problems),
        edges,
        List.of(),
        facts.getOrDefault(Facts.CARRIED, ""));
  }

  private void remarkOthers() {
    file.stream()
        .filter(pair -> pair.key().equals("graph"))
        .skip(1)
        .findFirst()
        .ifPresent(
            second ->
                problems.remark(
                    second.at().line(),
                    second.at().column(),
                    FieldPath.ROOT,
                    "another graph",
                    "one graph",
                    "Only the first one was read."));
  }

  private void node(GmlParser.Pair pair) {
    Map<String, String> facts = facts(pair.list());
    String id = required(facts, "id", pair.at());
    if (facts.getOrDefault("isGroup", "").equals("1")) {
      groups.add(id);
    }
    nodes.add(new Graph.Node(id, facts, carried(facts), pair.at(), places(pair)));
  }

  private void edge(GmlParser.Pair pair) {
    Map<String, String> facts = facts(pair.list());
    String from = required(facts, "source", pair.at());
    String to = required(facts, "target", pair.at());
    String id = facts.getOrDefault("id", facts.getOrDefault("key", ""));
    edges.add(new Graph.Edge(id, from, to, facts, carried(facts), pair.at(), places(pair)));
  }

  private static Places places(GmlParser.Pair of) {
    return fact -> {
      String key =
          switch (fact) {
            case Places.FROM -> "source";
            case Places.TO -> "target";
            default -> fact;
          };
      return of.list().stream()
          .filter(pair -> pair.key().equals(key))
          .findFirst()
          .map(pair -> of.at().field(key, pair.at().line(), pair.at().column()))
          .orElse(of.at());
    };
  }

  private String required(Map<String, String> facts, String name, At at) {
    String value = facts.remove(name);
    if (value == null) {
      String found =
          (at.path().equals("edge") ? "an " : "a ") + at.path() + " without \"" + name + "\"";
      problems.addAt(at.line(), at.column(), at.path(), found, "a number", "Add it.");
      return "";
    }
    return value;
  }

  private static String carried(Map<String, String> facts) {
    String carried = facts.remove(Facts.CARRIED);
    return carried == null ? "" : carried;
  }

  private Map<String, String> facts(List<GmlParser.Pair> pairs) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (GmlParser.Pair pair : pairs) {
      if (pair.list().isEmpty()) {
        facts.putIfAbsent(pair.key(), pair.text());
      } else if (pair.key().equals(Facts.CARRIED)) {
        facts.put(Facts.CARRIED, "a list"); // networkx makes lists of JSON: told as damaged
      } else if (pair.key().equals("graphics")) {
        pair.list().stream()
            .filter(inner -> List.of(Facts.PLANE_X, Facts.PLANE_Y).contains(inner.key()))
            .forEach(inner -> facts.putIfAbsent(inner.key(), place(inner)));
      }
    }
    return facts;
  }

  private String place(GmlParser.Pair axis) {
    boolean isDown = isFlipped && axis.key().equals(Facts.PLANE_Y);
    return isDown ? GraphFacets.flipped(axis.text()) : axis.text();
  }
}
