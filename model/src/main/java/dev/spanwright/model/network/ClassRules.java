package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.OptionalDouble;

/**
 * How the traffic of one class is protected, what it is promised, and how it grows.
 *
 * @param protection what becomes of a demand when a failure takes its path
 * @param disjoint what the two paths of {@link Protection#DEDICATED} must not share; the others do
 *     not look at it
 * @param availabilityTarget share of the time that a demand is to be carried, 0.5 to 1, 1 excluded;
 *     empty where nothing is promised
 * @param growthPerYear growth in a year, compound, -0.5 to 5; 0.3 is 30 %
 * @param multiplier by what the traffic that workloads ask for is multiplied, to see what if, 0 to
 *     1,000; no unit
 */
public record ClassRules(
    Protection protection,
    Disjointness disjoint,
    OptionalDouble availabilityTarget,
    double growthPerYear,
    double multiplier) {

  // What the components of these names take.

  public static final Range AVAILABILITY_TARGET = Range.from(0.5, 0.999999999, "");
  public static final Range GROWTH_PER_YEAR = Growth.RATE_PER_YEAR;
  public static final Range MULTIPLIER = Range.from(0, 1_000, "");

  /**
   * Restored on the default paths, as routed networks do by themselves; nothing promised; 30 %
   * growth a year (E: an assumption to begin with); as the workloads ask.
   */
  public static final ClassRules USUAL =
      new ClassRules(
          Protection.RESTORE_SHORTEST,
          Disjointness.LINK,
          OptionalDouble.empty(),
          Growth.USUAL_RATE_PER_YEAR,
          1);

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a value is out of its range
   */
  public ClassRules {
    availabilityTarget.ifPresent(share -> AVAILABILITY_TARGET.require("availabilityTarget", share));
    GROWTH_PER_YEAR.require("growthPerYear", growthPerYear);
    MULTIPLIER.require("multiplier", multiplier);
  }

  /** By what the traffic of a later year is multiplied, beside the multiplier. */
  public double growthIn(int years) {
    return Math.pow(1 + growthPerYear, years);
  }

  /** These rules with another protection. */
  public ClassRules withProtection(Protection newProtection) {
    return new ClassRules(newProtection, disjoint, availabilityTarget, growthPerYear, multiplier);
  }

  /** These rules with another demand on disjoint paths. */
  public ClassRules withDisjoint(Disjointness newDisjoint) {
    return new ClassRules(protection, newDisjoint, availabilityTarget, growthPerYear, multiplier);
  }

  /**
   * These rules with another target; empty for none.
   *
   * @throws dev.spanwright.model.equipment.FieldException if it is out of its range
   */
  public ClassRules withAvailabilityTarget(OptionalDouble newTarget) {
    return new ClassRules(protection, disjoint, newTarget, growthPerYear, multiplier);
  }

  /**
   * These rules with another growth.
   *
   * @throws dev.spanwright.model.equipment.FieldException if it is out of its range
   */
  public ClassRules withGrowthPerYear(double newGrowth) {
    return new ClassRules(protection, disjoint, availabilityTarget, newGrowth, multiplier);
  }

  /**
   * These rules with another multiplier.
   *
   * @throws dev.spanwright.model.equipment.FieldException if it is out of its range
   */
  public ClassRules withMultiplier(double newMultiplier) {
    return new ClassRules(protection, disjoint, availabilityTarget, growthPerYear, newMultiplier);
  }
}
