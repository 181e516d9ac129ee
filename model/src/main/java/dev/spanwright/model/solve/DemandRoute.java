package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a demand is routed.
 *
 * @param demand the demand
 * @param carriedGbps what arrives, Gbit/s; at most what is offered
 * @param latencyMs one-way latency of its slowest used path, ms; empty where it has no path
 * @param paths its paths, most traffic first
 */
public record DemandRoute(
    Demand demand, double carriedGbps, OptionalDouble latencyMs, List<FlowPath> paths) {

  public DemandRoute {
    paths = paths instanceof PathsOnUse ? paths : List.copyOf(paths);
  }
}
