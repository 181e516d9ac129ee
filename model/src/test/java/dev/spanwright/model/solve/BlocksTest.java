package dev.spanwright.model.solve;

import static dev.spanwright.model.solve.TeInstance.demand;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.Multigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static final SolveLimit NEAR = new SolveLimit(1e-4, Duration.ofMinutes(1));

  @Test
  void agreesWithJgraphtOnRandomNetworks() {
    Random random = new Random(5);
    int many = 0;
    for (int round = 0; round < 200; round++) {
      FlowGraph graph = randomGraph(random, 2 + random.nextInt(14));
      List<Block> blocks = Blocks.of(graph, allToAll(graph, random)).list();
      Set<Set<String>> found = new HashSet<>();
      for (Block block : blocks) {
        assertTrue(found.add(links(graph, block)), "no block twice");
      }
      assertEquals(expectedBlocks(graph), found);
      many += blocks.size() > 3 ? 1 : 0;
    }
    assertTrue(many > 50, "networks of many blocks: " + many);
  }

  private static Set<String> links(FlowGraph graph, Block block) {
    Set<String> links = new HashSet<>();
    for (int arc = 0; arc < block.graph().arcs(); arc++) {
      int whole = block.arcOfWhole(arc);
      assertEquals(graph.linkId(whole / 2), block.graph().linkId(arc / 2));
      assertEquals(graph.to(whole), block.siteOfWhole(block.graph().to(arc)));
      assertEquals(graph.capacityGbps(whole), block.graph().capacityGbps(arc));
      links.add(graph.linkId(whole / 2));
    }
    return links;
  }

  private static Set<Set<String>> expectedBlocks(FlowGraph graph) {
    Graph<Integer, String> reference = new Multigraph<>(null, null, false);
    IntStream.range(0, graph.sites()).forEach(reference::addVertex);
    for (int link = 0; link < graph.links(); link++) {
      if (graph.capacityGbps(2 * link) > 0) {
        reference.addEdge(graph.from(2 * link), graph.to(2 * link), graph.linkId(link));
      }
    }
    Set<Set<String>> blocks = new HashSet<>();
    for (Graph<Integer, String> block : new BiconnectivityInspector<>(reference).getBlocks()) {
      if (!block.edgeSet().isEmpty()) {
        blocks.add(Set.copyOf(block.edgeSet()));
      }
    }
    return blocks;
  }

  /** Against the blocks that one simple path of each demand crosses. */
  @Test
  void laysDemandsUponTheBlocksThatTheyCross() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      FlowGraph graph = randomGraph(random, 2 + random.nextInt(20));
      Commodities pairs = round % 2 == 0 ? allToAll(graph, random) : sparse(graph, random);
      Blocks blocks = Blocks.of(graph, pairs);
      Map<List<Integer>, Double> expected = new HashMap<>();
      int disconnected = walk(graph, pairs, blockOfLinks(graph), expected);
      assertEquals(disconnected, blocks.disconnected());
      Map<List<Integer>, Double> found = new HashMap<>();
      for (Block block : blocks.list()) {
        collect(block, blockOfLinks(graph), found);
      }
      assertEquals(expected.keySet(), found.keySet());
      expected.forEach((key, gbps) -> assertEquals(gbps, found.get(key), 1e-12 * gbps));
    }
  }

  /** By link, the least link of its block. */
  private static int[] blockOfLinks(FlowGraph graph) {
    int[] blockOf = new int[graph.links()];
    for (Set<String> block : expectedBlocks(graph)) {
      int least = block.stream().mapToInt(graph::link).min().orElseThrow();
      block.forEach(id -> blockOf[graph.link(id)] = least);
    }
    return blockOf;
  }

  private static void collect(Block block, int[] blockOf, Map<List<Integer>, Double> found) {
    Commodities pairs = block.pairs();
    Set<Integer> sources = new HashSet<>();
    for (int group = 0; group < pairs.groups(); group++) {
      assertTrue(sources.add(pairs.source(group)), "a group for each source");
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        int from = block.siteOfWhole(pairs.source(group));
        int to = block.siteOfWhole(pairs.target(pair));
        List<Integer> key = List.of(blockOf[block.arcOfWhole(0) / 2], from, to);
        assertTrue(found.put(key, pairs.gbps(pair)) == null, "no pair twice");
      }
    }
  }

  private static int walk(
      FlowGraph graph, Commodities pairs, int[] blockOf, Map<List<Integer>, Double> expected) {
    int disconnected = 0;
    SourceTree shortest = new SourceTree(graph);
    double[] lengths = new double[graph.arcs()];
    Arrays.fill(lengths, 1);
    for (int group = 0; group < pairs.groups(); group++) {
      shortest.run(pairs.source(group), lengths);
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        disconnected += shortest.distance(pairs.target(pair)) < graph.sites() ? 0 : 1;
        int entry = pairs.source(group);
        int[] path = shortest.pathTo(pairs.target(pair));
        for (int i = 0; i < path.length; i++) {
          int block = blockOf[path[i] / 2];
          if (i + 1 == path.length || blockOf[path[i + 1] / 2] != block) {
            int exit = graph.to(path[i]);
            expected.merge(List.of(block, entry, exit), pairs.gbps(pair), Double::sum);
            entry = exit;
          }
        }
      }
    }
    return disconnected;
  }

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40"})
  void keepsTheHeadroomOfGeneratedNetworks(String name) {
    TeInstance instance = TeInstance.ofResource(name);
    double least = headroom(Blocks.of(instance.graph(), pairs(instance)));
    assertEquals(instance.lambda(), least, 2e-4 * instance.lambda());
  }

  private static Commodities pairs(TeInstance instance) {
    return Commodities.of(instance.graph(), instance.demands());
  }

  @Test
  void keepsTheHeadroomOfRandomNetworks() {
    Random random = new Random(8);
    for (int round = 0; round < 20; round++) {
      FlowGraph graph = connected(random, 4 + random.nextInt(16));
      List<Demand> demands = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int from = random.nextInt(graph.sites());
        int to = (from + 1 + random.nextInt(graph.sites() - 1)) % graph.sites();
        demands.add(demand("s" + from, "s" + to, 1 + random.nextInt(9)));
      }
      Headroom whole = HeadroomSolver.solve(graph, demands, NEAR, Cancellation.never());
      double least = headroom(Blocks.of(graph, Commodities.of(graph, demands)));
      assertEquals(whole.factor(), least, 3e-4 * least);
    }
  }

  private static double headroom(Blocks blocks) {
    assertEquals(0, blocks.disconnected());
    double least = blocks.headroomOfTwoSites();
    for (Block block : blocks.list()) {
      if (!block.joinsTwoSites()) {
        least =
            Math.min(
                least,
                HeadroomSolver.solve(block.graph(), demands(block), NEAR, Cancellation.never())
                    .factor());
      }
    }
    return least;
  }

  private static List<Demand> demands(Block block) {
    List<Demand> demands = new ArrayList<>();
    Commodities pairs = block.pairs();
    for (int group = 0; group < pairs.groups(); group++) {
      for (int pair = pairs.first(group); pair < pairs.first(group + 1); pair++) {
        demands.add(
            demand(
                block.graph().siteId(pairs.source(group)),
                block.graph().siteId(pairs.target(pair)),
                pairs.gbps(pair)));
      }
    }
    return demands;
  }

  @Test
  void dividesAChainOfThousandsOfSites() {
    int sites = 5000;
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 0; i + 1 < sites; i++) {
      edges.add(new FlowEdge("l" + i, "s" + i, "s" + (i + 1), 100, 1));
    }
    FlowGraph graph = FlowGraph.of(ids(sites), edges);
    List<Demand> demands = List.of(demand("s0", "s4999", 10), demand("s4000", "s7", 2));
    Blocks blocks = Blocks.of(graph, Commodities.of(graph, demands));
    assertEquals(sites - 1, blocks.list().size());
    assertEquals(10, blocks.headroomOfTwoSites());
  }

  @Test
  void keepsSmallDemandsExactBesideLargeOnes() {
    List<FlowEdge> edges =
        List.of(
            new FlowEdge("l0", "s0", "s1", 1, 1),
            new FlowEdge("l1", "s0", "s2", 1e9, 1),
            new FlowEdge("l2", "s2", "s3", 1e-6, 1));
    FlowGraph graph = FlowGraph.of(ids(4), edges);
    List<Demand> demands =
        List.of(demand("s3", "s1", 1e-6), demand("s3", "s2", 1e-6), demand("s2", "s0", 1e9));
    Blocks blocks = Blocks.of(graph, Commodities.of(graph, demands));
    assertEquals(0.5, blocks.headroomOfTwoSites(), 1e-15);
  }

  @Test
  void takesDeadLinksAsAbsentAndParallelOnesAsOneBlock() {
    List<FlowEdge> edges =
        List.of(
            new FlowEdge("l0", "s0", "s1", 6, 1),
            new FlowEdge("l1", "s1", "s0", 4, 1),
            new FlowEdge("l2", "s1", "s2", 0, 1));
    FlowGraph graph = FlowGraph.of(ids(3), edges);
    List<Demand> demands = List.of(demand("s0", "s1", 5), demand("s0", "s2", 1));
    Blocks blocks = Blocks.of(graph, Commodities.of(graph, demands));
    assertEquals(1, blocks.disconnected());
    assertEquals(1, blocks.list().size());
    assertEquals(2, blocks.headroomOfTwoSites());
  }

  @Test
  void leavesAGraphOfOneBlockAsItIs() {
    TeInstance instance = TeInstance.ofResource("rings-40");
    Commodities pairs = pairs(instance);
    Block only = Blocks.of(instance.graph(), pairs).list().getFirst();
    assertEquals(instance.graph(), only.graph());
    assertEquals(pairs, only.pairs());
    assertThrows(IllegalStateException.class, only::headroomOfTwoSites);
  }

  private static FlowGraph randomGraph(Random random, int sites) {
    List<FlowEdge> edges = new ArrayList<>();
    int count = random.nextInt(2 * sites);
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(sites);
      int to = (from + 1 + random.nextInt(sites - 1)) % sites;
      edges.add(new FlowEdge("l" + i, "s" + from, "s" + to, random.nextInt(6) == 0 ? 0 : 100, 1));
    }
    return FlowGraph.of(ids(sites), edges);
  }

  /** A tree with few more links, so that it has several blocks. */
  private static FlowGraph connected(Random random, int sites) {
    List<FlowEdge> edges = new ArrayList<>();
    for (int i = 1; i < sites; i++) {
      edges.add(
          new FlowEdge("l" + i, "s" + random.nextInt(i), "s" + i, 10 + random.nextInt(90), 1));
    }
    for (int i = 0; i < sites / 2; i++) {
      int from = random.nextInt(sites);
      int to = (from + 1 + random.nextInt(sites - 1)) % sites;
      edges.add(new FlowEdge("m" + i, "s" + from, "s" + to, 10 + random.nextInt(90), 1));
    }
    return FlowGraph.of(ids(sites), edges);
  }

  private static List<String> ids(int sites) {
    return IntStream.range(0, sites).mapToObj(i -> "s" + i).toList();
  }

  private static Commodities allToAll(FlowGraph graph, Random random) {
    List<Demand> demands = new ArrayList<>();
    for (int from = 0; from < graph.sites(); from++) {
      for (int to = 0; to < graph.sites(); to++) {
        if (from != to) {
          demands.add(demand("s" + from, "s" + to, Math.exp(8 * random.nextGaussian())));
        }
      }
    }
    return Commodities.of(graph, demands);
  }

  private static Commodities sparse(FlowGraph graph, Random random) {
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int from = random.nextInt(graph.sites());
      int to = (from + 1 + random.nextInt(graph.sites() - 1)) % graph.sites();
      demands.add(demand("s" + from, "s" + to, 1 + random.nextInt(9)));
    }
    return Commodities.of(graph, demands);
  }
}
