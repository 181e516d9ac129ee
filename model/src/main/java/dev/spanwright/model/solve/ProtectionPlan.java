package dev.spanwright.model.solve;

import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two paths of every demand that is sent twice (1+1).
 *
 * @param pairs by identifier of the demand, in the order of the demands
 */
public record ProtectionPlan(Map<String, PathPair> pairs) {

  /** No demand is sent twice. */
  public static final ProtectionPlan NONE = new ProtectionPlan(Map.of());

  public ProtectionPlan {
    pairs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
  }

  /**
   * The pairs of the demands whose class asks for them.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static ProtectionPlan of(
      Network network, FlowGraph graph, List<Demand> demands, Cancellation cancellation) {
    if (!isAsked(network)) {
      return NONE;
    }
    RiskGroups groups = RiskGroups.of(network, graph);
    Map<Territory, PathPairs> finders = new HashMap<>();
    Map<String, PathPair> pairs = new LinkedHashMap<>();
    for (Demand demand : demands) {
      ClassRules rules = network.traffic().of(demand.trafficClass());
      if (rules.protection() == Protection.DEDICATED && !demand.from().equals(demand.to())) {
        cancellation.orThrow();
        PathPairs finder =
            finders.computeIfAbsent(
                demand.territory(), territory -> new PathPairs(graph.within(territory), groups));
        pairs.put(demand.id(), finder.between(demand.from(), demand.to(), rules.disjoint()));
      }
    }
    return new ProtectionPlan(pairs);
  }

  /** Whether any class of a network is sent twice. */
  public static boolean isAsked(Network network) {
    return network.traffic().own().values().stream()
        .anyMatch(rules -> rules.protection() == Protection.DEDICATED);
  }

  /** The pair of a demand, if it is sent twice. */
  public Optional<PathPair> of(Demand demand) {
    return Optional.ofNullable(pairs.get(demand.id()));
  }

  /** Whether no demand is sent twice. */
  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** The routes that the demands keep: both paths carry all of the demand. */
  public Map<String, PinnedRoute> routes() {
    Map<String, PinnedRoute> routes = new LinkedHashMap<>();
    pairs.forEach((demand, pair) -> routes.put(demand, PinnedRoute.of(pair)));
    return routes;
  }
}
