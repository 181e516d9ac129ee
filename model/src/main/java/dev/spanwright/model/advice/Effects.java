package dev.spanwright.model.advice;

import java.util.List;
import java.util.stream.Stream;

/** What measures do to other figures than the one that was asked for. */
final class Effects {

  private Effects() {}

  /** The figures that change, of a network with measures. */
  static List<Change> of(Bench bench, Trial trial) {
    Question question = bench.request().question();
    Stream<Metric> own =
        question == Question.RESILIENCE ? Stream.of(Metric.WORST_CUT) : Stream.of();
    Stream<Metric> traffic =
        bench.base().evaluation().demands().isEmpty()
            ? Stream.of()
            : Stream.of(
                Metric.MEAN_LATENCY, Metric.SLOWEST_DEMAND, Metric.HEADROOM, Metric.CARRIED);
    return Stream.concat(own, traffic)
        .filter(metric -> metric != question.metric())
        .map(metric -> bench.change(metric, trial))
        .filter(Change::seen)
        .toList();
  }
}
