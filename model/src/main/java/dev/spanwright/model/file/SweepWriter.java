package dev.spanwright.model.file;

import dev.spanwright.model.failure.DemandLoss;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.WorstLoad;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Locale;

/**
 * Writes a failure sweep as JSON, format {@code spanwright-sweep}, version 1. Units stand in the
 * field names; latencies are one-way. A number that is infinite or does not exist is left out. The
 * same sweep gives the same bytes.
 */
public final class SweepWriter {

  static final String FORMAT = "spanwright-sweep";

  static final int VERSION = 1;

  private final JsonText json = new JsonText();

  private SweepWriter() {}

  /** The JSON text of a sweep. */
  public static String write(SweepReport report) {
    SweepWriter writer = new SweepWriter();
    writer.json.object(() -> writer.report(report));
    return writer.json.finish();
  }

  private void report(SweepReport report) {
    json.field("format", FORMAT);
    json.field("version", VERSION);
    json.field("network", report.network());
    json.field("kinds", report.kinds().stream().map(FailureKind::id).toList());
    json.field("restoration", report.result().restoration().id());
    json.field("targetGap", report.result().targetGap());
    json.field("cases", report.cases());
    if (!report.shard().equals(Shard.WHOLE)) {
      json.name("shard")
          .inlineObject(
              () -> {
                json.field("number", report.shard().number());
                json.field("of", report.shard().of());
              });
    }
    json.name("intact").object(() -> outcome(report.result().intact()));
    json.name("outcomes")
        .array(() -> report.result().outcomes().forEach(one -> json.object(() -> outcome(one))));
    json.name("worstLoads")
        .array(
            () ->
                report
                    .result()
                    .worstLoads()
                    .forEach(one -> json.inlineObject(() -> worstLoad(one))));
  }

  private void outcome(FailureOutcome outcome) {
    json.field("case", outcome.failure().id());
    json.field("kind", outcome.failure().kind().id());
    for (LinkPart part : outcome.failure().cuts().parts()) {
      json.name("part")
          .inlineObject(
              () -> {
                json.field("fromShare", part.fromShare());
                json.field("toShare", part.toShare());
              });
    }
    json.field("failedLinks", outcome.failure().failedLinks());
    json.field("failedSites", outcome.failure().failedSites());
    json.name("headroom").object(() -> headroom(outcome.headroom()));
    json.field("how", outcome.how().name().toLowerCase(Locale.ROOT));
    json.field("offeredGbps", outcome.offeredGbps());
    json.field("carriedGbps", outcome.carriedGbps());
    json.field("carriedAtMostGbps", outcome.carriedAtMostGbps());
    json.field("carriedShare", outcome.carriedShare());
    json.field("worstLatencyMs", outcome.worstLatencyMs());
    outcome
        .growth()
        .ifPresent(
            growth ->
                json.name("growth")
                    .inlineObject(
                        () -> {
                          json.field("demand", growth.demandId());
                          json.field("beforeMs", growth.beforeMs());
                          json.field("afterMs", growth.afterMs());
                        }));
    json.field("slowerDemands", outcome.slowerDemands());
    json.field("tooSlowDemands", outcome.tooSlowDemands());
    json.field("lostDemands", outcome.lostDemands());
    json.field("reducedDemands", outcome.reducedDemands());
    json.rowsUnlessEmpty("losses", outcome.losses(), this::loss);
  }

  private void headroom(Headroom headroom) {
    fieldIfFinite("factor", headroom.factor());
    fieldIfFinite("upperBound", headroom.upperBound());
    json.field("gap", headroom.gap());
    json.rowsUnlessEmpty(
        "limiting",
        headroom.limiting(),
        value -> {
          json.field("link", value.linkId());
          json.field("perGbps", value.perGbps());
        });
  }

  private void fieldIfFinite(String name, double value) {
    if (Double.isFinite(value)) {
      json.field(name, value);
    }
  }

  private void loss(DemandLoss loss) {
    json.field("demand", loss.demandId());
    json.field("from", loss.from());
    json.field("to", loss.to());
    json.field("offeredGbps", loss.offeredGbps());
    json.field("beforeGbps", loss.beforeGbps());
    json.field("carriedGbps", loss.carriedGbps());
    json.field("reason", loss.reason().id());
  }

  private void worstLoad(WorstLoad worst) {
    LinkLoad load = worst.load();
    json.field("link", load.linkId());
    json.field("capacityGbps", load.capacityGbps());
    json.field("forwardGbps", load.forwardGbps());
    json.field("backwardGbps", load.backwardGbps());
    json.field("utilisation", load.utilisation());
    json.field("case", worst.caseId());
  }
}
