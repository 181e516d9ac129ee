package dev.spanwright.app.line;

import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.Optional;

/**
 * One link, looked at closely.
 *
 * @param number counts up with every question
 * @param network the network that it is in
 * @param link the link
 * @param plant as laid
 * @param report its line
 * @param comparison the same link in standard and in hollow-core fibre; comes a little later
 */
public record LineStudy(
    long number,
    Network network,
    Link link,
    LinkPlant plant,
    LineReport report,
    Optional<LineComparison> comparison) {

  LineStudy with(LineComparison both) {
    return new LineStudy(number, network, link, plant, report, Optional.of(both));
  }
}
