package dev.spanwright.model.file.exchange;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places for nodes without a position: their place in a drawing where all of them have one,
 * round 0° N 0° E, or else one by their neighbours. Always the same for the same graph.
 */
final class Layout {

  /** Half the width of a drawing on the map, degrees. */
  private static final double HALF_DEG = 12;

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
        .map(json -> Double.parseDouble(((dev.spanwright.model.file.Json.Num) json).text()))
        .filter(Double::isFinite); // what is none is told where the native file is read
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
    return new NeighbourLayout(neighbours(), known)
        .places(missing.stream().map(Graph.Node::id).toList());
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

  /** To 0.001 degrees: it is no finding. */
  private static Position rounded(double latDeg, double lonDeg) {
    return Position.wrapped(Math.rint(latDeg * 1e3) / 1e3, Math.rint(lonDeg * 1e3) / 1e3);
  }
}
