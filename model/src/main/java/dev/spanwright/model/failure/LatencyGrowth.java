package dev.spanwright.model.failure;

/**
 * A demand that runs on a slower path than before.
 *
 * @param demandId identifier of the demand
 * @param beforeMs one-way latency of its slowest used path in the intact network, ms
 * @param afterMs the same after the failure, ms; more than before
 */
public record LatencyGrowth(String demandId, double beforeMs, double afterMs) {

  /** How much slower, ms one way. */
  public double growthMs() {
    return afterMs - beforeMs;
  }
}
