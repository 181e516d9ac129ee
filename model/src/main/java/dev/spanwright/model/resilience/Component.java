package dev.spanwright.model.resilience;

import java.util.BitSet;

/**
 * Something that fails by itself, independently of every other component.
 *
 * @param unavailability share of the time that it is down, 0 to below 1
 * @param failuresPerYear how often it fails
 * @param links numbers of the links that are down with it; not to be changed
 * @param sites numbers of the sites that are down with it; not to be changed
 */
record Component(double unavailability, double failuresPerYear, BitSet links, BitSet sites) {

  private static final double HOURS_PER_YEAR = 8_760;

  /** Most that a component is down: beyond it the linear form has lost its sense. */
  private static final double MOST = 0.999;

  /** The unavailability of something that fails so often and is down so long each time. */
  static double unavailability(double failuresPerYear, double repairHours) {
    return Math.min(MOST, failuresPerYear * repairHours / HOURS_PER_YEAR);
  }

  /** What it is up against what it is down: the odds of its failure. */
  double odds() {
    return unavailability / (1 - unavailability);
  }
}
