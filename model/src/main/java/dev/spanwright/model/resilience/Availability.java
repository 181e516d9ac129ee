package dev.spanwright.model.resilience;

import dev.spanwright.model.traffic.Demand;
import java.util.OptionalDouble;

/**
 * The share of the time that a demand has a path, by the protection of its class. It does not look
 * at capacity: a demand that is restored on fewer links than it needs counts all the same.
 *
 * @param demand the demand
 * @param atLeast lower bound, 0 to 1
 * @param atMost upper bound, 0 to 1
 * @param target what its class is promised; empty for nothing
 */
public record Availability(Demand demand, double atLeast, double atMost, OptionalDouble target) {

  /** Whether a target is met. */
  public enum Verdict {
    /** Nothing is promised. */
    NO_TARGET("no target"),
    /** Even the lower bound meets it. */
    MET("met"),
    /** Even the upper bound misses it. */
    MISSED("missed"),
    /** It lies between the bounds. */
    UNDECIDED("undecided");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    /** The name in files and texts. */
    public String id() {
      return id;
    }
  }

  /** Whether the target is met. */
  public Verdict verdict() {
    if (target.isEmpty()) {
      return Verdict.NO_TARGET;
    }
    double wanted = target.getAsDouble();
    return atLeast >= wanted ? Verdict.MET : atMost < wanted ? Verdict.MISSED : Verdict.UNDECIDED;
  }

  /** Most time of a year that it is down, h. */
  public double downHoursPerYear() {
    return (1 - atLeast) * 8_760;
  }
}
