package dev.spanwright.model.solve;

import java.util.List;

/**
 * A routing that is best by an objective, with what was proven about it.
 *
 * @param objective {@link Objective#BEST} or {@link Objective#THROUGHPUT}
 * @param routing where the demands run; no load is above the usable share of a capacity
 * @param carriedUpperBoundGbps no routing of this objective can carry more, Gbit/s; at least what
 *     {@code routing} carries
 * @param latencyGap how far the total latency may be from the least one for what is carried: (value
 *     - lower bound) / value, 0 to 1; 0 is exact
 * @param fairness levels by priority, then by rising fraction; empty for throughput, before the
 *     search has ended, and where rounding keeps the paths from carrying what the levels say
 * @param missedObjectives identifiers of the demands of which some part runs, or would have to run,
 *     on a path slower than their latency objective
 * @param values what one more Gbit/s of a link is worth, most first: in ms x Gbit/s of total
 *     latency where all demands are carried, else in Gbit/s carried
 * @param millis time that it took, ms
 */
public record OptimalRouting(
    Objective objective,
    Routing routing,
    double carriedUpperBoundGbps,
    double latencyGap,
    List<FairnessLevel> fairness,
    List<String> missedObjectives,
    List<LinkValue> values,
    double millis) {

  /** Relative difference below which an answer counts as exact. */
  static final double EXACT = 1e-9;

  public OptimalRouting {
    fairness = List.copyOf(fairness);
    missedObjectives = List.copyOf(missedObjectives);
    values = List.copyOf(values);
  }

  /** This answer with another bound of what can be carried. */
  OptimalRouting withUpperBound(double gbps) {
    return new OptimalRouting(
        objective, routing, gbps, latencyGap, fairness, missedObjectives, values, millis);
  }

  /**
   * How far the carried traffic may be from the most: 0 is exact, 1 says that nothing is proven.
   */
  public double carriedGap() {
    return carriedUpperBoundGbps == 0
        ? 0
        : Math.max(0, 1 - routing.carriedGbps() / carriedUpperBoundGbps);
  }

  /** Whether traffic and latency are proven best but for rounding. */
  public boolean exact() {
    return carriedGap() <= EXACT && latencyGap <= EXACT;
  }

  /** Sum of rate x one-way latency over all paths, Gbit/s x ms. */
  public double totalLatencyGbpsMs() {
    return routing.demands().stream()
        .flatMap(demand -> demand.paths().stream())
        .mapToDouble(path -> path.gbps() * path.latencyMs())
        .sum();
  }
}
