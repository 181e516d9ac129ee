package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowEdge;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.RandomTopology;
import dev.spanwright.model.solve.RandomTopology.Family;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Networks made for the table: all-to-all gravity demands of 100 Gbit/s per site, each link with as
 * many times 100 Gbit/s as its load on lowest-latency routes needs at 70 %, give or take 30 %.
 */
final class GeneratedCases {

  private static final double MS_ACROSS = 20;

  private GeneratedCases() {}

  /** The networks of the table. */
  static List<SolveCase> all() {
    return List.of(
        gabriel160(),
        of("grid-225", Family.GRID, 225),
        of("chains-300", Family.CHAINS, 300),
        of("gabriel-400", Family.GABRIEL, 400));
  }

  /** 160 sites, 25,440 demands. */
  static SolveCase gabriel160() {
    return of("gabriel-160", Family.GABRIEL, 160);
  }

  private static SolveCase of(String name, Family family, int sites) {
    Random random = new Random(sites);
    RandomTopology topology = RandomTopology.of(family, sites, random);
    List<String> ids = IntStream.range(0, sites).mapToObj(Demands::site).toList();
    double[] mass = random.doubles(sites).map(uniform -> 1 / (0.1 + uniform)).toArray();
    List<Demand> demands = Demands.gravity(mass, 100.0 * sites);
    List<FlowEdge> wide = new ArrayList<>();
    for (int[] ends : topology.links()) {
      double ms = MS_ACROSS * topology.distance(ends[0], ends[1]);
      String from = Demands.site(ends[0]);
      wide.add(new FlowEdge("l" + wide.size(), from, Demands.site(ends[1]), 1, ms));
    }
    Map<String, LinkLoad> loads = DefaultRouter.route(FlowGraph.of(ids, wide), demands).loads();
    List<FlowEdge> edges =
        wide.stream().map(edge -> fitted(edge, loads.get(edge.linkId()), random)).toList();
    return new SolveCase(name, ids, edges, demands, Optional.empty());
  }

  private static FlowEdge fitted(FlowEdge edge, LinkLoad load, Random random) {
    double gbps = Math.max(load.forwardGbps(), load.backwardGbps()) * random.nextDouble(0.7, 1.3);
    double capacity = 100 * Math.max(1, Math.ceil(gbps / 70));
    return new FlowEdge(edge.linkId(), edge.from(), edge.to(), capacity, edge.latencyMs());
  }
}
