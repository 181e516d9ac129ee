package dev.spanwright.model.advice;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Searches all choices of the measures of a pool under a budget, depth first. Where more measures
 * cannot harm, a branch ends where all that is left could not beat the best choice known (branch
 * and bound: Land & Doig, 1960).
 */
final class ExactPlan {

  /** So many measures are searched; more would take too long. */
  static final int MOST_MEASURES = 12;

  private final Pool pool;
  private final Budget budget;
  private final int[] indices;
  private final boolean monotone;
  private final BooleanSupplier late;
  private double best;
  private boolean stopped;

  /**
   * @param indices what is chosen from
   * @param monotone whether more measures never make the figure worse
   * @param late whether the time is over
   */
  ExactPlan(Pool pool, Budget budget, int[] indices, boolean monotone, BooleanSupplier late) {
    this.pool = pool;
    this.budget = budget;
    this.indices = indices.clone();
    this.monotone = monotone;
    this.late = late;
    pool.all().stream()
        .filter(choice -> budget.allows(choice.cost(), choice.measures().size()))
        .forEach(choice -> best = Math.max(best, choice.change().gain()));
  }

  /**
   * Evaluates what can be the best; it stays in the pool.
   *
   * @return whether the search was completed
   */
  boolean run() {
    descend(0, new int[0]);
    return !stopped;
  }

  private void descend(int at, int[] chosen) {
    if (stopped || at == indices.length || !mayBeat(at, chosen)) {
      return;
    }
    if (late.getAsBoolean()) {
      stopped = true;
      return;
    }
    int[] more = java.util.Arrays.copyOf(chosen, chosen.length + 1);
    more[chosen.length] = indices[at];
    Optional<Choice> with = pool.choice(more);
    boolean allowed = with.filter(c -> budget.allows(c.cost(), c.measures().size())).isPresent();
    if (allowed) {
      best = Math.max(best, with.get().change().gain());
    }
    // What makes the network worse may be mended by another measure; what is too dear stays so.
    if (allowed || with.isEmpty()) {
      descend(at + 1, more);
    }
    descend(at + 1, chosen);
  }

  /** Whether all that is left, whatever it costs, could be better than the best choice. */
  private boolean mayBeat(int at, int[] chosen) {
    if (!monotone) {
      return true;
    }
    int[] all = java.util.Arrays.copyOf(chosen, chosen.length + indices.length - at);
    System.arraycopy(indices, at, all, chosen.length, indices.length - at);
    return pool.choice(all).map(c -> c.change().gain() > best * (1 + 1e-9)).orElse(true);
  }
}
