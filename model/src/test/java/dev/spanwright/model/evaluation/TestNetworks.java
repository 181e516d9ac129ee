package dev.spanwright.model.evaluation;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.Route;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Networks for tests, named by letters: site "a", link "ab" from a to b. */
public final class TestNetworks {

  private static final FiberType FIBER =
      new FiberType(
          "f",
          "F",
          false,
          0.2,
          0.2,
          0.2,
          80,
          1.3,
          17,
          1.468,
          0.1,
          5,
          0,
          OptionalDouble.empty(),
          List.of(),
          50,
          80,
          120,
          "M",
          "test");

  private TestNetworks() {}

  /** A network of links; its sites are the letters in them, with upper-case names. */
  public static Network of(String... links) {
    List<Site> sites =
        Arrays.stream(links)
            .flatMap(link -> link.substring(0, 2).chars().boxed())
            .distinct()
            .map(Character::toString)
            .map(id -> Site.of(id, id.toUpperCase(java.util.Locale.ROOT), kind(), position()))
            .toList();
    return Network.empty("test")
        .withSites(Table.of(sites))
        .withLinks(
            Table.of(
                Arrays.stream(links)
                    .map(id -> Link.of(id, id.substring(0, 1), id.substring(1, 2), "f"))
                    .toList()));
  }

  private static SiteKind kind() {
    return SiteKind.EXCHANGE;
  }

  private static Position position() {
    return new Position(0, 0);
  }

  /** A matrix "m" with an objective of 10 ms, entries like {@code a>b 100}. */
  public static Workload matrix(String... entries) {
    return new Workload.DemandMatrix(
        "m",
        "Requests",
        TrafficClass.INFERENCE,
        0,
        OptionalDouble.of(10),
        Arrays.stream(entries)
            .map(e -> new Entry(e.substring(0, 1), e.substring(2, 3), rate(e.substring(4))))
            .toList(),
        "",
        PropertyValue.Fields.NONE);
  }

  private static double rate(String text) {
    return Double.parseDouble(text);
  }

  /** Plants of all links, each with the same capacity and latency. */
  public static Map<String, LinkPlant> plants(Network network, double gbps, double ms) {
    return network.links().stream()
        .collect(
            Collectors.toMap(
                Link::id, link -> plant(link.id(), gbps, ms), (a, _) -> a, LinkedHashMap::new));
  }

  /** A link as laid, of which only capacity, latency and warnings matter. */
  public static LinkPlant plant(String linkId, double gbps, double ms, String... warnings) {
    return new LinkPlant(
        linkId,
        new Route(List.of(position(), position()), 0),
        FIBER,
        100,
        List.of(),
        List.of(),
        ms * 1000,
        0,
        0,
        20,
        Optional.empty(),
        0,
        gbps,
        List.of(warnings));
  }
}
