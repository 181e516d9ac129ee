package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a graph of the lists of GML. */
final class GmlReader {

  private final List<GmlParser.Pair> file;
  private final Problems problems;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final List<Graph.Edge> edges = new ArrayList<>();

  GmlReader(List<GmlParser.Pair> file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Graph graph() {
    List<GmlParser.Pair> graph =
        file.stream()
            .filter(pair -> pair.key().equals("graph"))
            .findFirst()
            .map(GmlParser.Pair::list)
            .orElse(List.of());
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
    String name =
        facts.getOrDefault(
            Facts.NAME, facts.getOrDefault("label", facts.getOrDefault("Network", "")));
    return new Graph(
        name,
        "",
        facts.getOrDefault("directed", "0").equals("1"),
        nodes,
        edges,
        List.of(),
        facts.getOrDefault(Facts.CARRIED, ""));
  }

  private void node(GmlParser.Pair pair) {
    Map<String, String> facts = facts(pair.list());
    String id = required(facts, "id", pair.at());
    nodes.add(new Graph.Node(id, facts, carried(facts), pair.at()));
  }

  private void edge(GmlParser.Pair pair) {
    Map<String, String> facts = facts(pair.list());
    String from = required(facts, "source", pair.at());
    String to = required(facts, "target", pair.at());
    zooSpeed(facts);
    String id = facts.getOrDefault("key", "");
    edges.add(new Graph.Edge(id, from, to, List.of(), facts, carried(facts), pair.at()));
  }

  private String required(Map<String, String> facts, String name, At at) {
    String value = facts.remove(name);
    if (value == null) {
      String found = "a " + at.path() + " without \"" + name + "\"";
      problems.addAt(at.line(), at.column(), at.path(), found, "a number", "Add it.");
      return "";
    }
    return value;
  }

  private static String carried(Map<String, String> facts) {
    String carried = facts.remove(Facts.CARRIED);
    return carried == null ? "" : carried;
  }

  private static Map<String, String> facts(List<GmlParser.Pair> pairs) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (GmlParser.Pair pair : pairs) {
      if (pair.list().isEmpty()) {
        facts.putIfAbsent(pair.key(), pair.text());
      } else if (pair.key().equals("graphics")) {
        pair.list().stream()
            .filter(inner -> List.of(Facts.PLANE_X, Facts.PLANE_Y).contains(inner.key()))
            .forEach(inner -> facts.putIfAbsent(inner.key(), inner.text()));
      }
    }
    return facts;
  }

  /** The Topology Zoo states capacities in bit/s. */
  private static void zooSpeed(Map<String, String> facts) {
    String raw = facts.get("LinkSpeedRaw");
    if (raw == null) {
      return;
    }
    try {
      double gbps = Double.parseDouble(raw) / 1e9;
      if (gbps >= 0 && Double.isFinite(gbps)) {
        facts.putIfAbsent(Facts.CAPACITY_GBPS, JsonText.plain(gbps));
      }
    } catch (NumberFormatException _) {
      facts.put(Facts.CAPACITY_GBPS, raw); // told as no number by the native reader
    }
  }
}
