package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.OpenedNetwork;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SNDlib, Net2Plan and IETF files as they are found. */
class PlannerFilesTest {

  /** The text format does not say of coordinates which they are, as the XML one does. */
  @Test
  void coordinatesBeyondTheMapAreThoseOfADrawing() throws Exception {
    OpenedNetwork sndlib =
        Foreign.open(
            "pixels.txt",
            """
            ?SNDlib native format; type: network; version: 1.0
            NODES (
              N1 ( 192.00 25.00 )
              N2 ( 292.00 125.00 )
            )
            LINKS (
              L1 ( N1 N2 ) 0.00 0.00 10.00 0.00 ( 480.00 1.0 1920.00 3.0 )
            )
            """);
    assertEquals(List.of("N1 N1 -12.0,-12.0", "N2 N2 12.0,12.0"), Foreign.sites(sndlib));
    assertTrue(Foreign.found(sndlib).contains("2 nodes with a place in a drawing only"));
    OpenedNetwork net2plan =
        Foreign.open(
            "plane.n2p",
            """
            <network version="6" nextElementId="9"><node id="1" name="A" xCoord="0" yCoord="100"/>
            <node id="2" name="B" xCoord="300" yCoord="100"/><layer id="3"/></network>
            """);
    assertEquals(List.of("1 A 0.0,-12.0", "2 B 0.0,12.0"), Foreign.sites(net2plan));
  }

  /** SNDlib lists links that may be built, so that many have no capacity yet. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "0.00, '', 0",
        "UNLIMITED, '', none",
        "0, 'UNLIMITED 1.0', none",
        "0, '10 1.0 40 3.0', 40000",
        "5, '10 1.0', 5000"
      })
  void aLinkOfSndlibMayHaveNoCapacity(String installed, String modules, Double gbps)
      throws Exception {
    OpenedNetwork text =
        Foreign.open(
            "t.txt",
            """
            ?SNDlib native format; type: network; version: 1.0
            META ( unit = TBITPERSEC
            )
            NODES ( A ( 8 50 ) () ()
            B ( 9 51 ) )
            LINKS ( L ( A B ) %s 0 0 0 ( %s ) )
            """
                .formatted(installed, modules));
    StringBuilder xml = new StringBuilder();
    String[] words = modules.isEmpty() ? new String[0] : modules.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      xml.append("<addModule><capacity>").append(words[i]).append("</capacity></addModule>");
    }
    OpenedNetwork marked =
        Foreign.open(
            "t.xml",
            """
            <network xmlns="http://sndlib.zib.de/network" version="1.0">
            <meta><unit>TBITPERSEC</unit></meta><networkStructure>
            <nodes coordinatesType="geographical">
            <node id="A"><coordinates><x>8</x><y>50</y></coordinates></node>
            <node id="B"><coordinates><x>9</x><y>51</y></coordinates></node></nodes>
            <links><link id="L"><source>A</source><target>B</target>
            <preInstalledModule><capacity>%s</capacity></preInstalledModule>
            <additionalModules>%s</additionalModules></link></links>
            </networkStructure></network>
            """
                .formatted(installed, xml));
    for (OpenedNetwork opened : List.of(text, marked)) {
      OptionalDouble expected = gbps == null ? OptionalDouble.empty() : OptionalDouble.of(gbps);
      assertEquals(expected, Foreign.link(opened.network(), 0).fixedCapacityGbps());
      List<String> found = Foreign.found(opened);
      assertEquals(gbps == null, found.contains("1 edge without a capacity"), found::toString);
      boolean isUnlimited = (installed + modules).contains("UNLIMITED");
      assertEquals(isUnlimited, found.contains("1 link of UNLIMITED capacity"), found::toString);
      String nothing = "1 link with capacity 0 and no module";
      assertEquals(Double.valueOf(0).equals(gbps), found.contains(nothing), found::toString);
    }
  }

  @Test
  void layersOfNet2PlanHaveUnits() throws Exception {
    String text =
        """
        <network version="6"><node id="1" name="A" xCoord="8" yCoord="50"/>
        <node id="2" name="B" xCoord="9" yCoord="50"/>
        <layer id="3" isDefaultLayer="true" linkCapacityUnitsName="%s" demandTrafficUnitsName="%s">
        <link id="4" originNodeId="1" destinationNodeId="2" capacity="5.0" lengthInKm="7"/>
        <demand id="5" ingressNodeId="1" egressNodeId="2" offeredTraffic="3.0"/></layer>
        <layer id="6"/></network>
        """;
    OpenedNetwork opened = Foreign.open("t.n2p", text.formatted("Tbps", "Mbps"));
    assertEquals(OptionalDouble.of(5000), Foreign.link(opened.network(), 0).fixedCapacityGbps());
    assertTrue(opened.network().workloads().list().toString().contains("gbps=0.003"));
    assertTrue(Foreign.found(opened).contains("1 further layer"));
    OpenedNetwork other = Foreign.open("e.n2p", text.formatted("", "Erlangs"));
    assertEquals(OptionalDouble.of(5), Foreign.link(other.network(), 0).fixedCapacityGbps());
    assertTrue(Foreign.found(other).contains("the unit \"Erlangs\""));
  }

  @Test
  void demandsOfANodeToItselfAreTold() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "self.txt",
            """
            ?SNDlib native format; type: network; version: 1.0
            META (
              unit = GBITPERSEC
            )
            NODES (
              A ( 8 50 )
              B ( 9 51 )
            )
            LINKS (
              L ( A B ) 10 0 0 0 ( )
            )
            DEMANDS (
              D1 ( A A ) 1 5.0 UNLIMITED
              D2 ( A B ) 1 7.0 UNLIMITED
            )
            """);
    assertTrue(Foreign.found(opened).contains("1 demand from a node to itself"));
    assertEquals(1, opened.network().workloads().size());
  }

  private static final String LINK =
      """
      {"link-id": "%s", "source": {"source-node": "%s"}, "destination": {"dest-node": "%s"},
       "ietf-l2-topology:l2-link-attributes": {"rate": "%s"}}""";

  private static String topology(String nodes) {
    return "{\"network-id\": \"optical\", \"node\": [%s], \"ietf-network-topology:link\": [%s, %s]}"
        .formatted(
            nodes,
            LINK.formatted("a/b", "a", "b", "10000000"),
            LINK.formatted("b/a", "b", "a", "10000.00"));
  }

  @Test
  void networksOfRestconfAndPositionsOfOtherModelsAreRead() throws Exception {
    String nodes =
        """
        {"node-id": "a", "ietf-geo-location:geo-location": {"latitude": "50.1", "longitude": "8.7"},
         "ietf-l2-topology:l2-node-attributes": {"name": "Frankfurt"}},
        {"node-id": "b", "ietf-te-topology:te": {"te-node-attributes": {},
         "geolocation": {"latitude": "52.5", "longitude": "13.4"}}}""";
    OpenedNetwork opened =
        Foreign.open("data.json", "{\"ietf-network:network\": [" + topology(nodes) + "]}");
    assertEquals(List.of("a Frankfurt 50.1,8.7", "b b 52.5,13.4"), Foreign.sites(opened));
    assertEquals(List.of("a-b a>b"), Foreign.links(opened));
    assertEquals(OptionalDouble.of(10), Foreign.link(opened.network(), 0).fixedCapacityGbps());
  }

  @Test
  void networksWithoutNodesArePassedOver() throws Exception {
    String nodes = "{\"node-id\": \"a\"}, {\"node-id\": \"b\"}";
    OpenedNetwork opened =
        Foreign.open(
            "layers.json",
            "{\"ietf-network:networks\": {\"network\": [{\"network-id\": \"empty\"}, %s]}}"
                .formatted(topology(nodes)));
    assertEquals("optical", opened.network().name());
    assertTrue(Foreign.found(opened).contains("1 further network"));
  }

  /** The place of a node is optional in the grammar of SNDlib. */
  @Test
  void aNodeOfSndlibNeedsNoPlace() throws Exception {
    OpenedNetwork opened =
        Foreign.open(
            "n.txt",
            """
            ?SNDlib native format; type: network; version: 1.0
            NODES ( # longitude, latitude
              A ( 6.0 50.0 ) # west
              B
              C ( 7.0 51.0 )
            )
            LINKS ( L ( A B ) 10 0 0 0 ( ) M ( B C ) 10 0 0 0 ( ) )
            """);
    assertEquals(List.of("B"), opened.unplaced());
    assertEquals(List.of("L A>B", "M B>C"), Foreign.links(opened));
  }
}
