package dev.spanwright.model.file.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Hose;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LossesTest {

  private static final Set<Facet> NEARLY_ALL = EnumSet.complementOf(EnumSet.of(Facet.EVERYTHING));

  private static final Site SITE = Site.of("a", "A", SiteKind.EXCHANGE, new Position(1, 2));

  private static Network with(Site site) {
    return Network.empty("N").withSites(Table.of(List.of(site)));
  }

  @Test
  void limitsOfTrafficAreToldOfSites() {
    Hose hose = new Hose(OptionalDouble.of(100), OptionalDouble.empty());
    assertEquals(List.of(), Losses.of(with(SITE), NEARLY_ALL));
    List<String> losses = Losses.of(with(SITE.withHose(hose)), NEARLY_ALL);
    assertEquals(List.of("power, traffic limits, facts or notes of 1 site"), losses);
    assertEquals(List.of(), Losses.of(with(SITE.withHose(hose)), EnumSet.allOf(Facet.class)));
  }

  @Test
  void theNameOfTheNetworkIsTold() {
    Set<Facet> nameless = EnumSet.copyOf(NEARLY_ALL);
    nameless.remove(Facet.NETWORK_NAME);
    assertEquals(List.of("name of the network"), Losses.of(with(SITE), nameless));
  }

  @Test
  void rulesOfTrafficClassesAreTold() throws Exception {
    Network network =
        NetworkReader.standard()
            .read(
                """
                {"format": "spanwright-network", "version": 1, "name": "N", "sites": [], "links": [],
                 "trafficClasses": {"training": {"protection": "1+1"}}}
                """,
                "test");
    assertFalse(network.traffic().equals(Network.empty("N").traffic()));
    assertTrue(
        Losses.of(network, NEARLY_ALL).contains("protection and availability of traffic classes"));
  }
}
