package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.FactWriter;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * GeoJSON (RFC 7946): sites are points, links are lines through their waypoints, cut where they
 * cross the antimeridian. Our own data are foreign members named {@code spanwright}.
 */
public final class GeoJson implements Importer, Exporter {

  @Override
  public String id() {
    return "geojson";
  }

  @Override
  public String label() {
    return "GeoJSON";
  }

  @Override
  public List<String> extensions() {
    return List.of("geojson", "json");
  }

  @Override
  public List<String> readExtensions() {
    return List.of("geojsonl", "geojsons", "ndjson");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.complementOf(EnumSet.of(Facet.SPANS, Facet.DEMANDS, Facet.GROUPS));
  }

  @Override
  public boolean recognises(Head head) {
    String type = head.fields().getOrDefault("type", "");
    return type.equals("FeatureCollection")
        || type.equals("Feature")
        || GeoJsonShapes.isGeometry(type);
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    GeoJsonReader reader = GeoJsonReader.open(source, limits);
    return NetworkOf.graph(reader.graph(), limits, reader.problems());
  }

  @Override
  public List<Part> write(Network network) {
    return List.of(new Part("", text(network).getBytes(StandardCharsets.UTF_8)));
  }

  /** The text of the file. */
  public static String text(Network network) {
    Graph graph = GraphOf.network(network);
    Map<String, Position> places = new HashMap<>();
    network.sites().forEach(site -> places.put(site.id(), site.position()));
    JsonText json = new JsonText();
    json.object(
        () -> {
          json.field("type", "FeatureCollection");
          json.field("name", graph.name());
          FactWriter.carried(json, graph.carried());
          json.name("features")
              .array(
                  () -> {
                    graph.nodes().forEach(node -> point(json, node, places.get(node.id())));
                    graph.edges().forEach(edge -> line(json, edge, places));
                  });
        });
    return json.finish();
  }

  private static void point(JsonText json, Graph.Node node, Position place) {
    json.object(
        () -> {
          json.field("type", "Feature");
          json.field("id", node.id());
          json.name("geometry")
              .inlineObject(
                  () -> {
                    json.field("type", "Point");
                    json.name("coordinates");
                    position(json, place);
                  });
          json.name("properties")
              .object(
                  () -> {
                    json.field(Facts.NAME, node.facts().get(Facts.NAME));
                    json.field(Facts.KIND, node.facts().get(Facts.KIND));
                  });
          FactWriter.carried(json, node.carried());
        });
  }

  private static void line(JsonText json, Graph.Edge edge, Map<String, Position> places) {
    List<List<Position>> parts =
        Antimeridian.cut(places.get(edge.from()), edge.waypoints(), places.get(edge.to()));
    json.object(
        () -> {
          json.field("type", "Feature");
          json.field("id", edge.id());
          json.name("geometry")
              .inlineObject(
                  () -> {
                    json.field("type", parts.size() == 1 ? "LineString" : "MultiLineString");
                    json.name("coordinates");
                    if (parts.size() == 1) {
                      positions(json, parts.getFirst());
                    } else {
                      json.inlineArray(() -> parts.forEach(part -> positions(json, part)));
                    }
                  });
          json.name("properties")
              .object(
                  () -> {
                    json.field("from", edge.from());
                    json.field("to", edge.to());
                    FactWriter.facts(json, edge.facts());
                  });
          FactWriter.carried(json, edge.carried());
        });
  }

  private static void positions(JsonText json, List<Position> positions) {
    json.inlineArray(() -> positions.forEach(position -> position(json, position)));
  }

  private static void position(JsonText json, Position position) {
    json.inlineArray(
        () -> {
          json.number(position.lonDeg());
          json.number(position.latDeg());
        });
  }
}
