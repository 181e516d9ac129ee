package dev.spanwright.model.solve;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import java.util.Map;

/**
 * A link of a {@link FlowGraph}.
 *
 * @param linkId identifier of the link
 * @param from identifier of its first site
 * @param to identifier of its second site
 * @param capacityGbps capacity per direction, Gbit/s; finite, 0 or more
 * @param latencyMs one-way latency, ms; finite, 0 or more
 * @param routingWeight what it counts where the default routing goes by weight; no unit; finite, 0
 *     or more
 */
public record FlowEdge(
    String linkId,
    String from,
    String to,
    double capacityGbps,
    double latencyMs,
    double routingWeight) {

  /** The weight of a link that was given none. */
  public static final double DEFAULT_WEIGHT = 1;

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public FlowEdge {
    requireFinite(linkId, "capacity", capacityGbps);
    requireFinite(linkId, "latency", latencyMs);
    requireFinite(linkId, "routing weight", routingWeight);
  }

  /**
   * A link that was given no weight.
   *
   * @throws IllegalArgumentException if capacity or latency is out of its range
   */
  public FlowEdge(String linkId, String from, String to, double capacityGbps, double latencyMs) {
    this(linkId, from, to, capacityGbps, latencyMs, DEFAULT_WEIGHT);
  }

  static void requireFinite(String linkId, String what, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "%s %s of link \"%s\" is not finite and 0 or more".formatted(what, value, linkId));
    }
  }

  static FlowEdge of(Link link, Map<String, LinkPlant> plants) {
    LinkPlant plant = plants.get(link.id());
    if (plant == null) {
      throw new IllegalArgumentException(
          "link \"" + link.id() + "\" has no plant; lay every link of the network first");
    }
    return new FlowEdge(
        link.id(),
        link.from(),
        link.to(),
        plant.capacityGbps(),
        plant.latencyMs(),
        link.routingWeight().orElse(DEFAULT_WEIGHT));
  }
}
