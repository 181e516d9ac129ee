package dev.spanwright.model.advice;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Headroom;
import java.util.EnumMap;
import java.util.Map;

/** A network that was evaluated to see what it is worth. Figures are computed when asked for. */
final class Trial {

  private final Evaluation evaluation;
  private final double withinMs;
  private final Bench bench;
  private final Map<Metric, Double> known = new EnumMap<>(Metric.class);
  private Headroom headroom;
  private CutShares cuts;

  /**
   * @param evaluation of the network; its headroom need not be good
   * @param bench finds the headroom where it is asked for
   */
  Trial(Evaluation evaluation, double withinMs, Bench bench) {
    this.evaluation = evaluation;
    this.withinMs = withinMs;
    this.bench = bench;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** A figure, in its unit. */
  double value(Metric metric) {
    Double value = known.get(metric);
    if (value == null) {
      compute(metric);
      value = known.get(metric);
    }
    return value;
  }

  private void compute(Metric metric) {
    switch (metric) {
      case MEAN_LATENCY -> known.put(metric, meanLatencyMs());
      case SLOWEST_DEMAND ->
          known.put(
              metric,
              evaluation.insights().slowest().map(d -> d.latencyMs().orElse(0)).orElse(0.0));
      case HEADROOM -> known.put(metric, headroom().factor());
      case CARRIED -> known.put(metric, carriedShare());
      case AFTER_CUT, WORST_CUT -> {
        known.put(Metric.AFTER_CUT, cuts().mean());
        known.put(Metric.WORST_CUT, cuts().worst());
      }
      case REACH ->
          known.put(
              metric,
              Reach.of(evaluation.network(), evaluation.plants())
                  .map(reach -> reach.shareWithin(withinMs))
                  .orElse(0.0));
    }
  }

  /** The headroom, as near as time allows. */
  Headroom headroom() {
    if (headroom == null) {
      headroom = bench.headroom(evaluation);
    }
    return headroom;
  }

  /** What is carried after the failure of each single link. */
  CutShares cuts() {
    if (cuts == null) {
      cuts = CutShares.of(evaluation, bench.cancellation());
    }
    return cuts;
  }

  /** Demands that have no path. */
  long cutOff() {
    return evaluation.routing().demands().stream().filter(d -> d.latencyMs().isEmpty()).count();
  }

  private double meanLatencyMs() {
    double sum = 0;
    double gbps = 0;
    for (DemandRoute route : evaluation.routing().demands()) {
      if (route.latencyMs().isPresent()) {
        sum += route.demand().gbps() * route.latencyMs().getAsDouble();
        gbps += route.demand().gbps();
      }
    }
    return gbps > 0 ? sum / gbps : 0;
  }

  private double carriedShare() {
    double offered = evaluation.routing().offeredGbps();
    return offered > 0 ? evaluation.routing().carriedGbps() / offered : 1;
  }
}
