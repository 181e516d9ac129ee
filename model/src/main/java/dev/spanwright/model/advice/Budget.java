package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.Checks;

/** What a build plan may take. */
public sealed interface Budget {

  /** Whether measures of this cost and number can be built. */
  boolean allows(AddedCost cost, int measures);

  /**
   * Capital. What costs are not wholly known cannot be bought with it.
   *
   * @param usd USD, 0 to 1e12
   */
  record Usd(double usd) implements Budget {
    private static final double ROUNDING = 1e-9;

    /**
     * @throws IllegalArgumentException if the sum is out of its range
     */
    public Usd {
      Checks.requireRange("budgetUsd", usd, 0, 1e12, "USD");
    }

    @Override
    public boolean allows(AddedCost cost, int measures) {
      return cost.capitalUsd().isPresent()
          && cost.capitalUsd().getAsDouble() <= usd * (1 + ROUNDING);
    }
  }

  /**
   * A number of measures, whatever they cost.
   *
   * @param most 0 to 100
   */
  record Measures(int most) implements Budget {
    /**
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Measures {
      Checks.requireRange("budgetMeasures", most, 0, 100, "");
    }

    @Override
    public boolean allows(AddedCost cost, int measures) {
      return measures <= most;
    }
  }
}
