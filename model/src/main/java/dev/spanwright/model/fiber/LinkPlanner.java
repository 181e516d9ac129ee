package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverCatalogue;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.geo.RouteLine;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays links: from what is drawn to spans, delay, noise and capacity.
 *
 * <p>The length is that of the drawn route times the route factor, or the measured one; at most
 * {@link Link#MAX_LENGTH_KM} are laid, with a warning where the route is longer. Spans are equal
 * and at most as long as is usual for the fibre. Every transceiver mode is tried with the band full
 * of its channels at the best launch power; the one that carries most is taken. Joints are spread
 * along the fibre; each span has a connector at both ends, and a transition to standard fibre where
 * the fibre needs one. Loss is the same at all frequencies: gas lines of hollow-core fibre and
 * Raman tilt are not in the model.
 *
 * <p>Thread-safe. The first link of a fibre and band takes some milliseconds, later ones well under
 * one.
 */
public final class LinkPlanner {

  /** Between two sites at one place there is still a patch, km. */
  static final double MIN_LENGTH_KM = 0.01;

  private static final LinkPlanner STANDARD =
      new LinkPlanner(
          FiberCatalogue.builtIn(),
          TransceiverCatalogue.builtIn(),
          AmplifierCatalogue.builtIn(),
          EquipmentDelays.DEFAULT,
          PlanningRules.DEFAULT);

  private final FiberCatalogue fibers;
  private final LineDesigner designer;
  private final EquipmentDelays delays;
  private final PlanningRules rules;

  /** A planner with catalogues and rules of one's own. */
  public LinkPlanner(
      FiberCatalogue fibers,
      TransceiverCatalogue transceivers,
      AmplifierCatalogue amplifiers,
      EquipmentDelays delays,
      PlanningRules rules) {
    this.fibers = fibers;
    this.designer = new LineDesigner(transceivers, amplifiers, rules);
    this.delays = delays;
    this.rules = rules;
  }

  /** The planner with the catalogues that come with the program and the usual rules. */
  public static LinkPlanner standard() {
    return STANDARD;
  }

  /**
   * Lays every link of a network.
   *
   * @return the plants by link identifier, in the order of the network
   * @throws IllegalArgumentException if a link names a fibre that is not in the catalogue
   */
  public Map<String, LinkPlant> layAll(Network network) {
    return layAll(network, Network.empty(network.name()), Map.of());
  }

  /**
   * Lays every link of a network, and takes over those that did not change since an earlier one:
   * same link, same places of its sites.
   *
   * @param before the earlier network
   * @param laid what this planner laid for it
   * @return the plants by link identifier, in the order of the network
   * @throws IllegalArgumentException if a link names a fibre that is not in the catalogue
   */
  public Map<String, LinkPlant> layAll(
      Network network, Network before, Map<String, LinkPlant> laid) {
    Map<String, LinkPlant> plants = LinkedHashMap.newLinkedHashMap(network.links().size());
    for (Link link : network.links()) {
      LinkPlant plant = laid.get(link.id());
      boolean same = plant != null && isUnchanged(link, network, before);
      plants.put(link.id(), same ? plant : lay(link, network));
    }
    return plants;
  }

  private static boolean isUnchanged(Link link, Network network, Network before) {
    return before.links().find(link.id()).equals(Optional.of(link))
        && position(before, link.from()).equals(position(network, link.from()))
        && position(before, link.to()).equals(position(network, link.to()));
  }

  private static Optional<Position> position(Network network, String siteId) {
    return network.sites().find(siteId).map(Site::position);
  }

  /**
   * Lays a link of a network.
   *
   * @throws IllegalArgumentException if the link names a fibre that is not in the catalogue or a
   *     site that is not in the network
   */
  public LinkPlant lay(Link link, Network network) {
    Position from = network.sites().get(link.from()).position();
    Position to = network.sites().get(link.to()).position();
    return lay(link, from, to);
  }

  /**
   * Lays a link between two places.
   *
   * @throws IllegalArgumentException if the link names a fibre that is not in the catalogue
   */
  public LinkPlant lay(Link link, Position from, Position to) {
    FiberType fiber = fibers.get(link.fiber());
    List<Position> points = new ArrayList<>(link.waypoints().size() + 2);
    points.add(from);
    points.addAll(link.waypoints());
    points.add(to);
    RouteLine line = RouteLine.through(points);
    double drawnKm = line.lengthKm();
    double wantedKm = link.measuredLengthKm().orElse(drawnKm * link.routeFactor());
    double lengthKm = Math.clamp(wantedKm, MIN_LENGTH_KM, Link.MAX_LENGTH_KM);
    LineDesign design = designer.design(fiber, link.band(), lengthKm);
    Optional<ModeBudget> best = design.best();
    return new LinkPlant(
        link.id(),
        new Route(points, drawnKm),
        fiber,
        lengthKm,
        spans(fiber, design.spans(), line),
        huts(design.spans(), line),
        lengthKm * fiber.delayMicrosPerKm(),
        delays.linkMicros(design.spans().count(), 0),
        design.dispersionPsPerNm(),
        best.orElseGet(design::nearest).gsnrDb(),
        best.map(ModeBudget::mode),
        best.map(ModeBudget::channels).orElse(0),
        link.fixedCapacityGbps()
            .orElse(best.map(ModeBudget::gbpsPerPair).orElse(0.0) * link.fiberPairs()),
        new PlantWarnings(fiber, rules).of(link, drawnKm, lengthKm, design));
  }

  private static List<Hut> huts(EqualSpans equal, RouteLine line) {
    List<Position> ends = line.divided(equal.count());
    List<Hut> huts = new ArrayList<>(equal.count() - 1);
    for (int i = 1; i < equal.count(); i++) {
      huts.add(new Hut(ends.get(i), i * equal.lengthKm(), Optional.empty(), false));
    }
    return huts;
  }

  /** Huts divide the drawn route as they divide the fibre. */
  private static List<Span> spans(FiberType fiber, EqualSpans equal, RouteLine line) {
    List<Position> ends = line.divided(equal.count());
    List<Span> spans = new ArrayList<>(equal.count());
    for (int i = 0; i < equal.count(); i++) {
      spans.add(new Span(fiber, equal.lengthKm(), equal.lossDb(), ends.get(i), ends.get(i + 1)));
    }
    return spans;
  }

  /**
   * How every mode of the catalogue fares on a link as laid, in the order of the catalogue.
   *
   * @param link the link
   * @param plant what this planner laid for it
   */
  public List<ModeBudget> budgets(Link link, LinkPlant plant) {
    return designer.design(plant.fiber(), link.band(), plant.lengthKm()).budgets();
  }
}
