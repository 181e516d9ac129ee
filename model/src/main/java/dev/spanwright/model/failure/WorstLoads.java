package dev.spanwright.model.failure;

import dev.spanwright.model.solve.LinkLoad;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Keeps the highest load of every link. The answer does not depend on the order in which outcomes
 * come. Thread-safe.
 */
final class WorstLoads {

  private static final int INTACT = -1;

  private final List<FailureCase> cases;
  private final LinkLoad[] highest;
  private final int[] cause;

  WorstLoads(List<FailureCase> cases, Map<String, LinkLoad> intact) {
    this.cases = cases;
    this.highest = intact.values().toArray(new LinkLoad[0]);
    this.cause = new int[highest.length];
    Arrays.fill(cause, INTACT);
  }

  /** Takes the loads of a case by its number. */
  synchronized void add(int number, Map<String, LinkLoad> loads) {
    int link = 0;
    for (LinkLoad load : loads.values()) {
      double before = highest[link].utilisation();
      double now = load.utilisation();
      if (now > before || (now == before && number < cause[link])) {
        highest[link] = load;
        cause[link] = number;
      }
      link++;
    }
  }

  synchronized List<WorstLoad> all() {
    return IntStream.range(0, highest.length)
        .mapToObj(
            link ->
                new WorstLoad(
                    highest[link],
                    cause[link] == INTACT ? FailureCase.INTACT.id() : cases.get(cause[link]).id()))
        .toList();
  }
}
