package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.GpuKind;
import dev.spanwright.model.network.Hose;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.NetworkDelta;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.RandomEdits;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.SpanLayout;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrafficRules;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes networks that use every corner of the format. */
public final class RandomNetworks extends RandomValues {

  private final RandomWorkloads workloads = new RandomWorkloads(random);
  private List<String> fibers = List.of();

  public RandomNetworks(long seed) {
    super(new Random(seed));
  }

  /** The next one. */
  public Network next() {
    Equipment equipment = new RandomEquipment(random, TEXTS).next();
    fibers =
        Stream.concat(Texts.FIBERS.stream(), equipment.fibers().stream().map(FiberType::id))
            .toList();
    List<Site> sites = IntStream.range(0, random.nextInt(7)).mapToObj(this::site).toList();
    List<String> ids = sites.stream().map(Site::id).toList();
    List<Link> links = new ArrayList<>();
    List<Workload> workloads = new ArrayList<>();
    if (ids.size() >= 2) {
      IntStream.range(0, random.nextInt(8)).forEach(i -> links.add(link(i, ids)));
      IntStream.range(0, random.nextInt(6))
          .forEach(i -> workloads.add(this.workloads.next(i, ids)));
    }
    List<String> linkIds = links.stream().map(Link::id).toList();
    List<SharedRiskGroup> groups =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(
                i ->
                    new SharedRiskGroup(
                        "g" + i,
                        name(),
                        some(linkIds),
                        some(ids),
                        optional(100),
                        text(),
                        properties()))
            .toList();
    Network base = base(equipment, sites, links, workloads, groups, ids);
    return base.withScenarios(
        Table.of(IntStream.range(0, random.nextInt(3)).mapToObj(i -> scenario(i, base)).toList()));
  }

  /** What a few random edits make of the base. */
  private Scenario scenario(int i, Network base) {
    RandomEdits edits = new RandomEdits(random.nextLong());
    Network variant = base;
    for (int n = random.nextInt(8); n > 0; n--) {
      variant = edits.next(variant).applyTo(variant);
    }
    NetworkDelta delta = NetworkDelta.between(base, variant);
    return new Scenario("scenario." + i, name(), text(), delta, properties());
  }

  private Network base(
      Equipment equipment,
      List<Site> sites,
      List<Link> links,
      List<Workload> workloads,
      List<SharedRiskGroup> groups,
      List<String> ids) {
    return new Network(
        name(),
        text(),
        Table.of(sites),
        Table.of(links),
        Table.of(workloads),
        Table.of(groups),
        equipment,
        random.nextInt(3) == 0 ? PlanningRules.DEFAULT : planning(),
        random.nextInt(3) == 0 ? TrafficRules.USUAL : traffic(),
        Table.of(IntStream.range(0, random.nextInt(4)).mapToObj(i -> scene(i, ids)).toList()),
        Table.empty(),
        properties());
  }

  private TrafficRules traffic() {
    TrafficRules rules = TrafficRules.USUAL;
    for (TrafficClass trafficClass : TrafficClass.values()) {
      if (random.nextBoolean()) {
        continue;
      }
      rules =
          rules.with(
              trafficClass,
              new ClassRules(
                  pick(Protection.values()),
                  pick(Disjointness.values()),
                  random.nextBoolean()
                      ? OptionalDouble.of(0.5 + 0.49 * random.nextDouble())
                      : OptionalDouble.empty(),
                  random.nextDouble() - 0.5,
                  1000 * random.nextDouble()));
    }
    return rules;
  }

  private SavedView scene(int i, List<String> ids) {
    return new SavedView(
        "scene." + i,
        name(),
        position(),
        positive(1e6),
        positive(1e6),
        random.nextInt(3) == 0 ? ViewStyle.USUAL : style(),
        traffic(ids),
        text(),
        properties());
  }

  private ViewStyle style() {
    return new ViewStyle(
        pick(ViewStyle.PROJECTIONS),
        pick(ViewStyle.COLOURS),
        pick(ViewStyle.SITE_SIZES),
        pick(ViewStyle.ROUTINGS),
        random.nextBoolean(),
        some(ViewStyle.LAYERS).stream()
            .map(layer -> new ViewStyle.Layer(layer, random.nextDouble()))
            .toList(),
        random.nextBoolean() ? List.of() : layerOrder());
  }

  private List<String> layerOrder() {
    List<String> order = new ArrayList<>(some(ViewStyle.GROUND));
    List<String> over = ViewStyle.LAYERS.subList(ViewStyle.GROUND.size(), ViewStyle.LAYERS.size());
    order.addAll(some(over));
    return order;
  }

  private ViewTraffic traffic(List<String> ids) {
    int kind = random.nextInt(ids.size() < 2 ? 2 : 3);
    if (kind == 0) {
      return ViewTraffic.LINKS;
    }
    if (kind == 1) {
      return new ViewTraffic.Demands(1 + random.nextInt(1_000_000));
    }
    List<String> ends = pair(ids);
    return new ViewTraffic.Path(ends.get(0), ends.get(1));
  }

  private Site site(int i) {
    return new Site(
        "site." + i,
        name(),
        pick(SiteKind.values()),
        position(),
        random.nextBoolean() ? Optional.of(power()) : Optional.empty(),
        facts(),
        new Hose(optional(1e9), optional(1e9)),
        text(),
        properties());
  }

  private SiteFacts facts() {
    OptionalDouble people = optional(1e10);
    OptionalDouble price = optional(1e4);
    OptionalDouble carbon = optional(5e3);
    boolean none = people.isEmpty() && price.isEmpty() && carbon.isEmpty();
    return new SiteFacts(people, price, carbon, none ? "" : text());
  }

  private Link link(int i, List<String> ids) {
    List<String> ends = pair(ids);
    return new Link(
        "link_" + i,
        ends.get(0),
        ends.get(1),
        IntStream.range(0, random.nextInt(3)).mapToObj(_ -> position()).toList(),
        random.nextBoolean() ? Link.DEFAULT_ROUTE_FACTOR : 1 + 4 * random.nextDouble(),
        pick(fibers),
        1 + random.nextInt(3),
        pick(Band.values()),
        optional(8e4),
        random.nextInt(4) == 0 ? OptionalDouble.of(0) : optional(1e9),
        optional(1e9),
        random.nextInt(3) == 0 ? LineSettings.AUTOMATIC : line(),
        random.nextBoolean() ? "" : text(),
        text(),
        properties());
  }

  private LineSettings line() {
    return new LineSettings(
        random.nextBoolean() ? List.of() : parts(),
        random.nextInt(3) == 0 ? SpanLayout.AUTOMATIC : layout(),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1_001)),
        random.nextBoolean()
            ? OptionalDouble.empty()
            : OptionalDouble.of(random.nextInt(-30, 40) + random.nextDouble()),
        some(List.of("edfa-c", "edfa-l", "edfa-c-36")));
  }

  private List<FiberPart> parts() {
    double[] shares = random.doubles(2L * random.nextInt(1, 5)).sorted().distinct().toArray();
    return IntStream.range(0, shares.length / 2)
        .mapToObj(i -> new FiberPart(shares[2 * i], shares[2 * i + 1], pick(fibers)))
        .toList();
  }

  private OptionalDouble kilometres() {
    return random.nextBoolean()
        ? OptionalDouble.of(1 + 499 * random.nextDouble())
        : OptionalDouble.empty();
  }

  private SpanLayout layout() {
    OptionalDouble minSpanKm = kilometres();
    return new SpanLayout(
        kilometres(),
        minSpanKm,
        random.nextBoolean()
            ? OptionalDouble.empty()
            : OptionalDouble.of(minSpanKm.orElse(1) + 500 * random.nextDouble()),
        random.nextBoolean(),
        random
            .doubles(random.nextInt(12))
            .filter(share -> share > 0)
            .sorted()
            .distinct()
            .boxed()
            .toList());
  }

  private PlanningRules planning() {
    return new PlanningRules(
        random.nextBoolean() ? PlanningRules.DEFAULT.marginDb() : 20 * random.nextDouble(),
        5 * random.nextDouble(),
        10 + 70 * random.nextDouble(),
        random.nextBoolean()
            ? EquipmentDelays.DEFAULT
            : new EquipmentDelays(positive(1_000), 0, positive(1_000)),
        random.nextBoolean() ? 1 : 0.01 + 0.99 * random.nextDouble(),
        pick(RoutingMetric.values()),
        figures());
  }

  private UnitFigures figures() {
    UnitFigures figures = UnitFigures.USUAL;
    for (UnitFigure figure : UnitFigure.values()) {
      if (random.nextInt(8) == 0) {
        OptionalDouble value = OptionalDouble.of(positive(figure.range().max()));
        figures = figures.with(figure, value);
      }
    }
    return figures;
  }

  private Power power() {
    return new Power(
        positive(1e5),
        random.nextBoolean() ? OptionalDouble.of(1 + random.nextDouble()) : OptionalDouble.empty(),
        pick(GpuKind.values()),
        text());
  }
}
