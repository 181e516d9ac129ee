package dev.spanwright.model.advice;

import java.util.List;

/** Which measures are worth a trial, most promising first. What they gain, only a trial tells. */
final class Candidates {

  private Candidates() {}

  /**
   * Measures for a question.
   *
   * @param trial the network that they would be built into
   */
  static List<Candidate> of(Bench bench, Trial trial) {
    return switch (bench.request().question()) {
      case LATENCY -> LatencyCandidates.of(bench, trial);
      case HEADROOM -> HeadroomCandidates.of(bench, trial);
      case RESILIENCE -> ResilienceCandidates.of(trial);
      case REACH -> ReachCandidates.of(trial);
    };
  }
}
