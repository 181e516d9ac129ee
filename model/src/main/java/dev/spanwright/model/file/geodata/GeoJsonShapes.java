package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The points and lines of one geometry of GeoJSON, those in its collections too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946#section-3.1">RFC 7946, 3.1</a>
 */
final class GeoJsonShapes {

  private static final String COLLECTION = "GeometryCollection";

  /** Of a position: longitude, latitude, altitude. */
  private static final int MOST_ITEMS = 3;

  /** Types with coordinates that make sites and links. */
  private static final Set<String> READ =
      Set.of("Point", "MultiPoint", "LineString", "MultiLineString");

  private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

  private final JsonFile file;
  private final List<Position> points = new ArrayList<>();
  private final List<List<Position>> lines = new ArrayList<>();
  private int others;

  private GeoJsonShapes(JsonFile file) {
    this.file = file;
  }

  /** Whether an object of this type is a geometry. */
  static boolean isGeometry(String type) {
    return READ.contains(type) || AREAS.contains(type) || type.equals(COLLECTION);
  }

  /**
   * What a geometry is made of; what is wrong with it is a problem of the file.
   *
   * @param path of the geometry, in messages
   */
  static GeoJsonShapes of(Json.Obj geometry, String path, JsonFile file) {
    GeoJsonShapes shapes = new GeoJsonShapes(file);
    shapes.add(geometry, path);
    return shapes;
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return points.isEmpty() && lines.isEmpty() && others == 0;
  }

  /** Its points. */
  List<Position> points() {
    return points;
  }

  /** Its lines and parts of lines. */
  List<List<Position>> lines() {
    return lines;
  }

  /** How many geometries it has that are neither points nor lines. */
  int others() {
    return others;
  }

  private void add(Json.Obj geometry, String path) {
    String type = JsonFacts.scalar(geometry, "type").orElse("");
    if (type.equals(COLLECTION)) {
      List<Json.Obj> members = file.objects(geometry, "geometries", path + ".geometries");
      for (int i = 0; i < members.size() && !file.problems().full(); i++) {
        add(members.get(i), path + ".geometries[" + i + "]");
      }
      return;
    }
    if (!READ.contains(type)) {
      others++;
      return;
    }
    String at = path + ".coordinates";
    Optional<Json> coordinates = geometry.find("coordinates");
    if (coordinates.isPresent()) {
      add(type, coordinates.get(), at);
    } else {
      file.problem(geometry, at, "no such field", "an array of positions", "Add the coordinates.");
    }
  }

  private void add(String type, Json coordinates, String at) {
    switch (type) {
      case "Point" -> position(coordinates, at).ifPresent(points::add);
      case "MultiPoint" -> points.addAll(positions(coordinates, at));
      case "LineString" -> lines.add(line(coordinates, at));
      default -> {
        int part = 0;
        for (Json item : items(coordinates, at)) {
          lines.add(line(item, at + "[" + part++ + "]"));
        }
      }
    }
  }

  private List<Json> items(Json json, String path) {
    if (json instanceof Json.Arr array) {
      return array.items();
    }
    file.problem(json, path, Words.of(json), "an array of positions", "Correct the geometry.");
    return List.of();
  }

  private List<Position> line(Json json, String path) {
    List<Position> positions = positions(json, path);
    if (json instanceof Json.Arr array && array.items().size() < 2) {
      String found = array.items().size() + " positions";
      file.problem(json, path, found, "at least 2 positions", "Remove the line.");
    }
    return positions;
  }

  private List<Position> positions(Json json, String path) {
    List<Position> positions = new ArrayList<>();
    List<Json> items = items(json, path);
    for (int i = 0; i < items.size() && !file.problems().full(); i++) {
      position(items.get(i), path + "[" + i + "]").ifPresent(positions::add);
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
      String expected = "[longitude, latitude] in degrees, both numbers";
      file.problem(json, path, words(json), expected, "Correct the position.");
    }
    return Optional.empty();
  }

  /** What stands in the place of a position: of a short array the items, one of which is wrong. */
  private static String words(Json json) {
    return json instanceof Json.Arr array && array.items().size() <= MOST_ITEMS
        ? array.items().stream().map(Words::of).collect(Collectors.joining(", ", "[", "]"))
        : Words.of(json);
  }
}
