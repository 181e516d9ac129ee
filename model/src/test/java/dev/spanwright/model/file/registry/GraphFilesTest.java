package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.network.Link;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** GraphML, GML, node-link JSON and DOT as other programs write them. */
class GraphFilesTest {

  private static final String ZOO_EDGE =
      "\"LinkSpeed\": \"10\", \"LinkSpeedUnits\": \"G\", \"LinkSpeedRaw\": 10000000000.0";

  private static String graphml(String keys, String edgeDefault, String content) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
    %s<graph edgedefault="%s">%s</graph></graphml>
    """
        .formatted(keys, edgeDefault, content);
  }

  private static List<OptionalDouble> capacities(OpenedNetwork opened) {
    return opened.network().links().stream().map(Link::fixedCapacityGbps).toList();
  }

  @Test
  void speedsOfTheTopologyZooAreReadFromEveryFormat() throws Exception {
    String keys =
        """
        <key attr.name="LinkSpeedRaw" attr.type="double" for="edge" id="d38"/>
        <key attr.name="Network" attr.type="string" for="graph" id="d5"/>
        """;
    String graph =
        "<data key=\"d5\">Abilene</data><node id=\"0\"/><node id=\"1\"/>"
            + "<edge source=\"0\" target=\"1\"><data key=\"d38\">10000000000.0</data></edge>";
    String json =
        "{\"graph\": {\"label\": \"uunet\"}, \"nodes\": [{\"id\": 0}, {\"id\": 1}],"
            + " \"links\": [{\"source\": 0, \"target\": 1, "
            + ZOO_EDGE
            + "}]}";
    String gml =
        """
        graph [ label "Niif" node [ id 0 ] node [ id 1 ]
          edge [ source 0 target 1 LinkSpeed "2.5" LinkSpeedUnits "G" id "e7" ] ]
        """;
    OpenedNetwork xml = Foreign.open("zoo.graphml", graphml(keys, "undirected", graph));
    OpenedNetwork nodeLink = Foreign.open("zoo.json", json);
    OpenedNetwork lists = Foreign.open("zoo.gml", gml);
    assertEquals(List.of(OptionalDouble.of(10)), capacities(xml));
    assertEquals("Abilene", xml.network().name());
    assertEquals(List.of(OptionalDouble.of(10)), capacities(nodeLink));
    assertEquals("uunet", nodeLink.network().name());
    assertEquals(List.of(OptionalDouble.of(2.5)), capacities(lists));
    assertEquals(List.of("e7 0>1"), Foreign.links(lists));
  }

  @Test
  void graphsWithoutANameAreCalledAsTheirFile() throws Exception {
    String text = "graph { a -- b }";
    assertEquals("core v1.2", Foreign.open("core v1.2.dot", text).network().name());
    assertEquals("core", Foreign.open("C:\\nets\\core.graph.json", text).network().name());
    assertEquals("core", Foreign.open("/nets/core", text).network().name());
  }

  @Test
  void eachEdgeOfGraphMlMayHaveADirectionOfItsOwn() throws Exception {
    String nodes = "<node id=\"a\"/><node id=\"b\"/><node id=\"c\"/>";
    String there = "<edge source=\"a\" target=\"b\" directed=\"%s\"/>";
    String back = "<edge source=\"b\" target=\"a\" directed=\"%s\"/>";
    String other = "<edge source=\"b\" target=\"c\"/><edge source=\"c\" target=\"b\"/>";
    String oneWay = nodes + (there + back).formatted("true", "true") + other;
    assertEquals(
        List.of("a-b a>b", "b-c b>c", "c-b c>b"),
        Foreign.links(Foreign.open("one-way.graphml", graphml("", "undirected", oneWay))));
    String both = nodes + (there + back).formatted("false", "false") + other;
    OpenedNetwork opened = Foreign.open("both.graphml", graphml("", "directed", both));
    assertEquals(List.of("a-b a>b", "b-a b>a", "b-c b>c"), Foreign.links(opened));
    assertTrue(
        Foreign.found(opened).stream().noneMatch(found -> found.contains("one-way")),
        Foreign.found(opened).toString());
  }

  @Test
  void groupsOfYedAreNoSites() throws Exception {
    String group =
        """
        <key for="node" id="d6" yfiles.type="nodegraphics"/>
        """;
    String content =
        """
        <node id="n0" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>Region</y:NodeLabel></y:GroupNode></data>
          <graph edgedefault="directed" id="n0:"><node id="n0::n0"><data key="d6"><y:ShapeNode>
            <y:Geometry x="10.0" y="-20.0"/><y:NodeLabel>Top</y:NodeLabel></y:ShapeNode></data></node></graph></node>
        <node id="n1"><data key="d6"><y:ShapeNode><y:Geometry x="10.0" y="20.0"/><y:NodeLabel>Bottom</y:NodeLabel></y:ShapeNode></data></node>
        <edge source="n0::n0" target="n1"/>
        """;
    OpenedNetwork opened = Foreign.open("yed.graphml", graphml(group, "directed", content));
    assertEquals(List.of("top Top 12.0,0.0", "n1 Bottom -12.0,0.0"), Foreign.sites(opened));
    assertTrue(Foreign.found(opened).contains("1 group of nodes without an edge"));
    OpenedNetwork gml =
        Foreign.open(
            "yed.gml",
            """
            Creator "yFiles"
            graph [ directed 1
              node [ id 0 label "Top" graphics [ x 100.0 y 10.0 ] ]
              node [ id 1 label "Bottom" graphics [ x 100.0 y 400.0 ] ]
              node [ id 2 label "Region" isGroup 1 graphics [ x 200.0 y 400.0 ] ]
              edge [ source 0 target 1 ] ]
            """);
    assertEquals(List.of("0 Top 12.0,0.0", "1 Bottom -12.0,0.0"), Foreign.sites(gml));
  }

  @Test
  void keysThatCountFromZeroInEachPairAreNoIdentifiers() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "keys.json",
            """
            {"multigraph": true, "nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "links": [
              {"source": "a", "target": "b", "key": 0}, {"source": "b", "target": "c", "key": 0},
              {"source": "c", "target": "a", "key": "Ring/3"}]}
            """);
    assertEquals(List.of("a-b a>b", "b-c b>c", "ring-3 c>a"), Foreign.links(opened));
    assertTrue(
        Foreign.found(opened).contains("2 edges of an identifier that others have too"),
        Foreign.found(opened).toString());
  }

  @Test
  void labelsOfDotAreThoseThatGraphvizShows() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "labels.dot",
            """
            digraph "R&amp;D" { node [label="Site \\N"]
              a; b [label=<<b>Main</b><br/>&amp; Odd>]
              a -> b [capacity="10G"]; a -> c [dir=both] }
            """);
    assertEquals("R&D", opened.network().name());
    assertEquals(
        List.of("Site a", "Main & Odd", "Site c"),
        opened.network().sites().stream().map(site -> site.name()).toList());
    assertTrue(
        Foreign.found(opened).contains("1 one-way edge without an opposite"),
        Foreign.found(opened).toString());
  }

  @Test
  void strictGraphsHaveOneEdgeBetweenTwoNodes() throws Exception {
    OpenedNetwork opened =
        Foreign.open("strict.gv", "strict graph { a -- b [x=1]; b -- a [capacity=10]; b -- c }");
    assertEquals(List.of("a-b a>b", "b-c b>c"), Foreign.links(opened));
    assertEquals(OptionalDouble.of(10), capacities(opened).getFirst());
    assertEquals(2, Foreign.open("all.gv", "graph { a -- b; b -- a }").network().links().size());
  }

  @Test
  void furtherGraphsAreToldAndOtherTextIsRefused() throws Exception {
    String two = "graph a { x -- y }\nstrict graph b { z -- w }";
    assertTrue(Foreign.found(Foreign.open("two.gv", two)).contains("another graph"));
    String lists = "graph [ node [ id 1 ] ] graph [ node [ id 2 ] node [ id 3 ] ]";
    OpenedNetwork gml = Foreign.open("two.gml", lists);
    assertEquals(1, gml.network().sites().size());
    assertTrue(Foreign.found(gml).contains("another graph"));
    assertTrue(
        refusal("more.gv", "graph a { x -- y } }").contains("line 1, column 20: found \"}\""));
  }

  @Test
  void unitsStandInNamesOrBehindNumbers() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "units.dot",
            """
            graph {
              a -- b [capacity="400 Gbit/s", length="80 km"]
              a -- b [bandwidthMbps="2500", distance_m="1500"]
              a -- b [bw="1.6T", length="10 mi"]
              a -- b [link_speed="100GE", length="0"]
              a -- b [capacity="7", dist="9"]
              a -- b [capacity="None"]
            }
            """);
    assertEquals(
        List.of(
            OptionalDouble.of(400),
            OptionalDouble.of(2.5),
            OptionalDouble.of(1600),
            OptionalDouble.of(100),
            OptionalDouble.of(7),
            OptionalDouble.empty()),
        capacities(opened));
    assertEquals(
        List.of(
            OptionalDouble.of(80),
            OptionalDouble.of(1.5),
            OptionalDouble.of(16.09344),
            OptionalDouble.empty(),
            OptionalDouble.of(9),
            OptionalDouble.empty()),
        opened.network().links().stream().map(Link::measuredLengthKm).toList());
    assertTrue(Foreign.found(opened).contains("1 capacity without a unit"));
    assertTrue(Foreign.found(opened).contains("1 length without a unit"));
  }

  @Test
  void edgesMayNameTheirEndsByPlaceOrName() throws Exception {
    String json = "{\"nodes\": [%s], \"links\": [{\"source\": 1, \"target\": 0}]}";
    assertEquals(
        List.of("1-0 1>0"),
        Foreign.links(
            Foreign.open("d3.json", json.formatted("{\"name\": \"A\"}, {\"name\": \"B\"}"))));
    assertEquals(
        List.of("paris-london Paris>London"),
        Foreign.links(
            Foreign.open("old.json", json.formatted("{\"id\": \"London\"}, {\"id\": \"Paris\"}"))));
    String named = "{\"nodes\": [%s], \"links\": [{\"source\": \"B\", \"target\": \"A\"}]}";
    assertEquals(
        List.of("1-0 1>0"),
        Foreign.links(
            Foreign.open("names.json", named.formatted("{\"name\": \"A\"}, {\"name\": \"B\"}"))));
    String twice = named.formatted("{\"name\": \"A\"}, {\"name\": \"B\"}, {\"name\": \"B\"}");
    assertTrue(refusal("twice.json", twice).contains("an end at node \"B\""));
    assertEquals(
        List.of("1-0 1>0"),
        Foreign.links(Foreign.open("ids.json", json.formatted("{\"id\": 1}, {\"id\": 0}"))));
  }

  private static String refusal(String name, String text) {
    return assertThrows(NetworkFileException.class, () -> Foreign.open(name, text)).getMessage();
  }

  @Test
  void whatIsOfNoFormatIsToldByItsBeginning() {
    assertEquals(
        "a.gml, line 1, column 1: found a file that begins with \"grph [\", expected GML, as its"
            + " name says. Choose another file, or look at its beginning for what is missing.",
        refusal("a.gml", "\n grph [\n"));
    assertTrue(refusal("a.gml", " ").startsWith("a.gml: found an empty file, expected GML"));
    // An ending that files of all kinds have says nothing.
    for (String name : List.of("a.bin", "a.txt", "a.xml")) {
      String message = refusal(name, "hello");
      assertTrue(message.contains("a network of Spanwright, or GeoJSON, KML"), message);
    }
    assertTrue(refusal("a.sndlib.txt", "hello").contains("SNDlib native, as its name says"));
    assertTrue(refusal("a.xlsx", "PK\u0003\u0004").contains("Workbooks are only written"));
    assertTrue(
        refusal("a.gml", "{\"a\": 1}")
            .contains("JSON with the fields a, expected a network of Spanwright, or GeoJSON"));
  }

  @Test
  void documentTypesAreTurnedDownByTheReaderOfXml() {
    for (String type : List.of("graphml SYSTEM \"x.dtd\"", "graphml [<!ENTITY a \"b\">]")) {
      String message = refusal("a.graphml", "<!DOCTYPE " + type + ">\n<graphml/>");
      assertTrue(message.contains("Remove the line <!DOCTYPE …>"), message);
    }
  }

  /** What networkx makes of one format when it writes another one. */
  @Test
  void ownDataAreReadAsTextsAndToldAsLists() throws Exception {
    String own =
        "{\\\"id\\\": \\\"k\\\", \\\"name\\\": \\\"K\\\", \\\"kind\\\": \\\"exchange\\\","
            + " \\\"latDeg\\\": 1, \\\"lonDeg\\\": 2, \\\"people\\\": 77}";
    OpenedNetwork texts =
        Foreign.open(
            "texts.json",
            "{\"nodes\": [{\"id\": \"k\", \"latitude\": 1, \"longitude\": 2, \"spanwright\": \""
                + own
                + "\"}], \"links\": []}");
    assertTrue(
        texts.network().sites().get("k").facts().toString().contains("77"),
        texts.network().toString());
    OpenedNetwork lists =
        Foreign.open(
            "lists.gml",
            "graph [ node [ id 1 latitude 1 longitude 2 spanwright [ id \"k\" people 77 ] ] ]");
    assertTrue(
        Foreign.found(lists).stream()
            .anyMatch(found -> found.contains("damaged data of Spanwright")),
        Foreign.found(lists).toString());
  }

  @Test
  void edgesOfVisNameTheirEndsFromAndTo() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "vis.json",
            "{\"nodes\": [{\"id\": 1, \"label\": \"A\"}, {\"id\": 2}], \"edges\": [{\"from\": 1, \"to\": 2}]}");
    assertEquals(List.of("1-2 1>2"), Foreign.links(opened));
  }
}
