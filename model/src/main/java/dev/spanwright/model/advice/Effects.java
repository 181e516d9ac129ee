package dev.spanwright.model.advice;

import java.util.List;
import java.util.stream.Stream;

/** What measures do to other figures than the one that was asked for. */
final class Effects {

  private Effects() {}

  /** The figures that change, of a network with measures. */
  static List<Change> of(Bench bench, Trial trial) {
    Stream<Metric> traffic =
        bench.base().evaluation().demands().isEmpty()
            ? Stream.of()
            : Stream.of(
                Metric.WORST_CUT,
                Metric.MEAN_LATENCY,
                Metric.SLOWEST_DEMAND,
                Metric.HEADROOM,
                Metric.CARRIED);
    return traffic
        .filter(metric -> metric != bench.request().metric())
        .map(metric -> bench.change(metric, trial))
        .filter(Change::seen)
        .toList();
  }
}
