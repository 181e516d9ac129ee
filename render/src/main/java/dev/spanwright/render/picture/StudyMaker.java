package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.FailureCases;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.failure.SweepResult;
import dev.spanwright.model.growth.GrowthStudy;
import dev.spanwright.model.growth.LinkFill;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.render.style.ColorBy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Studies what the colour of links needs, for pictures that nobody has studied before. */
public final class StudyMaker {

  private static final Set<FailureKind> KINDS =
      EnumSet.of(FailureKind.LINK, FailureKind.SITE, FailureKind.GROUP);

  private static final int HORIZON_YEARS = 10;
  private static final SolveLimit LIMIT_EACH = new SolveLimit(0.001, Duration.ofSeconds(5));

  private StudyMaker() {}

  /**
   * What a colour needs of an evaluated network. The worst case takes a sweep of all failures of
   * links, sites and groups, the year in which links are full a routing of each year, either of
   * which may take seconds: not for the JavaFX thread. After a failure traffic is routed as it is
   * shown without one.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static Study of(Evaluation evaluation, ColorBy by, Cancellation cancellation) {
    return switch (by) {
      case WORST_CASE -> Study.NONE.withWorstLoads(worstLoads(evaluation, cancellation));
      case FILL_YEAR -> Study.NONE.withFillYears(fillYears(evaluation, cancellation));
      case UTILISATION, LATENCY, HEADROOM, FIBRE, MARGIN, OWNER -> Study.NONE;
    };
  }

  private static Map<String, LinkLoad> worstLoads(
      Evaluation evaluation, Cancellation cancellation) {
    Restoration restoration =
        evaluation.optimal().isPresent() ? Restoration.OPTIMAL : Restoration.SHORTEST;
    SweepRequest request = SweepRequest.of(restoration).withoutLoads().withMostNamed(0);
    StudyGround ground =
        StudyGround.of(evaluation.network(), evaluation.plants(), evaluation.demands());
    SweepResult result =
        FailureStudy.of(ground, request, cancellation)
            .sweep(
                FailureCases.of(evaluation.network(), evaluation.plants(), KINDS),
                _ -> {},
                cancellation);
    return worstLoads(result);
  }

  private static Map<String, Double> fillYears(Evaluation evaluation, Cancellation cancellation) {
    GrowthStudy study = GrowthStudy.of(evaluation, HORIZON_YEARS, LIMIT_EACH, cancellation);
    return fillYears(study, evaluation.optimal().isPresent());
  }

  /**
   * The year in which each link is full, by its identifier; infinite beyond the horizon.
   *
   * @param best whether by best routing, else by default routing
   */
  public static Map<String, Double> fillYears(GrowthStudy study, boolean best) {
    Map<String, Double> years = new LinkedHashMap<>();
    for (LinkFill fill : study.links()) {
      OptionalInt year = best ? fill.byBest() : fill.byDefault();
      years.put(fill.linkId(), year.isPresent() ? year.getAsInt() : Double.POSITIVE_INFINITY);
    }
    return years;
  }

  /** The highest load of each link in a sweep, by its identifier. */
  public static Map<String, LinkLoad> worstLoads(SweepResult result) {
    Map<String, LinkLoad> loads = new LinkedHashMap<>();
    result.worstLoads().forEach(worst -> loads.put(worst.load().linkId(), worst.load()));
    return loads;
  }
}
