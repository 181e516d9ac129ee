package dev.spanwright.model.advice;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import java.util.List;

/** Sites that can become inference nodes: all but campuses, landings and those that are. */
final class ReachCandidates {

  private ReachCandidates() {}

  static List<Candidate> of(Trial trial) {
    Network network = trial.evaluation().network();
    return network.sites().stream()
        .filter(site -> canServe(site.kind()))
        .map(
            site ->
                new Candidate(
                    new Measure.InferenceNode(site.id()),
                    "People near " + site.name() + " have their nearest node elsewhere."))
        .toList();
  }

  private static boolean canServe(SiteKind kind) {
    return switch (kind) {
      case INFERENCE_NODE, TRAINING_CAMPUS, CABLE_LANDING -> false;
      case EXCHANGE, CLOUD_REGION, ENTERPRISE_CORE -> true;
    };
  }
}
