package dev.spanwright.model.traffic;

import dev.spanwright.model.network.TrafficClass;
import java.util.OptionalDouble;

/**
 * Traffic from one site to another.
 *
 * @param id unique in one evaluation: {@code workload:from>to}
 * @param from identifier of the site that sends
 * @param to identifier of the site that receives
 * @param gbps offered rate, Gbit/s; more than 0
 * @param trafficClass what it is for
 * @param priority 0 (first) to 7 (last)
 * @param latencyObjectiveMs largest acceptable one-way latency, ms, if there is one
 * @param workloadId the workload that it comes from
 * @param territory where it may run
 */
public record Demand(
    String id,
    String from,
    String to,
    double gbps,
    TrafficClass trafficClass,
    int priority,
    OptionalDouble latencyObjectiveMs,
    String workloadId,
    Territory territory) {

  /** A demand that may run everywhere. */
  public Demand(
      String id,
      String from,
      String to,
      double gbps,
      TrafficClass trafficClass,
      int priority,
      OptionalDouble latencyObjectiveMs,
      String workloadId) {
    this(
        id,
        from,
        to,
        gbps,
        trafficClass,
        priority,
        latencyObjectiveMs,
        workloadId,
        Territory.EVERYWHERE);
  }

  /** This demand at another rate, Gbit/s. */
  public Demand withGbps(double newGbps) {
    return new Demand(
        id, from, to, newGbps, trafficClass, priority, latencyObjectiveMs, workloadId, territory);
  }

  /** This demand in another territory. */
  public Demand within(Territory newTerritory) {
    return new Demand(
        id, from, to, gbps, trafficClass, priority, latencyObjectiveMs, workloadId, newTerritory);
  }
}
