package dev.spanwright.model.evaluation;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.HeadroomStart;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.PinnedRoute;
import dev.spanwright.model.solve.ProtectedHeadroom;
import dev.spanwright.model.solve.ProtectedRouter;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Runs all stages for a network: lay, load, route, judge. Stages whose input is that of a previous
 * evaluation are taken over from it. Thread-safe if the given stage is.
 */
public final class Evaluator {

  private final PlantStage plantStage;
  private volatile Memory memory = Memory.NOTHING;

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
    List<Demand> demands = demands(network, plants, previous);
    Optional<FlowGraph> previousGraph = previous.map(this::graph);
    FlowGraph graph =
        previousGraph
            .map(old -> old.patched(network, plants))
            .orElseGet(() -> FlowGraph.of(network, plants));
    Optional<Evaluation> sameTraffic = previous.filter(old -> old.demands().equals(demands));
    Optional<Evaluation> same = sameTraffic.filter(_ -> graph.same(previousGraph.orElseThrow()));
    RoutingMetric metric = network.planning().routingMetric();
    Map<String, PinnedRoute> pinned =
        ProtectionPlan.of(network, graph, demands, Cancellation.never()).routes();
    Routing routing =
        same.filter(old -> old.network().planning().routingMetric() == metric)
            .filter(old -> isProtectedAlike(old, network))
            .map(Evaluation::routing)
            .orElseGet(() -> DefaultRouter.route(graph, demands, metric, pinned));
    Insights insights = Insights.of(network, plants, routing);
    Stages stages = new Stages(revision, network, plants, demands, pinned, routing, insights);

    Optional<Headroom> known =
        (pinned.isEmpty() ? sameTraffic : same)
            .filter(old -> isProtectedAlike(old, network))
            .filter(old -> old.headroom().gap() <= limit.targetGap())
            .filter(_ -> graph.sameCapacities(previousGraph.orElseThrow()))
            .map(Evaluation::headroom);
    Headroom first = known.orElseGet(() -> HeadroomSolver.quickBounds(graph, routing));
    better.accept(stages.with(first));
    if (objective == Objective.DEFAULT) {
      return stages.with(first);
    }
    Headroom headroom =
        known.orElseGet(() -> refine(graph, stages, first, limit, cancellation, better));
    memory = memory.in(network, graph);
    if (objective == Objective.HEADROOM) {
      return stages.with(headroom);
    }
    return same.filter(old -> isStillBest(old, network, objective))
        .filter(old -> isProtectedAlike(old, network))
        .map(old -> stages.with(headroom, old.optimal()))
        .orElseGet(() -> optimal(graph, stages, headroom, objective, limit, cancellation, better));
  }

  private Headroom refine(
      FlowGraph graph,
      Stages stages,
      Headroom first,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better) {
    if (!stages.pinned().isEmpty()) {
      return ProtectedHeadroom.refine(
          graph,
          stages.demands(),
          stages.pinned(),
          first,
          limit,
          cancellation,
          h -> better.accept(stages.with(h)));
    }
    HeadroomSolver.Solved solved =
        HeadroomSolver.refine(
            graph,
            stages.demands(),
            first,
            memory.start(),
            limit,
            cancellation,
            h -> better.accept(stages.with(h)));
    memory = memory.with(solved.start());
    return solved.headroom();
  }

  private static Evaluation optimal(
      FlowGraph graph,
      Stages found,
      Headroom headroom,
      Objective objective,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Evaluation> better) {
    Evaluation stages = found.with(headroom);
    if (cancellation.requested()) {
      return stages;
    }
    try {
      return stages.withOptimal(
          ProtectedRouter.solve(
              graph,
              stages.demands(),
              found.pinned(),
              objective,
              stages.network().planning().usableShare(),
              limit,
              cancellation,
              answer -> better.accept(stages.withOptimal(answer))));
    } catch (CancellationException _) {
      return stages; // nobody waits for the routing
    }
  }

  /** Whether the same demands are sent twice, on the same paths if the graph is the same. */
  private static boolean isProtectedAlike(Evaluation old, Network network) {
    return (!ProtectionPlan.isAsked(old.network()) && !ProtectionPlan.isAsked(network))
        || (old.network().traffic().equals(network.traffic())
            && old.network().groups().equals(network.groups()));
  }

  private static boolean isStillBest(Evaluation old, Network network, Objective objective) {
    return old.network().planning().usableShare() == network.planning().usableShare()
        && old.optimal().filter(best -> best.objective() == objective && best.exact()).isPresent();
  }

  private FlowGraph graph(Evaluation old) {
    return memory.graphOf(old.network()).orElseGet(() -> FlowGraph.of(old.network(), old.plants()));
  }

  /**
   * What the last evaluation left that makes the next one faster. It changes no answer beyond its
   * proven bounds.
   *
   * @param network the network of the graph
   * @param graph its flow graph
   * @param start where the last search for headroom ended
   */
  private record Memory(
      Optional<Network> network, Optional<FlowGraph> graph, Optional<HeadroomStart> start) {

    static final Memory NOTHING = new Memory(Optional.empty(), Optional.empty(), Optional.empty());

    Memory in(Network newNetwork, FlowGraph newGraph) {
      return new Memory(Optional.of(newNetwork), Optional.of(newGraph), start);
    }

    /** A search without flow teaches nothing: then the one before serves on. */
    Memory with(Optional<HeadroomStart> newStart) {
      return new Memory(network, graph, newStart.or(() -> start));
    }

    @SuppressWarnings("ReferenceEquality") // comparing networks costs what it saves
    Optional<FlowGraph> graphOf(Network wanted) {
      return graph.filter(_ -> network.orElseThrow() == wanted);
    }
  }

  private static List<Demand> demands(
      Network network, Map<String, LinkPlant> plants, Optional<Evaluation> previous) {
    return previous
        .filter(old -> old.network().workloads().equals(network.workloads()))
        .filter(old -> old.network().traffic().equals(network.traffic()))
        .filter(_ -> !Demands.followLinks(network))
        .filter(
            old -> !Demands.followSites(network) || old.network().sites().equals(network.sites()))
        .map(Evaluation::demands)
        .orElseGet(
            () -> {
              List<Demand> made = Demands.of(network, plants);
              // The very same list tells later stages, without a look at it, that nothing changed.
              return previous.map(Evaluation::demands).filter(made::equals).orElse(made);
            });
  }

  /** Every stage but the headroom. */
  private record Stages(
      long revision,
      Network network,
      Map<String, LinkPlant> plants,
      List<Demand> demands,
      Map<String, PinnedRoute> pinned,
      Routing routing,
      Insights insights) {

    Evaluation with(Headroom headroom) {
      return with(headroom, Optional.empty());
    }

    Evaluation with(Headroom headroom, Optional<OptimalRouting> optimal) {
      return new Evaluation(
          revision, network, plants, demands, routing, headroom, optimal, insights);
    }
  }
}
