package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.geo.RouteLine;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SpanLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays links: from what is drawn to spans, delay, noise and capacity, with the built-in catalogues
 * and what the network has of its own.
 *
 * <p>The length is that of the drawn route times the route factor, or the measured one; at most
 * {@link Link#MAX_LENGTH_KM} are laid, with a warning where the route is longer. Every transceiver
 * mode is tried with the band full of its channels at the best launch power of each span; the one
 * that carries most is taken, with those channels that have margin enough. Joints are spread along
 * the fibre; each span has a connector at both ends, and a transition to standard fibre where the
 * fibre needs one. A hut that feeds another fibre has the amplifier for that fibre. Raman tilt is
 * not in the model.
 *
 * <p>Thread-safe. What a line depends on is remembered with its design, so that a link that did not
 * change is not laid twice.
 */
public final class LinkPlanner {

  /** Between two sites at one place there is still a patch, km. */
  static final double MIN_LENGTH_KM = 0.01;

  /** Networks with different equipment or rules that are kept ready. */
  private static final int READY = 8;

  private static final LinkPlanner STANDARD = new LinkPlanner(Catalogues.builtIn());

  private final Catalogues catalogues;
  private final Recent<Rulebook, LineDesigner> designers = new Recent<>(READY);

  private record Rulebook(Equipment equipment, PlanningRules planning) {
    static Rulebook of(Network network) {
      return new Rulebook(network.equipment(), network.planning());
    }
  }

  /** A planner with catalogues of one's own; networks may add to them. */
  public LinkPlanner(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** The planner with the catalogues that come with the program. */
  public static LinkPlanner standard() {
    return STANDARD;
  }

  private LineDesigner designer(Network network) {
    return designers.get(
        Rulebook.of(network),
        rules -> new LineDesigner(catalogues.with(rules.equipment()), rules.planning()));
  }

  /** The catalogues that a network is planned with. */
  public Catalogues catalogues(Network network) {
    return designer(network).catalogues();
  }

  /**
   * Lays every link of a network.
   *
   * @return the plants by link identifier, in the order of the network
   * @throws IllegalArgumentException if a link names a fibre or amplifier that is not in the
   *     catalogue
   */
  public Map<String, LinkPlant> layAll(Network network) {
    return layAll(network, Network.empty(network.name()), Map.of());
  }

  /**
   * Lays every link of a network, and takes over those that did not change since an earlier one:
   * same link, same places of its sites, same equipment and rules.
   *
   * @param before the earlier network
   * @param laid what this planner laid for it
   * @return the plants by link identifier, in the order of the network
   * @throws IllegalArgumentException if a link names a fibre or amplifier that is not in the
   *     catalogue
   */
  public Map<String, LinkPlant> layAll(
      Network network, Network before, Map<String, LinkPlant> laid) {
    LineDesigner designer = designer(network);
    boolean sameRules = Rulebook.of(network).equals(Rulebook.of(before));
    Map<String, LinkPlant> plants = LinkedHashMap.newLinkedHashMap(network.links().size());
    for (Link link : network.links()) {
      LinkPlant plant = laid.get(link.id());
      boolean same = sameRules && plant != null && isUnchanged(link, network, before);
      plants.put(link.id(), same ? plant : lay(link, network, designer));
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
   * @throws IllegalArgumentException if the link names a fibre or amplifier that is not in the
   *     catalogue or a site that is not in the network
   */
  public LinkPlant lay(Link link, Network network) {
    return lay(link, network, designer(network));
  }

  private static LinkPlant lay(Link link, Network network, LineDesigner designer) {
    Position from = network.sites().get(link.from()).position();
    Position to = network.sites().get(link.to()).position();
    return lay(link, from, to, designer);
  }

  /**
   * Lays a link between two places, with the built-in catalogues and the usual rules.
   *
   * @throws IllegalArgumentException if the link names a fibre or amplifier that is not in the
   *     catalogue
   */
  public LinkPlant lay(Link link, Position from, Position to) {
    return lay(link, from, to, Network.empty("none"));
  }

  /**
   * Lays a link between two places.
   *
   * @param network gives equipment and planning rules; the link need not be in it
   * @throws IllegalArgumentException if the link names a fibre or amplifier that is not in the
   *     catalogue
   */
  public LinkPlant lay(Link link, Position from, Position to, Network network) {
    return lay(link, from, to, designer(network));
  }

  private static LinkPlant lay(Link link, Position from, Position to, LineDesigner designer) {
    FiberType fiber = designer.catalogues().fibers().get(link.fiber());
    List<Position> points = new ArrayList<>(link.waypoints().size() + 2);
    points.add(from);
    points.addAll(link.waypoints());
    points.add(to);
    RouteLine line = RouteLine.through(points);
    double drawnKm = line.lengthKm();
    double wantedKm = link.measuredLengthKm().orElse(drawnKm * link.routeFactor());
    double lengthKm = Math.clamp(wantedKm, MIN_LENGTH_KM, Link.MAX_LENGTH_KM);
    TownHuts towns = towns(link, line, lengthKm, designer);
    LineRequest request = request(link, lengthKm, towns.shares());
    LineDesign design = designer.design(request);
    Optional<ModeBudget> best = design.best();
    return new LinkPlant(
        link.id(),
        new Route(points, drawnKm),
        fiber,
        lengthKm,
        spans(design, line, lengthKm),
        huts(design, line, lengthKm, towns),
        design.chain().delayMicros(),
        designer.rules().delays().linkMicros(design.chain().count(), design.regenerators().size()),
        design.chain().dispersionPsPerNm(),
        design.nearest().gsnrDb(),
        best.map(ModeBudget::mode),
        best.map(ModeBudget::channels).orElse(0),
        link.fixedCapacityGbps()
            .orElse(best.map(ModeBudget::gbpsPerPair).orElse(0.0) * link.fiberPairs()),
        new PlantWarnings(designer.rules()).of(link, drawnKm, lengthKm, design));
  }

  private static LineRequest request(Link link, double lengthKm, List<Double> hutShares) {
    LineSettings settings = link.line();
    return new LineRequest(
        link.fiber(),
        settings.withLayout(settings.layout().withHutShares(hutShares)),
        link.band(),
        lengthKm);
  }

  /** Where huts are fixed: by the architect, or at towns. */
  private static TownHuts towns(Link link, RouteLine line, double lengthKm, LineDesigner designer) {
    List<Double> given = link.line().layout().hutShares();
    if (!link.line().layout().hutsAtTowns() || !given.isEmpty()) {
      return new TownHuts(given, Map.of());
    }
    LineRequest automatic = request(link, lengthKm, List.of());
    List<Stretch> stretches = designer.stretches(automatic);
    SpanLayouter layouter = new SpanLayouter(link.line().layout(), designer.rules());
    ModeTrial trial = designer.trial(automatic);
    List<Integer> spans = new ArrayList<>();
    List<TownHuts.Limits> limits = new ArrayList<>();
    for (Stretch stretch : stretches) {
      SpanGroup group = layouter.lay(List.of(stretch), 0).groups().getFirst();
      spans.add(group.count());
      limits.add(layouter.limits(group, trial.amplifiers(stretch.fiber().hollowCore()).weakest()));
    }
    return TownHuts.near(stretches, spans, limits, line, Gazetteer.bundled());
  }

  /** Huts divide the drawn route as they divide the fibre. */
  private static List<Span> spans(LineDesign design, RouteLine line, double lengthKm) {
    double[] endsKm = design.chain().endsKm();
    List<SpanGroup> groups = design.chain().spans();
    List<Span> spans = new ArrayList<>(endsKm.length);
    Position start = line.positionAt(0);
    for (int i = 0; i < endsKm.length; i++) {
      boolean last = i + 1 == endsKm.length;
      Position end = line.positionAt(line.lengthKm() * (last ? 1 : endsKm[i] / lengthKm));
      SpanGroup group = groups.get(i);
      spans.add(new Span(group.fiber(), group.lengthKm(), group.lossDb(), start, end));
      start = end;
    }
    return spans;
  }

  private static List<Hut> huts(
      LineDesign design, RouteLine line, double lengthKm, TownHuts towns) {
    double[] endsKm = design.chain().endsKm();
    List<Hut> huts = new ArrayList<>(endsKm.length);
    for (int i = 0; i + 1 < endsKm.length; i++) {
      double share = endsKm[i] / lengthKm;
      Optional<String> town =
          towns.towns().entrySet().stream()
              .filter(e -> Math.abs(e.getKey() - share) * lengthKm < Stretch.MIN_KM)
              .map(Map.Entry::getValue)
              .findFirst();
      Position position = line.positionAt(line.lengthKm() * share);
      huts.add(new Hut(position, endsKm[i], town, design.regenerators().contains(i + 1)));
    }
    return huts;
  }

  /**
   * How every mode of the catalogue fares on a link as laid, in the order of the catalogue.
   *
   * @param link the link
   * @param plant what this planner laid for it in the network
   * @param network gives equipment and planning rules
   */
  public List<ModeBudget> budgets(Link link, LinkPlant plant, Network network) {
    LineDesigner designer = designer(network);
    LineRequest request = request(link, plant);
    return designer.budgets(request, designer.design(request));
  }

  /**
   * Looks closely at a link as laid.
   *
   * @param link the link
   * @param plant what this planner laid for it in the network
   * @param network gives equipment and planning rules
   */
  public LineReport report(Link link, LinkPlant plant, Network network) {
    LineDesigner designer = designer(network);
    LineRequest request = request(link, plant);
    return new LineReporter(designer, request, designer.design(request)).report(plant);
  }

  /**
   * Lays a link of a network once in standard and once in hollow-core fibre throughout: its own
   * fibre and what is set for its line for the kind that it is of, the first fibre of the catalogue
   * and a planned line for the other.
   *
   * @throws IllegalArgumentException if the link names a fibre or amplifier that is not in the
   *     catalogue or a site that is not in the network
   */
  public FiberComparison compare(Link link, Network network) {
    return new FiberComparison(
        lay(inOneFiber(link, network, false), network),
        lay(inOneFiber(link, network, true), network));
  }

  /**
   * Spans, power and amplifiers that were chosen for one kind of fibre say nothing of the other.
   */
  private static LineSettings planned(LineSettings settings) {
    return LineSettings.AUTOMATIC
        .withRegenerators(settings.regenerators())
        .withLayout(SpanLayout.AUTOMATIC.withHutsAtTowns(settings.layout().hutsAtTowns()));
  }

  private Link inOneFiber(Link link, Network network, boolean hollowCore) {
    FiberCatalogue known = catalogues(network).fibers();
    FiberType fiber =
        link.fibers().stream()
            .map(known::get)
            .filter(type -> type.hollowCore() == hollowCore)
            .findFirst()
            .orElseGet(() -> known.first(hollowCore));
    boolean own = known.get(link.fiber()).hollowCore() == hollowCore;
    LineSettings settings = own ? link.line().withParts(List.of()) : planned(link.line());
    return link.change().fiber(fiber.id()).line(settings).build();
  }

  private static LineRequest request(Link link, LinkPlant plant) {
    boolean towns = link.line().layout().hutsAtTowns();
    List<Double> shares =
        towns && link.line().layout().hutShares().isEmpty()
            ? plant.huts().stream().map(hut -> hut.atKm() / plant.lengthKm()).toList()
            : link.line().layout().hutShares();
    return request(link, plant.lengthKm(), shares);
  }
}
