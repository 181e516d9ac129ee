package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.solve.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** Small networks for tests. */
final class Drawn {

  private Drawn() {}

  static Site site(String id, double lat, double lon) {
    return Site.of(id, id, SiteKind.EXCHANGE, new Position(lat, lon));
  }

  static Link link(String from, String to) {
    return Link.of(from + "-" + to, from, to, "g652d");
  }

  static Network network(List<Site> sites, List<Link> links, List<Entry> entries) {
    Workload matrix =
        new Workload.DemandMatrix(
            "matrix",
            "Matrix",
            TrafficClass.ENTERPRISE,
            3,
            OptionalDouble.empty(),
            entries,
            "",
            PropertyValue.Fields.NONE);
    return Network.empty("N")
        .withSites(Table.of(sites))
        .withLinks(Table.of(links))
        .withWorkloads(entries.isEmpty() ? Table.empty() : Table.of(List.of(matrix)));
  }

  /** A chain of sites in a row of the Alps, a demand from end to end. */
  static Network chain(double gbps) {
    return network(
        List.of(site("a", 47, 5), site("b", 47, 8), site("c", 47, 12)),
        List.of(link("a", "b"), link("b", "c")),
        List.of(new Entry("a", "c", gbps)));
  }

  static Measure hollowCore(String linkId) {
    return new Measure.HollowCore(linkId, 0, 1, FiberCatalogue.builtIn().first(true));
  }

  /**
   * A demand of 3000 Gbit/s from a to b, straight on; the way by c is somewhat longer, carries
   * demands of its own, and its second link has room for 2000 Gbit/s.
   *
   * @param pairs fibre pairs of that link
   */
  static Network detour(int pairs) {
    Link small =
        link("c", "b")
            .change()
            .fiberPairs(pairs)
            .fixedCapacityGbps(OptionalDouble.of(2_000))
            .build();
    return network(
        List.of(site("a", 47, 0), site("b", 47, 6), site("c", 48, 4.5)),
        List.of(link("a", "b"), link("a", "c"), small),
        List.of(new Entry("a", "b", 3_000), new Entry("a", "c", 100)));
  }

  /** A ring with chords and demands by chance; a transceiver has a price. */
  static Network random(long seed, int sites, int chords) {
    Random random = new Random(seed);
    List<Site> places =
        IntStream.range(0, sites)
            .mapToObj(i -> site("s" + i, 44 + 8 * random.nextDouble(), 12 * random.nextDouble()))
            .toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      links.add(link("s" + i, "s" + (i + 1) % sites));
    }
    for (int i = 0; i < chords; i++) {
      int from = random.nextInt(sites);
      links.add(link("s" + from, "s" + (from + 2) % sites).change().notes("chord").build());
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < sites; i++) {
      int to = (i + 1 + random.nextInt(sites - 1)) % sites;
      entries.add(new Entry("s" + i, "s" + to, 500 + 9_000 * random.nextDouble()));
    }
    Network drawn = network(places, List.copyOf(unique(links)), entries);
    return priced(drawn, 10_000 + 20_000 * random.nextDouble());
  }

  private static List<Link> unique(List<Link> links) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      if (kept.stream().noneMatch(k -> k.id().equals(link.id()))) {
        kept.add(link);
      }
    }
    return kept;
  }

  static Network priced(Network network, double transceiverUsd) {
    return network.withPlanning(
        network
            .planning()
            .withFigures(
                network
                    .planning()
                    .figures()
                    .with(UnitFigure.TRANSCEIVER, OptionalDouble.of(transceiverUsd))));
  }

  /** A figure of a network, evaluated from nothing. */
  static double value(Network network, Metric metric) {
    Bench bench =
        new Bench(
            network, Optional.empty(), AdviceRequest.of(Question.REACH), Cancellation.never());
    return bench.base().value(metric);
  }

  static Advice advice(Network network, Question question) {
    return Advisor.advise(
        network, Optional.empty(), AdviceRequest.of(question), Cancellation.never(), _ -> {});
  }
}
