package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;

/**
 * The electric power that a site has or is announced to have.
 *
 * @param megawatts more than 0, at most 100,000 MW
 * @param source where the figure comes from; empty for the architect's own
 */
public record Power(double megawatts, String source) {

  /** The most that is accepted, MW: ten times the largest campus announced by 2026. */
  public static final double MAX_MEGAWATTS = 100_000;

  /**
   * @throws IllegalArgumentException if the power is not a number or out of its range
   */
  public Power {
    Checks.requirePositive("powerMw", megawatts, MAX_MEGAWATTS, "MW");
  }
}
