package dev.spanwright.model.judge;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a failure does to demands and workloads: the whole network beside what is left of it, both
 * with the routing that is shown. What heals by itself is rerouted; what does not is lost.
 *
 * @param before the whole network
 * @param after what is left
 * @param changes demands that are not as they were, the worst first: cut off, reduced, slowed, then
 *     those that only take other ways
 * @param training every training run before and after
 * @param reach how near inference is to people before and after; nothing without an inference node
 */
public record FailureComparison(
    Evaluation before,
    Evaluation after,
    List<DemandChange> changes,
    List<TrainingChange> training,
    Optional<ReachChange> reach) {

  /** A training run before and after. */
  public record TrainingChange(TrainingVerdict before, TrainingVerdict after) {}

  /** Reach before and after; the same people are counted. */
  public record ReachChange(Reach before, Reach after) {}

  public FailureComparison {
    changes = List.copyOf(changes);
    training = List.copyOf(training);
  }

  /**
   * Compares a network with what a failure leaves of it. Takes tens of milliseconds.
   *
   * @param before of the whole network
   * @param after of what is left, with the same workloads
   * @param down identifiers of the sites that failed
   */
  public static FailureComparison of(Evaluation before, Evaluation after, Set<String> down) {
    return new FailureComparison(
        before, after, changes(before, after), training(before, after), reach(before, after, down));
  }

  private static List<DemandChange> changes(Evaluation before, Evaluation after) {
    Map<String, DemandRoute> known = new HashMap<>();
    before.shownRouting().demands().forEach(route -> known.put(route.demand().id(), route));
    return after.shownRouting().demands().stream()
        .filter(route -> known.containsKey(route.demand().id()))
        .map(route -> DemandChange.of(known.get(route.demand().id()), route))
        .filter(change -> change.kind() != DemandChange.Kind.UNTOUCHED)
        .sorted(
            Comparator.comparing(DemandChange::kind)
                .thenComparing(Comparator.comparingDouble(DemandChange::lostGbps).reversed())
                .thenComparingDouble(change -> -change.slowerMs().orElse(0)))
        .toList();
  }

  private static List<TrainingChange> training(Evaluation before, Evaluation after) {
    Map<String, TrainingVerdict> known = new HashMap<>();
    TrainingVerdict.of(before).forEach(verdict -> known.put(verdict.run().id(), verdict));
    return TrainingVerdict.of(after).stream()
        .filter(verdict -> known.containsKey(verdict.run().id()))
        .map(verdict -> new TrainingChange(known.get(verdict.run().id()), verdict))
        .toList();
  }

  private static Optional<ReachChange> reach(
      Evaluation before, Evaluation after, Set<String> down) {
    Network left = after.network();
    return Reach.of(before.network(), before.plants())
        .flatMap(
            whole ->
                Reach.of(left, after.plants(), down).map(rest -> new ReachChange(whole, rest)));
  }

  /** How many demands fare in each way; kinds that do not occur are left out. */
  public Map<DemandChange.Kind, Long> counts() {
    Map<DemandChange.Kind, Long> counts = new EnumMap<>(DemandChange.Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
    return counts;
  }

  /** What arrives in the whole network, Gbit/s. */
  public double carriedBeforeGbps() {
    return before.shownRouting().carriedGbps();
  }

  /** What still arrives, Gbit/s. */
  public double carriedAfterGbps() {
    return after.shownRouting().carriedGbps();
  }

  /** What arrived and does not any more, over all demands, Gbit/s. */
  public double lostGbps() {
    return changes.stream().mapToDouble(DemandChange::lostGbps).sum();
  }

  /** Latency of the slowest demand with a path before, one way, ms. */
  public OptionalDouble worstBeforeMs() {
    return worstMs(before);
  }

  /** Latency of the slowest demand with a path after, one way, ms. */
  public OptionalDouble worstAfterMs() {
    return worstMs(after);
  }

  private static OptionalDouble worstMs(Evaluation evaluation) {
    return evaluation.shownRouting().demands().stream()
        .filter(route -> route.latencyMs().isPresent())
        .mapToDouble(route -> route.latencyMs().getAsDouble())
        .max();
  }
}
