package dev.spanwright.model.file.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells coordinates of a drawing from degrees where a format does not say which they are. */
public final class Plane {

  private Plane() {}

  /**
   * The nodes as they are, or with their coordinates as places of a drawing if most of them cannot
   * be longitude and latitude. A few that cannot are faults of a map.
   */
  public static List<Graph.Node> unlessMap(List<Graph.Node> nodes) {
    long off = nodes.stream().filter(node -> !isOnMap(node)).count();
    return 2 * off <= nodes.size() ? nodes : nodes.stream().map(Plane::drawn).toList();
  }

  private static boolean isOnMap(Graph.Node node) {
    return isWithin(node.facts().getOrDefault(Facts.LATITUDE, ""), 90)
        && isWithin(node.facts().getOrDefault(Facts.LONGITUDE, ""), 180);
  }

  /** What is no number is for the reader of degrees to turn down. */
  private static boolean isWithin(String degrees, double most) {
    return !Shown.isNumber(degrees) || Math.abs(Double.parseDouble(degrees)) <= most;
  }

  private static Graph.Node drawn(Graph.Node node) {
    Map<String, String> facts = new LinkedHashMap<>(node.facts());
    move(facts, Facts.LONGITUDE, Facts.PLANE_X);
    move(facts, Facts.LATITUDE, Facts.PLANE_Y);
    return new Graph.Node(node.id(), facts, node.carried(), node.at(), node.places());
  }

  private static void move(Map<String, String> facts, String from, String to) {
    String value = facts.remove(from);
    if (value != null) {
      facts.put(to, value);
    }
  }
}
