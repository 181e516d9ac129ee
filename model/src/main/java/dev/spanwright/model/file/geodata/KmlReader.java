package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
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
  private final List<Graph.Node> nodes = new ArrayList<>();
  private final NetworkLimits limits;
  private final LineEdges edges;
  private final List<XmlElement> lines = new ArrayList<>();
  private int passedOver;

  KmlReader(NetworkLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
    edges = new LineEdges(nodes, problems);
  }

  Graph graph(XmlElement root) {
    placemarks(root);
    if (nodes.size() <= limits.maxSites()) { // else it is refused
      lines.forEach(this::line);
    }
    if (passedOver > 0) {
      problems.remark(
          root.at().line(),
          root.at().column(),
          FieldPath.ROOT,
          passedOver == 1
              ? "1 placemark that is neither point nor line"
              : passedOver + " placemarks that are neither points nor lines",
          "Point, LineString or MultiGeometry of lines",
          "They were left out.");
    }
    Optional<XmlElement> document = root.first("Document");
    String name = document.map(d -> d.textOf("name")).orElse("");
    String carried = document.map(d -> data(d).getOrDefault(Facts.CARRIED, "")).orElse("");
    return new Graph(name, "", false, nodes, edges.told(), List.of(), carried);
  }

  private void placemarks(XmlElement in) {
    for (XmlElement element : in.children()) {
      if (!element.name().equals("Placemark")) {
        placemarks(element);
      } else if (element.first("Point").isPresent()) {
        point(element);
      } else if (element.deep("LineString").isPresent()) {
        lines.add(element);
      } else {
        passedOver++;
      }
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

  private void point(XmlElement placemark) {
    List<Position> places = positions(placemark.first("Point").orElseThrow());
    if (places.isEmpty()) {
      return; // told already
    }
    Map<String, String> facts = data(placemark);
    String carried = taken(facts, Facts.CARRIED);
    String id = taken(facts, "id");
    facts.put(Facts.NAME, placemark.textOf("name"));
    facts.put(Facts.LATITUDE, JsonText.plain(places.getFirst().latDeg()));
    facts.put(Facts.LONGITUDE, JsonText.plain(places.getFirst().lonDeg()));
    String known = id.isEmpty() ? placemark.attribute("id") : id;
    String own = known.isEmpty() ? "node-" + (nodes.size() + 1) : known;
    nodes.add(new Graph.Node(own, facts, carried, placemark.at()));
  }

  private static String taken(Map<String, String> facts, String name) {
    String value = facts.remove(name);
    return value == null ? "" : value;
  }

  private void line(XmlElement placemark) {
    List<List<Position>> parts = strings(placemark).map(this::positions).toList();
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
    edges.add(id, name, LineParts.lines(parts), facts, carried, placemark.at());
  }

  private static Stream<XmlElement> strings(XmlElement element) {
    return element.name().equals("LineString")
        ? Stream.of(element)
        : element.children().stream().flatMap(KmlReader::strings);
  }

  private List<Position> positions(XmlElement geometry) {
    List<Position> positions = new ArrayList<>();
    String text = geometry.textOf("coordinates");
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
