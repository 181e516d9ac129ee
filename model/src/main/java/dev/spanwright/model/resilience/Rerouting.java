package dev.spanwright.model.resilience;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.resilience.DemandEffect.State;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouter;
import dev.spanwright.model.solve.PathPair;
import dev.spanwright.model.solve.PinnedRoute;
import dev.spanwright.model.solve.ProtectedRouter;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Routes demands after failures, each by its protection. Demands without protection keep what is
 * left of their paths; those of 1+1 run on the paths that are left; those restored on the default
 * paths run on those of what is left, and all of these share capacities as by default. Demands
 * restored by best routing come last, in the capacity that all others leave.
 */
final class Rerouting {

  private static final double ROUNDING = 1e-9;
  private static final SolveLimit LIMIT = new SolveLimit(1e-6, Duration.ofSeconds(10));

  private final Evaluation healthy;
  private final Network network;
  private final Cancellation cancellation;
  private final FlowGraph left;
  private final Set<String> failedLinks;
  private final Set<String> failedSites;
  private final ProtectionPlan plan;
  private final Map<String, PinnedRoute> pinned = new HashMap<>();
  private final List<Demand> byDefault = new ArrayList<>();
  private final List<Demand> byBest = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();
  private final Set<String> switched = new HashSet<>();

  Rerouting(Evaluation healthy, Cuts cuts, Cancellation cancellation) {
    this.healthy = healthy;
    this.network = healthy.network();
    this.cancellation = cancellation;
    FlowGraph graph = FlowGraph.of(network, healthy.plants());
    this.failedLinks = new LinkedHashSet<>(cuts.failedLinks(network));
    this.failedSites = Set.copyOf(cuts.failedSites(network));
    this.left = graph.withoutLinks(failedLinks);
    this.plan = ProtectionPlan.of(network, graph, healthy.demands(), cancellation);
    healthy.routing().demands().forEach(this::sort);
  }

  private void sort(DemandRoute route) {
    Demand demand = route.demand();
    Protection protection = network.traffic().of(demand.trafficClass()).protection();
    boolean hit = isHit(route);
    if (hit) {
      touched.add(demand.id());
    }
    switch (protection) {
      case DEDICATED -> {
        plan.of(demand).ifPresent(pair -> pinned.put(demand.id(), protectedRoute(demand, pair)));
        byDefault.add(demand);
      }
      case NONE -> {
        if (hit) {
          pinned.put(demand.id(), remains(route));
        }
        byDefault.add(demand);
      }
      case RESTORE_SHORTEST -> byDefault.add(demand);
      case RESTORE_OPTIMAL -> {
        if (hit) {
          byBest.add(demand);
        } else {
          byDefault.add(demand);
        }
      }
    }
  }

  private boolean isHit(DemandRoute route) {
    Demand demand = route.demand();
    return failedSites.contains(demand.from())
        || failedSites.contains(demand.to())
        || route.paths().stream().anyMatch(path -> !survives(path.links()));
  }

  private boolean survives(List<String> links) {
    return links.stream().noneMatch(failedLinks::contains);
  }

  private PinnedRoute protectedRoute(Demand demand, PathPair pair) {
    List<Path> alive = new ArrayList<>();
    pair.working().filter(path -> survives(path.links())).ifPresent(alive::add);
    pair.protection().filter(path -> survives(path.links())).ifPresent(alive::add);
    if (alive.isEmpty()) {
      return PinnedRoute.LOST;
    }
    if (!pair.working().filter(path -> survives(path.links())).isPresent()) {
      switched.add(demand.id());
    }
    List<PinnedRoute.Part> carrying = List.of(new PinnedRoute.Part(alive.getFirst(), 1));
    return new PinnedRoute(carrying, alive.subList(1, alive.size()));
  }

  /** The paths that are left to a demand without protection, with the shares they had. */
  private PinnedRoute remains(DemandRoute route) {
    double sum = route.paths().stream().mapToDouble(FlowPath::gbps).sum();
    List<PinnedRoute.Part> parts =
        route.paths().stream()
            .filter(path -> survives(path.links()) && sum > 0)
            .map(path -> part(path, path.gbps() / sum))
            .toList();
    return new PinnedRoute(parts, List.of());
  }

  private static PinnedRoute.Part part(FlowPath path, double share) {
    return new PinnedRoute.Part(new Path(path.links(), path.latencyMs()), share);
  }

  /**
   * Where the demands run afterwards, in the order of the workloads.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  Routing routing() {
    Routing first =
        DefaultRouter.route(left, byDefault, network.planning().routingMetric(), pinned);
    if (byBest.isEmpty()) {
      return first;
    }
    Routing second =
        OptimalRouter.solve(
                ProtectedRouter.leftBy(left, first, network.planning().usableShare()),
                byBest,
                Objective.BEST,
                network.planning().usableShare(),
                LIMIT,
                cancellation,
                _ -> {})
            .routing();
    return merged(first, second);
  }

  private Routing merged(Routing first, Routing second) {
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    for (LinkLoad load : first.loads().values()) {
      LinkLoad more = second.loads().get(load.linkId());
      loads.put(
          load.linkId(),
          new LinkLoad(
              load.linkId(),
              load.capacityGbps(),
              load.forwardGbps() + more.forwardGbps(),
              load.backwardGbps() + more.backwardGbps()));
    }
    Map<String, DemandRoute> routes = new HashMap<>();
    first.demands().forEach(route -> routes.put(route.demand().id(), route));
    second.demands().forEach(route -> routes.put(route.demand().id(), route));
    return new Routing(
        loads, healthy.demands().stream().map(demand -> routes.get(demand.id())).toList());
  }

  /** What that means for every demand. */
  List<DemandEffect> effects(Routing after) {
    List<DemandEffect> effects = new ArrayList<>();
    List<DemandRoute> before = healthy.routing().demands();
    for (int i = 0; i < before.size(); i++) {
      effects.add(effect(before.get(i), after.demands().get(i)));
    }
    return effects;
  }

  private DemandEffect effect(DemandRoute before, DemandRoute after) {
    State state = state(before, after);
    return new DemandEffect(before, after, state, outageSeconds(before.demand(), state));
  }

  private State state(DemandRoute before, DemandRoute after) {
    double had = before.carriedGbps();
    if (had > 0 && after.carriedGbps() <= ROUNDING * had) {
      return State.LOST;
    }
    if (after.carriedGbps() < had * (1 - ROUNDING)) {
      return State.REDUCED;
    }
    String id = before.demand().id();
    if (switched.contains(id)) {
      return State.SWITCHED;
    }
    boolean other =
        touched.contains(id)
            && network.traffic().of(before.demand().trafficClass()).protection().restores();
    return other ? State.RESTORED : State.UNTOUCHED;
  }

  /** Of a reduced demand that is not touched itself there is no outage: others press it. */
  private OptionalDouble outageSeconds(Demand demand, State state) {
    UnitFigures figures = network.planning().figures();
    double detection = figures.of(UnitFigure.DETECTION).orElseThrow() / 1e3;
    if (state == State.LOST) {
      return OptionalDouble.empty();
    }
    if (switched.contains(demand.id())) {
      return OptionalDouble.of(detection + figures.of(UnitFigure.SWITCHING).orElseThrow() / 1e3);
    }
    boolean restored =
        touched.contains(demand.id())
            && network.traffic().of(demand.trafficClass()).protection().restores();
    return OptionalDouble.of(
        restored ? detection + figures.of(UnitFigure.RESTORATION).orElseThrow() : 0);
  }
}
