package dev.spanwright.model.resilience;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.PathPair;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.RiskGroups;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the availability of demands. */
final class AvailabilityJudge {

  private static final double SECONDS_PER_YEAR = 8_760 * 3_600.0;

  private final Evaluation evaluation;
  private final Network network;
  private final Cancellation cancellation;
  private final FlowGraph graph;
  private final Components components;
  private final RiskGroups groups;
  private final ProtectionPlan plan;
  private final Map<Territory, Restorable> restorable = new LinkedHashMap<>();

  /** Two bounds. */
  private record Bounds(double atLeast, double atMost) {

    Bounds less(double share) {
      return new Bounds(Math.max(0, atLeast - share), Math.max(0, atMost - share));
    }
  }

  AvailabilityJudge(Evaluation evaluation, Cancellation cancellation) {
    this.evaluation = evaluation;
    this.network = evaluation.network();
    this.cancellation = cancellation;
    this.graph = FlowGraph.of(network, evaluation.plants());
    this.components = new Components(network, evaluation.plants(), graph);
    this.groups = RiskGroups.of(network, graph);
    this.plan = ProtectionPlan.of(network, graph, evaluation.demands(), cancellation);
  }

  AvailabilityStudy study() {
    List<DemandRoute> routes = evaluation.routing().demands();
    routes.stream()
        .map(DemandRoute::demand)
        .filter(demand -> rules(demand).protection().restores())
        .forEach(demand -> restorable(demand).ask(demand));
    restorable.values().forEach(Restorable::look);
    List<Availability> found = new ArrayList<>(routes.size());
    for (DemandRoute route : routes) {
      cancellation.orThrow();
      Bounds bounds = bounds(route);
      found.add(
          new Availability(
              route.demand(),
              bounds.atLeast(),
              bounds.atMost(),
              rules(route.demand()).availabilityTarget()));
    }
    int order = new Connections(graph, components, cancellation).order();
    return new AvailabilityStudy(found, order, components.notCounted());
  }

  private ClassRules rules(Demand demand) {
    return network.traffic().of(demand.trafficClass());
  }

  private Restorable restorable(Demand demand) {
    return restorable.computeIfAbsent(
        demand.territory(),
        territory -> new Restorable(graph.within(territory), components, groups, cancellation));
  }

  private Bounds bounds(DemandRoute route) {
    if (route.latencyMs().isEmpty()) {
      return new Bounds(0, 0);
    }
    Protection protection = rules(route.demand()).protection();
    return switch (protection) {
      case NONE -> both(unprotected(route));
      case DEDICATED -> twice(route);
      case RESTORE_SHORTEST, RESTORE_OPTIMAL -> restored(route);
    };
  }

  private static Bounds both(double value) {
    return new Bounds(value, value);
  }

  /** The part of the demand that arrives in the mean, each path by itself. */
  private double unprotected(DemandRoute route) {
    int source = graph.site(route.demand().from());
    double sum = route.paths().stream().mapToDouble(FlowPath::gbps).sum();
    double up = 0;
    for (FlowPath path : route.paths()) {
      double share = sum > 0 ? path.gbps() / sum : 1.0 / route.paths().size();
      up += share * components.up(components.of(path(path), source));
    }
    return up;
  }

  private static Path path(FlowPath path) {
    return new Path(path.links(), path.latencyMs());
  }

  private Bounds twice(DemandRoute route) {
    Optional<PathPair> pair = plan.of(route.demand());
    if (pair.isEmpty() || pair.get().working().isEmpty()) {
      return both(unprotected(route));
    }
    int source = graph.site(route.demand().from());
    BitSet working = components.of(pair.get().working().get(), source);
    if (pair.get().protection().isEmpty()) {
      return both(components.up(working));
    }
    BitSet other = components.of(pair.get().protection().get(), source);
    BitSet shared = (BitSet) working.clone();
    shared.and(other);
    BitSet one = less(working, shared);
    BitSet two = less(other, shared);
    double down =
        components.oneDown(shared)
            + components.up(shared) * components.oneDown(one) * components.oneDown(two);
    return both(1 - down).less(whileChanging(working, UnitFigure.SWITCHING, 1e-3));
  }

  private static BitSet less(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }

  /** The share of the time in which a path has failed and the other does not carry yet. */
  private double whileChanging(BitSet working, UnitFigure time, double secondsPerUnit) {
    UnitFigures figures = network.planning().figures();
    double seconds =
        figures.of(UnitFigure.DETECTION).orElseThrow() / 1e3
            + figures.of(time).orElseThrow() * secondsPerUnit;
    return components.failuresPerYear(working) * seconds / SECONDS_PER_YEAR;
  }

  private Bounds restored(DemandRoute route) {
    Demand demand = route.demand();
    if (demand.from().equals(demand.to())) {
      return both(unprotected(route));
    }
    double cut = restorable(demand).cut(demand);
    double rest = restorable(demand).beyond(demand);
    int source = graph.site(demand.from());
    BitSet working = components.of(path(route.paths().getFirst()), source);
    return new Bounds(Math.max(0, 1 - cut - rest), 1 - cut)
        .less(whileChanging(working, UnitFigure.RESTORATION, 1));
  }
}
