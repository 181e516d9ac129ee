package dev.spanwright.model.solve;

import java.time.Duration;

/**
 * When a solver is to stop.
 *
 * @param targetGap proven gap that is good enough, (upper bound - value) / upper bound; 0 to 1
 * @param time time after which the best answer so far must do; more than 0
 */
public record SolveLimit(double targetGap, Duration time) {

  /** Exact but for rounding, or 10 s. */
  public static final SolveLimit DEFAULT = new SolveLimit(1e-9, Duration.ofSeconds(10));

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public SolveLimit {
    if (!(targetGap >= 0 && targetGap <= 1)) {
      throw new IllegalArgumentException("target gap " + targetGap + " is not 0 to 1");
    }
    if (!time.isPositive()) {
      throw new IllegalArgumentException("time limit " + time + " is not more than 0");
    }
  }

  /** A cancellation that also asks to stop once the time, counted from now, is over. */
  Cancellation startingNow(Cancellation other) {
    long start = System.nanoTime();
    long nanos = time.toSeconds() < 1_000_000 ? time.toNanos() : Long.MAX_VALUE;
    return () -> other.requested() || System.nanoTime() - start >= nanos;
  }
}
