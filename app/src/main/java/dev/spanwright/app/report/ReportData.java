package dev.spanwright.app.report;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.FailureCases;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.judge.NetworkCost;
import dev.spanwright.model.judge.PowerVerdict;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.Residency;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.AvailabilityStudy;
import dev.spanwright.model.solve.Cancellation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * What a report tells of a network.
 *
 * @param evaluation all stages
 * @param training every training run
 * @param reach how near inference is to people; nothing without an inference node
 * @param residency whether flows stay in their countries
 * @param power power, energy and carbon of the sites that have a power
 * @param cost what the network costs and draws
 * @param availability of every demand, by the protection of its class
 * @param failures every failure of a link, a site and a shared-risk group; none without demands
 */
record ReportData(
    Evaluation evaluation,
    List<TrainingVerdict> training,
    Optional<Reach> reach,
    List<Residency> residency,
    List<PowerVerdict> power,
    NetworkCost cost,
    AvailabilityStudy availability,
    List<FailureOutcome> failures) {

  /**
   * Judges a network that was evaluated, and lets everything in it fail.
   *
   * @param progress takes the share of failures that are done, on any thread
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   */
  static ReportData of(Evaluation evaluation, DoubleConsumer progress, Cancellation cancellation) {
    Network network = evaluation.network();
    return new ReportData(
        evaluation,
        TrainingVerdict.of(evaluation),
        Reach.of(network, evaluation.plants()),
        Residency.of(evaluation),
        PowerVerdict.of(network),
        NetworkCost.of(evaluation),
        AvailabilityStudy.of(evaluation, cancellation),
        evaluation.demands().isEmpty() ? List.of() : failures(evaluation, progress, cancellation));
  }

  private static List<FailureOutcome> failures(
      Evaluation evaluation, DoubleConsumer progress, Cancellation cancellation) {
    Network network = evaluation.network();
    var cases =
        FailureCases.of(
            network,
            evaluation.plants(),
            EnumSet.of(FailureKind.LINK, FailureKind.SITE, FailureKind.GROUP));
    SweepRequest request = SweepRequest.of(Restoration.SHORTEST).withoutLoads().withMostNamed(0);
    return FailureStudy.of(
            StudyGround.of(network, evaluation.plants(), evaluation.demands()),
            request,
            cancellation)
        .sweep(cases, p -> progress.accept((double) p.done() / p.total()), cancellation)
        .outcomes();
  }

  Network network() {
    return evaluation.network();
  }
}
