package dev.spanwright.app.command;

import dev.spanwright.model.failure.DemandLoss;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.WorstLoad;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.Headroom;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sweep as text for a terminal, the worst first. */
final class SweepText {

  /** Longer lists are cut; JSON has everything. */
  private static final int MOST_ROWS = 20;

  private static final int MOST_NAMED = 5;
  private static final String END = System.lineSeparator();

  /** What sums of many rates may miss. */
  private static final double ROUNDING = 1e-9;

  private final SweepReport report;
  private final Optional<Network> network;

  /**
   * @param network of the sweep, for its names; empty where only the sweep is at hand
   */
  SweepText(SweepReport report, Optional<Network> network) {
    this.report = report;
    this.network = network;
  }

  String text() {
    List<FailureOutcome> worst =
        apart().stream()
            .sorted(
                Comparator.comparingDouble(FailureOutcome::carriedShare)
                    .thenComparingDouble(outcome -> outcome.headroom().factor()))
            .toList();
    return summary(worst) + cases(worst) + lost(worst) + loads();
  }

  /** One outcome for what is down: spans and huts of a link are not told one by one. */
  private List<FailureOutcome> apart() {
    Map<List<List<String>>, FailureOutcome> byDown = new LinkedHashMap<>();
    for (FailureOutcome outcome : report.result().outcomes()) {
      FailureCase failure = outcome.failure();
      byDown.putIfAbsent(List.of(failure.failedLinks(), failure.failedSites()), outcome);
    }
    return List.copyOf(byDown.values());
  }

  private String summary(List<FailureOutcome> worst) {
    long kept = worst.stream().filter(one -> one.lostDemands() + one.reducedDemands() == 0).count();
    String part =
        report.shard().equals(Shard.WHOLE)
            ? ""
            : " (shard %s of %d)".formatted(report.shard(), report.cases());
    String how =
        report.result().restoration() == Restoration.SHORTEST
            ? "restored on shortest paths"
            : "restored in the best way";
    int all = report.result().outcomes().size();
    String differ = worst.size() < all ? ", %d that differ".formatted(worst.size()) : "";
    String these = differ.isEmpty() ? "them" : "these";
    return "%s: %d failures%s%s, %s; %d of %s take nothing from any demand%n"
            .formatted(TextTable.printable(report.network()), all, differ, part, how, kept, these)
        + "Without failure: carried %s, headroom %s, slowest path %s ms%n"
            .formatted(
                percent(report.result().intact()),
                headroom(report.result().intact().headroom()),
                milliseconds(report.result().intact()));
  }

  private String cases(List<FailureOutcome> worst) {
    TextTable table = new TextTable("<<>>>>>>");
    table.row(
        List.of(
            "failure", "what", "carried", "headroom", "slowest ms", "grows ms", "lost", "reduced"));
    for (FailureOutcome outcome : first(worst)) {
      table.row(
          List.of(
              outcome.failure().id(),
              name(outcome.failure()),
              percent(outcome),
              headroom(outcome.headroom()),
              milliseconds(outcome),
              outcome.growth().map(growth -> "+" + decimals(growth.growthMs(), 2)).orElse("-"),
              String.valueOf(outcome.lostDemands()),
              String.valueOf(outcome.reducedDemands())));
    }
    return section("Failures, the worst first", table, worst.size(), "failures");
  }

  private String lost(List<FailureOutcome> worst) {
    TextTable table = new TextTable("<<>>>");
    table.row(List.of("failure", "demand", "before", "carried", "why"));
    int rows = 0;
    for (FailureOutcome outcome : first(worst)) {
      for (DemandLoss loss : outcome.losses().stream().limit(MOST_NAMED).toList()) {
        if (rows < MOST_ROWS) {
          table.row(
              List.of(
                  outcome.failure().id(),
                  site(loss.from()) + " - " + site(loss.to()),
                  decimals(loss.beforeGbps(), 1),
                  decimals(loss.carriedGbps(), 1),
                  loss.reason().id().replace('-', ' ')));
        }
        rows++;
      }
    }
    return section("Demands that lose most (Gbit/s)", table, Math.min(rows, MOST_ROWS), "demands");
  }

  private String loads() {
    List<WorstLoad> busiest =
        report.result().worstLoads().stream()
            .sorted(Comparator.comparingDouble(one -> -one.load().utilisation()))
            .toList();
    TextTable table = new TextTable("<>>><");
    table.row(List.of("link", "capacity", "load", "used", "failure"));
    for (WorstLoad worst : first(busiest)) {
      double gbps = Math.max(worst.load().forwardGbps(), worst.load().backwardGbps());
      table.row(
          List.of(
              worst.load().linkId(),
              decimals(worst.load().capacityGbps(), 1),
              decimals(gbps, 1),
              decimals(100 * worst.load().utilisation(), 1) + " %",
              worst.caseId()));
    }
    String what =
        report.result().restoration() == Restoration.SHORTEST
            ? "Highest load of each link, all that is offered (Gbit/s)"
            : "Highest load of each link (Gbit/s)";
    return section(what, table, busiest.size(), "links");
  }

  private static String section(String heading, TextTable table, int rows, String what) {
    if (rows == 0) {
      return "";
    }
    String more =
        rows > MOST_ROWS
            ? "  and %d more %s; --json and --csv have all%n".formatted(rows - MOST_ROWS, what)
            : "";
    return END + heading + END + table.text("  ") + more;
  }

  private static <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
  }

  /** What failed by its name; its identifier says the rest. */
  private String name(FailureCase failure) {
    return network.map(known -> name(known, failure)).orElse("");
  }

  private static String name(Network known, FailureCase failure) {
    return switch (failure.kind()) {
      case SITE ->
          failure.failedSites().stream()
              .map(id -> known.sites().get(id).name())
              .collect(Collectors.joining(", "));
      case GROUP ->
          failure.cuts().groups().stream()
              .map(known.groups()::get)
              .map(SharedRiskGroup::name)
              .collect(Collectors.joining(", "));
      case LINK, SPAN, HUT, PAIR, SEVERAL ->
          failure.failedLinks().stream()
              .map(id -> ends(known, known.links().get(id)))
              .collect(Collectors.joining(", "));
    };
  }

  private static String ends(Network known, Link link) {
    return known.sites().get(link.from()).name() + " - " + known.sites().get(link.to()).name();
  }

  private String site(String id) {
    return network.map(known -> known.sites().get(id)).map(Site::name).orElse(id);
  }

  private static String percent(FailureOutcome outcome) {
    double percent = 100 * outcome.carriedShare();
    boolean all = outcome.carriedShare() >= 1 - ROUNDING;
    // All but a little is not all.
    return (all ? "100.0" : decimals(Math.min(99.9, percent), 1)) + " %";
  }

  private static String headroom(Headroom headroom) {
    return Double.isInfinite(headroom.factor()) ? "-" : ProofText.factor(headroom.factor());
  }

  private static String milliseconds(FailureOutcome outcome) {
    return outcome.worstLatencyMs().isPresent()
        ? decimals(outcome.worstLatencyMs().getAsDouble(), 2)
        : "-";
  }

  private static String decimals(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}
