package dev.spanwright.model.insight;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Routing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an architect should see first in a network and its default routing.
 *
 * @param slowest the demand of the highest latency; empty where none has a path
 * @param busiest the links of the highest utilisation, busiest first, at most {@link
 *     #MOST_BUSIEST}; idle links are not among them
 * @param overloaded links loaded over their capacity, busiest first
 * @param late demands whose slowest path is over their latency objective, in the order of the
 *     workloads
 * @param notFullyCarried demands of which less arrives than is offered, in the order of the
 *     workloads; those without a path are among them
 * @param critical links whose loss alone cuts demands off, most traffic first
 * @param warnings what the architect should know, each a full sentence: warnings of links, and
 *     demands without a path
 */
public record Insights(
    Optional<DemandRoute> slowest,
    List<LinkLoad> busiest,
    List<LinkLoad> overloaded,
    List<DemandRoute> late,
    List<DemandRoute> notFullyCarried,
    List<CriticalLink> critical,
    List<String> warnings) {

  /** Most links in {@link #busiest}. */
  public static final int MOST_BUSIEST = 10;

  /** Share of a demand that may be missing through rounding alone. */
  private static final double ROUNDING = 1e-9;

  public Insights {
    busiest = List.copyOf(busiest);
    overloaded = List.copyOf(overloaded);
    late = List.copyOf(late);
    notFullyCarried = List.copyOf(notFullyCarried);
    critical = List.copyOf(critical);
    warnings = List.copyOf(warnings);
  }

  /**
   * The insights of a network.
   *
   * @param plants every link as laid, by link identifier
   * @param routing its default routing
   */
  public static Insights of(Network network, Map<String, LinkPlant> plants, Routing routing) {
    List<DemandRoute> routes = routing.demands();
    List<LinkLoad> busy =
        routing.loads().values().stream()
            .filter(load -> load.utilisation() > 0)
            .sorted(Comparator.comparingDouble(load -> -load.utilisation()))
            .toList();
    return new Insights(
        routes.stream()
            .filter(route -> route.latencyMs().isPresent())
            .max(Comparator.comparingDouble(route -> route.latencyMs().getAsDouble())),
        busy.subList(0, Math.min(MOST_BUSIEST, busy.size())),
        busy.stream().filter(LinkLoad::overloaded).toList(),
        routes.stream().filter(Insights::isLate).toList(),
        routes.stream().filter(Insights::isShort).toList(),
        CriticalLink.allOf(network, plants, routes),
        Warnings.of(network, plants, routes));
  }

  private static boolean isLate(DemandRoute route) {
    return route.latencyMs().isPresent()
        && route.demand().latencyObjectiveMs().isPresent()
        && route.latencyMs().getAsDouble() > route.demand().latencyObjectiveMs().getAsDouble();
  }

  private static boolean isShort(DemandRoute route) {
    return route.carriedGbps() < route.demand().gbps() * (1 - ROUNDING);
  }
}
