package dev.spanwright.app.command;

import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.LatencyGrowth;
import dev.spanwright.model.failure.SweepReport;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A sweep as rows for a spreadsheet: units in the names, a field empty where there is no number, no
 * quotes, since identifiers have neither commas nor spaces.
 */
final class SweepCsv {

  private static final List<String> COLUMNS =
      List.of(
          "case",
          "kind",
          "failedLinks",
          "failedSites",
          "offeredGbps",
          "carriedGbps",
          "carriedShare",
          "headroomFactor",
          "headroomUpperBound",
          "headroomGap",
          "how",
          "worstLatencyMs",
          "latencyGrowthMs",
          "latencyGrowthDemand",
          "slowerDemands",
          "tooSlowDemands",
          "lostDemands",
          "reducedDemands");

  private SweepCsv() {}

  /** The text, with a heading, the intact network and one row for each case. */
  static String of(SweepReport report) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    out.append(row(report.result().intact()));
    report.result().outcomes().forEach(outcome -> out.append(row(outcome)));
    return out.toString();
  }

  private static String row(FailureOutcome outcome) {
    return List.of(
                outcome.failure().id(),
                outcome.failure().kind().id(),
                String.join(" ", outcome.failure().failedLinks()),
                String.join(" ", outcome.failure().failedSites()),
                number(outcome.offeredGbps()),
                number(outcome.carriedGbps()),
                number(outcome.carriedShare()),
                number(outcome.headroom().factor()),
                number(outcome.headroom().upperBound()),
                number(outcome.headroom().gap()),
                outcome.how().name().toLowerCase(Locale.ROOT),
                number(outcome.worstLatencyMs()),
                outcome.growth().map(growth -> number(growth.growthMs())).orElse(""),
                outcome.growth().map(LatencyGrowth::demandId).orElse(""),
                String.valueOf(outcome.slowerDemands()),
                String.valueOf(outcome.tooSlowDemands()),
                String.valueOf(outcome.lostDemands()),
                String.valueOf(outcome.reducedDemands()))
            .stream()
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
