package dev.spanwright.model.evaluation;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs all stages for a network: lay, load, route, judge. Stages whose input is that of a previous
 * evaluation are taken over from it. Thread-safe if the given stage is.
 */
public final class Evaluator {

  private final PlantStage plantStage;

  /** An evaluator that lays links by the given stage. */
  public Evaluator(PlantStage plantStage) {
    this.plantStage = plantStage;
  }

  /** An evaluator that lays links by a planner; those that an edit did not touch stay laid. */
  public static Evaluator of(LinkPlanner planner) {
    return new Evaluator(
        (network, previous) ->
            previous
                .map(old -> planner.layAll(network, old.network(), old.plants()))
                .orElseGet(() -> planner.layAll(network)));
  }

  /** Lays the links of a network. */
  @FunctionalInterface
  public interface PlantStage {
    /**
     * Every link as laid, by link identifier, in the order of the network.
     *
     * @param network what was drawn
     * @param previous an evaluation whose plants may serve where a link did not change
     */
    Map<String, LinkPlant> lay(Network network, Optional<Evaluation> previous);
  }

  /**
   * Evaluates a network. The first answer comes at once, even when told to stop, with the default
   * routing and quick bounds of the headroom; better ones differ only in the headroom.
   *
   * @param revision the revision of the network
   * @param network what was drawn
   * @param previous an earlier evaluation to take stages over from, of any network
   * @param objective what is asked beside the default routing
   * @param limit when the headroom is good enough
   * @param cancellation asked all the time while the headroom is sought
   * @param better gets the first answer and every better one, on this thread
   * @return the last answer
   */
  public Evaluation evaluate(
      long revision,
      Network network,
      Optional<Evaluation> previous,
      Objective objective,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better) {
    Map<String, LinkPlant> plants = plantStage.lay(network, previous);
    List<Demand> demands = demands(network, previous);
    FlowGraph graph = FlowGraph.of(network, plants);
    Optional<Evaluation> sameTraffic = previous.filter(old -> old.demands().equals(demands));
    Routing routing = routing(graph, demands, sameTraffic);
    Insights insights = Insights.of(network, plants, routing);
    Stages stages = new Stages(revision, network, plants, demands, routing, insights);

    Optional<Headroom> known = headroom(graph, sameTraffic, limit);
    Headroom first = known.orElseGet(() -> HeadroomSolver.quickBounds(graph, routing));
    better.accept(stages.with(first));
    if (known.isPresent() || objective == Objective.DEFAULT) {
      return stages.with(first);
    }
    return stages.with(
        HeadroomSolver.refine(
            graph, demands, first, limit, cancellation, h -> better.accept(stages.with(h))));
  }

  private static List<Demand> demands(Network network, Optional<Evaluation> previous) {
    return previous
        .filter(old -> old.network().workloads().equals(network.workloads()))
        .map(Evaluation::demands)
        .orElseGet(() -> Demands.of(network));
  }

  private static Routing routing(
      FlowGraph graph, List<Demand> demands, Optional<Evaluation> sameTraffic) {
    return sameTraffic
        .filter(old -> graph.same(FlowGraph.of(old.network(), old.plants())))
        .map(Evaluation::routing)
        .orElseGet(() -> DefaultRouter.route(graph, demands));
  }

  /** A headroom that is still right, because latencies do not matter to it, and good enough. */
  private static Optional<Headroom> headroom(
      FlowGraph graph, Optional<Evaluation> sameTraffic, SolveLimit limit) {
    return sameTraffic
        .filter(old -> old.headroom().gap() <= limit.targetGap())
        .filter(old -> graph.sameCapacities(FlowGraph.of(old.network(), old.plants())))
        .map(Evaluation::headroom);
  }

  /** Every stage but the headroom. */
  private record Stages(
      long revision,
      Network network,
      Map<String, LinkPlant> plants,
      List<Demand> demands,
      Routing routing,
      Insights insights) {

    Evaluation with(Headroom headroom) {
      return new Evaluation(
          revision, network, plants, demands, routing, headroom, Optional.empty(), insights);
    }
  }
}
