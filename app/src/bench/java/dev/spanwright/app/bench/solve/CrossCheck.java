package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.RandomBackbone;
import dev.spanwright.model.solve.SolveLimit;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Solves random networks and checks every answer by other means; prints each disagreement with the
 * seed that leads to it. Ends with 1 if there was one.
 */
@Command(name = "crosscheck", description = "The solver against GLOP and its own proofs.")
public final class CrossCheck implements Callable<Integer> {

  @Option(names = "--seed", description = "the first (default: 1)")
  private long seed = 1;

  @Option(names = "--cases", description = "how many, by rising seeds (default: 200)")
  private int cases = 200;

  @Option(names = "--least-sites", description = "at least 4 (default: 20)")
  private int leastSites = 20;

  @Option(names = "--most-sites", description = "at most (default: 200)")
  private int mostSites = 200;

  @Option(names = "--gap", description = "proven gap to ask for (default: 0.001)")
  private double gap = 0.001;

  @Option(names = "--solve-seconds", description = "limit of one solve (default: 10)")
  private int solveSeconds = 10;

  @Option(names = "--glop-seconds", description = "limit of GLOP; 0: without (default: 10)")
  private int glopSeconds = 10;

  @Option(names = "--verbose", description = "a line for every case, not only for trouble")
  private boolean verbose;

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    CaseCheck check =
        new CaseCheck(
            new SolveLimit(gap, Duration.ofSeconds(solveSeconds)), Duration.ofSeconds(glopSeconds));
    int wrong = 0;
    int slow = 0;
    int compared = 0;
    for (int i = 0; i < cases; i++) {
      RandomBackbone network = RandomBackbone.of(seed + i, leastSites, mostSites);
      CaseCheck.Result result = check.check(network);
      wrong += result.disagreements().isEmpty() ? 0 : 1;
      slow += result.slow() ? 1 : 0;
      compared += result.compared() ? 1 : 0;
      if (verbose || result.slow() || !result.disagreements().isEmpty()) {
        print(network, result);
      }
    }
    out.printf(
        "%d networks, %d of them solved by GLOP too: %d disagree, %d did not reach the gap in time%n",
        cases, compared, wrong, slow);
    return wrong == 0 ? 0 : 1;
  }

  private void print(RandomBackbone network, CaseCheck.Result result) {
    out.printf(
        Locale.ROOT,
        "seed %d: %d sites, %d links, %d demands, %s: %s to %s in %.1f ms%s%n",
        network.seed(),
        network.sites().size(),
        network.edges().size(),
        network.demands().size(),
        network.kind(),
        result.answer().factor(),
        result.answer().upperBound(),
        result.answer().millis(),
        result.slow() ? ", slow" : "");
    List<String> disagreements = result.disagreements();
    disagreements.forEach(text -> out.println("  WRONG: " + text));
    out.flush();
  }
}
