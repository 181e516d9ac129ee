package dev.spanwright.model.file.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Locator.Match;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

  private static final Position MIDDLE = new Position(0, 0);

  private static OpenedNetwork dot(String content) throws NetworkFileException {
    byte[] bytes = ("graph {" + content + "}").getBytes(StandardCharsets.UTF_8);
    return NetworkFiles.open(Source.of("net.dot", bytes));
  }

  private static List<Match> matches(OpenedNetwork opened) {
    return Locator.matches(opened, Gazetteer.bundled());
  }

  private static Position site(OpenedNetwork opened, String id) {
    return opened.network().sites().get(id).position();
  }

  private static double km(Position a, double lat, double lon) {
    return Geodesic.distanceKm(a, new Position(lat, lon));
  }

  @Test
  void sitesAreFoundByName() throws Exception {
    OpenedNetwork opened =
        dot("1 [label=\"Zürich\"] 2 [label=\"geneva\"] 3 [label=\"core-3\"] 1 -- 3 -- 2");
    assertEquals(List.of("1", "2", "3"), opened.unplaced());
    List<Match> matches = matches(opened);
    assertEquals(List.of("1", "2"), matches.stream().map(Match::siteId).toList());
    OpenedNetwork placed = Locator.placed(opened, matches, MIDDLE);
    assertTrue(km(site(placed, "1"), 47.37, 8.54) < 20, placed.toString());
    assertTrue(km(site(placed, "2"), 46.2, 6.15) < 20, placed.toString());
    assertTrue(km(site(placed, "3"), 46.8, 7.35) < 60, "beside its neighbours");
    assertEquals(opened.network().links(), placed.network().links());
    assertTrue(
        placed.remarks().stream().anyMatch(r -> r.advice().startsWith("2 were placed at the city")),
        placed.remarks().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "London | Toronto, Montréal | 42.98 | -81.25",
        "London | Toronto, Paris, Berlin | 51.5 | -0.12",
        "Birmingham | Atlanta, Nashville | 33.5 | -86.8",
        "Birmingham | Manchester, Liverpool, Leeds | 52.5 | -1.9",
        "London, Ontario | Paris, Madrid | 42.98 | -81.25",
        "London (UK) | Toronto, Montréal | 51.5 | -0.12",
        "SaltLakeCity | Denver | 40.76 | -111.89",
        "New_York | Boston | 40.7 | -74",
        "Duesseldorf | Bonn | 51.23 | 6.78",
      })
  void aNameIsTheCityThatIsLargeAndNear(String name, String others, double lat, double lon)
      throws Exception {
    StringBuilder content = new StringBuilder("x [label=\"" + name + "\"]\n");
    for (String other : others.split(", ")) {
      content.append("\"").append(other).append("\"\n");
    }
    Map<String, Match> found =
        matches(dot(content.toString())).stream()
            .collect(Collectors.toMap(Match::siteId, match -> match));
    assertTrue(km(found.get("x").city().position(), lat, lon) < 40, found.get("x").toString());
  }

  @Test
  void codesAreNoTowns() throws Exception {
    assertEquals(List.of(), matches(dot("Au; A1; \"42\"; core_router; ZRH")));
  }

  @Test
  void whatHasAPlaceKeepsIt() throws Exception {
    OpenedNetwork opened = dot("Berlin [latitude=10, longitude=20] Paris x Berlin -- x");
    assertEquals(List.of("Paris", "x"), opened.unplaced());
    List<Match> matches = matches(opened);
    assertEquals(List.of("Paris"), matches.stream().map(Match::siteId).toList());
    OpenedNetwork placed = Locator.placed(opened, matches, MIDDLE);
    assertEquals(new Position(10, 20), site(placed, "Berlin"));
    assertTrue(km(site(placed, "x"), 10, 20) < 50, placed.toString());
  }

  /** All that is laid out keeps its shape round another middle. */
  @Test
  void whatIsNowhereIsLaidOutRoundTheMiddle() throws Exception {
    OpenedNetwork opened = dot("aa -- bb -- cc");
    OpenedNetwork placed = Locator.placed(opened, List.of(), new Position(40, 170));
    for (Site site : opened.network().sites()) {
      Position there = site(placed, site.id());
      assertEquals(site.position().latDeg() + 40, there.latDeg(), 1e-9);
      assertEquals(
          Position.wrapped(0, site.position().lonDeg() + 170).lonDeg(), there.lonDeg(), 1e-9);
    }
    assertEquals(opened.remarks(), placed.remarks());
  }

  @Test
  void aNetworkThatHasAllItsPlacesIsTheSame() throws Exception {
    OpenedNetwork opened = dot("Berlin [latitude=10, longitude=20]");
    assertEquals(List.of(), matches(opened));
    assertSame(opened, Locator.placed(opened, List.of(), MIDDLE));
  }

  @Test
  void neighboursOnBothSidesOfTheDateLineAreHalved() throws Exception {
    OpenedNetwork opened =
        dot("a [latitude=0, longitude=179] b [latitude=0, longitude=-179] a -- x -- b");
    Position x = site(opened, "x");
    assertTrue(Math.abs(x.lonDeg()) > 179, x.toString());
  }
}
