package dev.spanwright.model.failure;

import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;

/**
 * What is asked of a sweep.
 *
 * @param restoration how traffic finds its way after each failure
 * @param limitEach when the headroom of a case is good enough, and how long one case may take;
 *     where the time is met the answer holds, with a wider gap, but may differ from run to run
 * @param mostNamed most demands that are named for each case, those that lost most first; counts
 *     tell of all; 0 or more
 * @param keepLoads whether each outcome of a sweep keeps the load of every link
 * @param threads threads that share the cases, 1 or more
 */
public record SweepRequest(
    Restoration restoration, SolveLimit limitEach, int mostNamed, boolean keepLoads, int threads) {

  /** Within 0.1 %, 1,000 demands named, loads kept, as many threads as processors. */
  public static SweepRequest of(Restoration restoration) {
    return new SweepRequest(
        restoration,
        new SolveLimit(0.001, Duration.ofMinutes(1)),
        1000,
        true,
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SweepRequest {
    if (mostNamed < 0) {
      throw new IllegalArgumentException("mostNamed " + mostNamed + " is not 0 or more");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + " is not 1 or more");
    }
  }

  /** The same with another limit. */
  public SweepRequest withLimitEach(SolveLimit limit) {
    return new SweepRequest(restoration, limit, mostNamed, keepLoads, threads);
  }

  /** The same without the loads of every case; the worst ones are found all the same. */
  public SweepRequest withoutLoads() {
    return new SweepRequest(restoration, limitEach, mostNamed, false, threads);
  }

  /** The same with another number of threads. */
  public SweepRequest withThreads(int count) {
    return new SweepRequest(restoration, limitEach, mostNamed, keepLoads, count);
  }

  /** The same with another number of demands named. */
  public SweepRequest withMostNamed(int most) {
    return new SweepRequest(restoration, limitEach, most, keepLoads, threads);
  }
}
