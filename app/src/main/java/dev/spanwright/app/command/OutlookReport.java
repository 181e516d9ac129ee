package dev.spanwright.app.command;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.HoseStudy;
import dev.spanwright.model.growth.Outlook;
import dev.spanwright.model.resilience.Availability;
import dev.spanwright.model.resilience.NearStretch;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.style.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What fails and grows in a network, in a few lines for a terminal. */
final class OutlookReport {

  private static final String END = System.lineSeparator();

  private final Evaluation evaluation;
  private final Outlook outlook;

  OutlookReport(Evaluation evaluation, Outlook outlook) {
    this.evaluation = evaluation;
    this.outlook = outlook;
  }

  String text() {
    StringBuilder out = new StringBuilder(resilience());
    outlook.growth().ifPresent(study -> out.append(END).append(growth(study)));
    return out.toString();
  }

  private String resilience() {
    UnitFigures figures = evaluation.network().planning().figures();
    TextTable table = new TextTable("<<");
    table.row(List.of("availability", worst()));
    table.row(List.of("targets", targets()));
    table.row(List.of("1+1", pairs()));
    table.row(List.of("near links", near()));
    if (!outlook.availability().notCounted().isEmpty()) {
      String unknown = String.join(", ", outlook.availability().notCounted());
      table.row(List.of("not counted", unknown.toLowerCase(Locale.ROOT)));
    }
    return "Resilience (cuts: %s per 1,000 km and year, %s h of repair; paths count, not capacity)"
            .formatted(
                plain(figures.of(UnitFigure.CUTS).orElseThrow()),
                plain(figures.of(UnitFigure.CUT_REPAIR).orElseThrow()))
        + END
        + table.text("  ");
  }

  private String worst() {
    Optional<Availability> worst =
        outlook.availability().demands().stream()
            .min(Comparator.comparingDouble(Availability::atLeast));
    return worst
        .map(
            one ->
                "at least %s: %s, down %s h a year at most"
                    .formatted(
                        percent(one.atLeast()), ends(one.demand()), plain(one.downHoursPerYear())))
        .orElse("no demands");
  }

  private String ends(Demand demand) {
    return name(demand.from()) + " - " + name(demand.to());
  }

  private String name(String siteId) {
    return evaluation.network().sites().get(siteId).name();
  }

  private String targets() {
    List<Availability> promised =
        outlook.availability().demands().stream().filter(d -> d.target().isPresent()).toList();
    return promised.isEmpty()
        ? "none set"
        : "missed by %d of %s"
            .formatted(
                outlook.availability().missed().size(), Quantity.count(promised.size(), "demand"));
  }

  private String pairs() {
    int sent = outlook.diversity().pairs().size();
    return sent == 0
        ? "no demand is sent twice"
        : "%s to be sent twice; with paths that share something, or without a second one: %d"
            .formatted(Quantity.count(sent, "demand"), outlook.diversity().doubtful().size());
  }

  private String near() {
    List<NearStretch> near = outlook.diversity().near();
    return near.stream()
        .max(Comparator.comparingDouble(NearStretch::lengthKm))
        .map(
            one ->
                "%s; the longest: %s along %s for %s km"
                    .formatted(
                        near.size() == 1 ? "1 stretch" : near.size() + " stretches",
                        one.linkId(),
                        one.otherId(),
                        plain(one.lengthKm())))
        .orElse("none");
  }

  private String growth(GrowthStudy study) {
    TextTable table = new TextTable("<<");
    table.row(List.of("default routing", full(study.byDefault(), study)));
    table.row(List.of("best routing", full(study.byBest(), study)));
    outlook.hose().ifPresent(hose -> table.row(List.of("hose", hose(hose))));
    return "Growth (each class at its own rate)" + END + table.text("  ");
  }

  private static String full(OptionalInt year, GrowthStudy study) {
    return year.isEmpty()
        ? "carries all for %d years".formatted(study.horizonYears())
        : year.getAsInt() == 0
            ? "does not carry all now"
            : "does not carry all from year %d on".formatted(year.getAsInt());
  }

  private static String hose(HoseStudy hose) {
    double bound = hose.headroom().upperBound();
    return Double.isInfinite(bound)
        ? "no traffic"
        : "headroom %s to %s if only the totals of sites are known (%d matrices, coverage %s)"
            .formatted(
                ProofText.factor(hose.atLeast()),
                ProofText.factor(bound),
                hose.samples(),
                String.format(Locale.ROOT, "%.0f %%", 100 * hose.coverage()));
  }

  /** As 99.863 %: the distance from 100 % has three digits. */
  private static String percent(double share) {
    BigDecimal missing = new BigDecimal(100 * (1 - share)).round(new MathContext(3));
    return BigDecimal.valueOf(100).subtract(missing).stripTrailingZeros().toPlainString() + " %";
  }

  private static String plain(double value) {
    return new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }
}
