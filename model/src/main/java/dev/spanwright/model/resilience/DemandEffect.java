package dev.spanwright.model.resilience;

import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.traffic.Demand;
import java.util.OptionalDouble;

/**
 * What failures do to a demand.
 *
 * @param before its default route while nothing has failed
 * @param after its route once switching and restoration are done
 * @param state what has become of it
 * @param outageSeconds how long nothing arrives, s: 0 where it is not touched; empty where it is
 *     lost until the repair
 */
public record DemandEffect(
    DemandRoute before, DemandRoute after, State state, OptionalDouble outageSeconds) {

  /** What can become of a demand, the worst last. */
  public enum State {
    /** It runs as before. */
    UNTOUCHED("untouched"),
    /** The receiver has taken the other path of 1+1; all of it arrives. */
    SWITCHED("switched"),
    /** It runs on other paths; all of it arrives. */
    RESTORED("restored"),
    /** Less of it arrives than before. */
    REDUCED("reduced"),
    /** Nothing of it arrives. */
    LOST("lost");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in files and texts. */
    public String id() {
      return id;
    }
  }

  /** The demand. */
  public Demand demand() {
    return before.demand();
  }

  /** What no longer arrives, Gbit/s; never below 0. */
  public double lostGbps() {
    return Math.max(0, before.carriedGbps() - after.carriedGbps());
  }

  /** By how much the one-way latency rises, ms; empty where there is none before or after. */
  public OptionalDouble addedMs() {
    return before.latencyMs().isPresent() && after.latencyMs().isPresent()
        ? OptionalDouble.of(after.latencyMs().getAsDouble() - before.latencyMs().getAsDouble())
        : OptionalDouble.empty();
  }
}
