package dev.spanwright.model.file.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs opposite one-way edges: two of them are one link. */
final class OneWay {

  /** Ends of an edge, in its direction. */
  private record Ends(String from, String to) {}

  private final Assumptions assumptions;

  OneWay(Assumptions assumptions) {
    this.assumptions = assumptions;
  }

  /** The edges without the second one of each pair of opposite ones. */
  List<Graph.Edge> paired(List<Graph.Edge> edges) {
    Map<Ends, Deque<Graph.Edge>> waiting = new HashMap<>();
    List<Graph.Edge> links = new ArrayList<>();
    for (Graph.Edge edge : edges) {
      Deque<Graph.Edge> opposite = waiting.get(new Ends(edge.to(), edge.from()));
      if (opposite != null && !opposite.isEmpty()) {
        Graph.Edge first = opposite.removeFirst();
        compare(first, edge);
      } else {
        waiting
            .computeIfAbsent(new Ends(edge.from(), edge.to()), _ -> new ArrayDeque<>())
            .add(edge);
        links.add(edge);
      }
    }
    waiting.values().stream()
        .flatMap(Deque::stream)
        .filter(edge -> !edge.from().equals(edge.to()))
        .forEach(edge -> assumptions.add(Assumptions.Kind.ONE_WAY, edge.at()));
    return links;
  }

  private void compare(Graph.Edge first, Graph.Edge second) {
    for (String fact : List.of(Facts.LENGTH_KM, Facts.CAPACITY_GBPS)) {
      if (!value(first, fact).equals(value(second, fact))) {
        assumptions.add(Assumptions.Kind.UNEQUAL, second.at());
        return;
      }
    }
  }

  private static Optional<String> value(Graph.Edge edge, String fact) {
    return Facts.find(edge.facts(), fact).map(Map.Entry::getValue);
  }
}
