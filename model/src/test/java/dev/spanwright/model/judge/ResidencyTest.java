package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
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
  void whatGoesByWayOfAnotherCountryIsOutside() {
    Residency residency = of(network("zurich", List.of("DE"))).getFirst();
    assertFalse(residency.kept());
    assertEquals(140, residency.offeredGbps(), 1e-9);
    assertEquals(140, residency.outsideGbps(), 1e-6);
    assertEquals(List.of("zurich"), residency.outside().stream().map(Site::id).toList());
  }

  @Test
  void whatStaysInsideIsKept() {
    assertTrue(of(network("nuremberg", List.of("DE"))).getFirst().kept());
    assertTrue(of(network("zurich", List.of("DE", "CH"))).getFirst().kept());
  }

  @Test
  void aSiteNearNoTownIsNotSaidToBeInside() {
    Residency residency = of(network("ocean", List.of("DE"))).getFirst();
    assertFalse(residency.kept());
    assertEquals(0, residency.outsideGbps());
    assertEquals(List.of("ocean"), residency.unknown().stream().map(Site::id).toList());
  }

  @Test
  void aFlowThatMayGoAnywhereIsNotJudged() {
    assertEquals(List.of(), of(network("zurich", List.of())));
  }
}
