package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.geo.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the nodes at the ends of lines: those that the line names, or the one within 0.01° (about 1
 * km), or a new one.
 */
final class LineEnds {

  private static final double NEAR_DEG = 0.01;

  /** A square of 0.01° by 0.01°. */
  private record Square(long lat, long lon) {}

  private final List<Graph.Node> nodes;
  private final Map<Square, String> nodeIn = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private int known;

  /**
   * @param nodes the nodes so far; new ones are added
   */
  LineEnds(List<Graph.Node> nodes) {
    this.nodes = nodes;
  }

  /**
   * The node at an end.
   *
   * @param names the facts that may name it
   */
  String node(Map<String, String> facts, List<String> names, Position place, At at) {
    learn();
    Optional<String> named =
        names.stream().map(facts::get).filter(id -> id != null && ids.contains(id)).findFirst();
    return named.or(() -> near(place)).orElseGet(() -> added(place, at));
  }

  private void learn() {
    for (; known < nodes.size(); known++) {
      Graph.Node node = nodes.get(known);
      ids.add(node.id());
      double lat = Coordinates.parse(node.facts().getOrDefault(Facts.LATITUDE, ""));
      double lon = Coordinates.parse(node.facts().getOrDefault(Facts.LONGITUDE, ""));
      nodeIn.putIfAbsent(square(lat, lon, 0, 0), node.id());
    }
  }

  private Optional<String> near(Position place) {
    String here = nodeIn.get(square(place.latDeg(), place.lonDeg(), 0, 0));
    for (int i = -1; i <= 1 && here == null; i++) {
      for (int j = -1; j <= 1 && here == null; j++) {
        here = nodeIn.get(square(place.latDeg(), place.lonDeg(), i, j));
      }
    }
    return Optional.ofNullable(here);
  }

  private static Square square(double lat, double lon, int up, int right) {
    return new Square(
        (long) Math.floor(lat / NEAR_DEG) + up, (long) Math.floor(lon / NEAR_DEG) + right);
  }

  private String added(Position place, At at) {
    int number = nodes.size() + 1;
    while (ids.contains("node-" + number)) {
      number++;
    }
    String id = "node-" + number;
    nodes.add(
        new Graph.Node(
            id,
            Map.of(
                Facts.NAME, "Node " + number,
                Facts.LATITUDE, JsonText.plain(place.latDeg()),
                Facts.LONGITUDE, JsonText.plain(place.lonDeg())),
            "",
            at));
    learn();
    return id;
  }
}
