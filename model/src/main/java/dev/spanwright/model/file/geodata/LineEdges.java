package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes edges of the lines on a map. */
final class LineEdges {

  /** Of what identifiers can be made of. */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9]");

  private final LineEnds ends;
  private final Problems problems;
  private final List<Graph.Edge> edges = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int divided;
  private At firstDivided = At.FILE;

  /**
   * @param nodes the nodes at which lines may end; new ones are added
   */
  LineEdges(List<Graph.Node> nodes, Problems problems) {
    ends = new LineEnds(nodes);
    this.problems = problems;
  }

  /**
   * Adds the edges of a line.
   *
   * @param id its identifier; where it is empty, one is made of the name
   * @param lines what it is made of, each of at least two points
   * @param places where the facts stand
   */
  void add(
      String id,
      String name,
      List<List<Position>> lines,
      Map<String, String> facts,
      String carried,
      At at,
      Places places) {
    GivenUp.check();
    boolean isNamed = id.isBlank() && LATIN.matcher(name).find();
    String own = isNamed ? Ids.fresh(name, ids::contains) : id;
    if (lines.size() == 1) {
      List<Position> points = lines.getFirst();
      String from = ends.node(facts, List.of("from", "source"), points.getFirst(), at);
      String to = ends.node(facts, List.of("to", "target"), points.getLast(), at);
      add(own, from, to, points, facts, carried, at, places);
      return;
    }
    divided++;
    firstDivided = divided == 1 ? at : firstDivided;
    // the length is that of all parts together, and the names of the ends belong to none of them
    Map<String, String> ofParts = Facts.withoutLength(facts);
    for (List<Position> points : lines) {
      String from = ends.node(Map.of(), List.of(), points.getFirst(), at);
      String to = ends.node(Map.of(), List.of(), points.getLast(), at);
      String ofPart = own.isBlank() ? "" : Ids.fresh(own, ids::contains);
      add(ofPart, from, to, points, ofParts, "", at, places);
    }
  }

  private void add(
      String id,
      String from,
      String to,
      List<Position> points,
      Map<String, String> facts,
      String carried,
      At at,
      Places places) {
    ids.add(id);
    List<Position> between = points.subList(1, points.size() - 1);
    edges.add(new Graph.Edge(id, from, to, between, true, facts, carried, at, places));
  }

  /** All edges so far. Remarks what was made for them. */
  List<Graph.Edge> told() {
    if (ends.made() > 0) {
      problems.remark(
          ends.firstMade().line(),
          ends.firstMade().column(),
          FieldPath.ROOT,
          ends.made()
              + (ends.made() == 1 ? " end of a line" : " ends of lines")
              + " without a site",
          "a site within 0.01°",
          "A site was made at each.");
    }
    if (divided > 0) {
      problems.remark(
          firstDivided.line(),
          firstDivided.column(),
          FieldPath.ROOT,
          divided + (divided == 1 ? " line" : " lines") + " of several parts",
          "one line from one site to another",
          "Each part became a link, with the length of its route.");
    }
    return edges;
  }
}
