package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads GeoJSON: points become sites; lines become links between the sites that they name, or that
 * lie at their ends, or that are made there.
 */
final class GeoJsonReader {

  /** WGS 84, and what differs from it by less than a site is large: ETRS89, NAD83. */
  private static final Pattern DEGREES = Pattern.compile("CRS84|\\b(4326|4979|4258|4269)$");

  private final JsonFile file;
  private final NetworkLimits limits;
  private final PointNodes points = new PointNodes();
  private final List<Line> lines = new ArrayList<>();
  private final Count withoutGeometry = new Count();
  private final Count others = new Count();
  private final Count ofSeveralPoints = new Count();

  private GeoJsonReader(JsonFile file, NetworkLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  static GeoJsonReader open(Source source, NetworkLimits limits) throws NetworkFileException {
    return new GeoJsonReader(JsonFile.readAll(source, limits), limits);
  }

  Problems problems() {
    return file.problems();
  }

  Graph graph() {
    Json.Obj root = file.root();
    checkSystem(root);
    String type = JsonFacts.scalar(root, "type").orElse("");
    boolean isCollection = type.equals("FeatureCollection");
    if (file.roots().size() > 1) {
      sequence(file.roots());
    } else if (GeoJsonShapes.isGeometry(type)) {
      geometry(root, Optional.of(root), "", "geometry", "");
    } else if (type.equals("Feature")) {
      feature(root, "features[0]");
    } else {
      List<Json.Obj> features = file.objects(root, "features", "features");
      for (int i = 0; i < features.size() && !problems().full(); i++) {
        feature(features.get(i), "features[" + i + "]");
      }
    }
    List<Graph.Node> nodes = new ArrayList<>(points.told(problems()));
    LineEdges edges = new LineEdges(nodes, problems());
    if (nodes.size() <= limits.maxSites()) { // else it is refused
      lines.forEach(line -> edge(line, edges));
    }
    tell();
    String name = JsonFacts.scalar(root, "name").orElse("");
    String carried = isCollection ? JsonFacts.carried(root) : "";
    return new Graph(name, "", false, nodes, edges.told(), List.of(), carried);
  }

  /** A feature or geometry in each line. */
  private void sequence(List<Json.Obj> roots) {
    for (int i = 0; i < roots.size() && !problems().full(); i++) {
      Json.Obj root = roots.get(i);
      String path = "features[" + i + "]";
      String type = JsonFacts.scalar(root, "type").orElse("");
      if (type.equals("Feature")) {
        feature(root, path);
      } else if (GeoJsonShapes.isGeometry(type)) {
        geometry(root, Optional.of(root), path, path, "");
      } else {
        String found = type.isEmpty() ? "an object without \"type\"" : Words.quote(type);
        String expected = "a Feature in each line, or one FeatureCollection and nothing after it";
        file.problem(root, path, found, expected, "Choose another file, or divide this one.");
      }
    }
  }

  /** What is told once for all features. */
  private void tell() {
    others.tell(
        "1 geometry that is neither point nor line",
        " geometries that are neither points nor lines",
        "Point, MultiPoint, LineString, MultiLineString or GeometryCollection",
        "They were left out.");
    withoutGeometry.tell(
        "1 feature without a geometry",
        " features without a geometry",
        "a point or a line for each",
        "They were left out.");
    ofSeveralPoints.tell(
        "1 feature of several points",
        " features of several points",
        "one point for each",
        "Each point became a site.");
  }

  /** Files from before RFC 7946 may name another coordinate system than longitude and latitude. */
  private void checkSystem(Json.Obj root) {
    Optional<Json.Obj> crs = JsonFacts.object(root, "crs");
    Optional<String> name =
        crs.flatMap(object -> JsonFacts.object(object, "properties"))
            .flatMap(properties -> JsonFacts.scalar(properties, "name"));
    if (name.isPresent() && !DEGREES.matcher(name.get()).find()) {
      file.problem(
          crs.get(),
          "crs.properties.name",
          Words.quote(name.get()),
          "longitude and latitude in degrees (WGS 84, EPSG:4326)",
          "Save the file in WGS 84.");
    }
  }

  /** How often something is found, and where first. */
  private final class Count {

    private int count;
    private Optional<Json> first = Optional.empty();

    void add(int more, Json at) {
      first = count == 0 ? Optional.of(at) : first;
      count += more;
    }

    void tell(String one, String several, String expected, String advice) {
      if (count > 0) {
        String found = count == 1 ? one : count + several;
        file.remark(first.orElseThrow(), found, expected, advice);
      }
    }
  }

  /** A line that waits until all points are known. */
  private record Line(Json.Obj feature, List<List<Position>> parts, String carried, String path) {}

  private void feature(Json.Obj feature, String path) {
    Optional<Json.Obj> geometry = JsonFacts.object(feature, "geometry");
    geometry(feature, geometry, path, path + ".geometry", JsonFacts.carried(feature));
  }

  private void geometry(
      Json.Obj feature, Optional<Json.Obj> geometry, String path, String at, String carried) {
    Optional<GeoJsonShapes> found = geometry.map(json -> GeoJsonShapes.of(json, at, file));
    if (found.isEmpty() || found.get().isEmpty()) {
      withoutGeometry.add(1, feature);
      return;
    }
    GeoJsonShapes shapes = found.get();
    if (shapes.others() > 0) {
      others.add(shapes.others(), feature);
    }
    if (shapes.points().size() > 1) {
      ofSeveralPoints.add(1, feature);
    }
    Map<String, String> facts = facts(feature);
    String rest = carried; // belongs to one thing
    if (!shapes.lines().isEmpty()) {
      lines.add(new Line(feature, shapes.lines(), rest, path));
      rest = "";
    }
    String id = shapes.points().size() > 1 ? "" : id(feature, facts);
    for (Position place : shapes.points()) {
      points.add(id, facts, place, rest, At.of(feature, path), places(feature, path));
      rest = "";
    }
  }

  private static Map<String, String> facts(Json.Obj feature) {
    return JsonFacts.object(feature, "properties").map(JsonFacts::of).orElseGet(LinkedHashMap::new);
  }

  private static Places places(Json.Obj feature, String path) {
    At whole = At.of(feature, path);
    return fact ->
        JsonFacts.object(feature, "properties")
            .flatMap(properties -> properties.find(fact))
            .map(value -> At.of(value, path + ".properties").field(fact, value))
            .orElse(whole);
  }

  private static String id(Json.Obj feature, Map<String, String> facts) {
    return JsonFacts.scalar(feature, "id").orElseGet(() -> facts.getOrDefault("id", ""));
  }

  private void edge(Line line, LineEdges edges) {
    List<List<Position>> parts = LineParts.lines(line.parts());
    if (parts.isEmpty()) {
      return; // told already
    }
    Map<String, String> facts = facts(line.feature());
    String id = id(line.feature(), facts);
    edges.add(
        id,
        Facts.name(facts),
        parts,
        facts,
        line.carried(),
        At.of(line.feature(), line.path()),
        places(line.feature(), line.path()));
  }
}
