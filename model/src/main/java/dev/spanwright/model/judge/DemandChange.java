package dev.spanwright.model.judge;

import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.traffic.Demand;
import java.util.OptionalDouble;

/**
 * What a failure does to one demand.
 *
 * @param kind what happens to it
 * @param before its route in the whole network
 * @param after its route in what is left
 */
public record DemandChange(Kind kind, DemandRoute before, DemandRoute after) {

  /** What does not arrive below this share of a demand is rounding, not loss. */
  private static final double ROUNDING = 1e-6;

  /** Latencies that differ by less are the same, ms. */
  private static final double SAME_MS = 1e-6;

  /** What can happen to a demand, the worst first. */
  public enum Kind {
    /** It has no path left. */
    CUT_OFF,
    /** It has a path, and less arrives than before. */
    REDUCED,
    /** It arrives as before, and later. */
    SLOWED,
    /** It takes other ways, and is no worse for it. */
    REROUTED,
    /** Nothing. */
    UNTOUCHED
  }

  /** Compares two routes of the same demand. */
  public static DemandChange of(DemandRoute before, DemandRoute after) {
    return new DemandChange(kind(before, after), before, after);
  }

  private static Kind kind(DemandRoute before, DemandRoute after) {
    if (after.paths().isEmpty() && !before.paths().isEmpty()) {
      return Kind.CUT_OFF;
    }
    if (before.carriedGbps() - after.carriedGbps() > ROUNDING * before.demand().gbps()) {
      return Kind.REDUCED;
    }
    if (slowerMs(before, after) > SAME_MS) {
      return Kind.SLOWED;
    }
    return after.paths().equals(before.paths()) ? Kind.UNTOUCHED : Kind.REROUTED;
  }

  private static double slowerMs(DemandRoute before, DemandRoute after) {
    return before.latencyMs().isPresent() && after.latencyMs().isPresent()
        ? after.latencyMs().getAsDouble() - before.latencyMs().getAsDouble()
        : 0;
  }

  /** The demand, as it is after the failure. */
  public Demand demand() {
    return after.demand();
  }

  /** What arrived before and does not any more, Gbit/s; not below 0. */
  public double lostGbps() {
    return Math.max(0, before.carriedGbps() - after.carriedGbps());
  }

  /** How much later it arrives, one way, ms; below 0 where it is faster; empty where cut off. */
  public OptionalDouble slowerMs() {
    return before.latencyMs().isPresent() && after.latencyMs().isPresent()
        ? OptionalDouble.of(slowerMs(before, after))
        : OptionalDouble.empty();
  }

  /** Whether it is over its latency objective after the failure and was not before. */
  public boolean isNewlyLate() {
    return isLate(after) && !isLate(before);
  }

  private static boolean isLate(DemandRoute route) {
    return route.demand().latencyObjectiveMs().isPresent()
        && route.latencyMs().orElse(0) > route.demand().latencyObjectiveMs().getAsDouble();
  }
}
