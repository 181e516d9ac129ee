package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.xml.XmlElement;
import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a graph of the placemarks of KML, in folders or not. */
final class KmlReader {

  private final Problems problems;
  private final NetworkLimits limits;
  private final PointNodes points = new PointNodes();
  private final List<XmlElement> lines = new ArrayList<>();
  private final List<XmlElement> passedOver = new ArrayList<>();
  private final List<XmlElement> beside = new ArrayList<>();
  private final List<XmlElement> several = new ArrayList<>();
  private final List<XmlElement> elsewhere = new ArrayList<>();

  KmlReader(NetworkLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  Graph graph(XmlElement root) {
    placemarks(root);
    List<Graph.Node> nodes = new ArrayList<>(points.told(problems));
    LineEdges edges = new LineEdges(nodes, problems);
    if (nodes.size() <= limits.maxSites()) { // else it is refused
      lines.forEach(line -> line(line, edges));
    }
    tell();
    Optional<XmlElement> document = root.first("Document");
    String name = document.map(d -> d.textOf("name")).orElse("");
    String carried = document.map(d -> data(d).getOrDefault(Facts.CARRIED, "")).orElse("");
    return new Graph(name, "", false, nodes, edges.told(), List.of(), carried);
  }

  /** What is told once for all placemarks. */
  private void tell() {
    String leftOut = "They were left out.";
    tell(
        passedOver,
        "1 placemark that is neither point nor line",
        " placemarks that are neither points nor lines",
        "Point, LineString or MultiGeometry of them",
        leftOut);
    tell(
        beside,
        "1 placemark with points or areas beside a line or point",
        " placemarks with points or areas beside a line or point",
        "lines alone, or points alone",
        "The lines were read, else the points.");
    tell(
        several,
        "1 placemark of several points",
        " placemarks of several points",
        "one point for each",
        "Each point became a site.");
    tell(
        elsewhere,
        "1 link to a file elsewhere",
        " links to files elsewhere",
        "placemarks in this file",
        leftOut);
  }

  private void tell(
      List<XmlElement> found, String one, String several, String expected, String advice) {
    if (!found.isEmpty()) {
      problems.remark(
          found.getFirst().at().line(),
          found.getFirst().at().column(),
          FieldPath.ROOT,
          found.size() == 1 ? one : found.size() + several,
          expected,
          advice);
    }
  }

  private void placemarks(XmlElement in) {
    for (XmlElement element : in.children()) {
      if (element.name().equals("NetworkLink")) {
        elsewhere.add(element);
      } else if (!element.name().equals("Placemark")) {
        placemarks(element);
      } else {
        placemark(element);
      }
    }
  }

  /** A point beside a line is a label of the line, as ArcGIS writes it. */
  private void placemark(XmlElement placemark) {
    boolean hasLine = placemark.deep("LineString").isPresent();
    boolean hasPoint = placemark.deep("Point").isPresent();
    if (hasLine) {
      lines.add(placemark);
    } else if (hasPoint) {
      points(placemark);
    } else {
      passedOver.add(placemark);
    }
    boolean hasArea = placemark.deep("Polygon").isPresent();
    if ((hasLine && hasPoint) || (hasArea && (hasLine || hasPoint))) {
      beside.add(placemark);
    }
  }

  private static Map<String, String> data(XmlElement placemark) {
    Map<String, String> data = new LinkedHashMap<>();
    placemark
        .first("ExtendedData")
        .ifPresent(
            extended -> {
              extended
                  .all("Data")
                  .forEach(item -> data.put(item.attribute("name"), item.textOf("value")));
              extended
                  .all("SchemaData")
                  .flatMap(schema -> schema.all("SimpleData"))
                  .forEach(item -> data.put(item.attribute("name"), item.text().strip()));
            });
    return data;
  }

  private static Places places(XmlElement placemark) {
    return fact ->
        placemark
            .first("ExtendedData")
            .flatMap(extended -> item(extended, fact))
            .map(item -> placemark.at().field(fact, item.at().line(), item.at().column()))
            .orElse(placemark.at());
  }

  private static Optional<XmlElement> item(XmlElement extended, String name) {
    return Stream.concat(
            extended.all("Data"),
            extended.all("SchemaData").flatMap(schema -> schema.all("SimpleData")))
        .filter(item -> item.attribute("name").equals(name))
        .findFirst();
  }

  private void points(XmlElement placemark) {
    List<XmlElement> all = named(placemark, "Point").toList();
    if (all.size() > 1) {
      several.add(placemark);
    }
    Map<String, String> facts = data(placemark);
    String rest = taken(facts, Facts.CARRIED);
    String id = taken(facts, "id");
    facts.put(Facts.NAME, placemark.textOf("name"));
    String own = all.size() > 1 ? "" : id.isEmpty() ? placemark.attribute("id") : id;
    for (XmlElement point : all) {
      for (Position place : positions(point).stream().limit(1).toList()) {
        points.add(own, facts, place, rest, placemark.at(), places(placemark));
        rest = ""; // belongs to one thing
      }
    }
  }

  private static String taken(Map<String, String> facts, String name) {
    String value = facts.remove(name);
    return value == null ? "" : value;
  }

  private void line(XmlElement placemark, LineEdges edges) {
    List<List<Position>> parts = named(placemark, "LineString").map(this::positions).toList();
    for (List<Position> part : parts) {
      if (part.size() < 2) {
        problem(placemark, part.size() + " positions", "at least 2", "Remove the line.");
        return;
      }
    }
    Map<String, String> facts = data(placemark);
    String carried = taken(facts, Facts.CARRIED);
    String id = taken(facts, "id");
    String name = placemark.textOf("name");
    edges.add(id, name, LineParts.lines(parts), facts, carried, placemark.at(), places(placemark));
  }

  private static Stream<XmlElement> named(XmlElement element, String name) {
    return element.name().equals(name)
        ? Stream.of(element)
        : element.children().stream().flatMap(child -> named(child, name));
  }

  private List<Position> positions(XmlElement geometry) {
    List<Position> positions = new ArrayList<>();
    // people write blanks behind commas, where the format has none
    String text = geometry.textOf("coordinates").replaceAll(",\\s+", ",");
    for (String tuple : text.isEmpty() ? new String[0] : text.split("\\s+")) {
      String[] parts = tuple.split(",", -1);
      double lon = Decimals.parse(parts[0]);
      double lat = parts.length > 1 ? Decimals.parse(parts[1]) : Double.NaN;
      if (Math.abs(lat) <= 90 && Math.abs(lon) <= 540) {
        positions.add(Position.wrapped(lat, lon));
      } else {
        String expected = "longitude,latitude in degrees";
        problem(geometry, Words.quote(tuple), expected, "Correct the coordinates.");
      }
    }
    if (positions.isEmpty() && !problems.full()) {
      problem(geometry, "no coordinates", "longitude,latitude in degrees", "Add them.");
    }
    return positions;
  }

  private void problem(XmlElement at, String found, String expected, String advice) {
    problems.addAt(at.at().line(), at.at().column(), at.at().path(), found, expected, advice);
  }
}
