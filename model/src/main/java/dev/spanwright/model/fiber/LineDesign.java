package dev.spanwright.model.fiber;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of equal spans with every mode tried on it.
 *
 * @param spans the spans
 * @param spanKm the length that they were to have at most, km
 * @param dispersionPsPerNm accumulated chromatic dispersion, ps/nm
 * @param budgets every mode of the catalogue in its order; at least one
 */
record LineDesign(
    EqualSpans spans, double spanKm, double dispersionPsPerNm, List<ModeBudget> budgets) {

  /** Most bits first, then fewest transceivers, then most margin. */
  private static final Comparator<ModeBudget> PREFERENCE =
      Comparator.comparingDouble(ModeBudget::gbpsPerPair)
          .thenComparing(ModeBudget::channels, Comparator.reverseOrder())
          .thenComparingDouble(ModeBudget::marginDb);

  LineDesign {
    budgets = List.copyOf(budgets);
  }

  /** The mode that carries most; of equals the first of the catalogue. */
  Optional<ModeBudget> best() {
    ModeBudget best = null;
    for (ModeBudget budget : budgets) {
      if (budget.closes() && (best == null || PREFERENCE.compare(budget, best) > 0)) {
        best = budget;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mode that has most margin, or lacks least. */
  ModeBudget nearest() {
    return budgets.stream().max(Comparator.comparingDouble(ModeBudget::marginDb)).orElseThrow();
  }
}
