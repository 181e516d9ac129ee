package dev.spanwright.model.file;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.GrowthYear;
import dev.spanwright.model.growth.HoseLimit;
import dev.spanwright.model.growth.HoseStudy;
import dev.spanwright.model.growth.LinkFill;
import dev.spanwright.model.growth.Outlook;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.resilience.Availability;
import dev.spanwright.model.resilience.NearStretch;
import dev.spanwright.model.resilience.PairDiversity;
import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.solve.Headroom;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes what may become of a network: what fails in it, and what grows. */
final class OutlookWriter {

  private final JsonText json;
  private final Evaluation evaluation;
  private final Outlook outlook;

  OutlookWriter(JsonText json, Evaluation evaluation, Outlook outlook) {
    this.json = json;
    this.evaluation = evaluation;
    this.outlook = outlook;
  }

  void resilience() {
    json.name("resilience")
        .object(
            () -> {
              assumed();
              json.field("componentsDownAtOnce", outlook.availability().order());
              json.field("notCounted", outlook.availability().notCounted());
              json.name("availability")
                  .array(() -> outlook.availability().demands().forEach(this::availability));
              json.name("pairs").array(() -> outlook.diversity().pairs().forEach(this::pair));
              json.name("nearLinks").array(() -> outlook.diversity().near().forEach(this::near));
            });
  }

  private void assumed() {
    UnitFigures figures = evaluation.network().planning().figures();
    for (UnitFigure figure :
        List.of(
            UnitFigure.CUTS,
            UnitFigure.CUT_REPAIR,
            UnitFigure.DETECTION,
            UnitFigure.SWITCHING,
            UnitFigure.RESTORATION)) {
      json.name(figure.field()).number(figures.of(figure));
    }
  }

  private ClassRules rules(TrafficClass trafficClass) {
    return evaluation.network().traffic().of(trafficClass);
  }

  private void availability(Availability availability) {
    json.inlineObject(
        () -> {
          json.field("demand", availability.demand().id());
          json.field("protection", rules(availability.demand().trafficClass()).protection().id());
          json.field("atLeast", share(availability.atLeast()));
          json.field("atMost", share(availability.atMost()));
          json.field("downHoursPerYear", rounded(availability.downHoursPerYear()));
          json.name("target").number(availability.target());
          json.field("verdict", availability.verdict().id());
        });
  }

  /** A share near 1, its distance from 1 to three digits: rates and times are not known better. */
  private static double share(double value) {
    return BigDecimal.ONE
        .subtract(new BigDecimal(1 - value).round(new MathContext(3)))
        .doubleValue();
  }

  private static double rounded(double value) {
    return Double.isInfinite(value)
        ? value
        : new BigDecimal(value).round(new MathContext(3)).doubleValue();
  }

  private void pair(PairDiversity pair) {
    json.object(
        () -> {
          json.field("demand", pair.demand().id());
          path("working", pair.pair().working());
          path("protection", pair.pair().protection());
          json.field("proven", pair.pair().proven());
          json.field("sharedSites", pair.sharedSites());
          json.field("sharedGroups", pair.sharedGroups());
          json.name("near").array(() -> pair.near().forEach(this::near));
        });
  }

  private void path(String name, Optional<Path> path) {
    json.name(name);
    if (path.isEmpty()) {
      json.raw("null");
      return;
    }
    json.inlineObject(
        () -> {
          json.field("links", path.get().links());
          json.field("latencyMs", path.get().latencyMs());
        });
  }

  private void near(NearStretch stretch) {
    json.inlineObject(
        () -> {
          json.field("link", stretch.linkId());
          json.field("other", stretch.otherId());
          json.field("fromKm", rounded(stretch.fromKm()));
          json.field("toKm", rounded(stretch.toKm()));
          json.field("nearestKm", rounded(stretch.nearestKm()));
        });
  }

  /** Nothing where growth was not asked for. */
  void growth() {
    outlook.growth().ifPresent(study -> json.name("growth").object(() -> growth(study)));
  }

  private void growth(GrowthStudy study) {
    json.name("growthPerYear")
        .inlineObject(
            () -> {
              for (TrafficClass trafficClass : TrafficClass.values()) {
                json.field(trafficClass.id(), rules(trafficClass).growthPerYear());
              }
            });
    json.field("horizonYears", study.horizonYears());
    years("yearsToFullByDefault", study.byDefault());
    years("yearsToFullByBest", study.byBest());
    json.name("years").array(() -> study.years().forEach(this::year));
    json.name("links").array(() -> study.links().forEach(this::fill));
    outlook.hose().ifPresent(hose -> json.name("hose").object(() -> hose(hose)));
  }

  private void years(String name, OptionalInt years) {
    json.name(name)
        .number(years.isPresent() ? OptionalDouble.of(years.getAsInt()) : OptionalDouble.empty());
  }

  private void year(GrowthYear year) {
    json.inlineObject(
        () -> {
          json.field("years", year.years());
          json.field("offeredGbps", rounded(year.offeredGbps()));
          json.field("carriedByDefaultGbps", rounded(year.carriedGbps()));
          json.field("overloadedLinks", year.overloaded().size());
          json.name("headroom").number(bound(year.headroom().map(Headroom::factor)));
          json.name("headroomAtMost").number(bound(year.headroom().map(Headroom::upperBound)));
        });
  }

  private static OptionalDouble bound(Optional<Double> value) {
    return value.isPresent() ? OptionalDouble.of(rounded(value.get())) : OptionalDouble.empty();
  }

  private void fill(LinkFill fill) {
    json.inlineObject(
        () -> {
          json.field("link", fill.linkId());
          years("yearsToFullByDefault", fill.byDefault());
          years("yearsToFullByBest", fill.byBest());
        });
  }

  private void hose(HoseStudy hose) {
    json.field("samples", hose.samples());
    json.field("coverage", rounded(hose.coverage()));
    json.field("headroomAtLeast", rounded(hose.atLeast()));
    json.field("headroomAtMost", rounded(hose.headroom().upperBound()));
    json.name("limits").array(() -> hose.limits().forEach(this::limit));
  }

  private void limit(HoseLimit limit) {
    json.inlineObject(
        () -> {
          json.field("site", limit.siteId());
          json.field("sendsGbps", rounded(limit.sendsGbps()));
          json.field("receivesGbps", rounded(limit.receivesGbps()));
        });
  }
}
