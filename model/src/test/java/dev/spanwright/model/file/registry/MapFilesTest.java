package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** GeoJSON and KML as map programs write them. */
class MapFilesTest {

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
  }

  private static String feature(String properties, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":%s,\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
        .formatted(properties, type, coordinates);
  }

  private static String point(String name, double lon, double lat) {
    return feature("{\"name\":\"" + name + "\"}", "Point", "[" + lon + "," + lat + "]");
  }

  @Test
  void linesEndAtTheNearestSiteAlsoWithinOneCity() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "metro.geojson",
            collection(
                point("A", 8.681, 50.111),
                point("B", 8.685, 50.114),
                point("C", 8.688, 50.118),
                feature("null", "LineString", "[[8.681,50.111],[8.685,50.114]]"),
                feature("null", "LineString", "[[8.6851,50.1141],[8.688,50.118]]")));
    assertEquals(
        List.of("node-1-node-2 node-1>node-2", "node-2-node-3 node-2>node-3"),
        Foreign.links(opened));
    assertEquals(3, opened.network().sites().size());
  }

  @Test
  void sitesAreNearWithinAHundredthOfADegree() throws Exception {
    String line = "[[%s,0],[%s,0.0001]]";
    OpenedNetwork opened =
        Foreign.open(
            "near.geojson",
            collection(
                point("A", 8, 0),
                point("B", 9, 0.0095),
                point("C", 9, -0.0090),
                feature("{\"id\": \"in\"}", "LineString", line.formatted("8.0099", "9")),
                feature("{\"id\": \"out\"}", "LineString", line.formatted("8.0101", "9"))));
    assertEquals(List.of("in node-1>node-3", "out node-4>node-3"), Foreign.links(opened));
  }

  @Test
  void sitesAreNearAcrossTheAntimeridian() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "date-line.geojson",
            collection(
                point("A", 179.999, 10),
                point("B", 170, 10),
                feature("null", "LineString", "[[170,10],[-179.999,10]]")));
    assertEquals(List.of("node-2-node-1 node-2>node-1"), Foreign.links(opened));
  }

  @Test
  void branchesOfCablesAreLinksOfTheirOwn() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "cables.geojson",
            collection(
                point("West", 10, 40),
                point("East", 16, 43),
                point("North", 12, 45),
                feature(
                    "{\"id\":\"cable\",\"lengthKm\":900}",
                    "MultiLineString",
                    "[[[10,40],[12,41],[14,42]],[[14,42],[16,43]],[[12,41],[12,45]]]")));
    assertEquals(
        List.of("cable node-1>node-4", "cable-2 node-4>node-2", "cable-3 node-4>node-3"),
        Foreign.links(opened));
    assertEquals(OptionalDouble.empty(), Foreign.link(opened.network(), 0).measuredLengthKm());
    assertEquals(1, Foreign.link(opened.network(), 1).waypoints().size());
    assertTrue(Foreign.found(opened).contains("1 line of several parts"));
    assertTrue(Foreign.found(opened).contains("1 end of a line without a site"));
  }

  @Test
  void partsThatFollowEachOtherAreOneLine() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "cut.geojson",
            collection(
                feature(
                    "{\"id\":\"cut\",\"lengthKm\":900}",
                    "MultiLineString",
                    "[[[170,40],[180,41]],[[-180,41],[-170,45]],[[-170,45],[-160,45]]]")));
    assertEquals(List.of("cut node-1>node-2"), Foreign.links(opened));
    assertEquals(OptionalDouble.of(900), Foreign.link(opened.network(), 0).measuredLengthKm());
    assertEquals(1, Foreign.link(opened.network(), 0).waypoints().size());
  }

  @Test
  void linesOfKmlAreCalledByTheirNames() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "places.kml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Mine</name><Folder>
            <Placemark><name>Berlin</name><Point><coordinates>13.4,52.5,0</coordinates></Point></Placemark>
            <Placemark><name>Hamburg</name><Point><coordinates>10,53.55,0</coordinates></Point></Placemark>
            <Placemark><name>Cable East</name><LineString><coordinates>
              13.4,52.5,0 12,53,0 10,53.55,0 </coordinates></LineString></Placemark>
            <Placemark><name>Spurs</name><MultiGeometry>
              <LineString><coordinates>13.4,52.5 12,51</coordinates></LineString>
              <LineString><coordinates>10,53.55 9,52</coordinates></LineString></MultiGeometry></Placemark>
            </Folder></Document></kml>
            """);
    assertEquals(
        List.of("cable-east node-1>node-2", "spurs node-1>node-3", "spurs-2 node-2>node-4"),
        Foreign.links(opened));
  }

  private static String withSystem(String name) {
    String crs = "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}},";
    return collection(point("A", 8, 50)).replaceFirst("\\{", crs);
  }

  @Test
  void otherCoordinateSystemsAreRefused() throws Exception {
    for (String name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:x::4258")) {
      assertEquals(1, Foreign.open("a.geojson", withSystem(name)).network().sites().size());
    }
    String message =
        assertThrows(
                NetworkFileException.class,
                () -> Foreign.open("a.geojson", withSystem("urn:ogc:def:crs:EPSG::25832")))
            .getMessage();
    assertTrue(message.contains("crs.properties.name: found \"urn:ogc:def:crs:EPSG::25832\""));
    assertTrue(message.contains("Save the file in WGS 84."), message);
  }

  private static String numbered(int id, String name, double lon) {
    return point(name, lon, 50).replaceFirst("\\{", "{\"id\":" + id + ",");
  }

  /** Layers that were put together count from the same number. */
  @Test
  void pointsOfOneIdentifierAreCalledByTheirNames() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "layers.geojson",
            collection(
                numbered(1, "Lima", 8),
                numbered(1, "Quito", 9),
                numbered(2, "Cusco", 10),
                numbered(2, "Cusco", 10),
                feature("{\"from\":\"1\",\"to\":\"2\"}", "LineString", "[[9,50],[10,50]]")));
    assertEquals(
        List.of("lima Lima 50.0,8.0", "quito Quito 50.0,9.0", "2 Cusco 50.0,10.0"),
        Foreign.sites(opened));
    assertEquals(List.of("quito-2 quito>2"), Foreign.links(opened));
    assertTrue(Foreign.found(opened).contains("2 points of identifiers that others have too"));
    assertTrue(Foreign.found(opened).contains("1 point that stands twice"));
  }

  @Test
  void allPointsOfAFeatureAreSites() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "points.geojson",
            collection(
                feature("{\"id\":\"one\",\"Name\":\"One\"}", "MultiPoint", "[[8,50]]"),
                feature("{\"id\":\"two\",\"Name\":\"Two\"}", "MultiPoint", "[[9,50],[10,50,7]]"),
                "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}"));
    assertEquals(
        List.of("one One 50.0,8.0", "node-2 Two 50.0,9.0", "node-3 Two 50.0,10.0"),
        Foreign.sites(opened));
    assertEquals(
        List.of("1 feature of several points", "1 feature without a geometry"),
        Foreign.found(opened));
  }

  private static final String COLLECTED =
      """
      {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[8,50]},
       {"type":"GeometryCollection","geometries":[
        {"type":"LineString","coordinates":[[8,50],[9,50],[10,50]]}]},
       {"type":"Polygon","coordinates":[[[8,50],[9,50],[9,51],[8,50]]]}]}
      """;

  @Test
  void membersOfAGeometryCollectionAreReadAlsoWithoutAFeature() throws Exception {
    String feature = "{\"type\":\"Feature\",\"properties\":null,\"geometry\":" + COLLECTED + "}";
    for (String text : List.of(COLLECTED, collection(feature))) {
      OpenedNetwork opened = Foreign.open("collected.geojson", text);
      assertEquals(2, opened.network().sites().size());
      assertEquals(1, Foreign.link(opened.network(), 0).waypoints().size());
      assertTrue(Foreign.found(opened).contains("1 geometry that is neither point nor line"));
    }
    String message =
        assertThrows(
                NetworkFileException.class,
                () -> Foreign.open("a.geojson", COLLECTED.replace("[9,50],[10,50]", "[9,950]")))
            .getMessage();
    assertTrue(
        message.contains("geometry.geometries[1].geometries[0].coordinates[1]: found 9, 950"),
        message);
  }

  @Test
  void whatKmlHasBesidePointsAndLinesIsTold() throws Exception {
    String area =
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>8,50 9,50 9,51 8,50</coordinates>"
            + "</LinearRing></outerBoundaryIs></Polygon>";
    OpenedNetwork opened =
        Foreign.open(
            "layers.kml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
            <Placemark><name>Hall</name><MultiGeometry>%1$s
              <Point><coordinates>8,50</coordinates></Point></MultiGeometry></Placemark>
            <Placemark><name>Two</name><MultiGeometry><Point><coordinates>9,50</coordinates></Point>
              <Point><coordinates>10,50</coordinates></Point></MultiGeometry></Placemark>
            <Placemark><name>Labelled</name><MultiGeometry>
              <Point><coordinates>8.5,50</coordinates></Point>
              <LineString><coordinates>8,50 9,50</coordinates></LineString></MultiGeometry></Placemark>
            <Placemark><name>Land</name>%1$s</Placemark>
            <NetworkLink><Link><href>http://example.org/more.kml</href></Link></NetworkLink>
            </Document></kml>
            """
                .formatted(area));
    assertEquals(
        List.of("node-1 Hall 50.0,8.0", "node-2 Two 50.0,9.0", "node-3 Two 50.0,10.0"),
        Foreign.sites(opened));
    assertEquals(List.of("labelled node-1>node-2"), Foreign.links(opened));
    assertTrue(
        Foreign.found(opened)
            .containsAll(
                List.of(
                    "2 placemarks with points or areas beside a line or point",
                    "1 placemark of several points",
                    "1 placemark that is neither point nor line",
                    "1 link to a file elsewhere")),
        Foreign.found(opened)::toString);
  }

  @Test
  void blanksBehindCommasOfKmlArePassedOver() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "typed.kml",
            "<kml><Placemark><name>A</name><Point><coordinates> 8.5, 47.3, 0 </coordinates></Point>"
                + "</Placemark><Placemark><LineString><coordinates>8.5, 47.3, 0 9, 48, 0"
                + "</coordinates></LineString></Placemark></kml>");
    assertEquals("node-1 A 47.3,8.5", Foreign.sites(opened).getFirst());
    assertEquals(List.of("node-1-node-2 node-1>node-2"), Foreign.links(opened));
  }
}
