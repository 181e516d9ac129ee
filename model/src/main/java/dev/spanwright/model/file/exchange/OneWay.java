package dev.spanwright.model.file.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs opposite one-way edges: two of them are one link. Those of equal length and capacity go
 * together first. Two that both carry data of Spanwright are two links.
 */
final class OneWay {

  private static final int NONE = -1;

  /**
   * What edges are paired by.
   *
   * @param length as it is told; empty where it does not count
   * @param capacity as it is told; empty where it does not count
   * @param carries whether it carries data of Spanwright
   */
  private record Key(String from, String to, String length, String capacity, boolean carries) {}

  private final Assumptions assumptions;
  private final List<Graph.Edge> edges;
  private final int[] partners;

  private OneWay(List<Graph.Edge> edges, Assumptions assumptions) {
    this.edges = edges;
    this.assumptions = assumptions;
    partners = new int[edges.size()];
    java.util.Arrays.fill(partners, NONE);
  }

  /** The edges, of two opposite ones only one, where the first of them was. */
  static List<Graph.Edge> paired(List<Graph.Edge> edges, Assumptions assumptions) {
    return new OneWay(edges, assumptions).links();
  }

  private List<Graph.Edge> links() {
    match(true, true);
    match(true, false);
    match(false, true);
    match(false, false);
    List<Graph.Edge> links = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      if (partners[i] > i) {
        links.add(both(edges.get(i), edges.get(partners[i])));
      } else if (partners[i] == NONE) {
        alone(edges.get(i));
        links.add(edges.get(i));
      }
    }
    return links;
  }

  /**
   * Pairs what is left.
   *
   * @param isEqual whether length and capacity have to be equal
   * @param isOneCarried whether one of the two has to carry data, or else none
   */
  private void match(boolean isEqual, boolean isOneCarried) {
    Map<Key, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      Graph.Edge edge = edges.get(i);
      boolean carries = !edge.carried().isBlank();
      if (partners[i] != NONE || (carries && !isOneCarried)) {
        continue;
      }
      Key opposite = key(edge, edge.to(), edge.from(), isEqual, isOneCarried != carries);
      Deque<Integer> there = waiting.get(opposite);
      if (there != null && !there.isEmpty()) {
        partners[i] = there.removeFirst();
        partners[partners[i]] = i;
      } else {
        Key own = key(edge, edge.from(), edge.to(), isEqual, carries);
        waiting.computeIfAbsent(own, _ -> new ArrayDeque<>()).add(i);
      }
    }
  }

  private static Key key(
      Graph.Edge edge, String from, String to, boolean isEqual, boolean carries) {
    return new Key(
        from,
        to,
        isEqual ? text(Measures.lengthKm(edge.facts())) : "",
        isEqual ? text(Measures.capacityGbps(edge.facts())) : "",
        carries);
  }

  private static String text(Optional<Measures.Measure> measure) {
    return measure.map(Measures.Measure::text).orElse("");
  }

  private void alone(Graph.Edge edge) {
    if (!edge.from().equals(edge.to())) {
      assumptions.add(Assumptions.Kind.ONE_WAY, edge.at());
    }
  }

  /** One edge of two: the one that carries data, or the first, with what only the other tells. */
  private Graph.Edge both(Graph.Edge first, Graph.Edge second) {
    Graph.Edge main = first.carried().isBlank() && !second.carried().isBlank() ? second : first;
    Graph.Edge other = main.equals(first) ? second : first;
    if (differ(Measures.lengthKm(first.facts()), Measures.lengthKm(second.facts()))
        || differ(Measures.capacityGbps(first.facts()), Measures.capacityGbps(second.facts()))) {
      assumptions.add(Assumptions.Kind.UNEQUAL, second.at());
    }
    Map<String, String> facts = new LinkedHashMap<>(other.facts());
    facts.putAll(main.facts());
    return new Graph.Edge(
        main.id(),
        main.from(),
        main.to(),
        main.waypoints(),
        main.tellsRoute(),
        facts,
        main.carried(),
        main.at(),
        fact -> (isOnlyOf(other, main, fact) ? other : main).places().of(fact));
  }

  private static boolean isOnlyOf(Graph.Edge edge, Graph.Edge other, String fact) {
    return edge.facts().containsKey(fact) && !other.facts().containsKey(fact);
  }

  private static boolean differ(
      Optional<Measures.Measure> first, Optional<Measures.Measure> second) {
    return first.isPresent() && second.isPresent() && !text(first).equals(text(second));
  }
}
