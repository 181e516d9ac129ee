package dev.spanwright.model.failure;

import dev.spanwright.model.solve.FailureHeadroom;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is left of a network after a failure.
 *
 * @param failure what failed
 * @param headroom how far the demands between sites that are up can grow together with the best
 *     routing, whatever the restoration; 0 where one of them has no path, infinite where there are
 *     none. Its time is 0, since an outcome is the same every time
 * @param how how the headroom came to be known
 * @param offeredGbps what all demands ask for, those of failed sites among them, Gbit/s
 * @param carriedGbps what the restoration carries, Gbit/s
 * @param carriedAtMostGbps no routing of that kind can carry more, Gbit/s; as much as is carried
 *     for restoration on shortest paths, which has no choice
 * @param worstLatencyMs one-way latency of the slowest path in use, ms; empty where nothing is
 *     carried
 * @param growth the demand whose latency grew most; empty where none grew
 * @param slowerDemands number of carried demands whose latency grew
 * @param tooSlowDemands number of carried demands slower than their latency objective
 * @param lostDemands number of demands that were carried before and are not now
 * @param reducedDemands number of demands of which less is carried than before, but some
 * @param losses those demands, most lost first; as many as were asked for
 * @param loads load of every link by identifier, in the order of the network: on shortest paths of
 *     all that is offered, so it may exceed the capacity; empty where it was not to be kept
 */
public record FailureOutcome(
    FailureCase failure,
    Headroom headroom,
    FailureHeadroom.How how,
    double offeredGbps,
    double carriedGbps,
    double carriedAtMostGbps,
    OptionalDouble worstLatencyMs,
    Optional<LatencyGrowth> growth,
    int slowerDemands,
    int tooSlowDemands,
    int lostDemands,
    int reducedDemands,
    List<DemandLoss> losses,
    Map<String, LinkLoad> loads) {

  public FailureOutcome {
    losses = List.copyOf(losses);
    loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
  }

  /** Share of what is offered that is carried, 0 to 1; 1 where nothing is offered. */
  public double carriedShare() {
    return offeredGbps == 0 ? 1 : Math.min(1, carriedGbps / offeredGbps);
  }

  /** The same outcome of another case in which the same links and sites are down. */
  FailureOutcome of(FailureCase other) {
    return new FailureOutcome(
        other,
        headroom,
        how,
        offeredGbps,
        carriedGbps,
        carriedAtMostGbps,
        worstLatencyMs,
        growth,
        slowerDemands,
        tooSlowDemands,
        lostDemands,
        reducedDemands,
        losses,
        loads);
  }

  /** This outcome without the loads of links. */
  FailureOutcome withoutLoads() {
    return new FailureOutcome(
        failure,
        headroom,
        how,
        offeredGbps,
        carriedGbps,
        carriedAtMostGbps,
        worstLatencyMs,
        growth,
        slowerDemands,
        tooSlowDemands,
        lostDemands,
        reducedDemands,
        losses,
        Map.of());
  }
}
