package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.Headroom;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Listens to a solver's better answers and notes what each proven gap had cost by then. */
final class GapTimes implements Consumer<Headroom> {

  /** How near to the optimum an answer is proven to be. */
  enum Goal {
    FIVE_PERCENT,
    ONE_PERCENT,
    ONE_PER_MILLE,
    EXACT;

    boolean reachedBy(Headroom answer) {
      return switch (this) {
        case FIVE_PERCENT -> answer.gap() <= 0.05;
        case ONE_PERCENT -> answer.gap() <= 0.01;
        case ONE_PER_MILLE -> answer.gap() <= 0.001;
        case EXACT -> answer.exact();
      };
    }
  }

  private final Cost.Moment start = Cost.Moment.now();
  private final Map<Goal, Cost> reached = new EnumMap<>(Goal.class);

  @Override
  public void accept(Headroom answer) {
    for (Goal goal : Goal.values()) {
      if (!reached.containsKey(goal) && goal.reachedBy(answer)) {
        reached.put(goal, start.toNow());
      }
    }
  }

  /** What it took to get there, if it got there. */
  Optional<Cost> cost(Goal goal) {
    return Optional.ofNullable(reached.get(goal));
  }

  /** All goals that were reached. */
  Map<Goal, Cost> reached() {
    return Collections.unmodifiableMap(reached);
  }
}
