package dev.spanwright.app.inspector;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Property;
import dev.spanwright.app.form.Sources;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What can be changed about several links at once. */
final class LinkProperties {

  private LinkProperties() {}

  /** All of it. */
  static List<Property<Link>> all(Supplier<Network> network) {
    return List.of(
        fiber(network),
        Property.choice("band", "Band", "band", List.of(Band.values()), Band::id),
        Property.whole(
            "fibre-pairs", "Fibre pairs", "fiberPairs", Range.from(1, Link.MAX_FIBER_PAIRS, "")),
        Property.number(
            "route-factor",
            "Route factor",
            "routeFactor",
            Range.from(1, Link.MAX_ROUTE_FACTOR, "")),
        Property.<Link>optional(
                "measured",
                "Measured",
                "measuredLengthKm",
                Range.above(0, Link.MAX_LENGTH_KM, "km"))
            .prompted("from the route"),
        Property.<Link>optional(
                "fixed",
                "Fixed capacity",
                "fixedCapacityGbps",
                Range.from(0, Link.MAX_CAPACITY_GBPS, "Gbit/s"))
            .prompted("from the optics"),
        Property.<Link>optional(
                "weight",
                "Routing weight",
                "routingWeight",
                Range.above(0, Link.MAX_ROUTING_WEIGHT, ""))
            .prompted(NumberText.of(Link.DEFAULT_ROUTING_WEIGHT) + " by default"),
        Property.<Link>optional(
                "spacing", "Span spacing", "line.layout.spacingKm", FiberType.SPAN_KM)
            .prompted("by the fibre"),
        Property.<Link>optional(
                "launch", "Launch power", "line.launchPowerDbm", LineSettings.LAUNCH_POWER_DBM)
            .prompted("best"),
        Property.<Link>optionalWhole(
                "regenerators",
                "Regenerators",
                "line.regenerators",
                Range.from(0, LineSettings.MAX_REGENERATORS, ""))
            .prompted("as few as needed"),
        Property.<Link>text("owner", "Owner", "owner").prompted("not stated"),
        Property.notes("link-notes", "notes", 3));
  }

  /** The whole link becomes of the fibre, whatever its parts were. */
  private static Property<Link> fiber(Supplier<Network> network) {
    return new Property.Chosen<Link, FiberType>(
        "fibre",
        "Fibre",
        "",
        () -> LinkPlanner.standard().catalogues(network.get()).fibers().types(),
        FiberType::label,
        Sources::of,
        link ->
            link.line().parts().isEmpty()
                ? Optional.of(
                    LinkPlanner.standard().catalogues(network.get()).fibers().get(link.fiber()))
                : Optional.empty(),
        (link, type) ->
            link.change().fiber(type.id()).line(link.line().withParts(List.of())).build());
  }
}
