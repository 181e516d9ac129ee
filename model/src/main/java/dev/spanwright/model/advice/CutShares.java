package dev.spanwright.model.advice;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Routing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What share of the offered traffic is carried after the failure of each single link, what is left
 * routed by default.
 *
 * @param mean over the links by their lengths, 0 to 1
 * @param worst the least of them, 0 to 1
 * @param worstLinkId the link whose failure it is; empty without links
 * @param overloadGbps by link identifier, how far failures of others load it over its capacity,
 *     mean over the failures by their lengths, Gbit/s
 */
record CutShares(double mean, double worst, String worstLinkId, Map<String, Double> overloadGbps) {

  /** Fails every link of a network that was evaluated. */
  static CutShares of(Evaluation evaluation, Cancellation cancellation) {
    Routing whole = evaluation.routing();
    double offered = whole.offeredGbps();
    FlowGraph graph = FlowGraph.of(evaluation.network(), evaluation.plants());
    Map<String, Double> overloads = new HashMap<>();
    double sum = 0;
    double lengthsKm = 0;
    double worst = 1;
    String worstLinkId = "";
    for (LinkPlant plant : evaluation.plants().values()) {
      cancellation.orThrow();
      LinkLoad load = whole.loads().get(plant.linkId());
      boolean used = load != null && load.utilisation() > 0;
      Routing left = used ? without(graph, plant.linkId(), evaluation) : whole;
      double share = offered > 0 ? left.carriedGbps() / offered : 1;
      sum += share * plant.lengthKm();
      lengthsKm += plant.lengthKm();
      if (share < worst) {
        worst = share;
        worstLinkId = plant.linkId();
      }
      left.loads()
          .forEach(
              (id, loaded) -> overloads.merge(id, over(loaded) * plant.lengthKm(), Double::sum));
    }
    double total = lengthsKm;
    overloads.replaceAll((_, over) -> over / total);
    return new CutShares(lengthsKm > 0 ? sum / lengthsKm : 1, worst, worstLinkId, overloads);
  }

  private static Routing without(FlowGraph graph, String linkId, Evaluation evaluation) {
    return DefaultRouter.route(
        graph.withoutLinks(Set.of(linkId)),
        evaluation.demands(),
        evaluation.network().planning().routingMetric());
  }

  private static double over(LinkLoad load) {
    double busier = Math.max(load.forwardGbps(), load.backwardGbps());
    return Math.max(0, busier - load.capacityGbps());
  }
}
