package dev.spanwright.model.growth;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.PinnedRoute;
import dev.spanwright.model.solve.ProtectedHeadroom;
import dev.spanwright.model.solve.ProtectedRouter;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Routes the demands of one year after the other. */
final class YearByYear {

  private static final double ROUNDING = 1e-9;

  /** Share of the usable capacity from which best routing counts as filling a link. */
  private static final double FULL = 1 - 1e-6;

  private final Evaluation evaluation;
  private final Network network;
  private final SolveLimit limit;
  private final Cancellation cancellation;
  private final FlowGraph graph;
  private final Map<String, PinnedRoute> pinned;

  YearByYear(Evaluation evaluation, SolveLimit limit, Cancellation cancellation) {
    this.evaluation = evaluation;
    this.network = evaluation.network();
    this.limit = limit;
    this.cancellation = cancellation;
    this.graph = FlowGraph.of(network, evaluation.plants());
    this.pinned = ProtectionPlan.of(network, graph, evaluation.demands(), cancellation).routes();
  }

  GrowthStudy study(int horizonYears) {
    List<GrowthYear> years = new ArrayList<>();
    boolean fits = true;
    for (int year = 0; year <= horizonYears; year++) {
      cancellation.orThrow();
      GrowthYear next = year(year, fits);
      fits &= next.headroom().filter(headroom -> !isFull(headroom)).isPresent();
      years.add(next);
    }
    return new GrowthStudy(
        horizonYears,
        years,
        evaluation.routing().loads().values().stream().map(load -> fill(load, years)).toList(),
        first(years, YearByYear::isShort),
        first(years, year -> year.headroom().filter(YearByYear::isFull).isPresent()));
  }

  private static boolean isShort(GrowthYear year) {
    return year.carriedGbps() < year.offeredGbps() * (1 - ROUNDING);
  }

  private static boolean isFull(Headroom headroom) {
    return headroom.factor() < 1 - ROUNDING;
  }

  private static OptionalInt first(
      List<GrowthYear> years, java.util.function.Predicate<GrowthYear> what) {
    return years.stream().filter(what).mapToInt(GrowthYear::years).findFirst();
  }

  private static LinkFill fill(LinkLoad now, List<GrowthYear> years) {
    String id = now.linkId();
    return new LinkFill(
        id,
        now.utilisation(),
        first(years, year -> year.overloaded().contains(id)),
        first(years, year -> year.full().contains(id)));
  }

  private GrowthYear year(int years, boolean fits) {
    List<Demand> demands = GrowingDemands.in(network, evaluation.demands(), years);
    Routing routing =
        DefaultRouter.route(graph, demands, network.planning().routingMetric(), pinned);
    Optional<Headroom> headroom = fits ? Optional.of(headroom(demands, routing)) : Optional.empty();
    return new GrowthYear(
        years,
        routing.offeredGbps(),
        routing.carriedGbps(),
        overloaded(routing),
        headroom,
        fits ? full(demands) : List.of());
  }

  private static List<String> overloaded(Routing routing) {
    return routing.loads().values().stream()
        .filter(LinkLoad::overloaded)
        .sorted(Comparator.comparingDouble(load -> -load.utilisation()))
        .map(LinkLoad::linkId)
        .toList();
  }

  private Headroom headroom(List<Demand> demands, Routing routing) {
    Headroom known = HeadroomSolver.quickBounds(graph, routing);
    Headroom found =
        pinned.isEmpty()
            ? HeadroomSolver.refine(graph, demands, known, limit, cancellation, _ -> {})
            : ProtectedHeadroom.refine(graph, demands, pinned, known, limit, cancellation, _ -> {});
    cancellation.orThrow();
    return found;
  }

  private List<String> full(List<Demand> demands) {
    double usable = network.planning().usableShare();
    return ProtectedRouter.solve(
            graph, demands, pinned, Objective.BEST, usable, limit, cancellation, _ -> {})
        .routing()
        .loads()
        .values()
        .stream()
        .filter(load -> load.utilisation() >= usable * FULL)
        .map(LinkLoad::linkId)
        .toList();
  }
}
