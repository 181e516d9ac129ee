package dev.spanwright.model.failure;

import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FailureHeadroom;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Holds what is carried after a failure against what was before. Immutable and thread-safe. */
final class OutcomeMaker {

  /** Share of a demand that rounding of a linear program may take. */
  private static final double ROUNDING = 1e-6;

  /** Relative growth of a latency that counts as none: sums in another order. */
  private static final double SAME_MS = 1e-9;

  private final List<Demand> demands;
  private final double offeredGbps;
  private final SweepRequest request;
  private final double[] beforeGbps;
  private final double[] beforeMs;

  /** For the intact network itself: before, everything is as it was asked for. */
  OutcomeMaker(List<Demand> demands, SweepRequest request) {
    this.demands = demands;
    this.offeredGbps = demands.stream().mapToDouble(Demand::gbps).sum();
    this.request = request;
    this.beforeGbps = demands.stream().mapToDouble(Demand::gbps).toArray();
    this.beforeMs = new double[beforeGbps.length];
    Arrays.fill(beforeMs, Double.POSITIVE_INFINITY);
  }

  private OutcomeMaker(OutcomeMaker asked, List<DemandRoute> intact) {
    this.demands = asked.demands;
    this.offeredGbps = asked.offeredGbps;
    this.request = asked.request;
    this.beforeGbps = intact.stream().mapToDouble(DemandRoute::carriedGbps).toArray();
    this.beforeMs =
        intact.stream()
            .mapToDouble(
                route ->
                    carries(route) ? route.latencyMs().orElseThrow() : Double.POSITIVE_INFINITY)
            .toArray();
  }

  /** For failures of a network of which the routes are known, in the order of the demands. */
  OutcomeMaker against(List<DemandRoute> intact) {
    return new OutcomeMaker(this, intact);
  }

  private static boolean carries(DemandRoute route) {
    return route.latencyMs().isPresent() && route.carriedGbps() > 0;
  }

  /**
   * The outcome of a failure.
   *
   * @param restored routes of the demands between sites that are up, in their order
   */
  FailureOutcome of(FailureCase failure, FailureHeadroom headroom, Restored restored) {
    Count count = new Count();
    Set<String> down = Set.copyOf(failure.failedSites());
    int next = 0;
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = demands.get(i);
      if (!down.isEmpty() && (down.contains(demand.from()) || down.contains(demand.to()))) {
        count.lose(i, 0, DemandLoss.Reason.END_DOWN);
      } else {
        count.add(i, restored.routing().demands().get(next++));
      }
    }
    Headroom found = headroom.headroom();
    return new FailureOutcome(
        failure,
        new Headroom(found.factor(), found.upperBound(), found.limiting(), 0),
        headroom.how(),
        offeredGbps,
        count.carriedGbps,
        Math.max(count.carriedGbps, restored.carriedAtMostGbps()),
        count.carriedGbps > 0 ? OptionalDouble.of(count.worstMs) : OptionalDouble.empty(),
        count.growth(),
        count.slower,
        count.tooSlow,
        count.lost,
        count.reduced,
        count.named(),
        restored.routing().loads());
  }

  /** Adds up demand by demand. */
  private final class Count {
    private final List<DemandLoss> losses = new ArrayList<>();
    private double carriedGbps;
    private double worstMs;
    private int slower;
    private int tooSlow;
    private int lost;
    private int reduced;
    private int grown = -1;
    private double grownMs;
    private double growthMs;

    void add(int i, DemandRoute route) {
      Demand demand = demands.get(i);
      double gbps = route.carriedGbps() > ROUNDING * demand.gbps() ? route.carriedGbps() : 0;
      if (gbps < beforeGbps[i] - ROUNDING * demand.gbps()) {
        lose(i, gbps, reason(route));
      }
      if (carries(route)) {
        carriedGbps += route.carriedGbps();
        double ms = route.latencyMs().orElseThrow();
        worstMs = Math.max(worstMs, ms);
        grow(i, ms);
        tooSlow += ms > demand.latencyObjectiveMs().orElse(Double.POSITIVE_INFINITY) ? 1 : 0;
      }
    }

    private static DemandLoss.Reason reason(DemandRoute route) {
      if (route.latencyMs().isPresent()) {
        return DemandLoss.Reason.NO_ROOM;
      }
      return route.demand().territory().isEverywhere()
          ? DemandLoss.Reason.NO_PATH
          : DemandLoss.Reason.NO_PATH_INSIDE;
    }

    private void grow(int i, double ms) {
      if (ms > beforeMs[i] * (1 + SAME_MS)) {
        slower++;
        if (ms - beforeMs[i] > growthMs) {
          growthMs = ms - beforeMs[i];
          grown = i;
          grownMs = ms;
        }
      }
    }

    void lose(int i, double gbps, DemandLoss.Reason reason) {
      Demand demand = demands.get(i);
      if (beforeGbps[i] <= ROUNDING * demand.gbps()) {
        return; // it was not carried before either
      }
      lost += gbps == 0 ? 1 : 0;
      reduced += gbps == 0 ? 0 : 1;
      losses.add(
          new DemandLoss(
              demand.id(), demand.from(), demand.to(), demand.gbps(), beforeGbps[i], gbps, reason));
    }

    Optional<LatencyGrowth> growth() {
      return grown < 0
          ? Optional.empty()
          : Optional.of(new LatencyGrowth(demands.get(grown).id(), beforeMs[grown], grownMs));
    }

    List<DemandLoss> named() {
      losses.sort(Comparator.comparingDouble(loss -> -loss.lostGbps()));
      return losses.subList(0, Math.min(request.mostNamed(), losses.size()));
    }
  }
}
