package dev.spanwright.app.bench.solve;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What something took.
 *
 * @param wallMs time by the clock, ms
 * @param cpuMs time of this thread on a processor, ms
 * @param kilobytes allocated by all threads, kB of 1000 bytes
 */
record Cost(double wallMs, double cpuMs, double kilobytes) {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Readings of clocks and counters at one moment. */
  record Moment(long wallNanos, long cpuNanos, long bytes) {

    static Moment now() {
      return new Moment(
          System.nanoTime(),
          THREADS.getCurrentThreadCpuTime(),
          THREADS.getTotalThreadAllocatedBytes());
    }

    /** What was taken between this moment and now. */
    Cost toNow() {
      Moment now = now();
      return new Cost(
          (now.wallNanos - wallNanos) / 1e6,
          (now.cpuNanos - cpuNanos) / 1e6,
          (now.bytes - bytes) / 1e3);
    }
  }

  /** What an action takes on this thread. */
  static Cost of(Runnable action) {
    Moment start = Moment.now();
    action.run();
    return start.toNow();
  }

  /** Medians, one quantity apart from the other; empty if one of the runs did not get there. */
  static Optional<Cost> median(List<Optional<Cost>> runs) {
    if (runs.isEmpty() || runs.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Cost> all = runs.stream().flatMap(Optional::stream).toList();
    return Optional.of(
        new Cost(
            median(all, Cost::wallMs), median(all, Cost::cpuMs), median(all, Cost::kilobytes)));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> quantity) {
    return costs.stream()
        .mapToDouble(quantity)
        .boxed()
        .sorted(Comparator.naturalOrder())
        .skip((costs.size() - 1) / 2)
        .findFirst()
        .orElseThrow();
  }
}
