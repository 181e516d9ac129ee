package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.OptionalDouble;

/**
 * What a site sends and receives in all, wherever to and from: what is known of demand when the
 * single demands are not (the hose model of Duffield et al., "A flexible model for resource
 * management in virtual private networks", SIGCOMM 1999).
 *
 * @param sendsGbps most that the site sends, Gbit/s, 0 to 1e9; empty for the sum of its demands
 * @param receivesGbps most that it receives, Gbit/s, 0 to 1e9; empty for the sum of its demands
 */
public record Hose(OptionalDouble sendsGbps, OptionalDouble receivesGbps) {

  /** What both take. */
  public static final Range GBPS = Workload.RATE_GBPS;

  /** As the demands have it. */
  public static final Hose OF_DEMANDS = new Hose(OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a value is out of its range
   */
  public Hose {
    sendsGbps.ifPresent(gbps -> GBPS.require("sendsGbps", gbps));
    receivesGbps.ifPresent(gbps -> GBPS.require("receivesGbps", gbps));
  }
}
