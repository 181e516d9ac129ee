package dev.spanwright.model.failure;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.Map;

/**
 * What failures are studied on. The demands stay those of the intact network: a multicast tree
 * keeps its branches, each of which is rerouted.
 *
 * @param graph the intact network as the solvers see it
 * @param demands what is to be carried
 * @param metric by what restoration on shortest paths chooses them
 * @param usableShare share of every capacity that optimal restoration may fill, above 0 to 1
 */
public record StudyGround(
    FlowGraph graph, List<Demand> demands, RoutingMetric metric, double usableShare) {

  public StudyGround {
    demands = List.copyOf(demands);
  }

  /**
   * That of an evaluated network.
   *
   * @param plants every link as laid, by link identifier
   * @param demands what its workloads ask for
   * @throws IllegalArgumentException if a link has no plant
   */
  public static StudyGround of(
      Network network, Map<String, LinkPlant> plants, List<Demand> demands) {
    return new StudyGround(
        FlowGraph.of(network, plants),
        demands,
        network.planning().routingMetric(),
        network.planning().usableShare());
  }
}
