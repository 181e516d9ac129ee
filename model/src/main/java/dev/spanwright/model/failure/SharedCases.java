package dev.spanwright.model.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The cases of a sweep, those in which the same is down together. Thread-safe. */
final class SharedCases {

  private final List<FailureCase> cases;
  private final List<List<Integer>> same;
  private final FailureOutcome[] outcomes;
  private final Consumer<SweepProgress> progress;
  private int done;

  SharedCases(List<FailureCase> cases, Consumer<SweepProgress> progress) {
    this.cases = List.copyOf(cases);
    this.progress = progress;
    this.outcomes = new FailureOutcome[cases.size()];
    Map<List<List<String>>, List<Integer>> byDown = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      FailureCase one = cases.get(i);
      byDown
          .computeIfAbsent(List.of(one.failedLinks(), one.failedSites()), _ -> new ArrayList<>())
          .add(i);
    }
    this.same = List.copyOf(byDown.values());
  }

  /** Number of cases that differ. */
  int distinct() {
    return same.size();
  }

  /** The number of the first case of those in which the same is down. */
  int first(int distinct) {
    return same.get(distinct).getFirst();
  }

  /** Takes the outcome for all cases in which the same is down. */
  synchronized void found(int distinct, FailureOutcome outcome) {
    for (int number : same.get(distinct)) {
      outcomes[number] = outcome.of(cases.get(number));
      done++;
      progress.accept(new SweepProgress(done, cases.size(), outcomes[number]));
    }
  }

  /** All outcomes in the order of the cases. */
  synchronized List<FailureOutcome> outcomes() {
    return List.of(outcomes);
  }
}
