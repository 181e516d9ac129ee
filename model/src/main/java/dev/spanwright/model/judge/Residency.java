package dev.spanwright.model.judge;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Countries;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What it means for an enterprise flow that it may not leave its countries. No routing takes it
 * through a site that is not known to lie in them; a site lies in the country of its nearest town,
 * so that one at a border is to be looked at. Cables that cross a border between two sites inside
 * are not seen.
 *
 * @param flow the flow, which names countries
 * @param offeredGbps what the flow offers, Gbit/s
 * @param carriedGbps what of it is carried on the routes that are shown, Gbit/s
 * @param lost the demands that have no path inside
 * @param addedMs the most that the limit adds to the quickest path of a demand, one way, ms; 0
 *     where it adds nothing
 * @param avoided sites outside on the quickest paths without the limit, in the order in which paths
 *     come to them
 * @param unknown sites on them that are near no town: their country is not known, and they are
 *     avoided as well
 */
public record Residency(
    EnterpriseFlow flow,
    double offeredGbps,
    double carriedGbps,
    List<Demand> lost,
    double addedMs,
    List<Site> avoided,
    List<Site> unknown) {

  public Residency {
    lost = List.copyOf(lost);
    avoided = List.copyOf(avoided);
    unknown = List.copyOf(unknown);
  }

  /** Every flow that names countries, in the order of the network. */
  public static List<Residency> of(Evaluation evaluation) {
    List<EnterpriseFlow> flows =
        evaluation.network().workloads().stream()
            .filter(EnterpriseFlow.class::isInstance)
            .map(EnterpriseFlow.class::cast)
            .filter(flow -> !flow.countries().isEmpty())
            .toList();
    if (flows.isEmpty()) {
      return List.of();
    }
    FlowGraph graph = FlowGraph.of(evaluation.network(), evaluation.plants());
    return flows.stream().map(flow -> of(flow, evaluation, graph)).toList();
  }

  private static Residency of(EnterpriseFlow flow, Evaluation evaluation, FlowGraph graph) {
    List<DemandRoute> shown =
        evaluation.shownRouting().demands().stream()
            .filter(route -> route.demand().workloadId().equals(flow.id()))
            .toList();
    List<Demand> demands = shown.stream().map(DemandRoute::demand).toList();
    List<DemandRoute> bound = DefaultRouter.route(graph, demands).demands();
    List<DemandRoute> free =
        DefaultRouter.route(
                graph, demands.stream().map(demand -> demand.within(Territory.EVERYWHERE)).toList())
            .demands();
    Set<Site> avoided = new LinkedHashSet<>();
    Set<Site> unknown = new LinkedHashSet<>();
    double addedMs = 0;
    for (int i = 0; i < demands.size(); i++) {
      Demand demand = demands.get(i);
      if (bound.get(i).latencyMs().isPresent()) {
        double freeMs = free.get(i).latencyMs().orElseThrow();
        addedMs = Math.max(addedMs, bound.get(i).latencyMs().getAsDouble() - freeMs);
      }
      if (!demand.territory().allows(demand.from()) || !demand.territory().allows(demand.to())) {
        continue; // it is lost for that, whichever way there would be
      }
      sites(free.get(i), evaluation.network())
          .filter(site -> !demand.territory().allows(site.id()))
          .forEach(site -> (Countries.at(site.position()).isEmpty() ? unknown : avoided).add(site));
    }
    return new Residency(
        flow,
        demands.stream().mapToDouble(Demand::gbps).sum(),
        shown.stream().mapToDouble(DemandRoute::carriedGbps).sum(),
        bound.stream()
            .filter(route -> route.latencyMs().isEmpty())
            .map(DemandRoute::demand)
            .toList(),
        addedMs,
        List.copyOf(avoided),
        List.copyOf(unknown));
  }

  /** What the paths of a demand pass. */
  private static Stream<Site> sites(DemandRoute route, Network network) {
    return route.paths().stream()
        .map(FlowPath::links)
        .flatMap(List::stream)
        .map(network.links()::get)
        .flatMap((Link link) -> Stream.of(link.from(), link.to()))
        .map(network.sites()::get);
  }
}
