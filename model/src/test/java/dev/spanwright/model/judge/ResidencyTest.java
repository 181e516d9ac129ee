package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.insight.NoPath;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrafficRules;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ResidencyTest {

  private static Site site(String id, double lat, double lon) {
    return Site.of(id, id, SiteKind.EXCHANGE, new Position(lat, lon));
  }

  /** Munich and Stuttgart, by way of Zurich or of Nuremberg. */
  private static Network network(String by, List<String> countries) {
    EnterpriseFlow flow =
        new EnterpriseFlow(
            "e",
            "Bank",
            0,
            OptionalDouble.empty(),
            List.of("munich"),
            List.of("stuttgart"),
            100,
            40,
            countries,
            "",
            PropertyValue.Fields.NONE);
    List<Site> sites =
        List.of(
            site("munich", 48.14, 11.58),
            site("stuttgart", 48.78, 9.18),
            site("zurich", 47.37, 8.54),
            site("nuremberg", 49.45, 11.08),
            site("leipzig", 51.34, 12.37),
            site("ocean", 40, -35));
    List<Link> links =
        List.of(Link.of("1", "munich", by, "g652d"), Link.of("2", by, "stuttgart", "g652d"));
    return Network.empty("N")
        .withSites(Table.of(sites))
        .withLinks(Table.of(links))
        .withWorkloads(Table.of(List.of(flow)));
  }

  private static List<Residency> of(Network network) {
    return Residency.of(Evaluated.of(network));
  }

  @Test
  void whatHasNoWayInsideIsLostAndNotSentOutside() {
    Residency residency = of(network("zurich", List.of("DE"))).getFirst();
    assertEquals(140, residency.offeredGbps(), 1e-9);
    assertEquals(0, residency.carriedGbps());
    assertEquals(
        List.of("e:munich>stuttgart", "e:stuttgart>munich"),
        residency.lost().stream().map(Demand::id).toList());
    assertEquals(List.of("zurich"), residency.avoided().stream().map(Site::id).toList());
  }

  @Test
  void theWarningNamesTheCountriesThatThePathWouldLeave() {
    List<String> warnings = Evaluated.of(network("zurich", List.of("DE"))).insights().warnings();
    assertTrue(
        warnings.stream()
            .anyMatch(
                text ->
                    text.equals(
                        "Bank: 2 demands have no path, among them munich to stuttgart"
                            + " (no path stays in DE).")),
        warnings.toString());
  }

  @Test
  void whatHasAWayInsideIsCarried() {
    Residency inside = of(network("nuremberg", List.of("DE"))).getFirst();
    assertEquals(140, inside.carriedGbps(), 1e-6);
    assertEquals(List.of(), inside.lost());
    assertEquals(List.of(), inside.avoided());
    assertEquals(0, inside.addedMs());
    assertEquals(140, of(network("zurich", List.of("DE", "CH"))).getFirst().carriedGbps(), 1e-6);
  }

  @Test
  void theLongerWayInsideIsTakenAndItsPriceTold() {
    Network both =
        network("zurich", List.of("DE"))
            .withLinks(
                Table.of(
                    List.of(
                        Link.of("1", "munich", "zurich", "g652d"),
                        Link.of("2", "zurich", "stuttgart", "g652d"),
                        Link.of("3", "munich", "leipzig", "g652d"),
                        Link.of("4", "leipzig", "stuttgart", "g652d"))));
    Residency residency = of(both).getFirst();
    assertEquals(140, residency.carriedGbps(), 1e-6);
    assertEquals(List.of("zurich"), residency.avoided().stream().map(Site::id).toList());
    assertTrue(residency.addedMs() > 1, "about 300 km more at 4.9 µs/km and route factor");
    assertTrue(residency.addedMs() < 5, String.valueOf(residency.addedMs()));
  }

  @Test
  void bothPathsOfAFlowThatIsSentTwiceStayInside() {
    Network network =
        network("zurich", List.of("DE"))
            .withLinks(
                Table.of(
                    List.of(
                        Link.of("1", "munich", "zurich", "g652d"),
                        Link.of("2", "zurich", "stuttgart", "g652d"),
                        Link.of("3", "munich", "leipzig", "g652d"),
                        Link.of("4", "leipzig", "stuttgart", "g652d"),
                        Link.of("5", "munich", "nuremberg", "g652d"),
                        Link.of("6", "nuremberg", "stuttgart", "g652d"))))
            .withTraffic(
                TrafficRules.USUAL.with(
                    TrafficClass.ENTERPRISE,
                    ClassRules.USUAL.withProtection(Protection.DEDICATED)));
    Routing routing = Evaluated.of(network).shownRouting();
    assertEquals(140, routing.carriedGbps(), 1e-6);
    assertEquals(0, routing.loads().get("1").utilisation());
    assertTrue(routing.loads().get("3").utilisation() > 0, "the second path");
    assertTrue(routing.loads().get("5").utilisation() > 0, "the first path");
  }

  @Test
  void anEndOutsideIsNamed() {
    Network network = network("nuremberg", List.of("CH"));
    Residency residency = of(network).getFirst();
    assertEquals(2, residency.lost().size());
    assertEquals(
        "munich and stuttgart are not known to lie in CH",
        NoPath.reason(network, residency.lost().getFirst()));
  }

  @Test
  void aSiteNearNoTownIsNotUsed() {
    Residency residency = of(network("ocean", List.of("DE"))).getFirst();
    assertEquals(0, residency.carriedGbps());
    assertEquals(List.of("ocean"), residency.unknown().stream().map(Site::id).toList());
  }

  @Test
  void aFlowThatMayGoAnywhereIsNotJudged() {
    assertEquals(List.of(), of(network("zurich", List.of())));
  }
}
