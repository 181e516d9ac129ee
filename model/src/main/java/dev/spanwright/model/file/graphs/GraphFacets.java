package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What graph formats with free attributes have in common. */
final class GraphFacets {

  /** Everything, of which other programs see no routes, spans, demands and groups. */
  static final Set<Facet> FACETS =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(Facet.ROUTES, Facet.SPANS, Facet.DEMANDS, Facet.GROUPS)));

  private GraphFacets() {}

  /** The name of a graph; {@code Network} is that of the Topology Zoo. Empty where it has none. */
  static String name(Map<String, String> facts) {
    return Stream.of(Facts.NAME, "label", "Network")
        .map(key -> facts.getOrDefault(key, ""))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  /** A vertical place of a drawing whose axis points down. */
  static String flipped(String y) {
    String plain = y.strip();
    if (plain.isEmpty()) {
      return "";
    }
    return plain.startsWith("-") ? plain.substring(1) : "-" + plain.replaceFirst("^\\+", "");
  }

  /**
   * All edges; where some are one-way and others not, each of the others in both directions.
   *
   * @param oneWay which of them are one-way
   */
  static List<Graph.Edge> bothWays(List<Graph.Edge> edges, BitSet oneWay) {
    if (oneWay.isEmpty()) {
      return edges;
    }
    List<Graph.Edge> all = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      all.add(edges.get(i));
      if (!oneWay.get(i)) {
        all.add(edges.get(i).opposite());
      }
    }
    return all;
  }

  /**
   * The nodes without those that are but frames round others, as yEd draws them: what no edge ends
   * at. They are remarked.
   *
   * @param groups identifiers of nodes that have others in them
   */
  static List<Graph.Node> withoutFrames(
      List<Graph.Node> nodes, Set<String> groups, List<Graph.Edge> edges, Problems problems) {
    Set<String> frames = new HashSet<>(groups);
    for (Graph.Edge edge : edges) {
      frames.remove(edge.from());
      frames.remove(edge.to());
    }
    List<Graph.Node> framed = nodes.stream().filter(node -> frames.contains(node.id())).toList();
    if (framed.isEmpty()) {
      return nodes;
    }
    At first = framed.getFirst().at();
    problems.remark(
        first.line(),
        first.column(),
        FieldPath.ROOT,
        framed.size() + (framed.size() == 1 ? " group" : " groups") + " of nodes without an edge",
        "nodes",
        "What is in a group was read, the group itself left out.");
    return nodes.stream().filter(node -> !frames.contains(node.id())).toList();
  }
}
