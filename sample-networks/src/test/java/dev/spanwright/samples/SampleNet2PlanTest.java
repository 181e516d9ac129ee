package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.planners.Net2Plan;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What Net2Plan's reader asks of a design of version 6 (ReaderNetPlanN2PVersion_6.java), held
 * against the exports of all samples. What it does not know, or does not find, it throws at.
 */
class SampleNet2PlanTest {

  /** Attributes that are read without a default. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "network",
          List.of("version", "nextElementId"),
          "node",
          List.of("id", "xCoord", "yCoord", "layersWithIconsDefined"),
          "layer",
          List.of("id", "linkCapacityUnitsName", "demandTrafficUnitsName", "isDefaultLayer"),
          "link",
          List.of(
              "id",
              "originNodeId",
              "destinationNodeId",
              "capacity",
              "lengthInKm",
              "propagationSpeedInKmPerSecond"),
          "demand",
          List.of("id", "ingressNodeId", "egressNodeId", "offeredTraffic"),
          "attribute",
          List.of("key", "value"));

  /** What may stand in an element. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "network", Set.of("attribute", "node", "layer"),
          "node", Set.of("attribute"),
          "layer", Set.of("attribute", "link", "demand"),
          "link", Set.of("attribute"),
          "demand", Set.of("attribute"),
          "attribute", Set.of());

  /** Longest attribute that the reader's XML parser takes by default, characters. */
  private static final int LONGEST_ATTRIBUTE = 500_000;

  static Stream<Sample> samples() {
    return SampleNetworks.all().stream();
  }

  private static Element root(Network network) throws Exception {
    byte[] content = new Net2Plan().write(network).getFirst().content();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content))
        .getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void elementsAndAttributesAreThoseThatAreRead(Sample sample) throws Exception {
    Element root = root(Networks.read(sample));
    assertEquals("network", root.getTagName());
    assertEquals("6", root.getAttribute("version"));
    for (Element element : all(root, "*")) {
      String name = element.getTagName();
      String parent = ((Element) element.getParentNode()).getTagName();
      assertTrue(CHILDREN.get(parent).contains(name), name + " in " + parent);
      REQUIRED.get(name).forEach(a -> assertTrue(element.hasAttribute(a), name + " without " + a));
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        int length = element.getAttributes().item(i).getNodeValue().length();
        assertTrue(length < LONGEST_ATTRIBUTE, name + " has an attribute of " + length);
      }
    }
    Element layer = all(root, "layer").getFirst();
    assertEquals("true", layer.getAttribute("isDefaultLayer"));
    assertEquals("Gbps", layer.getAttribute("linkCapacityUnitsName"));
    assertEquals("Gbps", layer.getAttribute("demandTrafficUnitsName"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void identifiersAreNumbersThatStandOnce(Sample sample) throws Exception {
    Network network = Networks.read(sample);
    Element root = root(network);
    long next = Long.parseLong(root.getAttribute("nextElementId"));
    Map<Long, Element> ids = new HashMap<>();
    for (String name : List.of("node", "layer", "link", "demand")) {
      for (Element element : all(root, name)) {
        long id = Long.parseLong(element.getAttribute("id"));
        assertTrue(id >= 0 && id < next, name + " " + id + " of " + next);
        assertTrue(ids.put(id, element) == null, name + " " + id);
      }
    }
    assertEquals(network.sites().size(), all(root, "node").size());
    assertEquals(2 * network.links().size(), all(root, "link").size());
    assertTrue(!all(root, "demand").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void linksArePairsAndDemandsHaveTwoEnds(Sample sample) throws Exception {
    Element root = root(Networks.read(sample));
    Map<String, Element> nodes = new HashMap<>();
    all(root, "node").forEach(node -> nodes.put(node.getAttribute("id"), node));
    Map<String, Element> links = new HashMap<>();
    all(root, "link").forEach(link -> links.put(link.getAttribute("id"), link));
    for (Element link : links.values()) {
      Element opposite = links.get(link.getAttribute("bidirectionalPairId"));
      assertEquals(link.getAttribute("id"), opposite.getAttribute("bidirectionalPairId"));
      String from = link.getAttribute("originNodeId");
      String to = link.getAttribute("destinationNodeId");
      assertEquals(from, opposite.getAttribute("destinationNodeId"));
      assertEquals(to, opposite.getAttribute("originNodeId"));
      assertTrue(nodes.containsKey(from) && nodes.containsKey(to) && !from.equals(to));
      assertTrue(Double.parseDouble(link.getAttribute("capacity")) >= 0);
      assertTrue(Double.parseDouble(link.getAttribute("lengthInKm")) > 0);
      double speed = Double.parseDouble(link.getAttribute("propagationSpeedInKmPerSecond"));
      assertTrue(speed > 100_000 && speed < 300_000, speed + " km/s");
    }
    for (Element demand : all(root, "demand")) {
      String from = demand.getAttribute("ingressNodeId");
      String to = demand.getAttribute("egressNodeId");
      assertTrue(nodes.containsKey(from) && nodes.containsKey(to) && !from.equals(to));
      assertTrue(Double.parseDouble(demand.getAttribute("offeredTraffic")) > 0);
    }
  }
}
