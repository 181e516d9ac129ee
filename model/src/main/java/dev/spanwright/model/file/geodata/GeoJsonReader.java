package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads GeoJSON: points become sites; lines become links between the sites that they name, or that
 * lie at their ends, or that are made there.
 */
final class GeoJsonReader {

  /** Types of geometry that make sites and links. */
  private static final Set<String> READ = Set.of("Point", "LineString", "MultiLineString");

  /** WGS 84, and what differs from it by less than a site is large: ETRS89, NAD83. */
  private static final Pattern DEGREES = Pattern.compile("CRS84|\\b(4326|4979|4258|4269)$");

  private final JsonFile file;
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final NetworkLimits limits;
  private final LineEdges edges;
  private int passedOver;

  private GeoJsonReader(JsonFile file, NetworkLimits limits) {
    this.file = file;
    this.limits = limits;
    edges = new LineEdges(nodes, file.problems());
  }

  static GeoJsonReader open(Source source, NetworkLimits limits) throws NetworkFileException {
    return new GeoJsonReader(JsonFile.read(source, limits), limits);
  }

  Problems problems() {
    return file.problems();
  }

  Graph graph() {
    Json.Obj root = file.root();
    boolean isOne = JsonFacts.scalar(root, "type").equals(Optional.of("Feature"));
    List<Json.Obj> features = isOne ? List.of(root) : file.objects(root, "features", "features");
    checkSystem(root);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < features.size() && !problems().full(); i++) {
      feature(features.get(i), "features[" + i + "]", lines);
    }
    if (nodes.size() <= limits.maxSites()) { // else it is refused
      lines.forEach(this::edge);
    }
    if (passedOver > 0) {
      file.remark(
          root,
          passedOver == 1
              ? "1 feature that is neither point nor line"
              : passedOver + " features that are neither points nor lines",
          "Point, LineString or MultiLineString",
          "They were left out.");
    }
    String name = JsonFacts.scalar(root, "name").orElse("");
    String carried = isOne ? "" : JsonFacts.carried(root);
    return new Graph(name, "", false, nodes, edges.told(), List.of(), carried);
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

  /** A line that waits until all points are known. */
  private record Line(Json.Obj feature, List<List<Position>> parts, String path) {}

  private void feature(Json.Obj feature, String path, List<Line> lines) {
    Optional<Json.Obj> geometry = JsonFacts.object(feature, "geometry");
    String type = geometry.flatMap(g -> JsonFacts.scalar(g, "type")).orElse("");
    String at = path + ".geometry.coordinates";
    Optional<Json> found = geometry.flatMap(g -> g.find("coordinates"));
    if (found.isEmpty() && READ.contains(type)) {
      file.problem(feature, at, "no such field", "an array of positions", "Add the coordinates.");
      return;
    }
    Json coordinates = found.orElse(feature);
    switch (type) {
      case "Point" -> position(coordinates, at).ifPresent(place -> node(feature, place, path));
      case "LineString" -> lines.add(new Line(feature, List.of(positions(coordinates, at)), path));
      case "MultiLineString" -> {
        List<List<Position>> parts = new ArrayList<>();
        for (Json part : items(coordinates, at)) {
          parts.add(positions(part, at + "[" + parts.size() + "]"));
        }
        lines.add(new Line(feature, parts, path));
      }
      default -> passedOver++;
    }
  }

  private void node(Json.Obj feature, Position place, String path) {
    Map<String, String> facts = facts(feature);
    facts.put(Facts.LATITUDE, JsonText.plain(place.latDeg()));
    facts.put(Facts.LONGITUDE, JsonText.plain(place.lonDeg()));
    String id = id(feature, facts).orElseGet(() -> "node-" + (nodes.size() + 1));
    nodes.add(new Graph.Node(id, facts, JsonFacts.carried(feature), At.of(feature, path)));
  }

  private static Map<String, String> facts(Json.Obj feature) {
    return JsonFacts.object(feature, "properties")
        .map(JsonFacts::of)
        .orElseGet(java.util.LinkedHashMap::new);
  }

  private static Optional<String> id(Json.Obj feature, Map<String, String> facts) {
    return JsonFacts.scalar(feature, "id").or(() -> Optional.ofNullable(facts.get("id")));
  }

  private void edge(Line line) {
    List<List<Position>> lines = LineParts.lines(line.parts());
    if (lines.isEmpty()) {
      return; // told already
    }
    Map<String, String> facts = facts(line.feature());
    String id = id(line.feature(), facts).orElse("");
    String name = facts.getOrDefault(Facts.NAME, "");
    String carried = JsonFacts.carried(line.feature());
    edges.add(id, name, lines, facts, carried, At.of(line.feature(), line.path()));
  }

  private List<Json> items(Json json, String path) {
    if (json instanceof Json.Arr array) {
      return array.items();
    }
    file.problem(json, path, Words.of(json), "an array of positions", "Correct the geometry.");
    return List.of();
  }

  private List<Position> positions(Json json, String path) {
    List<Position> positions = new ArrayList<>();
    List<Json> items = items(json, path);
    for (int i = 0; i < items.size() && !problems().full(); i++) {
      position(items.get(i), path + "[" + i + "]").ifPresent(positions::add);
    }
    if (positions.size() < 2 && json instanceof Json.Arr) {
      String found = items.size() + " positions";
      file.problem(json, path, found, "at least 2 positions", "Remove the line.");
    }
    return positions;
  }

  private Optional<Position> position(Json json, String path) {
    if (json instanceof Json.Arr array
        && array.items().size() >= 2
        && array.items().get(0) instanceof Json.Num lon
        && array.items().get(1) instanceof Json.Num lat) {
      double lonDeg = Decimals.parse(lon.text());
      double latDeg = Decimals.parse(lat.text());
      if (Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 540) {
        return Optional.of(Position.wrapped(latDeg, lonDeg));
      }
      String found = Words.cut(lon.text()) + ", " + Words.cut(lat.text());
      String expected = "longitude within -180 to 180 and latitude within -90 to 90 degrees";
      file.problem(json, path, found, expected, "Longitude comes first.");
    } else {
      String expected = "[longitude, latitude] in degrees";
      file.problem(json, path, Words.of(json), expected, "Correct the position.");
    }
    return Optional.empty();
  }
}
