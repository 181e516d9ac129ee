package dev.spanwright.model.evaluation;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All stages of one revision of a network.
 *
 * @param revision counts up with every edit; a higher one is newer
 * @param network what was drawn
 * @param plants every link as laid, by link identifier, in the order of the network
 * @param demands what the workloads ask for, in their order
 * @param routing where the demands run by default
 * @param headroom how far the demands can grow together
 * @param optimal the best routing by the objective that was asked for; empty where none was, or
 *     before it is known
 * @param insights what the architect should see first
 */
public record Evaluation(
    long revision,
    Network network,
    Map<String, LinkPlant> plants,
    List<Demand> demands,
    Routing routing,
    Headroom headroom,
    Optional<OptimalRouting> optimal,
    Insights insights) {

  public Evaluation {
    plants = Collections.unmodifiableMap(new LinkedHashMap<>(plants));
    demands = List.copyOf(demands);
  }

  /** This evaluation with an optimal routing. */
  Evaluation withOptimal(OptimalRouting routed) {
    return new Evaluation(
        revision, network, plants, demands, routing, headroom, Optional.of(routed), insights);
  }

  /** This evaluation without an optimal routing: it shows the default one. */
  public Evaluation withoutOptimal() {
    return new Evaluation(
        revision, network, plants, demands, routing, headroom, Optional.empty(), insights);
  }

  /** The routing to show: the best one where it was asked for and is known, else the default. */
  public Routing shownRouting() {
    return optimal.map(OptimalRouting::routing).orElse(routing);
  }
}
