package dev.spanwright.app.report;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.judge.PowerVerdict;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What a network carries, means and costs, as tables of a report. */
final class ResultTables {

  private static final int MOST_FAILURES = 20;
  private static final int MOST_LIMITS = 10;

  private final ReportData data;
  private final Evaluation evaluation;
  private final Network network;

  ResultTables(ReportData data) {
    this.data = data;
    this.evaluation = data.evaluation();
    this.network = data.network();
  }

  /** The main figures: name, value and what is known about it. */
  ReportTable figures() {
    List<List<String>> rows = new ArrayList<>();
    double km = evaluation.plants().values().stream().mapToDouble(LinkPlant::lengthKm).sum();
    double hollow =
        evaluation.plants().values().stream()
            .mapToDouble(p -> p.lengthKm() * p.hollowCoreShare())
            .sum();
    rows.add(List.of("Fibre route", Quantity.length(km), hollowCore(km, hollow)));
    Routing routing = evaluation.shownRouting();
    if (!routing.demands().isEmpty()) {
      double offered = routing.offeredGbps();
      rows.add(
          List.of(
              "Traffic offered",
              Quantity.rate(offered),
              Quantity.count(routing.demands().size(), "demand")));
      rows.add(
          List.of(
              "Traffic carried",
              offered > 0 ? Text.percent(routing.carriedGbps() / offered) : ReportTable.BLANK,
              "by " + NetworkTables.routing(evaluation)));
      rows.add(
          List.of(
              "Headroom",
              HeadroomText.factor(evaluation.headroom()),
              "all demands together, best routing; " + HeadroomText.proof(evaluation.headroom())));
      evaluation
          .insights()
          .slowest()
          .ifPresent(
              d ->
                  rows.add(
                      List.of(
                          "Slowest demand",
                          Quantity.latency(d.latencyMs().orElse(0)) + " one way",
                          Text.site(network, d.demand().from())
                              + " to "
                              + Text.site(network, d.demand().to()))));
    }
    rows.add(
        List.of(
            "Capital cost",
            Tiles.rough(data.cost().capitalUsd() / 1e6) + " M USD",
            data.cost().notKnown().isEmpty()
                ? "by unit figures, estimates"
                : "without " + unknown() + ": no unit price is known"));
    rows.add(
        List.of(
            "Energy of the network",
            Tiles.rough(data.cost().energyGwhPerYear()) + " GWh a year",
            "huts and transceivers, every channel lit"));
    return new ReportTable("Main figures", ReportTable.columns(List.of("", "", "")), rows, "");
  }

  private static String hollowCore(double km, double hollow) {
    return hollow > 0 && km > 0 ? Text.percent(hollow / km) + " hollow-core" : "no hollow-core";
  }

  private String unknown() {
    return String.join(
        " and ",
        data.cost().notKnown().stream()
            .map(part -> part.label().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** The links that limit the headroom. */
  ReportTable limits() {
    return ReportTable.of(
        "What limits the headroom",
        List.of("Link", "#100 Gbit/s more add at most"),
        evaluation.headroom().limiting().stream().map(this::limit),
        MOST_LIMITS,
        "links");
  }

  private List<String> limit(LinkValue value) {
    return List.of(Text.ends(network, value.linkId()), HeadroomText.gain(100 * value.perGbps()));
  }

  ReportTable training() {
    return new ReportTable(
        "Training runs",
        ReportTable.columns(List.of("Run", "#Compute runs", "#Step", "#Round trip", "Limited by")),
        data.training().stream().map(this::run).toList(),
        "Compute runs: share of the time, by the published equations for the algorithm of the run,"
            + " on the routes of the network.");
  }

  private List<String> run(TrainingVerdict verdict) {
    return List.of(
        verdict.run().name(),
        Text.percent(verdict.utilisation()),
        Double.isFinite(verdict.stepSeconds())
            ? Text.number("%.4g s", verdict.stepSeconds())
            : "never ends",
        verdict.roundTripMs().isPresent()
            ? Quantity.latency(verdict.roundTripMs().getAsDouble())
            : ReportTable.BLANK,
        switch (verdict.limit()) {
          case COMPUTE -> "compute";
          case BANDWIDTH -> "rate, " + Quantity.rate(verdict.gbps());
          case DISTANCE -> "round trip";
          case NO_PATH -> "no path";
        });
  }

  ReportTable reach(Reach reach) {
    return new ReportTable(
        "Reach of inference",
        ReportTable.columns(List.of("Round trip to the nearest node", "#Share of people")),
        Reach.STEPS_MS.stream()
            .map(ms -> List.of("within " + Tiles.limit(ms), Tiles.share(reach.shareWithin(ms))))
            .toList(),
        "People of the countries in which the network has sites, "
            + Quantity.people(reach.people())
            + "; by standard fibre to the nearest site and the links of the network.");
  }

  ReportTable power() {
    return new ReportTable(
        "Power of the sites",
        ReportTable.columns(
            List.of("Site", "#MW", "#GPUs", "#GWh a year", "#M USD a year", "#kt CO₂ a year")),
        data.power().stream().map(ResultTables::power).toList(),
        "Figures that are not known are blank.");
  }

  private static List<String> power(PowerVerdict verdict) {
    return List.of(
        verdict.site().name(),
        Text.number("%,.0f", verdict.megawatts()),
        Tiles.rough(verdict.gpus()),
        Tiles.rough(verdict.energyGwhPerYear()),
        Tiles.rough(verdict.costMusdPerYear()),
        Tiles.rough(verdict.carbonKtPerYear()));
  }

  ReportTable cost() {
    List<List<String>> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      rows.add(List.of(part.label(), Text.millions(data.cost().usd(part))));
    }
    rows.add(
        List.of(
            data.cost().notKnown().isEmpty() ? "Together" : "Together, what is known",
            Text.millions(OptionalDouble.of(data.cost().capitalUsd()))));
    return new ReportTable(
        "Cost to build",
        ReportTable.columns(List.of("Part", "#M USD")),
        rows,
        "By the unit figures listed under Assumptions, which are estimates; to two digits.");
  }

  ReportTable failures() {
    return ReportTable.of(
            "Failures, worst first",
            List.of(
                "What fails", "#Carried", "#Headroom", "#Demands lost", "#Reduced", "#Slowest, ms"),
            data.failures().stream()
                .sorted(
                    Comparator.comparingDouble(FailureOutcome::carriedShare)
                        .thenComparingDouble(o -> o.headroom().factor()))
                .map(this::failure),
            MOST_FAILURES,
            "failures")
        .noted(
            "Every link, site and shared-risk group alone; what is left on shortest paths. Headroom"
                + " by the best routing of what is up, proven within 0.1 %; 0 where a demand has no"
                + " path.");
  }

  private List<String> failure(FailureOutcome outcome) {
    return List.of(
        failed(outcome.failure()),
        Text.percent(outcome.carriedShare()),
        HeadroomText.factor(outcome.headroom()),
        String.valueOf(outcome.lostDemands()),
        String.valueOf(outcome.reducedDemands()),
        Text.number("%,.2f", outcome.worstLatencyMs()));
  }

  private String failed(FailureCase failure) {
    return switch (failure.kind()) {
      case LINK, SPAN, HUT -> Text.ends(network, first(failure.cuts().links(), failure.id()));
      case SITE -> Text.site(network, first(failure.cuts().sites(), failure.id()));
      case GROUP ->
          network
              .groups()
              .find(first(failure.cuts().groups(), failure.id()))
              .map(SharedRiskGroup::name)
              .orElse(failure.id());
      case PAIR, SEVERAL -> failure.id();
    };
  }

  private static String first(Set<String> ids, String otherwise) {
    return ids.stream().findFirst().orElse(otherwise);
  }

  /** What the network means for training, inference and power, as far as there is any. */
  List<ReportTable> judgements() {
    List<ReportTable> tables = new ArrayList<>(List.of(training()));
    data.reach().map(this::reach).ifPresent(tables::add);
    tables.add(power());
    return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
  }
}
