package dev.spanwright.app.line;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkBuilder;
import dev.spanwright.model.network.Network;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Links to look at closely. */
final class Lines {

  static final String LINK = "frankfurt-zurich";

  private Lines() {}

  static LineStudy study(Network network) {
    Link link = network.links().get(LINK);
    LinkPlanner planner = LinkPlanner.standard();
    LinkPlant plant = planner.lay(link, network);
    return new LineStudy(
        1,
        network,
        link,
        plant,
        planner.report(link, plant, network),
        Optional.of(LineComparison.of(link, network, planner)));
  }

  static LineEdits edits(Network network) {
    return new LineViewModel(study(network), Optional.empty()).edits();
  }

  /** The small network with another link from Frankfurt to Zurich. */
  static Network with(UnaryOperator<LinkBuilder> how) {
    Network network = Networks.alpine();
    Link link = how.apply(network.links().get(LINK).change()).build();
    return new Edit.ChangeLink(link).applyTo(network);
  }

  /** The small network with that link as long as this. */
  static Network ofLength(double km) {
    return with(link -> link.measuredLengthKm(OptionalDouble.of(km)));
  }

  static LinkPlant plant(Network network) {
    return LinkPlanner.standard().lay(network.links().get(LINK), network);
  }
}
