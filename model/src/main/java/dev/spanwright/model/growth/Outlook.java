package dev.spanwright.model.growth;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.resilience.AvailabilityStudy;
import dev.spanwright.model.resilience.DiversityRequest;
import dev.spanwright.model.resilience.DiversityStudy;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.SolveLimit;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What may become of a network: what fails in it, and what grows.
 *
 * @param availability of every demand
 * @param diversity of links and of pairs of paths
 * @param growth year by year; empty where it was not asked for
 * @param hose headroom by the totals of sites; empty where it was not asked for
 */
public record Outlook(
    AvailabilityStudy availability,
    DiversityStudy diversity,
    Optional<GrowthStudy> growth,
    Optional<HoseStudy> hose) {

  /** Last year that is looked at. */
  public static final int HORIZON_YEARS = 10;

  /** Without growth, which takes solving. */
  public static Outlook onFailures(Evaluation evaluation, Cancellation cancellation) {
    return new Outlook(
        AvailabilityStudy.of(evaluation, cancellation),
        DiversityStudy.of(evaluation, DiversityRequest.USUAL, cancellation),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * With growth over {@link #HORIZON_YEARS} and the usual samples of the hose.
   *
   * @param limit when growth and hose are good enough; the time is about that of each of the two,
   *     which are done at the same time
   * @param cancellation asked by two threads
   */
  public static Outlook of(Evaluation evaluation, SolveLimit limit, Cancellation cancellation) {
    HoseRequest request = HoseRequest.USUAL;
    SolveLimit eachYear = shared(limit, 2 * (HORIZON_YEARS + 1));
    SolveLimit eachSample = shared(limit, request.samples());
    // Half of the work, beside the other half.
    FutureTask<GrowthStudy> growth =
        new FutureTask<>(() -> GrowthStudy.of(evaluation, HORIZON_YEARS, eachYear, cancellation));
    Thread.ofPlatform().daemon().name("growth").start(growth);
    Outlook failures = onFailures(evaluation, cancellation);
    HoseStudy hose =
        HoseStudy.of(evaluation, evaluation.demands(), request, eachSample, cancellation);
    return new Outlook(
        failures.availability(),
        failures.diversity(),
        Optional.of(joined(growth)),
        Optional.of(hose));
  }

  private static <T> T joined(FutureTask<T> work) {
    try {
      return work.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static SolveLimit shared(SolveLimit limit, int parts) {
    return new SolveLimit(limit.targetGap(), limit.time().dividedBy(parts).plusMillis(1));
  }
}
