package dev.spanwright.model.file.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NetworkOfTest {

  private static final Network TRIANGLE =
      Network.empty("Triangle")
          .withSites(
              Table.of(
                  List.of(
                      Site.of("a", "Aa", SiteKind.EXCHANGE, new Position(50, 8)),
                      Site.of("b", "Bb", SiteKind.TRAINING_CAMPUS, new Position(51, 9)),
                      Site.of("c", "Cc", SiteKind.INFERENCE_NODE, new Position(52, 8)))))
          .withLinks(
              Table.of(
                  List.of(
                      Link.of("ab", "a", "b", "g652d"),
                      Link.of("bc", "b", "c", "g654e"),
                      Link.of("ca", "c", "a", "g652d"))))
          .withGroups(
              Table.of(
                  List.of(
                      new SharedRiskGroup(
                          "g",
                          "Conduit",
                          List.of("ab", "bc"),
                          List.of("c"),
                          "",
                          PropertyValue.Fields.NONE))));

  private static OpenedNetwork read(Graph graph) throws NetworkFileException {
    return NetworkOf.graph(graph, NetworkLimits.USUAL, new Problems("test"));
  }

  private static Graph with(Graph graph, List<Graph.Node> nodes, List<Graph.Edge> edges) {
    return new Graph(
        graph.name(), "", graph.isDirected(), nodes, edges, graph.flows(), graph.carried());
  }

  private static Graph.Node node(String id, Map<String, String> facts) {
    return new Graph.Node(id, facts, "", new At(7, 3, "node"));
  }

  private static Graph.Edge edge(String from, String to, Map<String, String> facts) {
    return new Graph.Edge("", from, to, facts, "", new At(9, 1, "edge"));
  }

  private static Graph plain(boolean directed, List<Graph.Node> nodes, List<Graph.Edge> edges) {
    return new Graph("", "", directed, nodes, edges, List.of(), "");
  }

  @Test
  void whatIsGoneTakesAlongWhatNamedIt() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    Graph less = with(graph, graph.nodes().subList(0, 2), graph.edges().subList(0, 1));
    Network back = read(less).network();
    assertEquals(List.of("a", "b"), back.sites().stream().map(Site::id).toList());
    assertEquals(List.of("ab"), back.groups().get("g").links());
    assertEquals(List.of(), back.groups().get("g").sites());
  }

  @Test
  void whatAnotherProgramChangedWins() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    Graph.Node a = graph.nodes().getFirst();
    Map<String, String> moved = new java.util.LinkedHashMap<>(a.facts());
    moved.put(Facts.LATITUDE, "49.5");
    moved.put(Facts.NAME, "Moved");
    Graph.Edge ab = graph.edges().getFirst();
    Map<String, String> longer = new java.util.LinkedHashMap<>(ab.facts());
    longer.put(Facts.LENGTH_KM, "321");
    Graph changed =
        with(
            graph,
            List.of(
                new Graph.Node("a", moved, a.carried(), a.at()),
                graph.nodes().get(1),
                graph.nodes().get(2)),
            List.of(
                new Graph.Edge("ab", "a", "b", longer, ab.carried(), ab.at()),
                graph.edges().get(1),
                graph.edges().get(2)));
    Network back = read(changed).network();
    assertEquals(new Position(49.5, 8), back.sites().get("a").position());
    assertEquals("Moved", back.sites().get("a").name());
    assertEquals(OptionalDouble.of(321), back.links().get("ab").measuredLengthKm());
    assertEquals(OptionalDouble.empty(), back.links().get("ab").fixedCapacityGbps());
    assertEquals(TRIANGLE.links().get("bc"), back.links().get("bc"));
  }

  @Test
  void damagedDataOfOurOwnAreToldAndLeftOut() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    Graph.Node a = graph.nodes().getFirst();
    Graph damaged =
        new Graph(
            "Triangle",
            "",
            false,
            List.of(
                new Graph.Node("a", a.facts(), a.carried().substring(9), a.at()),
                graph.nodes().get(1),
                graph.nodes().get(2)),
            graph.edges(),
            List.of(),
            graph.carried().replace("\"ab\"", "\"xx\""));
    OpenedNetwork opened = read(damaged);
    assertEquals(TRIANGLE.sites(), opened.network().sites());
    assertTrue(
        opened.remarks().stream().anyMatch(r -> r.message().contains("damaged")),
        opened.remarks().toString());
  }

  @Test
  void whatIsAssumedIsRemarked() throws Exception {
    Graph graph =
        plain(
            false,
            List.of(node("Köln 1", Map.of()), node("b", Map.of("lat", "50", "lon", "8"))),
            List.of(edge("Köln 1", "b", Map.of("length", "80"))));
    OpenedNetwork opened = read(graph);
    Site koeln = opened.network().sites().get("koln-1");
    assertEquals("Köln 1", koeln.name());
    assertEquals(50, koeln.position().latDeg(), 0.5);
    Link link = opened.network().links().list().getFirst();
    assertEquals(OptionalDouble.of(80), link.measuredLengthKm());
    List<String> found = opened.remarks().stream().map(Problem::found).toList();
    assertTrue(found.contains("1 node without a position"), found.toString());
    assertTrue(found.contains("1 edge without a capacity"), found.toString());
    assertTrue(found.contains("1 edge without a fibre"), found.toString());
    assertTrue(found.contains("1 length without a unit"), found.toString());
    assertEquals(opened.network(), read(graph).network());
  }

  @Test
  void oppositeEdgesAreOneLink() throws Exception {
    List<Graph.Node> nodes =
        List.of(
            node("a", Map.of("lat", "50", "lon", "8")), node("b", Map.of("lat", "51", "lon", "8")));
    Map<String, String> facts = Map.of("capacityGbps", "100");
    List<Graph.Edge> edges =
        List.of(edge("a", "b", facts), edge("b", "a", facts), edge("a", "a", facts));
    assertEquals(1, read(plain(true, nodes, edges)).network().links().size());
    assertEquals(2, read(plain(false, nodes, edges)).network().links().size());
  }

  private static Graph renamed(Graph graph, String name, List<Graph.Flow> flows, String carried) {
    return new Graph(name, "", false, graph.nodes(), graph.edges(), flows, carried);
  }

  @Test
  void aRouteThatWasStraightenedLosesItsWaypoints() throws Exception {
    Link bent =
        Link.of("ab", "a", "b", "g652d").change().waypoints(List.of(new Position(50, 9))).build();
    Network network = TRIANGLE.withLinks(TRIANGLE.links().with(bent));
    Graph graph = GraphOf.network(network);
    assertEquals(network, read(graph).network());
    Graph.Edge ab = graph.edges().getFirst();
    List<Graph.Edge> edges = new java.util.ArrayList<>(graph.edges());
    edges.set(
        0, new Graph.Edge("ab", "a", "b", List.of(), true, ab.facts(), ab.carried(), ab.at()));
    assertEquals(
        TRIANGLE.links().get("ab"),
        read(with(graph, graph.nodes(), edges)).network().links().get("ab"));
    edges.set(0, new Graph.Edge("ab", "a", "b", ab.facts(), ab.carried(), ab.at()));
    assertEquals(network, read(with(graph, graph.nodes(), edges)).network());
  }

  /** networkx writes the identifier of a node as its label in GML. */
  @Test
  void anIdentifierInPlaceOfANameIsNoNewName() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    List<Graph.Node> nodes = new java.util.ArrayList<>();
    for (Graph.Node node : graph.nodes()) {
      Map<String, String> facts = new java.util.LinkedHashMap<>(node.facts());
      facts.remove(Facts.NAME);
      facts.put("label", node.id());
      nodes.add(new Graph.Node(node.id(), facts, node.carried(), node.at()));
    }
    assertEquals(TRIANGLE, read(with(graph, nodes, graph.edges())).network());
  }

  @Test
  void theNameOfTheNetworkMayBeChangedElsewhere() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    Graph other = renamed(graph, "Other", List.of(), graph.carried());
    assertEquals(TRIANGLE.withName("Other"), read(other).network());
  }

  private static FiberType own() throws NetworkFileException {
    return NetworkReader.standard()
        .read(
            """
            {"format": "spanwright-network", "version": 1, "name": "N", "sites": [], "links": [],
             "equipment": {"fibres": [{"id": "own", "label": "Own", "lossDbPerKm": 0.2,
              "effectiveAreaUm2": 80, "gammaPerWKm": 1.3, "dispersionPsPerNmKm": 16.7,
              "groupIndex": 1.468, "spanKm": 80}]}}
            """,
            "own")
        .equipment()
        .fibers()
        .getFirst();
  }

  /** Gephi keeps what it has of nodes and edges, and drops what it has of the graph. */
  @Test
  void dataOfTheWholeThatAreGoneAreTold() throws Exception {
    Network network =
        TRIANGLE
            .withEquipment(new Equipment(List.of(own()), List.of(), List.of()))
            .withLinks(TRIANGLE.links().with(Link.of("ab", "a", "b", "own")));
    Graph graph = GraphOf.network(network);
    OpenedNetwork opened = read(renamed(graph, "Triangle", List.of(), ""));
    assertEquals(network.sites(), opened.network().sites());
    assertEquals("g652d", opened.network().links().get("ab").fiber());
    assertEquals("g654e", opened.network().links().get("bc").fiber());
    String told = opened.remarks().toString();
    assertTrue(told.contains("workloads, groups, equipment and scenarios are not in"), told);
    assertTrue(told.contains("1 edge of a fibre that the catalogue does not have"), told);
  }

  @Test
  void demandsThatAnotherProgramChangedAreTold() throws Exception {
    Workload.DemandMatrix matrix =
        new Workload.DemandMatrix(
            "d",
            "D",
            TrafficClass.GENERAL,
            0,
            OptionalDouble.empty(),
            List.of(
                new Workload.DemandMatrix.Entry("a", "b", 5),
                new Workload.DemandMatrix.Entry("b", "c", 7)),
            "",
            PropertyValue.Fields.NONE);
    Network network = TRIANGLE.withWorkloads(Table.of(List.of(matrix)));
    Graph graph = GraphOf.network(network);
    assertEquals(List.of(), read(graph).remarks());
    Graph.Flow first = graph.flows().getFirst();
    List<Graph.Flow> more = new java.util.ArrayList<>(graph.flows());
    more.set(0, new Graph.Flow(first.from(), first.to(), 6, first.at()));
    OpenedNetwork opened = read(renamed(graph, "Triangle", more, graph.carried()));
    assertEquals(network, opened.network());
    assertEquals(
        List.of("demands of 1 pair of sites that differ"),
        opened.remarks().stream().map(Problem::found).toList());
  }

  private static List<Graph.Node> twoNodes() {
    return List.of(
        node("a", Map.of("lat", "50", "lon", "8")), node("b", Map.of("lat", "51", "lon", "8")));
  }

  @Test
  void oppositeEdgesOfEqualCapacityGoTogether() throws Exception {
    Map<String, String> slow = Map.of("capacityGbps", "100");
    Map<String, String> fast = Map.of("capacityGbps", "400");
    Map<String, String> length = Map.of("lengthKm", "90");
    List<Graph.Edge> edges =
        List.of(
            edge("a", "b", slow),
            edge("b", "a", fast),
            edge("a", "b", fast),
            edge("b", "a", slow),
            edge("a", "b", length),
            edge("b", "a", Map.of("capacityGbps", "10")));
    OpenedNetwork opened = read(plain(true, twoNodes(), edges));
    List<Link> links = opened.network().links().list();
    assertEquals(
        List.of(OptionalDouble.of(100), OptionalDouble.of(400), OptionalDouble.of(10)),
        links.stream().map(Link::fixedCapacityGbps).toList());
    assertEquals(OptionalDouble.of(90), links.get(2).measuredLengthKm());
    assertTrue(
        opened.remarks().stream().noneMatch(r -> r.found().contains("differ")),
        opened.remarks().toString());
  }

  /** Other programs sort edges: the one that carries our data may come second. */
  @Test
  void pairsKeepWhatEitherCarries() throws Exception {
    Graph graph = GraphOf.network(TRIANGLE);
    List<Graph.Edge> edges = new java.util.ArrayList<>();
    for (Graph.Edge edge : graph.edges()) {
      edges.add(edge.opposite());
    }
    edges.addAll(graph.edges());
    Graph sorted =
        new Graph("Triangle", "", true, graph.nodes(), edges, List.of(), graph.carried());
    assertEquals(TRIANGLE, read(sorted).network());
  }

  @Test
  void oppositeLinksWithDataOfTheirOwnStayTwo() throws Exception {
    Network two =
        TRIANGLE.withLinks(
            Table.of(
                List.of(
                    Link.of("ab", "a", "b", "g652d"),
                    Link.of("bc", "b", "a", "g652d"),
                    Link.of("ca", "c", "a", "g652d"))));
    Graph graph = GraphOf.network(two);
    List<Graph.Edge> edges = new java.util.ArrayList<>(graph.edges());
    graph.edges().forEach(edge -> edges.add(edge.opposite()));
    Graph sorted =
        new Graph("Triangle", "", true, graph.nodes(), edges, List.of(), graph.carried());
    assertEquals(two, read(sorted).network());
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    Graph graph =
        plain(
            false,
            List.of(node("a", Map.of("lat", "95", "lon", "abc")), node("b", Map.of())),
            List.of(edge("a", "b", Map.of("capacityGbps", "-1"))));
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> read(graph));
    List<String> messages = e.problems().stream().map(Problem::message).toList();
    assertTrue(messages.get(0).startsWith("test, line 7, column 3, sites[0].latDeg: found 95"));
    assertTrue(messages.get(1).contains("\"abc\""), messages.toString());
    assertTrue(messages.stream().anyMatch(m -> m.contains("line 9") && m.contains("-1")));
    Graph loose = plain(false, List.of(node("a", Map.of())), List.of(edge("a", "z", Map.of())));
    String message = assertThrows(NetworkFileException.class, () -> read(loose)).getMessage();
    assertEquals(
        "test, line 9, column 1, edge: found an end at node \"z\", expected a node of the file."
            + " Add the node, or remove the edge.",
        message);
  }
}
