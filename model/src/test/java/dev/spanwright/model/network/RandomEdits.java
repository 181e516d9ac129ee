package dev.spanwright.model.network;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Workload.DemandMatrix;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes edits of every kind that fit a network. The same seed gives the same edits. */
public final class RandomEdits {

  private static final String[] FIBERS = {"g652d", "g654e", "hcf-today", "hcf-best"};

  private final Random random;
  private int made;

  public RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** An edit that fits; it may change nothing. */
  public Edit next(Network network) {
    made++;
    Optional<Edit> edit = Optional.empty();
    while (edit.isEmpty()) {
      edit = attempt(network);
    }
    return edit.get();
  }

  private Optional<Edit> attempt(Network network) {
    return switch (random.nextInt(17)) {
      case 0, 1 -> Optional.of(new Edit.AddSite(site("s" + made)));
      case 2 -> pick(network.sites()).map(s -> new Edit.ChangeSite(changed(s)));
      case 3, 4 -> pick(network.sites()).map(s -> new Edit.MoveSite(s.id(), place()));
      case 5 -> pick(network.sites()).map(s -> new Edit.RemoveSite(s.id()));
      case 6, 7 -> pair(network).map(ends -> new Edit.AddLink(link("l" + made, ends)));
      case 8 -> pick(network.links()).map(link -> new Edit.ChangeLink(changed(link)));
      case 9 -> pick(network.links()).map(link -> new Edit.RemoveLink(link.id()));
      case 10, 11 -> pair(network).map(_ -> new Edit.PutWorkload(workload(network)));
      case 12 ->
          random.nextBoolean()
              ? pick(network.workloads()).map(w -> new Edit.RemoveWorkload(w.id()))
              : pick(network.groups()).map(g -> new Edit.RemoveGroup(g.id()));
      case 13 -> Optional.of(new Edit.PutGroup(group(network)));
      case 14 -> Optional.of(new Edit.PutScene(Things.scene("v" + made % 5, traffic(network))));
      case 15 ->
          pick(network.scenes())
              .map(
                  scene ->
                      random.nextBoolean()
                          ? new Edit.RemoveScene(scene.id())
                          : new Edit.MoveScene(
                              scene.id(), random.nextInt(network.scenes().size())));
      default ->
          switch (random.nextInt(4)) {
            case 0 -> pair(network).map(ends -> moves(ends));
            case 1 -> Optional.of(traffic(network.traffic()));
            default -> Optional.of(new Edit.Describe("name " + random.nextInt(3), ""));
          };
    };
  }

  private static Edit moves(List<String> ends) {
    Position to = new Position(48, 11);
    return new Edit.Several("", ends.stream().map(id -> (Edit) new Edit.MoveSite(id, to)).toList());
  }

  private <T> T anyOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Edit traffic(TrafficRules rules) {
    TrafficClass of = anyOf(List.of(TrafficClass.values()));
    Protection protection = anyOf(List.of(Protection.values()));
    ClassRules changed =
        random.nextBoolean()
            ? rules.of(of).withProtection(protection)
            : rules.of(of).withGrowthPerYear(random.nextInt(5) / 4.0);
    return new Edit.ChangeTraffic(rules.with(of, changed), "Change " + of.label());
  }

  private ViewTraffic traffic(Network network) {
    return pair(network)
        .<ViewTraffic>map(ends -> new ViewTraffic.Path(ends.get(0), ends.get(1)))
        .orElse(ViewTraffic.LINKS);
  }

  private Site site(String id) {
    return Site.of(id, "Site " + id, SiteKind.EXCHANGE, place());
  }

  private Site changed(Site site) {
    return random.nextBoolean()
        ? site.withName("New " + random.nextInt(9))
        : site.withPower(Optional.of(new Power(1 + random.nextInt(999), "")));
  }

  private Position place() {
    return new Position(45 + random.nextInt(80) / 10.0, 2 + random.nextInt(160) / 10.0);
  }

  private Link link(String id, List<String> ends) {
    return Link.of(id, ends.get(0), ends.get(1), FIBERS[random.nextInt(FIBERS.length)]);
  }

  private Link changed(Link link) {
    LinkBuilder change = link.change();
    return switch (random.nextInt(8)) {
      case 0 -> change.fiber(FIBERS[random.nextInt(FIBERS.length)]).build();
      case 1 -> change.fiberPairs(1 + random.nextInt(4)).build();
      case 2 -> change.routeFactor(1 + random.nextInt(4) / 4.0).build();
      case 3 -> change.waypoints(List.of(place())).build();
      case 4 -> change.fixedCapacityGbps(OptionalDouble.of(400 * random.nextInt(3))).build();
      case 5 -> change.routingWeight(OptionalDouble.of(1 + random.nextInt(9))).build();
      case 6 -> change.owner("owner " + random.nextInt(3)).build();
      default -> change.measuredLengthKm(OptionalDouble.of(1 + random.nextInt(900))).build();
    };
  }

  private Workload workload(Network network) {
    String id = "w" + random.nextInt(4);
    List<String> sites = network.sites().stream().map(Site::id).toList();
    List<String> some = sites.stream().filter(_ -> random.nextInt(3) == 0).toList();
    return switch (random.nextInt(4)) {
      case 0 -> Things.run(id, some.toArray(String[]::new));
      case 1 -> Things.gravity(id, 100 * random.nextInt(5), some.toArray(String[]::new));
      case 2 -> Things.bulk(id, some, sites.subList(0, sites.size() / 2));
      default ->
          Things.matrix(
              id,
              IntStream.range(0, 1 + random.nextInt(4))
                  .mapToObj(_ -> pair(network).orElseThrow())
                  .map(p -> new DemandMatrix.Entry(p.get(0), p.get(1), random.nextInt(500)))
                  .toArray(DemandMatrix.Entry[]::new));
    };
  }

  private SharedRiskGroup group(Network network) {
    return Things.group(
        "g" + random.nextInt(3),
        network.links().stream().map(Link::id).filter(_ -> random.nextInt(3) == 0).toList(),
        network.sites().stream().map(Site::id).filter(_ -> random.nextInt(4) == 0).toList());
  }

  private <T extends Identified> Optional<T> pick(Table<T> table) {
    return table.isEmpty()
        ? Optional.empty()
        : Optional.of(table.list().get(random.nextInt(table.size())));
  }

  private Optional<List<String>> pair(Network network) {
    int sites = network.sites().size();
    if (sites < 2) {
      return Optional.empty();
    }
    int from = random.nextInt(sites);
    int to = (from + 1 + random.nextInt(sites - 1)) % sites;
    return Optional.of(
        List.of(network.sites().list().get(from).id(), network.sites().list().get(to).id()));
  }
}
