package dev.spanwright.model.resilience;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.PathPair;
import dev.spanwright.model.solve.ProtectionPlan;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what is taken as independent is. It goes by the drawn routes, which are no survey: it
 * raises suspicions to be asked about, and finds no conduit that the drawing does not show.
 *
 * @param near where two links that are in no group together run near each other
 * @param pairs what the two paths of every demand that is sent twice have in common, in the order
 *     of the demands
 */
public record DiversityStudy(List<NearStretch> near, List<PairDiversity> pairs) {

  public DiversityStudy {
    near = List.copyOf(near);
    pairs = List.copyOf(pairs);
  }

  /**
   * Studies a network.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static DiversityStudy of(
      Evaluation evaluation, DiversityRequest request, Cancellation cancellation) {
    Network network = evaluation.network();
    List<NearStretch> near =
        new NearLinks(network, evaluation.plants(), request, cancellation).all();
    ProtectionPlan plan =
        ProtectionPlan.of(
            network,
            FlowGraph.of(network, evaluation.plants()),
            evaluation.demands(),
            cancellation);
    List<PairDiversity> pairs = new ArrayList<>();
    for (Demand demand : evaluation.demands()) {
      cancellation.orThrow();
      plan.of(demand).ifPresent(pair -> pairs.add(compare(network, demand, pair, near)));
    }
    return new DiversityStudy(near, pairs);
  }

  private static PairDiversity compare(
      Network network, Demand demand, PathPair pair, List<NearStretch> near) {
    Optional<Path> working = pair.working();
    Optional<Path> other = pair.protection();
    if (working.isEmpty() || other.isEmpty()) {
      return new PairDiversity(demand, pair, List.of(), List.of(), List.of());
    }
    List<String> one = working.get().links();
    List<String> two = other.get().links();
    Set<String> sites = between(network, demand, one);
    sites.retainAll(between(network, demand, two));
    Set<String> groups = groups(network, demand, one);
    groups.retainAll(groups(network, demand, two));
    List<NearStretch> stretches =
        near.stream().filter(stretch -> isBetween(stretch, one, two)).toList();
    return new PairDiversity(demand, pair, List.copyOf(sites), List.copyOf(groups), stretches);
  }

  private static boolean isBetween(NearStretch stretch, List<String> one, List<String> two) {
    return (one.contains(stretch.linkId()) && two.contains(stretch.otherId()))
        || (two.contains(stretch.linkId()) && one.contains(stretch.otherId()));
  }

  private static Set<String> between(Network network, Demand demand, List<String> links) {
    Set<String> sites = new LinkedHashSet<>();
    for (String id : links) {
      Link link = network.links().get(id);
      sites.add(link.from());
      sites.add(link.to());
    }
    sites.remove(demand.from());
    sites.remove(demand.to());
    return sites;
  }

  private static Set<String> groups(Network network, Demand demand, List<String> links) {
    Set<String> sites = between(network, demand, links);
    Set<String> taking = new LinkedHashSet<>();
    for (SharedRiskGroup group : network.groups()) {
      if (group.links().stream().anyMatch(links::contains)
          || group.sites().stream().anyMatch(sites::contains)) {
        taking.add(group.id());
      }
    }
    return taking;
  }

  /** The demands whose two paths have something in common, or that have no second path. */
  public List<PairDiversity> doubtful() {
    return pairs.stream().filter(pair -> !pair.isDiverse()).toList();
  }
}
