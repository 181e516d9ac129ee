package dev.spanwright.model.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.traffic.Demands.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.SpanningTreeAlgorithm;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.alg.spanning.KruskalMinimumSpanningTree;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class MulticastTreeTest {

  private static Network line() {
    List<Site> sites = IntStream.range(0, 5).mapToObj(i -> site("s" + i, 45, 2.0 * i)).toList();
    List<Link> links =
        List.of(link("s0", "s1"), link("s1", "s2"), link("s2", "s3")); // s4 stands alone
    return Network.empty("N").withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  private static Site site(String id, double lat, double lon) {
    return Site.of(id, id, SiteKind.EXCHANGE, new Position(lat, lon));
  }

  private static Link link(String from, String to) {
    return Link.of(from + "-" + to, from, to, "g652d");
  }

  private static MulticastTree tree(Network network) {
    return MulticastTree.on(network, LinkPlanner.standard().layAll(network));
  }

  @Test
  void everyLinkIsCrossedOnce() {
    assertEquals(
        List.of(new Pair("s0", "s1"), new Pair("s1", "s2"), new Pair("s2", "s3")),
        tree(line()).branches("s0", List.of("s3", "s2", "s0")));
  }

  @Test
  void aTargetThatNoLinkLeadsToHasABranchFromTheSource() {
    assertEquals(
        List.of(new Pair("s0", "s1"), new Pair("s0", "s4")),
        tree(line()).branches("s0", List.of("s4", "s1")));
  }

  @Test
  void withoutLinksItIsAStar() {
    assertEquals(
        List.of(new Pair("a", "b"), new Pair("a", "c")),
        MulticastTree.WITHOUT_LINKS.branches("a", List.of("b", "c", "b")));
  }

  /** The rate of a distribution is that of one copy, however many targets there are. */
  @Test
  void aDistributionLoadsEachLinkWithOneCopy() {
    BulkTransfer push =
        new BulkTransfer(
            "p",
            "Push",
            0,
            OptionalDouble.empty(),
            List.of("s0"),
            List.of("s1", "s2", "s3"),
            0.81,
            0.018,
            Purpose.DISTRIBUTION,
            Delivery.TREE,
            "",
            PropertyValue.Fields.NONE);
    Network network = line().withWorkloads(Table.of(List.of(push)));
    assertTrue(Demands.followLinks(network));
    Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
    List<Demand> demands = Demands.of(network, plants);
    assertEquals(3, demands.size());
    demands.forEach(demand -> assertEquals(100, demand.gbps(), 1e-9));
  }

  /**
   * Against JGraphT: a tree (as many sites as branches, and one) that reaches every target, no
   * longer than the star of shortest ways, and no longer than twice the least tree, which the least
   * spanning tree of the distances bounds from above.
   */
  @Test
  void randomTreesAreTreesAndShort() {
    Random random = new Random(7);
    for (int run = 0; run < 30; run++) {
      Network network = random(random);
      Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
      Graph<String, DefaultWeightedEdge> graph = graph(network, plants);
      List<String> targets = List.of("s1", "s2", "s3", "s4", "s5");
      List<Pair> branches = MulticastTree.on(network, plants).branches("s0", targets);

      Set<String> reached = new HashSet<>(Set.of("s0"));
      double km = 0;
      for (Pair branch : branches) {
        assertTrue(reached.contains(branch.from()), "parents come first");
        assertTrue(reached.add(branch.to()), "no site is reached twice");
        km += graph.getEdgeWeight(graph.getEdge(branch.from(), branch.to()));
      }
      assertTrue(reached.containsAll(targets));
      assertTrue(km <= spanningKm(graph, targets) * (1 + 1e-9), "run " + run);
    }
  }

  private static double spanningKm(Graph<String, DefaultWeightedEdge> graph, List<String> targets) {
    List<String> all = new ArrayList<>(targets);
    all.add("s0");
    Graph<String, DefaultWeightedEdge> closure =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    all.forEach(closure::addVertex);
    for (String a : all) {
      for (String b : all) {
        if (a.compareTo(b) < 0) {
          double km = new DijkstraShortestPath<>(graph).getPathWeight(a, b);
          closure.setEdgeWeight(closure.addEdge(a, b), km);
        }
      }
    }
    SpanningTreeAlgorithm.SpanningTree<DefaultWeightedEdge> tree =
        new KruskalMinimumSpanningTree<>(closure).getSpanningTree();
    return tree.getWeight();
  }

  private static Graph<String, DefaultWeightedEdge> graph(
      Network network, Map<String, LinkPlant> plants) {
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    network.sites().forEach(site -> graph.addVertex(site.id()));
    network
        .links()
        .forEach(
            link ->
                graph.setEdgeWeight(
                    graph.addEdge(link.from(), link.to()), plants.get(link.id()).lengthKm()));
    return graph;
  }

  /** A chain through twelve sites, and chords. */
  private static Network random(Random random) {
    List<Site> sites = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      sites.add(site("s" + i, 44 + 4 * random.nextDouble(), 4 + 6 * random.nextDouble()));
    }
    for (int i = 1; i < 12; i++) {
      links.add(link("s" + random.nextInt(i), "s" + i));
    }
    for (int i = 0; i < 12; i++) {
      for (int j = i + 2; j < 12; j++) {
        Link chord = link("s" + i, "s" + j);
        boolean there = links.stream().anyMatch(l -> l.id().equals(chord.id()));
        if (!there && random.nextInt(4) == 0) {
          links.add(chord);
        }
      }
    }
    return Network.empty("N").withSites(Table.of(sites)).withLinks(Table.of(links));
  }
}
