package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Link;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats as single programs write them; the files lie beside this class in {@code foreign}. */
class DialectsTest {

  private static OpenedNetwork open(String file) throws Exception {
    try (InputStream in = DialectsTest.class.getResourceAsStream("foreign/" + file)) {
      return NetworkFiles.open(Source.of(file.replaceFirst(".*/", ""), in.readAllBytes()));
    }
  }

  private static String refused(String name, String text) {
    return assertThrows(NetworkFileException.class, () -> Foreign.open(name, text)).getMessage();
  }

  private static List<OptionalDouble> lengths(OpenedNetwork opened) {
    return opened.network().links().stream().map(Link::measuredLengthKm).toList();
  }

  @Test
  void graphologyIsRead() throws Exception {
    OpenedNetwork opened = open("node-link/graphology.json");
    assertEquals("Harbour ring", opened.network().name());
    assertEquals(
        List.of("t Tallinn 59.44,24.75", "h Helsinki 60.17,24.94", "s Stockholm 59.33,18.07"),
        Foreign.sites(opened));
    assertEquals(List.of("th t>h", "hs h>s"), Foreign.links(opened));
    assertEquals(List.of(OptionalDouble.of(90), OptionalDouble.of(480)), lengths(opened));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'t', 'target'|'z', 'target'|line 5, column 26, edges[0].source: found an end at node \"z\"",
        "59|159|line 2, column 38, nodes[0].attributes.lat: found 159",
        "'key': 'h', ||line 3, column 3, nodes[1].key: found no such field",
        "'key': 'h'|'key': 't'|line 3, column 11, nodes[1].key: found node \"t\" a second time",
      })
  void whatIsWrongInGraphologyIsToldWithItsPlace(String right, String wrong, String told) {
    String sound =
        """
        {'nodes': [
          {'key': 't', 'attributes': {'lat': 59, 'lon': 24}},
          {'key': 'h', 'attributes': {'lat': 60, 'lon': 25}}], 'edges': [

          {'key': 'e', 'source': 't', 'target': 'h'}]}
        """;
    assertTrue(sound.contains(right), right);
    String broken = sound.replace(right, wrong == null ? "" : wrong).replace('\'', '"');
    String message = refused("n.json", broken);
    assertTrue(message.startsWith("n.json, " + told), message);
  }

  /** d3 has links between places in the list of nodes, whatever these are called. */
  @Test
  void aKeyAloneMakesNoGraphology() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n.json",
            "{\"nodes\": [{\"key\": \"a\", \"lat\": 50, \"lon\": 7}, {\"key\": \"b\", \"lat\": 51, \"lon\": 7}],"
                + " \"links\": [{\"source\": 0, \"target\": 1}]}");
    assertEquals(2, opened.network().sites().size());
    assertEquals(1, opened.network().links().size());
  }

  @Test
  void placesOfNetworkxAreDegreesWhereTheyCanBe() throws Exception {
    OpenedNetwork opened = open("node-link/pos-map.json");
    assertEquals(
        List.of(
            "Tallinn Tallinn 59.44,24.75",
            "Helsinki Helsinki 60.17,24.94",
            "Stockholm Stockholm 59.33,18.07"),
        Foreign.sites(opened));
    assertEquals(List.of(), opened.unplaced());
    assertTrue(
        opened.remarks().stream()
            .anyMatch(
                remark ->
                    remark.found().equals("2 nodes with a place in \"pos\" only")
                        && remark.advice().contains("longitude and latitude")
                        && remark.line() == 2),
        opened.remarks().toString());
  }

  @ParameterizedTest
  @CsvSource({"-0.5, 1.0", "150, 91", "400, 20", "1e308, -1e308"})
  void otherwiseTheyAreADrawing(String x, String y) throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n.json",
            "{\"nodes\": [{\"id\": 0, \"pos\": [0.25, -0.75]}, {\"id\": 1, \"pos\": [%s, %s]}],"
                    .formatted(x, y)
                + "\"links\": []}");
    assertEquals(List.of("0", "1"), opened.unplaced());
    assertTrue(Foreign.found(opened).contains("2 nodes with a place in a drawing only"));
  }

  @Test
  void labelsOfEdgesOfYedAreRead() throws Exception {
    OpenedNetwork opened = open("graphml/yed.graphml");
    assertEquals(
        List.of("ring-a-north n0>n1", "e1 n1>n2", "e2 n2>n0", "e3 n2>n0"), Foreign.links(opened));
    assertEquals(OptionalDouble.of(80), Foreign.link(opened.network(), 1).measuredLengthKm());
    assertEquals(OptionalDouble.of(400), Foreign.link(opened.network(), 3).fixedCapacityGbps());
    assertTrue(Foreign.found(opened).contains("3 labels of edges in a drawing"));
  }

  @ParameterizedTest
  @CsvSource({"geojson/lines.geojsonl", "geojson/records.geojsons"})
  void featuresMayStandInALineEach(String file) throws Exception {
    OpenedNetwork opened = open(file);
    assertEquals(
        List.of("node-1 Tallinn 59.44,24.75", "node-2 Helsinki 60.17,24.94"),
        Foreign.sites(opened));
    assertEquals(List.of("bay-cable node-1>node-2"), Foreign.links(opened));
    assertEquals(List.of(OptionalDouble.of(90)), lengths(opened));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type': 'Point', 'coordinates': [8, 98]}|line 2, column 34, features[1].coordinates: found 8, 98",
        "{'type': 'FeatureCollection', 'features': []}|line 2, column 1, features[1]: found \"FeatureCollection\"",
        "{}|line 2, column 1, features[1]: found an object without \"type\"",
        "7|line 2, column 1: found 7, expected an object",
        "{'type': 'Point', 'coordinates': [8, 9|line 3, column 1, coordinates[1]: found the end of the file",
        "{'type': 'Point' 'coordinates': [8, 9]}|line 2, column 18",
      })
  void whatIsWrongInALineIsToldWithItsPlace(String second, String told) {
    String text = "{'type': 'Point', 'coordinates': [8, 50]}\n" + second + "\n";
    String message = refused("n.geojsonl", text.replace('\'', '"'));
    assertTrue(message.startsWith("n.geojsonl, " + told), message);
  }
}
