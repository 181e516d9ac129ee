package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
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

  /** Side of a square, degrees. */
  private static final double SIDE_DEG = 0.001;

  /** Squares from one to the farthest that may have a near node. */
  private static final int FARTHEST = (int) Math.round(NEAR_DEG / SIDE_DEG);

  /** Squares round the globe. */
  private static final long ROUND = Math.round(360 / SIDE_DEG);

  /** Most nodes of one square that are looked at: so many within 100 m are not told apart. */
  private static final int MOST = 32;

  /** A square of some size. */
  private record Square(long lat, long lon) {}

  /** A node and where it is. */
  private record Placed(String id, double latDeg, double lonDeg) {}

  private final List<Graph.Node> nodes;
  private final Map<Position, String> nodeAt = new HashMap<>();
  private final Map<Square, List<Placed>> nodesIn = new HashMap<>();

  /** Squares of the size of what is near in which there are nodes. */
  private final Set<Square> settled = new HashSet<>();

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
      double lat = Decimals.parse(node.facts().getOrDefault(Facts.LATITUDE, ""));
      double lon = Decimals.parse(node.facts().getOrDefault(Facts.LONGITUDE, ""));
      nodeAt.putIfAbsent(new Position(lat, lon), node.id());
      settled.add(around(lat, lon, 0, 0));
      List<Placed> there = nodesIn.computeIfAbsent(square(lat, lon, 0, 0), _ -> new ArrayList<>(1));
      if (there.size() < MOST) {
        there.add(new Placed(node.id(), lat, lon));
      }
    }
  }

  /** The nearest node; of those at one place, the first one. */
  private Optional<String> near(Position place) {
    String here = nodeAt.get(place);
    if (here != null || !isSettled(place)) {
      return Optional.ofNullable(here);
    }
    double shortened = Math.cos(Math.toRadians(place.latDeg()));
    Placed nearest = null;
    double least = NEAR_DEG;
    for (int ring = 0; ring <= FARTHEST; ring++) {
      for (Placed node : on(ring, place)) {
        double distance = distanceDeg(node, place, shortened);
        if (distance < least || (distance == least && nearest == null)) {
          least = distance;
          nearest = node;
        }
      }
      if (least <= ring * SIDE_DEG * shortened) {
        break; // what is in farther squares is farther
      }
    }
    return Optional.ofNullable(nearest).map(Placed::id);
  }

  private boolean isSettled(Position place) {
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (settled.contains(around(place.latDeg(), place.lonDeg(), i, j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The nodes of all squares so many squares away. */
  private List<Placed> on(int ring, Position place) {
    List<Placed> all = new ArrayList<>();
    for (int i = -ring; i <= ring; i++) {
      int step = Math.abs(i) == ring ? 1 : 2 * ring;
      for (int j = -ring; j <= ring; j += Math.max(1, step)) {
        all.addAll(nodesIn.getOrDefault(square(place.latDeg(), place.lonDeg(), i, j), List.of()));
      }
    }
    return all;
  }

  /** Of so near places the map is plane enough. */
  private static double distanceDeg(Placed node, Position place, double shortened) {
    double up = node.latDeg() - place.latDeg();
    double right = Math.IEEEremainder(node.lonDeg() - place.lonDeg(), 360) * shortened;
    return Math.sqrt(up * up + right * right);
  }

  private static Square square(double lat, double lon, int up, int right) {
    return new Square(
        (long) Math.floor(lat / SIDE_DEG) + up,
        Math.floorMod((long) Math.floor(lon / SIDE_DEG) + right, ROUND));
  }

  private static Square around(double lat, double lon, int up, int right) {
    return new Square(
        (long) Math.floor(lat / NEAR_DEG) + up,
        Math.floorMod((long) Math.floor(lon / NEAR_DEG) + right, ROUND / FARTHEST));
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
