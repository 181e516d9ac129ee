package dev.spanwright.model.failure;

import java.util.List;

/**
 * What a sweep over failures found.
 *
 * @param restoration how traffic found its way
 * @param targetGap the gap of the headroom that was asked for, 0 to 1
 * @param intact the network without failure, by the same restoration
 * @param outcomes one for each case, in the order of the cases
 * @param worstLoads one for each link, in the order of the network
 */
public record SweepResult(
    Restoration restoration,
    double targetGap,
    FailureOutcome intact,
    List<FailureOutcome> outcomes,
    List<WorstLoad> worstLoads) {

  public SweepResult {
    outcomes = List.copyOf(outcomes);
    worstLoads = List.copyOf(worstLoads);
  }
}
