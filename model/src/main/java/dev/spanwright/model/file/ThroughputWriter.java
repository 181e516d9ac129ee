package dev.spanwright.model.file;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes what a network carries, and what is proven about it. */
final class ThroughputWriter {

  private final JsonText json;
  private final Evaluation evaluation;
  private final Objective objective;

  ThroughputWriter(JsonText json, Evaluation evaluation, Objective objective) {
    this.json = json;
    this.evaluation = evaluation;
    this.objective = objective;
  }

  void fields() {
    json.field("objective", word(objective));
    json.field(
        "routing",
        word(evaluation.optimal().map(OptimalRouting::objective).orElse(Objective.DEFAULT)));
    json.field("offeredGbps", evaluation.shownRouting().offeredGbps());
    json.field("carriedGbps", evaluation.shownRouting().carriedGbps());
    evaluation.optimal().ifPresent(this::optimal);
    json.name("headroom").object(this::headroom);
  }

  private static String word(Objective objective) {
    return objective.name().toLowerCase(Locale.ROOT);
  }

  private void optimal(OptimalRouting optimal) {
    json.field("carriedUpperBoundGbps", optimal.carriedUpperBoundGbps());
    json.field("carriedGap", optimal.carriedGap());
    json.field("totalLatencyGbpsMs", optimal.totalLatencyGbpsMs());
    json.field("latencyGap", optimal.latencyGap());
    millis("routingMillis", optimal.millis());
    json.name("fairness").array(() -> optimal.fairness().forEach(this::level));
    json.field("missedObjectives", optimal.missedObjectives());
  }

  private void level(FairnessLevel level) {
    json.inlineObject(
        () -> {
          json.field("priority", level.priority());
          json.field("fraction", level.fraction());
          json.field("demands", level.demands());
        });
  }

  private void headroom() {
    Headroom headroom = evaluation.headroom();
    json.field("factor", headroom.factor());
    json.field("upperBound", headroom.upperBound());
    json.field("gap", headroom.gap());
    json.field("exact", headroom.exact());
    millis("millis", headroom.millis());
    json.name("limiting").array(() -> headroom.limiting().forEach(this::limiting));
  }

  private void limiting(LinkValue value) {
    OptionalDouble channelGbps =
        Optional.ofNullable(evaluation.plants().get(value.linkId()))
            .flatMap(LinkPlant::mode)
            .map(mode -> OptionalDouble.of(mode.rateGbps()))
            .orElse(OptionalDouble.empty());
    json.inlineObject(
        () -> {
          json.field("link", value.linkId());
          json.field("headroomPerGbps", value.perGbps());
          if (channelGbps.isPresent()) {
            json.field("headroomPerWavelength", value.perGbps() * channelGbps.getAsDouble());
          }
        });
  }

  /** A time to the microsecond: more digits mean nothing. */
  private void millis(String name, double millis) {
    json.field(name, Math.rint(millis * 1e3) / 1e3);
  }
}
