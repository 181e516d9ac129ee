package dev.spanwright.app.desk;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Answers as a solver could give them, made by hand. */
public final class Answers {

  private Answers() {}

  /** A network with its default routing and quick bounds. */
  public static Evaluation evaluated(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            1,
            network,
            Optional.empty(),
            Objective.DEFAULT,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            _ -> {});
  }

  /** The same with another headroom. */
  public static Evaluation with(Evaluation known, Headroom headroom) {
    return new Evaluation(
        known.revision(),
        known.network(),
        known.plants(),
        known.demands(),
        known.routing(),
        headroom,
        known.optimal(),
        known.insights());
  }

  /** The same with a best routing. */
  public static Evaluation with(Evaluation known, OptimalRouting best) {
    return new Evaluation(
        known.revision(),
        known.network(),
        known.plants(),
        known.demands(),
        known.routing(),
        known.headroom(),
        Optional.of(best),
        known.insights());
  }

  /** A best routing that is exact, without shares and late demands. */
  public static OptimalRouting exact(
      Objective objective, Evaluation known, List<DemandRoute> routes) {
    Routing routing = routing(known, routes);
    return best(objective, routing, routing.carriedGbps(), 0, List.of(), List.of());
  }

  /** A best routing with what is proven of it. */
  public static OptimalRouting best(
      Objective objective,
      Routing routing,
      double carriedUpperBoundGbps,
      double latencyGap,
      List<FairnessLevel> fairness,
      List<String> missed) {
    return new OptimalRouting(
        objective,
        routing,
        carriedUpperBoundGbps,
        latencyGap,
        fairness,
        missed,
        List.<LinkValue>of(),
        12.5);
  }

  /** A demand with what its paths carry. */
  public static DemandRoute route(Demand demand, FlowPath... paths) {
    List<FlowPath> all = List.of(paths);
    double carried = all.stream().mapToDouble(FlowPath::gbps).sum();
    OptionalDouble slowest = all.stream().mapToDouble(FlowPath::latencyMs).max();
    return new DemandRoute(demand, carried, slowest, all);
  }

  /** A routing of some routes, with the loads that they make. */
  public static Routing routing(Evaluation known, List<DemandRoute> routes) {
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    known
        .routing()
        .loads()
        .forEach((id, load) -> loads.put(id, new LinkLoad(id, load.capacityGbps(), 0, 0)));
    for (DemandRoute route : routes) {
      for (FlowPath path : route.paths()) {
        String at = route.demand().from();
        for (String id : path.links()) {
          Link link = known.network().links().get(id);
          boolean forward = link.from().equals(at);
          at = forward ? link.to() : link.from();
          LinkLoad load = loads.get(id);
          loads.put(
              id,
              new LinkLoad(
                  id,
                  load.capacityGbps(),
                  load.forwardGbps() + (forward ? path.gbps() : 0),
                  load.backwardGbps() + (forward ? 0 : path.gbps())));
        }
      }
    }
    return new Routing(loads, routes);
  }
}
