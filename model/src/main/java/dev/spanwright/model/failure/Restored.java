package dev.spanwright.model.failure;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.OptimalRouter;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Traffic that found its way through what is left.
 *
 * @param routing loads and routes
 * @param carriedAtMostGbps no routing of that kind carries more, Gbit/s
 */
record Restored(Routing routing, double carriedAtMostGbps) {

  /**
   * Restores demands.
   *
   * @param left the network without what failed
   * @param asked the demands between sites that are up
   * @param headroom how far these can grow in what is left
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   */
  static Restored of(
      StudyGround ground,
      FlowGraph left,
      List<Demand> asked,
      Headroom headroom,
      SweepRequest request,
      Cancellation cancellation) {
    cancellation.orThrow();
    return switch (request.restoration()) {
      case SHORTEST -> {
        Routing routing = DefaultRouter.route(left, asked, ground.metric());
        yield new Restored(routing, routing.carriedGbps());
      }
      case OPTIMAL -> {
        OptimalRouting best =
            OptimalRouter.bestWithin(
                left, asked, ground.usableShare(), headroom, request.limitEach(), cancellation);
        yield new Restored(best.routing(), best.carriedUpperBoundGbps());
      }
    };
  }

  /** Whether links carry nothing. */
  boolean leavesEmpty(List<String> links) {
    return links.stream()
        .map(routing.loads()::get)
        .allMatch(load -> load.forwardGbps() == 0 && load.backwardGbps() == 0);
  }

  /** The same traffic without links that carry none of it. */
  Restored without(List<String> links) {
    Map<String, LinkLoad> loads = new LinkedHashMap<>(routing.loads());
    links.forEach(id -> loads.put(id, new LinkLoad(id, 0, 0, 0)));
    return new Restored(new Routing(loads, routing.demands()), carriedAtMostGbps);
  }
}
