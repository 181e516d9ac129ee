package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the nodes at the ends of lines: those that the line names, or the nearest one within 0.01°
 * (about 1 km), or a new one.
 */
final class LineEnds {

  private static final double NEAR_DEG = 0.01;

  /** Squares round the globe. */
  private static final long ROUND = Math.round(360 / NEAR_DEG);

  /** A square of 0.01° by 0.01°. */
  private record Square(long lat, long lon) {}

  /** A node and where it is. */
  private record Placed(String id, double latDeg, double lonDeg) {}

  private final List<Graph.Node> nodes;
  private final Map<Square, List<Placed>> nodesIn = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private int known;
  private int made;
  private At firstMade = At.FILE;

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
      nodesIn
          .computeIfAbsent(square(lat, lon, 0, 0), _ -> new ArrayList<>(1))
          .add(new Placed(node.id(), lat, lon));
    }
  }

  /** The nearest node; of those at one place, the first one. */
  private Optional<String> near(Position place) {
    Placed nearest = null;
    double least = NEAR_DEG;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        for (Placed node : in(square(place.latDeg(), place.lonDeg(), i, j))) {
          double distance = distanceDeg(node, place);
          if (distance < least || (distance == least && nearest == null)) {
            least = distance;
            nearest = node;
          }
        }
      }
    }
    return Optional.ofNullable(nearest).map(Placed::id);
  }

  private List<Placed> in(Square square) {
    return nodesIn.getOrDefault(square, List.of());
  }

  /** Of so near places the map is plane enough. */
  private static double distanceDeg(Placed node, Position place) {
    double right = Math.IEEEremainder(node.lonDeg() - place.lonDeg(), 360);
    double shortened = right * Math.cos(Math.toRadians(place.latDeg()));
    return Math.hypot(node.latDeg() - place.latDeg(), shortened);
  }

  private static Square square(double lat, double lon, int up, int right) {
    return new Square(
        (long) Math.floor(lat / NEAR_DEG) + up,
        Math.floorMod((long) Math.floor(lon / NEAR_DEG) + right, ROUND));
  }

  /** How many nodes were made. */
  int made() {
    return made;
  }

  /** What the first of them was made for. */
  At firstMade() {
    return firstMade;
  }

  private String added(Position place, At at) {
    made++;
    firstMade = made == 1 ? at : firstMade;
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
