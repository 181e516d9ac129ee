package dev.spanwright.app.bench.solve;

import dev.spanwright.app.bench.solve.GapTimes.Goal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints, for every network at hand, what the solver takes to each proven gap, beside what GLOP
 * takes for the exact linear programme in the same run.
 */
@Command(name = "solver", description = "The solver against the exact arc LP by GLOP.")
public final class SolverTable implements Callable<Integer> {

  @Option(names = "--only", description = "networks whose name contains this (default: all)")
  private String only = "";

  @Option(
      names = "--real",
      description = "folder of real networks, if it is there (default: ../shared/oracles/te)")
  private Path real = Path.of("../shared/oracles/te");

  @Option(names = "--most-sites", description = "larger networks are left out (default: 400)")
  private int mostSites = 400;

  @Option(names = "--runs", description = "measured runs (default: 9)")
  private int runs = 9;

  @Option(names = "--warm-up-seconds", description = "before the runs (default: 2)")
  private double warmUpSeconds = 2;

  @Option(names = "--solve-seconds", description = "limit of one solve (default: 10)")
  private double solveSeconds = 10;

  @Option(names = "--glop-seconds", description = "limit of GLOP; 0: without (default: 100)")
  private double glopSeconds = 100;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    List<SolveCase> cases = new ArrayList<>(SolveCaseFiles.all(real));
    cases.addAll(GeneratedCases.all());
    cases.removeIf(one -> one.sites().size() > mostSites || !one.name().contains(only));
    cases.sort(Comparator.comparingInt(one -> one.sites().size()));
    CaseReport.Effort effort =
        new CaseReport.Effort(
            runs, seconds(warmUpSeconds), seconds(solveSeconds), seconds(glopSeconds));
    heading();
    for (SolveCase network : cases) {
      CaseReport report = CaseReport.of(network, effort);
      row(network, report, "wall", Cost::wallMs);
      row(network, report, "cpu", Cost::cpuMs);
    }
    return 0;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos((long) (seconds * 1e9));
  }

  private void heading() {
    out.println(
        """
        Milliseconds, medians, by the clock (wall) and of the solving thread on a processor (cpu). Proven gaps of 5 %, 1 %, 0.1 %, and
        exact: from nothing, then after the capacity of one link changed by 10 %. GLOP: solve() alone of the arc LP by source; ratio: GLOP
        over ours, exact. ECMP: default routing and loads. kB: allocated until 1 % is proven. "-": not reached in time, or not asked for.
        """);
    row(
        "network",
        "sites",
        "links",
        "demands",
        "",
        "5 %",
        "1 %",
        "0.1 %",
        "exact",
        "GLOP",
        "ratio",
        "edit 1 %",
        "edit 0.1%",
        "edit ex.",
        "ECMP",
        "kB");
  }

  private void row(
      SolveCase network, CaseReport report, String what, ToDoubleFunction<Cost> quantity) {
    Map<Goal, Optional<Cost>> cold = report.cold();
    Map<Goal, Optional<Cost>> edited = report.edited();
    Optional<Cost> exact = cold.get(Goal.EXACT);
    Optional<Double> ratio =
        report
            .glop()
            .flatMap(g -> exact.map(o -> quantity.applyAsDouble(g) / quantity.applyAsDouble(o)));
    row(
        network.name(),
        network.sites().size(),
        network.edges().size(),
        network.demands().size(),
        what,
        number(cold.get(Goal.FIVE_PERCENT).map(quantity::applyAsDouble)),
        number(cold.get(Goal.ONE_PERCENT).map(quantity::applyAsDouble)),
        number(cold.get(Goal.ONE_PER_MILLE).map(quantity::applyAsDouble)),
        number(exact.map(quantity::applyAsDouble)),
        number(report.glop().map(quantity::applyAsDouble)),
        number(ratio),
        number(edited.get(Goal.ONE_PERCENT).map(quantity::applyAsDouble)),
        number(edited.get(Goal.ONE_PER_MILLE).map(quantity::applyAsDouble)),
        number(edited.get(Goal.EXACT).map(quantity::applyAsDouble)),
        number(report.defaultRouting().map(quantity::applyAsDouble)),
        number(cold.get(Goal.ONE_PERCENT).map(Cost::kilobytes)));
  }

  private void row(Object... cells) {
    out.printf(
        Locale.ROOT, "%-12s %5s %5s %7s %-4s %9s %9s %9s %9s %9s %7s %9s %9s %9s %9s %9s%n", cells);
    out.flush();
  }

  private static String number(Optional<Double> value) {
    return value
        .map(v -> String.format(Locale.ROOT, v < 1 ? "%,.3f" : v < 100 ? "%,.1f" : "%,.0f", v))
        .orElse("-");
  }
}
