package dev.spanwright.model.fiber;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A line of equal spans with every mode tried on it.
 *
 * @param spans the spans
 * @param budgets every mode of the catalogue in its order
 */
record LineDesign(EqualSpans spans, List<ModeBudget> budgets) {

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

  /** The mode that needs the least OSNR. */
  ModeBudget leastDemanding() {
    return budgets.stream()
        .min(Comparator.comparingDouble(budget -> budget.mode().requiredOsnrDb()))
        .orElseThrow();
  }

  /** The mode that tolerates most dispersion. */
  ModeBudget mostTolerant() {
    return budgets.stream()
        .max(Comparator.comparingDouble(budget -> budget.mode().maxDispersionPsPerNm()))
        .orElseThrow();
  }
}
