package dev.spanwright.model.file.exchange;

import dev.spanwright.model.geo.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places for nodes without a position: their place in a drawing where all of them have one;
 * beside neighbours that have a position; or rings round 0° N 0° E in the order of a breadth-first
 * search, so that what is linked lies near. Always the same for the same graph.
 */
final class Layout {

  /** Half the width of what is laid out anew, degrees. */
  private static final double HALF_DEG = 12;

  /** How far a node stands from the middle of its neighbours, degrees. */
  private static final double ASIDE_DEG = 0.3;

  /** Angle between one node and the next, which never comes back on itself (golden angle, rad). */
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private final Graph graph;
  private final Assumptions assumptions;

  Layout(Graph graph, Assumptions assumptions) {
    this.graph = graph;
    this.assumptions = assumptions;
  }

  /** The places of the nodes without a position, by identifier. */
  Map<String, Position> missing() {
    List<Graph.Node> missing = graph.nodes().stream().filter(Layout::isMissing).toList();
    if (missing.isEmpty()) {
      return Map.of();
    }
    boolean isDrawn =
        missing.size() == graph.nodes().size()
            && missing.size() > 1
            && missing.stream().allMatch(node -> drawn(node).isPresent());
    missing.forEach(
        node ->
            assumptions.add(
                isDrawn ? Assumptions.Kind.DRAWN : Assumptions.Kind.POSITION, node.at()));
    return isDrawn ? fromDrawing(missing) : byNeighbours(missing);
  }

  private static boolean isMissing(Graph.Node node) {
    return Facts.find(node.facts(), Facts.LATITUDE).isEmpty()
        || Facts.find(node.facts(), Facts.LONGITUDE).isEmpty();
  }

  /** A point of a plane. */
  private record Point(double x, double y) {}

  private static Optional<Point> drawn(Graph.Node node) {
    return number(node, Facts.PLANE_X)
        .flatMap(x -> number(node, Facts.PLANE_Y).map(y -> new Point(x, y)));
  }

  private static Optional<Double> number(Graph.Node node, String fact) {
    return Facts.find(node.facts(), fact)
        .map(found -> Shown.number(found.getValue(), node.at()))
        .filter(dev.spanwright.model.file.Json.Num.class::isInstance)
        .map(json -> Double.parseDouble(((dev.spanwright.model.file.Json.Num) json).text()));
  }

  private static Map<String, Position> fromDrawing(List<Graph.Node> nodes) {
    List<Point> points = nodes.stream().map(node -> drawn(node).orElseThrow()).toList();
    double minX = points.stream().mapToDouble(Point::x).min().orElse(0);
    double maxX = points.stream().mapToDouble(Point::x).max().orElse(0);
    double minY = points.stream().mapToDouble(Point::y).min().orElse(0);
    double maxY = points.stream().mapToDouble(Point::y).max().orElse(0);
    double size = Math.max(maxX - minX, maxY - minY);
    double scale = size > 0 && Double.isFinite(size) ? 2 * HALF_DEG / size : 0;
    Map<String, Position> places = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      double lat = (points.get(i).y() - (minY / 2 + maxY / 2)) * scale;
      double lon = (points.get(i).x() - (minX / 2 + maxX / 2)) * scale;
      places.put(nodes.get(i).id(), rounded(lat, lon));
    }
    return places;
  }

  private Map<String, Position> byNeighbours(List<Graph.Node> missing) {
    Map<String, Position> known = known();
    Map<String, List<String>> neighbours = neighbours();
    LinkedHashSet<String> left = new LinkedHashSet<>();
    missing.forEach(node -> left.add(node.id()));
    Map<String, Position> places = new HashMap<>();
    Deque<String> next = new ArrayDeque<>();
    known.keySet().forEach(id -> next.addAll(neighbours.getOrDefault(id, List.of())));
    int rank = 0;
    while (!left.isEmpty()) {
      String id = next.isEmpty() ? left.getFirst() : next.removeFirst();
      if (!left.remove(id)) {
        continue;
      }
      boolean isAnchored = !known.isEmpty() && touches(id, neighbours, known);
      Position place =
          isAnchored ? beside(id, neighbours, known, rank) : spiral(rank, missing.size());
      rank++;
      places.put(id, place);
      if (isAnchored) {
        known.put(id, place);
      }
      next.addAll(neighbours.getOrDefault(id, List.of()));
    }
    return places;
  }

  private Map<String, Position> known() {
    Map<String, Position> known = new LinkedHashMap<>();
    for (Graph.Node node : graph.nodes()) {
      Optional<Double> lat = number(node, Facts.LATITUDE);
      Optional<Double> lon = number(node, Facts.LONGITUDE);
      if (lat.isPresent() && lon.isPresent() && Math.abs(lat.get()) <= 90) {
        known.put(node.id(), Position.wrapped(lat.get(), lon.get()));
      }
    }
    return known;
  }

  private Map<String, List<String>> neighbours() {
    Map<String, List<String>> neighbours = new HashMap<>();
    for (Graph.Edge edge : graph.edges()) {
      neighbours.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
      neighbours.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
    }
    return neighbours;
  }

  private static boolean touches(
      String id, Map<String, List<String>> neighbours, Map<String, Position> known) {
    return neighbours.getOrDefault(id, List.of()).stream().anyMatch(known::containsKey);
  }

  private static Position beside(
      String id, Map<String, List<String>> neighbours, Map<String, Position> known, int rank) {
    List<Position> near =
        neighbours.get(id).stream().map(known::get).filter(java.util.Objects::nonNull).toList();
    double lat = near.stream().mapToDouble(Position::latDeg).average().orElse(0);
    double lon = near.stream().mapToDouble(Position::lonDeg).average().orElse(0);
    double angle = rank * GOLDEN;
    return rounded(lat + ASIDE_DEG * Math.sin(angle), lon + ASIDE_DEG * Math.cos(angle));
  }

  private static Position spiral(int rank, int of) {
    double radius = HALF_DEG * Math.sqrt((rank + 0.5) / of);
    return rounded(radius * Math.sin(rank * GOLDEN), radius * Math.cos(rank * GOLDEN));
  }

  /** To 0.001 degrees: it is no finding. */
  private static Position rounded(double latDeg, double lonDeg) {
    return Position.wrapped(Math.rint(latDeg * 1e3) / 1e3, Math.rint(lonDeg * 1e3) / 1e3);
  }
}
