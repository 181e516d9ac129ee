package dev.spanwright.model.failure;

import java.util.List;

/**
 * A sweep with what it was of, so that it can be kept, and its parts merged.
 *
 * @param network name of the network
 * @param kinds what failed, in the order of {@link FailureKind}
 * @param shard which part it is
 * @param cases number of cases of the whole sweep
 * @param result what was found for the cases of this part
 */
public record SweepReport(
    String network, List<FailureKind> kinds, Shard shard, int cases, SweepResult result) {

  /**
   * @throws IllegalArgumentException if the part has another number of outcomes than it must
   */
  public SweepReport {
    kinds = List.copyOf(kinds);
    if (result.outcomes().size() != shard.share(cases)) {
      throw new IllegalArgumentException(
          "shard %s of %d cases has %d outcomes, expected %d"
              .formatted(shard, cases, result.outcomes().size(), shard.share(cases)));
    }
  }

  /** The number of an outcome of this part among all cases, from 0. */
  int number(int outcome) {
    return outcome * shard.of() + shard.number() - 1;
  }
}
