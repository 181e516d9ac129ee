package dev.spanwright.model.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Improves a choice by one measure more, or one in place of another, as long as that helps; what
 * else could be built is sought anew where the choice leads. All that is tried stays in the pool.
 */
final class LocalPlan {

  private final Pool pool;
  private final Budget budget;
  private final BooleanSupplier late;

  /**
   * @param late whether the time is over
   */
  LocalPlan(Pool pool, Budget budget, BooleanSupplier late) {
    this.pool = pool;
    this.budget = budget;
    this.late = late;
  }

  /** Improves a choice until no step helps; tells after every step. */
  void run(int[] start, Runnable told) {
    int[] chosen = start;
    Optional<int[]> better = Optional.of(start);
    while (better.isPresent() && !late.getAsBoolean()) {
      chosen = better.get();
      told.run();
      better = better(chosen);
    }
  }

  /** The best neighbour that is better than a choice. */
  private Optional<int[]> better(int[] chosen) {
    int[] at = chosen;
    pool.candidates(chosen).forEach(measure -> pool.index(measure, at));
    double best = gain(chosen) + Math.abs(gain(chosen)) * 1e-6;
    Optional<int[]> found = Optional.empty();
    for (int[] next : neighbours(chosen)) {
      if (late.getAsBoolean()) {
        return found;
      }
      double gain = gain(next);
      if (gain > best) {
        best = gain;
        found = Optional.of(next);
      }
    }
    return found;
  }

  private double gain(int[] indices) {
    return pool.choice(indices)
        .filter(c -> budget.allows(c.cost(), c.measures().size()))
        .map(c -> c.change().gain())
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private List<int[]> neighbours(int[] chosen) {
    int[] others =
        IntStream.range(0, pool.size())
            .filter(i -> Arrays.stream(chosen).noneMatch(c -> c == i))
            .toArray();
    List<int[]> found = new ArrayList<>();
    for (int other : others) {
      found.add(IntStream.concat(Arrays.stream(chosen), IntStream.of(other)).toArray());
      for (int gone : chosen) {
        found.add(
            IntStream.concat(Arrays.stream(chosen).filter(c -> c != gone), IntStream.of(other))
                .toArray());
      }
    }
    return found;
  }
}
