package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random network with demands: the same seed and sizes give the same one. Public for the
 * benchmarks.
 *
 * @param seed where it came from
 * @param kind family, capacities and demands in words
 * @param sites identifiers of its sites
 * @param edges its links
 * @param demands what it has to carry
 */
public record RandomBackbone(
    long seed, String kind, List<String> sites, List<FlowEdge> edges, List<Demand> demands) {

  private static final double MS_ACROSS = 20;

  private enum Capacities {
    HUNDREDS,
    EQUAL,
    /** From 1e-6 to 1e9 Gbit/s. */
    WIDE
  }

  private enum Matrix {
    GRAVITY,
    SPARSE,
    ONE_TO_ALL,
    ALL_TO_ONE
  }

  /**
   * Makes one; its kind is drawn by the seed.
   *
   * @param leastSites at least 4
   * @param mostSites of this many at most; small ones are more frequent
   */
  public static RandomBackbone of(long seed, int leastSites, int mostSites) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    RandomTopology.Family family = one(RandomTopology.Family.values(), random);
    double ratio = (mostSites + 1.0) / leastSites;
    int sites = (int) (leastSites * Math.pow(ratio, random.nextDouble()));
    Capacities capacities = one(Capacities.values(), random);
    Matrix matrix = one(Matrix.values(), random);
    boolean parallel = random.nextInt(4) == 0;
    boolean dead = random.nextInt(16) == 0;
    RandomTopology topology = RandomTopology.of(family, sites, random);
    List<FlowEdge> edges = edges(topology, capacities, parallel ? 0.2 : 0, dead ? 0.1 : 0, random);
    boolean wideDemands = capacities == Capacities.WIDE && random.nextBoolean();
    String kind =
        (family + " " + capacities + (parallel ? " parallel" : "") + (dead ? " dead links " : " "))
            + (matrix + (wideDemands ? " wide demands" : ""));
    List<String> ids = IntStream.range(0, sites).mapToObj(RandomBackbone::site).toList();
    return new RandomBackbone(seed, kind, ids, edges, demands(sites, matrix, wideDemands, random));
  }

  /** As the solvers see it. */
  public FlowGraph graph() {
    return FlowGraph.of(sites, edges);
  }

  /** All demands, multiplied. */
  public List<Demand> demandsTimes(double scale) {
    return demands.stream()
        .map(one -> TeInstance.demand(one.from(), one.to(), scale * one.gbps()))
        .toList();
  }

  /** The graph with the capacity of one link, by its number, multiplied. */
  public FlowGraph graphWith(int link, double scale) {
    List<FlowEdge> changed = new ArrayList<>(edges);
    FlowEdge old = edges.get(link);
    double capacity = scale * old.capacityGbps();
    changed.set(link, new FlowEdge(old.linkId(), old.from(), old.to(), capacity, old.latencyMs()));
    return FlowGraph.of(sites, changed);
  }

  /** The number of a link by its identifier. */
  public int linkNumber(String linkId) {
    return edges.stream().map(FlowEdge::linkId).toList().indexOf(linkId);
  }

  private static <T> T one(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static String site(int number) {
    return "n" + number;
  }

  private static List<FlowEdge> edges(
      RandomTopology topology,
      Capacities capacities,
      double parallelShare,
      double deadShare,
      Random random) {
    List<FlowEdge> edges = new ArrayList<>();
    for (int[] ends : topology.links()) {
      int copies = random.nextDouble() < parallelShare ? 2 + random.nextInt(2) : 1;
      for (int copy = 0; copy < copies; copy++) {
        double capacity = random.nextDouble() < deadShare ? 0 : capacityGbps(capacities, random);
        double ms = MS_ACROSS * topology.distance(ends[0], ends[1]);
        edges.add(new FlowEdge("l" + edges.size(), site(ends[0]), site(ends[1]), capacity, ms));
      }
    }
    return edges;
  }

  private static double capacityGbps(Capacities capacities, Random random) {
    return switch (capacities) {
      case HUNDREDS -> 100 * (1 + random.nextInt(20));
      case EQUAL -> 1000;
      case WIDE -> wide(random);
    };
  }

  private static double wide(Random random) {
    return Math.pow(10, random.nextDouble(-6, 9));
  }

  private static List<Demand> demands(int sites, Matrix matrix, boolean wide, Random random) {
    double[] mass = IntStream.range(0, sites).mapToDouble(_ -> mass(random)).toArray();
    int hub = random.nextInt(sites);
    List<Demand> demands = new ArrayList<>();
    for (int from = 0; from < sites; from++) {
      for (int to = 0; to < sites; to++) {
        boolean wanted =
            switch (matrix) {
              case GRAVITY -> true;
              case SPARSE -> random.nextInt(sites) < 2;
              case ONE_TO_ALL -> from == hub;
              case ALL_TO_ONE -> to == hub;
            };
        if (from != to && wanted) {
          double gbps = wide ? wide(random) : 100 * mass[from] * mass[to] / sites;
          demands.add(TeInstance.demand(site(from), site(to), gbps));
        }
      }
    }
    return demands;
  }

  /** One city in twenty sends and receives nothing. */
  private static double mass(Random random) {
    return random.nextInt(20) == 0 ? 0 : Math.exp(random.nextGaussian());
  }
}
