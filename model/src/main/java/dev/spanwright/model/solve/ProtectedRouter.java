package dev.spanwright.model.solve;

import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Best routing where some demands run on given routes: these come first, as far as they fit by
 * themselves; the others are routed in the best way in what they leave. Thread-safe: it holds
 * nothing.
 */
public final class ProtectedRouter {

  /** Share of a capacity that stays where given routes take all: an arc never loses it wholly. */
  private static final double LEAST_SHARE = 1e-12;

  /** Fractions that are told apart between 0 and 1. */
  private static final double LEVELS = 1e9;

  private ProtectedRouter() {}

  /**
   * As {@link OptimalRouter#solve}, with given routes.
   *
   * @param pinned routes by identifier of the demand; all traffic on them counts as the best
   *     possible, reserved paths as load
   */
  public static OptimalRouting solve(
      FlowGraph graph,
      List<Demand> demands,
      Map<String, PinnedRoute> pinned,
      Objective objective,
      double usableShare,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<OptimalRouting> better) {
    if (pinned.isEmpty()) {
      return OptimalRouter.solve(
          graph, demands, objective, usableShare, limit, cancellation, better);
    }
    List<Demand> first = demands.stream().filter(d -> pinned.containsKey(d.id())).toList();
    List<Demand> others = demands.stream().filter(d -> !pinned.containsKey(d.id())).toList();
    Routing given = given(graph, first, pinned, usableShare);
    FlowGraph left = left(graph, given, pinned, usableShare);
    return merged(
        graph,
        demands,
        given,
        pinned,
        OptimalRouter.solve(
            left,
            others,
            objective,
            usableShare,
            limit,
            cancellation,
            answer -> better.accept(merged(graph, demands, given, pinned, answer))));
  }

  /** The given routes alone, with what fits of them. */
  private static Routing given(
      FlowGraph graph, List<Demand> demands, Map<String, PinnedRoute> pinned, double usableShare) {
    double[] usable = new double[graph.arcs()];
    for (int arc = 0; arc < usable.length; arc++) {
      usable[arc] = graph.capacityGbps(arc) * usableShare;
    }
    return DefaultRouter.route(
        graph.withArcCapacities(usable), demands, RoutingMetric.LATENCY, pinned);
  }

  private static FlowGraph left(
      FlowGraph graph, Routing given, Map<String, PinnedRoute> pinned, double usableShare) {
    return without(graph, used(graph, given, pinned), usableShare);
  }

  /**
   * A graph with what a routing leaves of every capacity, in each direction.
   *
   * @param usableShare share of every capacity that may be filled
   */
  public static FlowGraph leftBy(FlowGraph graph, Routing routing, double usableShare) {
    double[] used = new double[graph.arcs()];
    for (int link = 0; link < graph.links(); link++) {
      LinkLoad load = routing.loads().get(graph.linkId(link));
      used[2 * link] = load.forwardGbps();
      used[2 * link + 1] = load.backwardGbps();
    }
    return without(graph, used, usableShare);
  }

  private static FlowGraph without(FlowGraph graph, double[] used, double usableShare) {
    double[] capacity = new double[used.length];
    for (int arc = 0; arc < used.length; arc++) {
      double all = graph.capacityGbps(arc);
      capacity[arc] = Math.max(LEAST_SHARE * all, all - used[arc] / usableShare);
    }
    return graph.withArcCapacities(capacity);
  }

  /** What the given routes take of every arc, Gbit/s: only what fits is sent. */
  private static double[] used(FlowGraph graph, Routing given, Map<String, PinnedRoute> pinned) {
    PinnedLoads pins = new PinnedLoads(graph, pinned);
    double[] used = new double[graph.arcs()];
    for (DemandRoute route : given.demands()) {
      PinnedRoute pin = pinned.get(route.demand().id());
      double share = pin.carriedShare();
      double sent = share > 0 ? route.carriedGbps() / share : 0;
      pins.shares(route.demand(), pin).forEach((arc, part) -> used[arc] += part * sent);
    }
    return used;
  }

  private static OptimalRouting merged(
      FlowGraph graph,
      List<Demand> demands,
      Routing given,
      Map<String, PinnedRoute> pinned,
      OptimalRouting others) {
    Map<String, DemandRoute> routes = HashMap.newHashMap(demands.size());
    given.demands().forEach(route -> routes.put(route.demand().id(), route));
    others.routing().demands().forEach(route -> routes.put(route.demand().id(), route));
    List<DemandRoute> inOrder = new ArrayList<>();
    demands.forEach(demand -> inOrder.add(routes.get(demand.id())));
    double[] used = used(graph, given, pinned);
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    for (int link = 0; link < graph.links(); link++) {
      String id = graph.linkId(link);
      LinkLoad load = others.routing().loads().get(id);
      double forward = load.forwardGbps() + used[2 * link];
      double backward = load.backwardGbps() + used[2 * link + 1];
      loads.put(id, new LinkLoad(id, graph.capacityGbps(2 * link), forward, backward));
    }
    List<String> missed = new ArrayList<>(others.missedObjectives());
    given.demands().stream()
        .filter(ProtectedRouter::isLate)
        .forEach(route -> missed.add(route.demand().id()));
    return new OptimalRouting(
        others.objective(),
        new Routing(loads, inOrder),
        others.carriedUpperBoundGbps() + given.carriedGbps(),
        others.latencyGap(),
        fairness(given, others),
        missed,
        others.values(),
        others.millis());
  }

  /** The levels of both; none while those of the others are not known. */
  private static List<FairnessLevel> fairness(Routing given, OptimalRouting others) {
    if (others.fairness().isEmpty() && others.routing().offeredGbps() > 0) {
      return List.of();
    }
    Map<Level, Integer> counts = new TreeMap<>();
    others
        .fairness()
        .forEach(
            level ->
                counts.merge(
                    Level.of(level.priority(), level.fraction()), level.demands(), Integer::sum));
    for (DemandRoute route : given.demands()) {
      double fraction = route.carriedGbps() / route.demand().gbps();
      counts.merge(Level.of(route.demand().priority(), fraction), 1, Integer::sum);
    }
    List<FairnessLevel> levels = new ArrayList<>();
    counts.forEach((at, n) -> levels.add(new FairnessLevel(at.priority(), at.fraction(), n)));
    return levels;
  }

  /** A level by priority and fraction, which are alike but for rounding. */
  private record Level(int priority, double fraction) implements Comparable<Level> {

    static Level of(int priority, double fraction) {
      return new Level(priority, Math.min(1, Math.rint(fraction * LEVELS) / LEVELS));
    }

    @Override
    public int compareTo(Level other) {
      int byPriority = Integer.compare(priority, other.priority);
      return byPriority == 0 ? Double.compare(fraction, other.fraction) : byPriority;
    }
  }

  private static boolean isLate(DemandRoute route) {
    double objectiveMs = route.demand().latencyObjectiveMs().orElse(Double.POSITIVE_INFINITY);
    return route.latencyMs().orElse(Double.POSITIVE_INFINITY) > objectiveMs;
  }
}
