package dev.spanwright.app.desk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How much longer things take than on the machine that the limit is meant for. What the JavaFX
 * thread takes for the warm-up, much the same kind of work, tells the machine; a small fixed piece
 * of arithmetic tells what changed since: a neighbour on the same processor, or a lower clock.
 */
final class Pace {

  /** Processor time of the JavaFX thread for the warm-up on that machine, ms. */
  private static final double WARM_UP_MS = 1_300;

  /** A time that was itself disturbed does not excuse everything. */
  private static final double MOST = 5;

  /** Rounds of the piece of work, about 0.1 ms. */
  private static final int ROUNDS = 20_000;

  private static final int PROBES = 9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static double warmUp = 1;
  private static double probeThen;

  private Pace() {}

  /** Processor time of this thread, ms. */
  static double cpuMillis() {
    return THREADS.getCurrentThreadCpuTime() / 1e6;
  }

  /**
   * Keeps how long the warm-up took.
   *
   * @param millis processor time of the JavaFX thread
   */
  static synchronized void warmedUpIn(double millis) {
    warmUp = millis / WARM_UP_MS;
    double[] probes = new double[PROBES];
    Arrays.setAll(probes, _ -> probe());
    Arrays.sort(probes);
    probeThen = probes[PROBES / 2];
  }

  /** How many times as long something takes now; 1 or more, and 1 before the warm-up. */
  static synchronized double slowness() {
    // Faster arithmetic than then says little: what waits for memory may still do so.
    return probeThen == 0 ? 1 : Math.clamp(warmUp * Math.max(1, probe() / probeThen), 1, MOST);
  }

  /** Processor time of the piece of work now, ms. */
  private static double probe() {
    double before = cpuMillis();
    double sum = 0;
    for (int i = 1; i < ROUNDS; i++) {
      sum += Math.sqrt(i) / (i + sum);
    }
    // The result is in use, so that the work is done.
    return cpuMillis() - before + sum * 1e-12;
  }
}
