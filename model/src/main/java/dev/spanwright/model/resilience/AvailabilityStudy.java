package dev.spanwright.model.resilience;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Cancellation;
import java.util.List;

/**
 * The availability of every demand.
 *
 * <p>A component is down {@code U = failures a year x repair time / 8760 h}; for a link of L km cut
 * λ times per 1,000 km and year {@code U = λ·L/1000·MTTR/8760}. A path is up while all its
 * components are: {@code A = Π(1 − U)}. Two paths: {@code A(W) + A(P) − A(W ∪ P)}, exact also where
 * they share components; {@code 1 − U(W)·U(P)} where they do not. Restored demands: probability
 * that any path is left, with every state of up to {@link #order()} components down looked at, and
 * what more may do as the width between the bounds. Switching and restoring count as down time of
 * the working path.
 *
 * @param demands every demand, in the order of the workloads
 * @param order how many components down at once were looked at for restored demands
 * @param notCounted what was left out since nothing is known of it, as people call it
 */
public record AvailabilityStudy(List<Availability> demands, int order, List<String> notCounted) {

  public AvailabilityStudy {
    demands = List.copyOf(demands);
    notCounted = List.copyOf(notCounted);
  }

  /**
   * Studies a network on its default routing.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static AvailabilityStudy of(Evaluation evaluation, Cancellation cancellation) {
    return new AvailabilityJudge(evaluation, cancellation).study();
  }

  /** The demands that miss their target whatever the bounds leave open. */
  public List<Availability> missed() {
    return demands.stream()
        .filter(demand -> demand.verdict() == Availability.Verdict.MISSED)
        .toList();
  }
}
