package dev.spanwright.model.growth;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.SolveLimit;
import java.util.List;
import java.util.OptionalInt;

/**
 * What becomes of the network as its traffic grows, class by class.
 *
 * @param horizonYears last year that was looked at
 * @param years every year from now to the horizon, 0 first
 * @param links every link, in order
 * @param byDefault first year in which default routing does not carry all; empty where that is
 *     beyond the horizon
 * @param byBest first year in which no routing is shown to carry all, within the gap of its
 *     headroom; empty where that is beyond the horizon
 */
public record GrowthStudy(
    int horizonYears,
    List<GrowthYear> years,
    List<LinkFill> links,
    OptionalInt byDefault,
    OptionalInt byBest) {

  public GrowthStudy {
    years = List.copyOf(years);
    links = List.copyOf(links);
  }

  /**
   * Studies the years from now.
   *
   * @param horizonYears last year to look at, 0 to 20
   * @param limitEach when the headroom and best routing of one year are good enough
   * @throws java.util.concurrent.CancellationException if given up
   * @throws dev.spanwright.model.equipment.FieldException if the horizon is out of its range
   */
  public static GrowthStudy of(
      Evaluation evaluation, int horizonYears, SolveLimit limitEach, Cancellation cancellation) {
    dev.spanwright.model.network.Growth.YEARS.require("horizonYears", horizonYears);
    return new YearByYear(evaluation, limitEach, cancellation).study(horizonYears);
  }
}
