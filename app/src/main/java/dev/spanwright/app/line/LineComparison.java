package dev.spanwright.app.line;

import dev.spanwright.model.fiber.FiberComparison;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;

/**
 * A link in one fibre throughout, standard and hollow-core, both looked at closely.
 *
 * @param standard in standard fibre
 * @param hollowCore in hollow-core fibre
 */
public record LineComparison(Side standard, Side hollowCore) {

  /**
   * One of the two.
   *
   * @param plant the link as laid
   * @param report its line
   */
  public record Side(LinkPlant plant, LineReport report) {}

  /**
   * Compares both for a link.
   *
   * @throws IllegalArgumentException if the link names what is not in the catalogues or network
   */
  public static LineComparison of(Link link, Network network, LinkPlanner planner) {
    FiberComparison plants = planner.compare(link, network);
    return new LineComparison(
        side(plants.standard(), link, network, planner),
        side(plants.hollowCore(), link, network, planner));
  }

  private static Side side(LinkPlant plant, Link link, Network network, LinkPlanner planner) {
    Link inOneFiber =
        link.change().fiber(plant.fiber().id()).line(link.line().withParts(List.of())).build();
    return new Side(plant, planner.report(inOneFiber, plant, network));
  }
}
