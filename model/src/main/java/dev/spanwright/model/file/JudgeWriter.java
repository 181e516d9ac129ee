package dev.spanwright.model.file;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.LinkCost;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.judge.NetworkCost;
import dev.spanwright.model.judge.NodeAdvice;
import dev.spanwright.model.judge.PowerVerdict;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.Residency;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Demand;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes what a network means for training and inference. */
final class JudgeWriter {

  private static final double FAR_MS = 20;
  private static final double NEAR_MS = 10;
  private static final int MOST_NODES = 4;
  private static final int MOST_CITIES = 10;

  private final JsonText json;
  private final Evaluation evaluation;

  JudgeWriter(JsonText json, Evaluation evaluation) {
    this.json = json;
    this.evaluation = evaluation;
  }

  void training() {
    TrainingVerdict.of(evaluation).forEach(this::run);
  }

  private void run(TrainingVerdict verdict) {
    json.object(
        () -> {
          json.field("workload", verdict.run().id());
          json.field("slowestHopGbps", rounded(verdict.gbps()));
          json.name("roundTripMs").number(rounded(verdict.roundTripMs()));
          json.field("utilisation", rounded(verdict.utilisation()));
          json.field("stepSeconds", rounded(verdict.stepSeconds()));
          json.field("exposedSecondsPerSync", rounded(verdict.exposedSeconds()));
          json.field("limit", verdict.limit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          json.name("gbpsForUtilisation")
              .inlineObject(
                  () -> {
                    json.name("0.9").number(rounded(verdict.gbpsFor(0.9)));
                    json.name("0.95").number(rounded(verdict.gbpsFor(0.95)));
                    json.name("0.99").number(rounded(verdict.gbpsFor(0.99)));
                  });
        });
  }

  /** To five digits: nothing here is known better. */
  private static double rounded(double value) {
    return Double.isInfinite(value)
        ? value
        : new BigDecimal(value).round(new MathContext(5)).doubleValue();
  }

  private static OptionalDouble rounded(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(rounded(value.getAsDouble())) : value;
  }

  /** Every site with power, at full load all year; what is not known is null. */
  void power() {
    PowerVerdict.of(evaluation.network()).forEach(this::power);
  }

  private void power(PowerVerdict verdict) {
    json.object(
        () -> {
          json.field("site", verdict.site().id());
          json.field("gridMw", verdict.megawatts());
          json.field("gpuKind", verdict.site().power().orElseThrow().gpuKind().id());
          json.field("gpus", Math.rint(verdict.gpus()));
          json.field("energyGwhPerYear", rounded(verdict.energyGwhPerYear()));
          json.name("costMusdPerYear").number(rounded(verdict.costMusdPerYear()));
          json.name("carbonKtPerYear").number(rounded(verdict.carbonKtPerYear()));
        });
  }

  /** What the network costs and draws; what is not known is null. */
  void cost() {
    NetworkCost cost = NetworkCost.of(evaluation);
    json.name("cost")
        .object(
            () -> {
              json.field("capitalOfKnownMusd", rough(cost.capitalUsd() / 1e6));
              json.field("notKnown", cost.notKnown().stream().map(Part::id).toList());
              json.name("capitalMusd").inlineObject(() -> parts(cost));
              json.field("powerKw", rough(cost.watts() / 1e3));
              json.field("energyGwhPerYear", rough(cost.energyGwhPerYear()));
              json.name("carbonKtPerYear").number(rough(cost.carbonKtPerYear()));
              json.name("links").array(() -> cost.links().forEach(this::link));
            });
  }

  private void parts(NetworkCost cost) {
    for (Part part : Part.values()) {
      json.name(part.id()).number(rough(millions(cost.usd(part))));
    }
  }

  private void link(LinkCost link) {
    json.inlineObject(
        () -> {
          json.field("link", link.link().id());
          json.field("capitalOfKnownMusd", rough(link.capitalUsd() / 1e6));
          json.field("powerKw", rough(link.watts() / 1e3));
        });
  }

  private static OptionalDouble millions(OptionalDouble usd) {
    return usd.isPresent() ? OptionalDouble.of(usd.getAsDouble() / 1e6) : usd;
  }

  /** To two digits: unit figures are not known better. */
  private static double rough(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  private static OptionalDouble rough(OptionalDouble value) {
    return value.isPresent() ? OptionalDouble.of(rough(value.getAsDouble())) : value;
  }

  /** Every enterprise flow that may not leave some countries. */
  void residency() {
    Residency.of(evaluation).forEach(this::residency);
  }

  private void residency(Residency residency) {
    json.object(
        () -> {
          json.field("workload", residency.flow().id());
          json.field("countries", residency.flow().countries());
          json.field("offeredGbps", rounded(residency.offeredGbps()));
          json.field("carriedGbps", rounded(residency.carriedGbps()));
          json.field("withoutPath", residency.lost().stream().map(Demand::id).toList());
          json.field("addedLatencyMs", rounded(residency.addedMs()));
          json.field("sitesAvoided", ids(residency.avoided()));
          json.field("sitesOfUnknownCountry", ids(residency.unknown()));
        });
  }

  private static List<String> ids(List<Site> sites) {
    return sites.stream().map(Site::id).toList();
  }

  /** Nothing without an inference node. */
  void inference() {
    Reach.of(evaluation.network(), evaluation.plants())
        .ifPresent(reach -> json.name("inference").object(() -> reach(reach)));
  }

  private void reach(Reach reach) {
    json.field("people", Math.rint(reach.people()));
    json.name("shareWithinRoundTripMs")
        .inlineObject(
            () -> {
              for (double ms : Reach.STEPS_MS) {
                json.field(JsonText.plain(ms), rounded(reach.shareWithin(ms)));
              }
            });
    json.field("roundTripP50Ms", rounded(reach.percentileMs(0.5)));
    json.field("roundTripP90Ms", rounded(reach.percentileMs(0.9)));
    json.field("roundTripP99Ms", rounded(reach.percentileMs(0.99)));
    json.name("citiesBeyond20Ms")
        .array(() -> reach.beyond(FAR_MS, MOST_CITIES).forEach(this::city));
    NodeAdvice advice = NodeAdvice.of(evaluation.network(), evaluation.plants(), NEAR_MS);
    json.field("shareWithin10MsOfAnySite", rounded(advice.shareAtMost()));
    json.name("nextNodesFor10Ms").array(() -> advice.steps(MOST_NODES).forEach(this::node));
  }

  private void node(NodeAdvice.Step step) {
    json.inlineObject(
        () -> {
          json.field("site", step.site().id());
          json.field("shareGained", rounded(step.gain()));
          json.field("share", rounded(step.share()));
        });
  }

  private void city(Reach.Served served) {
    json.inlineObject(
        () -> {
          json.field("city", served.city().name());
          json.field("country", served.city().country());
          json.field("people", Math.rint(served.people()));
          json.field("roundTripMs", rounded(served.roundTripMs()));
        });
  }
}
