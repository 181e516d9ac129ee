package dev.spanwright.model.insight;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.traffic.Demand;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.Multigraph;

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
    List<Demand> connected =
        routes.stream().filter(r -> r.latencyMs().isPresent()).map(DemandRoute::demand).toList();
    Graph<String, String> graph = usableGraph(network, plants);
    return new BiconnectivityInspector<>(graph)
        .getBridges().stream()
            .map(bridge -> without(graph, bridge, connected))
            .filter(link -> link.demands() > 0)
            .sorted(
                Comparator.comparingDouble((CriticalLink link) -> -link.gbps())
                    .thenComparing(CriticalLink::linkId))
            .toList();
  }

  private static Graph<String, String> usableGraph(Network network, Map<String, LinkPlant> plants) {
    Graph<String, String> graph = new Multigraph<>(null, null, false);
    network.sites().stream().map(Site::id).forEach(graph::addVertex);
    for (Link link : network.links()) {
      LinkPlant plant = plants.get(link.id());
      if (plant != null && plant.capacityGbps() > 0) {
        graph.addEdge(link.from(), link.to(), link.id());
      }
    }
    return graph;
  }

  private static CriticalLink without(
      Graph<String, String> graph, String bridge, List<Demand> connected) {
    Graph<String, String> rest = new AsSubgraph<>(graph);
    rest.removeEdge(bridge);
    Set<String> side =
        new ConnectivityInspector<>(rest).connectedSetOf(graph.getEdgeSource(bridge));
    List<Demand> lost =
        connected.stream()
            .filter(demand -> side.contains(demand.from()) != side.contains(demand.to()))
            .toList();
    return new CriticalLink(bridge, lost.size(), lost.stream().mapToDouble(Demand::gbps).sum());
  }
}
