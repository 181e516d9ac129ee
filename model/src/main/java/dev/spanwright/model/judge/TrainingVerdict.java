package dev.spanwright.model.judge;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Workload.TrainingRun;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.TrainingTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a training run does on the routes that its demands have.
 *
 * @param run the run
 * @param gbps rate that the slowest hop of its ring is carried, Gbit/s
 * @param roundTripMs round trip of the farthest hop, ms; empty where a hop has no path
 * @param utilisation share of time that compute runs, 0 to 1
 * @param stepSeconds mean time of a step with its share of the exchange, s; infinite where nothing
 *     arrives
 * @param exposedSeconds what the exchange adds to one period, s
 * @param limit what holds it back
 * @param slowest the hop that limits, if any; its route
 */
public record TrainingVerdict(
    TrainingRun run,
    double gbps,
    OptionalDouble roundTripMs,
    double utilisation,
    double stepSeconds,
    double exposedSeconds,
    Limit limit,
    Optional<DemandRoute> slowest) {

  /** What holds a run back. */
  public enum Limit {
    /** Nothing that the network could change: the exchange is hidden, or there is none. */
    COMPUTE,
    /** The rate of the slowest hop. */
    BANDWIDTH,
    /** The round trip of the farthest hop. */
    DISTANCE,
    /** A hop has no path. */
    NO_PATH
  }

  /** Every training run of a network that was evaluated, in its order. */
  public static List<TrainingVerdict> of(Evaluation evaluation) {
    List<TrainingVerdict> verdicts = new ArrayList<>();
    evaluation
        .network()
        .workloads()
        .forEach(
            workload -> {
              if (workload instanceof TrainingRun run) {
                verdicts.add(of(run, evaluation));
              }
            });
    return List.copyOf(verdicts);
  }

  /** One run on the routes that are shown. */
  public static TrainingVerdict of(TrainingRun run, Evaluation evaluation) {
    return of(run, evaluation.shownRouting());
  }

  /** One run on the routes of a routing. */
  public static TrainingVerdict of(TrainingRun run, Routing routing) {
    TrainingTime time = TrainingTime.of(run);
    List<DemandRoute> hops =
        routing.demands().stream()
            .filter(route -> route.demand().workloadId().equals(run.id()))
            .toList();
    if (run.campuses().stream().distinct().count() < 2) {
      return new TrainingVerdict(
          run,
          0,
          OptionalDouble.empty(),
          1,
          time.meanStepSeconds(0, 0),
          0,
          Limit.COMPUTE,
          Optional.empty());
    }
    Optional<DemandRoute> unrouted =
        hops.stream().filter(hop -> hop.latencyMs().isEmpty()).findFirst();
    if (unrouted.isPresent() || hops.isEmpty()) {
      return new TrainingVerdict(
          run,
          0,
          OptionalDouble.empty(),
          0,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Limit.NO_PATH,
          unrouted);
    }
    DemandRoute thinnest =
        hops.stream().min(Comparator.comparingDouble(DemandRoute::carriedGbps)).orElseThrow();
    DemandRoute farthest =
        hops.stream().max(Comparator.comparingDouble(TrainingVerdict::oneWayMs)).orElseThrow();
    double gbps = thinnest.carriedGbps();
    double oneWayMs = oneWayMs(farthest);
    double exposed = time.exposedSeconds(gbps, oneWayMs);
    Limit limit =
        exposed == 0
            ? Limit.COMPUTE
            : time.isLatencyBound(gbps, oneWayMs) ? Limit.DISTANCE : Limit.BANDWIDTH;
    return new TrainingVerdict(
        run,
        gbps,
        OptionalDouble.of(2 * oneWayMs),
        time.utilisation(gbps, oneWayMs),
        time.meanStepSeconds(gbps, oneWayMs),
        exposed,
        limit,
        switch (limit) {
          case DISTANCE -> Optional.of(farthest);
          case BANDWIDTH -> Optional.of(thinnest);
          case COMPUTE, NO_PATH -> Optional.empty();
        });
  }

  private static double oneWayMs(DemandRoute hop) {
    return hop.latencyMs().orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * The rate between neighbours of the ring that reaches a utilisation at this distance, Gbit/s;
   * infinite where the distance forbids it, empty where the distance is not known.
   */
  public OptionalDouble gbpsFor(double share) {
    return roundTripMs.isPresent()
        ? OptionalDouble.of(TrainingTime.of(run).gbpsFor(share, roundTripMs.getAsDouble() / 2))
        : OptionalDouble.empty();
  }
}
