package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes nodes of the points on a map. An identifier that several have names none of them, since
 * layers that were put together count from the same number: they are called by their names.
 */
final class PointNodes {

  private final List<Graph.Node> points = new ArrayList<>();

  /**
   * Adds a point.
   *
   * @param id its identifier; empty where it has none
   * @param facts what is known of it, without its place
   * @param places where the facts stand
   */
  void add(
      String id, Map<String, String> facts, Position place, String carried, At at, Places places) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    all.put(Facts.LATITUDE, JsonText.plain(place.latDeg()));
    all.put(Facts.LONGITUDE, JsonText.plain(place.lonDeg()));
    points.add(new Graph.Node(id, all, carried, at, places));
  }

  /** The nodes, in the order of the points. Remarks what was renamed or left out. */
  List<Graph.Node> told(Problems problems) {
    Map<String, Graph.Node> first = new HashMap<>();
    Set<String> shared = new HashSet<>();
    List<Graph.Node> different = new ArrayList<>();
    List<Graph.Node> again = new ArrayList<>();
    for (Graph.Node point : points) {
      Graph.Node same = point.id().isEmpty() ? null : first.putIfAbsent(point.id(), point);
      if (same != null && isSame(same, point)) {
        again.add(point);
        continue;
      }
      if (same != null) {
        shared.add(point.id());
      }
      different.add(point);
    }
    remark(problems, again, "that stands twice", "that stand twice", "each once", "One was read.");
    List<Graph.Node> renamed = different.stream().filter(n -> shared.contains(n.id())).toList();
    remark(
        problems,
        renamed,
        "of an identifier that another has too",
        "of identifiers that others have too",
        "an identifier for each",
        "They were called by their names.");
    return named(different, first.keySet(), shared);
  }

  private static boolean isSame(Graph.Node one, Graph.Node other) {
    return one.facts().equals(other.facts()) && one.carried().equals(other.carried());
  }

  private static List<Graph.Node> named(
      List<Graph.Node> points, Set<String> known, Set<String> shared) {
    Set<String> taken = new HashSet<>(known);
    List<Graph.Node> nodes = new ArrayList<>();
    for (Graph.Node point : points) {
      String id = point.id();
      if (id.isEmpty()) {
        id = Ids.fresh("node-" + (nodes.size() + 1), taken::contains);
      } else if (shared.contains(id)) {
        String name = Facts.name(point.facts());
        id = Ids.fresh(name.isBlank() ? id : name, taken::contains);
      }
      taken.add(id);
      nodes.add(new Graph.Node(id, point.facts(), point.carried(), point.at(), point.places()));
    }
    return nodes;
  }

  private static void remark(
      Problems problems,
      List<Graph.Node> points,
      String one,
      String several,
      String expected,
      String advice) {
    if (!points.isEmpty()) {
      At at = points.getFirst().at();
      String found = points.size() == 1 ? "1 point " + one : points.size() + " points " + several;
      problems.remark(at.line(), at.column(), FieldPath.ROOT, found, expected, advice);
    }
  }
}
