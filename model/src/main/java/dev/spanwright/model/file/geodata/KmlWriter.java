package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.Attributes;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.xml.XmlText;
import dev.spanwright.model.geo.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a graph as KML. */
final class KmlWriter {

  private final XmlText xml = new XmlText();
  private final Map<String, String> coordinates = new HashMap<>();

  private KmlWriter() {}

  static byte[] write(Graph graph) {
    return new KmlWriter().document(graph);
  }

  private byte[] document(Graph graph) {
    xml.element(
        "kml",
        Attributes.of("xmlns", "http://www.opengis.net/kml/2.2"),
        () ->
            xml.element(
                "Document",
                Map.of(),
                () -> {
                  xml.text("name", graph.name());
                  extended(Map.of(), graph.carried());
                  folder("Sites", () -> graph.nodes().forEach(this::site));
                  folder("Links", () -> graph.edges().forEach(this::link));
                }));
    return xml.finish();
  }

  private void folder(String name, Runnable placemarks) {
    xml.element(
        "Folder",
        Map.of(),
        () -> {
          xml.text("name", name);
          placemarks.run();
        });
  }

  private void site(Graph.Node node) {
    String place = node.facts().get(Facts.LONGITUDE) + "," + node.facts().get(Facts.LATITUDE);
    coordinates.put(node.id(), place);
    xml.element(
        "Placemark",
        Map.of(),
        () -> {
          xml.text("name", node.facts().get(Facts.NAME));
          Map<String, String> data = Attributes.of("id", node.id());
          data.put(Facts.KIND, node.facts().get(Facts.KIND));
          extended(data, node.carried());
          xml.element("Point", Map.of(), () -> xml.text("coordinates", place));
        });
  }

  private void link(Graph.Edge edge) {
    xml.element(
        "Placemark",
        Map.of(),
        () -> {
          xml.text("name", edge.id());
          Map<String, String> data =
              Attributes.of("id", edge.id(), "from", edge.from(), "to", edge.to());
          data.putAll(edge.facts());
          extended(data, edge.carried());
          xml.element(
              "LineString",
              Map.of(),
              () -> {
                xml.text("tessellate", "1");
                xml.text("coordinates", line(edge));
              });
        });
  }

  private String line(Graph.Edge edge) {
    Stream<String> between = edge.waypoints().stream().map(KmlWriter::place);
    return Stream.of(
            Stream.of(coordinates.get(edge.from())), between, Stream.of(coordinates.get(edge.to())))
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  private static String place(Position position) {
    return JsonText.plain(position.lonDeg()) + "," + JsonText.plain(position.latDeg());
  }

  private void extended(Map<String, String> data, String carried) {
    xml.element(
        "ExtendedData",
        Map.of(),
        () -> {
          data.forEach(this::data);
          if (!carried.isEmpty()) {
            data(Facts.CARRIED, carried);
          }
        });
  }

  private void data(String name, String value) {
    xml.element("Data", Attributes.of("name", name), () -> xml.text("value", value));
  }
}
