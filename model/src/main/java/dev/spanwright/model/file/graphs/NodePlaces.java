package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code "pos": [x, y]}, which networkx has for a drawing and for a map alike: as longitude
 * and latitude where all of them can be that, else as places of a drawing. Layouts of networkx lie
 * within 1 of the middle, where no network is.
 */
final class NodePlaces {

  private static final String POS = "pos";

  private static final double OF_LAYOUT = 1;

  /** A point in a file. */
  private record Point(String x, String y) {

    static Optional<Point> of(Json.Obj node) {
      return node.find(POS).orElse(node) instanceof Json.Arr pos
              && pos.items().size() >= 2
              && pos.items().get(0) instanceof Json.Num x
              && pos.items().get(1) instanceof Json.Num y
          ? Optional.of(new Point(x.text(), y.text()))
          : Optional.empty();
    }

    boolean isWithin(double mostX, double mostY) {
      return Math.abs(Decimals.parse(x)) <= mostX && Math.abs(Decimals.parse(y)) <= mostY;
    }
  }

  private NodePlaces() {}

  /**
   * The nodes with their places.
   *
   * @param items the objects that they were made of, in the same order
   */
  static List<Graph.Node> placed(List<Graph.Node> nodes, List<Json.Obj> items, Problems problems) {
    List<Optional<Point>> points = items.stream().map(Point::of).toList();
    List<Point> all = points.stream().flatMap(Optional::stream).toList();
    boolean isMap =
        all.stream().allMatch(point -> point.isWithin(180, 90))
            && !all.stream().allMatch(point -> point.isWithin(OF_LAYOUT, OF_LAYOUT));
    List<Graph.Node> placed = new ArrayList<>();
    List<At> told = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Graph.Node node = nodes.get(i);
      boolean isMissing = points.get(i).isPresent() && !hasPlace(node);
      placed.add(isMissing ? with(node, points.get(i).get(), isMap) : node);
      if (isMissing && isMap) {
        told.add(node.at());
      }
    }
    if (!told.isEmpty()) {
      problems.remark(
          told.getFirst().line(),
          told.getFirst().column(),
          FieldPath.ROOT,
          told.size() + (told.size() == 1 ? " node" : " nodes") + " with a place in \"pos\" only",
          "latitude and longitude of every node",
          "Its numbers were read as longitude and latitude.");
    }
    return placed;
  }

  private static boolean hasPlace(Graph.Node node) {
    return Stream.of(Facts.LATITUDE, Facts.LONGITUDE)
        .allMatch(fact -> node.facts().keySet().stream().anyMatch(name -> Facts.means(name, fact)));
  }

  private static Graph.Node with(Graph.Node node, Point point, boolean isMap) {
    Map<String, String> facts = new LinkedHashMap<>(node.facts());
    facts.put(isMap ? Facts.LONGITUDE : Facts.PLANE_X, point.x());
    facts.put(isMap ? Facts.LATITUDE : Facts.PLANE_Y, point.y());
    return new Graph.Node(node.id(), facts, node.carried(), node.at(), node.places());
  }
}
