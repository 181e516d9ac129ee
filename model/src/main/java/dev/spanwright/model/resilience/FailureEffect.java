package dev.spanwright.model.resilience;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What failures do to a network, each demand by the protection of its class: what is switched,
 * restored, reduced and lost, and what that means for its workloads.
 *
 * @param cuts what has failed
 * @param demands every demand, in the order of the workloads
 * @param trainings every training run, in order
 * @param reach empty without an inference node before the failures
 * @param routing where the demands run once switching and restoration are done
 */
public record FailureEffect(
    Cuts cuts,
    List<DemandEffect> demands,
    List<TrainingEffect> trainings,
    Optional<ReachEffect> reach,
    Routing routing) {

  public FailureEffect {
    demands = List.copyOf(demands);
    trainings = List.copyOf(trainings);
  }

  /**
   * What failures do.
   *
   * @param healthy the network without failures
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static FailureEffect of(Evaluation healthy, Cuts cuts, Cancellation cancellation) {
    Rerouting rerouting = new Rerouting(healthy, cuts, cancellation);
    Routing after = rerouting.routing();
    cancellation.orThrow();
    return new FailureEffect(
        cuts, rerouting.effects(after), trainings(healthy, after), reach(healthy, cuts), after);
  }

  private static List<TrainingEffect> trainings(Evaluation healthy, Routing after) {
    List<TrainingEffect> effects = new ArrayList<>();
    for (Workload workload : healthy.network().workloads()) {
      if (workload instanceof Workload.TrainingRun run) {
        effects.add(
            new TrainingEffect(
                TrainingVerdict.of(run, healthy.routing()), TrainingVerdict.of(run, after)));
      }
    }
    return effects;
  }

  private static Optional<ReachEffect> reach(Evaluation healthy, Cuts cuts) {
    Network network = healthy.network();
    Set<String> dark = Set.copyOf(cuts.failedSites(network));
    List<Site> sites =
        network.sites().stream().map(site -> dark.contains(site.id()) ? idle(site) : site).toList();
    Network left = cuts.left(network).withSites(Table.of(sites));
    return Reach.of(network, healthy.plants())
        .map(before -> new ReachEffect(before, Reach.of(left, healthy.plants())));
  }

  /** A failed node serves nobody; as a place it stays, so that the same people are counted. */
  private static Site idle(Site site) {
    return site.withKind(SiteKind.EXCHANGE);
  }

  /** The demands in a state. */
  public List<DemandEffect> in(DemandEffect.State state) {
    return demands.stream().filter(effect -> effect.state() == state).toList();
  }

  /** What no longer arrives, Gbit/s. */
  public double lostGbps() {
    return demands.stream().mapToDouble(DemandEffect::lostGbps).sum();
  }
}
