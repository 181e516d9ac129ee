package dev.spanwright.model.insight;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A link whose loss alone cuts demands off.
 *
 * @param linkId identifier of the link
 * @param demands number of demands that have a path now and would have none
 * @param gbps what they offer together, Gbit/s
 */
public record CriticalLink(String linkId, int demands, double gbps) {

  /** All critical links of a network, most traffic first. Links without capacity do not count. */
  static List<CriticalLink> allOf(
      Network network, Map<String, LinkPlant> plants, List<DemandRoute> routes) {
    FlowGraph graph = FlowGraph.of(network, plants);
    Map<Territory, BridgeForest> forests = new HashMap<>();
    int[] demands = new int[graph.links()];
    double[] gbps = new double[graph.links()];
    for (DemandRoute route : routes) {
      if (route.latencyMs().isPresent()) {
        Demand demand = route.demand();
        forests
            .computeIfAbsent(
                demand.territory(), territory -> new BridgeForest(graph.within(territory)))
            .between(
                graph.site(demand.from()),
                graph.site(demand.to()),
                bridge -> {
                  demands[bridge]++;
                  gbps[bridge] += demand.gbps();
                });
      }
    }
    return IntStream.range(0, demands.length)
        .filter(link -> demands[link] > 0)
        .mapToObj(link -> new CriticalLink(graph.linkId(link), demands[link], gbps[link]))
        .sorted(
            Comparator.comparingDouble((CriticalLink link) -> -link.gbps())
                .thenComparing(CriticalLink::linkId))
        .toList();
  }
}
