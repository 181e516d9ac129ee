package dev.spanwright.app.failure;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.GrowthYear;
import dev.spanwright.model.growth.LinkFill;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What growth does, in words. */
final class GrowthWords {

  private GrowthWords() {}

  /** {@code Year 3: 1.48 Pbit/s asked for, 2.20× of today}. */
  static String year(int years, Optional<GrowthStudy> study) {
    String name = years == 0 ? "Today" : "Year " + years;
    return study
        .filter(found -> years < found.years().size())
        .map(
            found -> {
              double now = found.years().getFirst().offeredGbps();
              double then = found.years().get(years).offeredGbps();
              String of = now > 0 && years > 0 ? ", " + Quantity.factor(then / now) : "";
              return name + ": " + Quantity.rate(then) + of;
            })
        .orElse(name);
  }

  /** What the network makes of the year that is looked at. */
  static String state(Evaluation evaluation) {
    if (evaluation.demands().isEmpty()) {
      return "There is no traffic that could grow.";
    }
    long over =
        evaluation.shownRouting().loads().values().stream()
            .filter(load -> load.utilisation() > 1)
            .count();
    String links = over == 0 ? "No link" : Quantity.count((int) over, "link");
    return links
        + (over > 1 ? " are" : " is")
        + " overloaded; headroom "
        + Quantity.factor(evaluation.headroom().factor());
  }

  /** When links fill, and when people would notice. */
  static String warning(GrowthStudy study, CaseNames names) {
    Optional<LinkFill> first = first(study.links());
    if (first.isEmpty()) {
      return "No link fills within %d years.".formatted(study.horizonYears());
    }
    String link = names.link(first.get().linkId());
    return "First full: %s, %s. By default routing traffic is lost %s, by best routing %s."
        .formatted(
            link,
            when(first.get().byDefault(), study),
            from(study.byDefault(), study),
            from(study.byBest(), study));
  }

  private static Optional<LinkFill> first(List<LinkFill> links) {
    return links.stream()
        .filter(fill -> fill.byDefault().isPresent())
        .min(
            Comparator.<LinkFill>comparingInt(fill -> fill.byDefault().getAsInt())
                .thenComparing(Comparator.comparingDouble(LinkFill::utilisation).reversed()));
  }

  private static String when(OptionalInt year, GrowthStudy study) {
    if (year.isEmpty()) {
      return "later than year " + study.horizonYears();
    }
    return year.getAsInt() == 0 ? "today" : "in year " + year.getAsInt();
  }

  private static String from(OptionalInt year, GrowthStudy study) {
    if (year.isEmpty()) {
      return "not within " + study.horizonYears() + " years";
    }
    return year.getAsInt() == 0 ? "already" : "from year " + year.getAsInt() + " on";
  }

  /** {@code full today}, {@code year 3}, or nothing within the horizon. */
  static String year(OptionalInt year) {
    if (year.isEmpty()) {
      return "later";
    }
    return year.getAsInt() == 0 ? "full today" : "year " + year.getAsInt();
  }

  /** Whether a year carries less than it asks for. */
  static boolean isShort(GrowthYear year) {
    return year.carriedGbps() < year.offeredGbps() * (1 - 1e-9);
  }
}
