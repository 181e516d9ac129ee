package dev.spanwright.app.bench.solve;

import com.sun.management.OperatingSystemMXBean;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.failure.SweepResult;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FailureHeadroom;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.SolveLimit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints, for every network at hand, what a sweep over all single failures takes, beside the search
 * for the headroom of each case from nothing in the same run.
 */
@Command(name = "sweep", description = "Failure sweeps against each case solved from nothing.")
public final class SweepTable implements Callable<Integer> {

  @Option(names = "--only", description = "networks whose name contains this (default: all)")
  private String only = "";

  @Option(
      names = "--real",
      description = "folder of real networks, if it is there (default: ../shared/oracles/te)")
  private Path real = Path.of("../shared/oracles/te");

  @Option(names = "--most-sites", description = "larger networks are left out (default: 200)")
  private int mostSites = 200;

  @Option(names = "--sites", description = "fail sites instead of links")
  private boolean sites;

  @Option(names = "--restoration", description = "SHORTEST or OPTIMAL (default: SHORTEST)")
  private Restoration restoration = Restoration.SHORTEST;

  @Option(names = "--gap", description = "gap of the headroom (default: 0.001)")
  private double gap = 0.001;

  @Option(names = "--threads", description = "threads (default: all processors)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--runs", description = "measured sweeps; the best counts (default: 2)")
  private int runs = 2;

  @Option(names = "--no-baseline", description = "leave the search from nothing out")
  private boolean noBaseline;

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    List<SolveCase> cases = new ArrayList<>(SolveCaseFiles.all(real));
    cases.addAll(GeneratedCases.all());
    cases.removeIf(one -> one.sites().size() > mostSites || !one.name().contains(only));
    cases.sort(Comparator.comparingInt(one -> one.sites().size()));
    out.printf(
        Locale.ROOT,
        "%s, gap %s, %d threads. Seconds by the clock and of all processors, best of %d sweeps.%n"
            + "Nothing: the headroom of each case from nothing, of all processors. Searched, rerouted:"
            + " cases.%n",
        restoration,
        gap,
        threads,
        runs);
    row(
        "network",
        "sites",
        "links",
        "demands",
        "sweep s",
        "cpu s",
        "nothing s",
        "searched",
        "rerouted",
        "worst gap");
    for (SolveCase network : cases) {
      row(network);
    }
    return 0;
  }

  private void row(SolveCase network) {
    FlowGraph graph = network.graph();
    StudyGround ground = new StudyGround(graph, network.demands(), RoutingMetric.LATENCY, 1);
    SolveLimit limit = new SolveLimit(gap, Duration.ofMinutes(2));
    SweepRequest request = SweepRequest.of(restoration).withLimitEach(limit).withThreads(threads);
    List<FailureCase> failures = failures(graph);
    List<Double> seconds = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    List<FailureOutcome> outcomes = List.of();
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      long cpuStart = processNanos();
      FailureStudy study = FailureStudy.of(ground, request, Cancellation.never());
      SweepResult result = study.sweep(failures, _ -> {}, Cancellation.never());
      seconds.add((System.nanoTime() - start) / 1e9);
      processor.add((processNanos() - cpuStart) / 1e9);
      outcomes = result.outcomes();
    }
    double worst = outcomes.stream().mapToDouble(o -> o.headroom().gap()).max().orElse(0);
    row(
        network.name(),
        graph.sites(),
        graph.links(),
        network.demands().size(),
        number(Collections.min(seconds)),
        number(Collections.min(processor)),
        noBaseline || sites ? "-" : number(fromNothing(network, graph, limit)),
        count(outcomes, FailureHeadroom.How.SOLVED),
        count(outcomes, FailureHeadroom.How.REROUTED),
        String.format(Locale.ROOT, "%.2e", worst));
  }

  private List<FailureCase> failures(FlowGraph graph) {
    return sites
        ? IntStream.range(0, graph.sites()).mapToObj(site -> siteOf(graph, site)).toList()
        : links(graph).map(FailureCase::link).toList();
  }

  private static Stream<String> links(FlowGraph graph) {
    return IntStream.range(0, graph.links()).mapToObj(graph::linkId);
  }

  private static FailureCase siteOf(FlowGraph graph, int site) {
    String id = graph.siteId(site);
    List<String> down =
        IntStream.range(0, graph.links())
            .filter(link -> graph.from(2 * link) == site || graph.to(2 * link) == site)
            .mapToObj(graph::linkId)
            .toList();
    return new FailureCase(FailureKind.SITE, "site:" + id, Cuts.site(id), down, List.of(id));
  }

  private static long processNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double fromNothing(SolveCase network, FlowGraph graph, SolveLimit limit) {
    long start = processNanos();
    double sum = 0;
    for (String link : links(graph).toList()) {
      Headroom alone =
          HeadroomSolver.solve(
              graph.withoutLinks(Set.of(link)), network.demands(), limit, Cancellation.never());
      sum += alone.factor();
    }
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a headroom is no number");
    }
    return (processNanos() - start) / 1e9;
  }

  private static long count(List<FailureOutcome> outcomes, FailureHeadroom.How how) {
    return outcomes.stream().filter(outcome -> outcome.how() == how).count();
  }

  private void row(Object... cells) {
    out.printf(Locale.ROOT, "%-12s %5s %5s %7s %9s %9s %9s %8s %8s %9s%n", cells);
    out.flush();
  }

  private static String number(double seconds) {
    return String.format(Locale.ROOT, seconds < 0.1 ? "%.3f" : "%.2f", seconds);
  }
}
