package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Growth;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.render.picture.Selection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is asked about a document without being part of it: what has failed, the traffic of which
 * year, and for which objective the best routing is sought. Keeps the routings that were found, so
 * that going back to an objective answers at once.
 */
final class WhatIf {

  private final ReadOnlyObjectWrapper<Growth> growth = new ReadOnlyObjectWrapper<>(Growth.NONE);
  private final ReadOnlyObjectWrapper<Cuts> cuts = new ReadOnlyObjectWrapper<>(Cuts.NONE);
  private final Map<Objective, OptimalRouting> found = new EnumMap<>(Objective.class);
  private Objective objective = Objective.HEADROOM;

  ReadOnlyObjectProperty<Growth> growthProperty() {
    return growth.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Cuts> cutsProperty() {
    return cuts.getReadOnlyProperty();
  }

  Objective objective() {
    return objective;
  }

  /** The sites and links of a network that are down by what has failed. */
  Selection failed(Network network) {
    return new Selection(
        Set.copyOf(cuts.get().failedSites(network)), Set.copyOf(cuts.get().failedLinks(network)));
  }

  /** The network that is evaluated: without what failed, with the traffic of the year. */
  Network of(Network network) {
    return growth.get().of(cuts.get().left(network));
  }

  void ask(Objective next) {
    objective = next;
  }

  /** Lets just this fail. */
  void cut(Cuts next) {
    if (!next.equals(cuts.get())) {
      forget();
      cuts.set(next);
    }
  }

  /** Looks at the traffic of another year. */
  void grow(Growth next) {
    forget();
    growth.set(next);
  }

  /** Nothing has failed, and the traffic is that of the document. */
  void end() {
    cuts.set(Cuts.NONE);
    growth.set(Growth.NONE);
  }

  /** The network changed: no routing that was found is of it. */
  void forget() {
    found.clear();
  }

  /** Keeps the best routing of the newest answer. */
  void found(Evaluation answer) {
    answer.optimal().ifPresent(best -> found.put(best.objective(), best));
  }

  /**
   * An evaluation without a routing that is no longer asked for, and with the one that is, if it
   * was found for this network before.
   *
   * @param atRevision the revision that it shall carry
   */
  Evaluation asked(Evaluation known, long atRevision, Network network) {
    Optional<OptimalRouting> best =
        known
            .optimal()
            .filter(routing -> routing.objective() == objective)
            .or(
                () ->
                    Optional.ofNullable(found.get(objective))
                        .filter(_ -> known.network().equals(of(network))));
    if (best.equals(known.optimal()) && known.revision() == atRevision) {
      return known;
    }
    return new Evaluation(
        atRevision,
        known.network(),
        known.plants(),
        known.demands(),
        known.routing(),
        known.headroom(),
        best,
        known.insights());
  }
}
