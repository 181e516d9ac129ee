package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.geo.Position;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Places by neighbours: beside those that have a position, else on rings round the middle of all
 * positions in the order of a breadth-first search, so that what is linked lies near. Where nothing
 * has a position, the middle is 0° N 0° E. Always the same for the same graph.
 */
final class NeighbourLayout {

  /** Half the width of the rings, degrees. */
  private static final double HALF_DEG = 12;

  /** How far a node stands from the middle of its neighbours, degrees. */
  private static final double ASIDE_DEG = 0.3;

  /** Angle between one node and the next, which never comes back on itself (golden angle, rad). */
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private final Map<String, List<String>> neighbours;
  private final Map<String, Position> known;
  private final Position middle;

  /**
   * @param neighbours the ends of each node's edges
   * @param known the nodes that have a position
   */
  NeighbourLayout(Map<String, List<String>> neighbours, Map<String, Position> known) {
    this.neighbours = neighbours;
    this.known = new LinkedHashMap<>(known);
    middle = Middle.of(known.values());
  }

  /** The places of nodes that have none. */
  Map<String, Position> places(Collection<String> missing) {
    LinkedHashSet<String> left = new LinkedHashSet<>(missing);
    Map<String, Position> places = new HashMap<>();
    Deque<String> next = new ArrayDeque<>();
    known.keySet().forEach(id -> next.addAll(neighboursOf(id)));
    boolean isAnyKnown = !known.isEmpty();
    int rank = 0;
    while (!left.isEmpty()) {
      GivenUp.check();
      String id = next.isEmpty() ? left.getFirst() : next.removeFirst();
      if (!left.remove(id)) {
        continue;
      }
      boolean isAnchored = isAnyKnown && neighboursOf(id).stream().anyMatch(known::containsKey);
      Position place = isAnchored ? beside(id, rank) : onRings(rank, missing.size());
      rank++;
      places.put(id, place);
      if (isAnchored) {
        known.put(id, place);
      }
      next.addAll(neighboursOf(id));
    }
    return places;
  }

  private List<String> neighboursOf(String id) {
    return neighbours.getOrDefault(id, List.of());
  }

  private Position beside(String id, int rank) {
    Position near =
        Middle.of(neighboursOf(id).stream().map(known::get).filter(Objects::nonNull).toList());
    double angle = rank * GOLDEN;
    return rounded(
        near.latDeg() + ASIDE_DEG * Math.sin(angle), near.lonDeg() + ASIDE_DEG * Math.cos(angle));
  }

  private Position onRings(int rank, int of) {
    double radius = HALF_DEG * Math.sqrt((rank + 0.5) / of);
    return rounded(
        middle.latDeg() + radius * Math.sin(rank * GOLDEN),
        middle.lonDeg() + radius * Math.cos(rank * GOLDEN));
  }

  /** To 0.001 degrees: it is no finding. */
  private static Position rounded(double latDeg, double lonDeg) {
    return Position.wrapped(Math.rint(latDeg * 1e3) / 1e3, Math.rint(lonDeg * 1e3) / 1e3);
  }
}
