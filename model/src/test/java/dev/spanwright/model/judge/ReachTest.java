package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.GeoGrid;
import dev.spanwright.model.geo.People;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachTest {

  private static final double MICROS = FiberCatalogue.builtIn().get("g652d").delayMicrosPerKm();

  private static Site site(String id, SiteKind kind, double lat, double lon) {
    return Site.of(id, id, kind, new Position(lat, lon));
  }

  private static Network network() {
    List<Site> sites =
        List.of(
            site("frankfurt", SiteKind.INFERENCE_NODE, 50.11, 8.68),
            site("zurich", SiteKind.EXCHANGE, 47.37, 8.54),
            site("milan", SiteKind.EXCHANGE, 45.46, 9.19),
            site("lyon", SiteKind.INFERENCE_NODE, 45.76, 4.84),
            site("alone", SiteKind.EXCHANGE, 41.9, 12.5));
    List<Link> links =
        List.of(
            Link.of("fz", "frankfurt", "zurich", "g652d"),
            Link.of("zm", "zurich", "milan", "hcf-today"));
    return Network.empty("N").withSites(Table.of(sites)).withLinks(Table.of(links));
  }

  /** Every city against every site, by the formula of the haversine. */
  @Test
  void agreesWithBruteForce() {
    Network network = network();
    Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
    Map<String, Double> toNode = floyd(network, plants);
    Reach reach = Reach.of(network, plants).orElseThrow();
    double people = 0;
    double within10 = 0;
    for (Reach.Served served : reach.all()) {
      double best = Double.POSITIVE_INFINITY;
      for (Site site : network.sites()) {
        double access = 1.3 * km(served.city().position(), site.position()) * MICROS / 1e3;
        best = Math.min(best, access + toNode.get(site.id()));
      }
      assertEquals(2 * best, served.roundTripMs(), 1e-9, served.city().name());
      people += served.people();
      within10 += 2 * best <= 10 ? served.people() : 0;
    }
    assertTrue(reach.all().size() > 4_000, "cities of four countries: " + reach.all().size());
    assertEquals(people, reach.people(), 1e-3 * people);
    assertEquals(within10 / people, reach.shareWithin(10), 1e-12);
  }

  private static double km(Position a, Position b) {
    double lat = Math.toRadians(b.latDeg() - a.latDeg());
    double lon = Math.toRadians(b.lonDeg() - a.lonDeg());
    double h =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(a.latDeg()))
                * Math.cos(Math.toRadians(b.latDeg()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  }

  private static Map<String, Double> floyd(Network network, Map<String, LinkPlant> plants) {
    List<Site> sites = network.sites().list();
    int n = sites.size();
    double[][] ms = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        ms[i][j] = i == j ? 0 : Double.POSITIVE_INFINITY;
      }
    }
    Map<String, Integer> index = new HashMap<>();
    IntStream.range(0, n).forEach(i -> index.put(sites.get(i).id(), i));
    for (Link link : network.links()) {
      int i = index.get(link.from());
      int j = index.get(link.to());
      ms[i][j] = Math.min(ms[i][j], plants.get(link.id()).latencyMs());
      ms[j][i] = ms[i][j];
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          ms[i][j] = Math.min(ms[i][j], ms[i][k] + ms[k][j]);
        }
      }
    }
    Map<String, Double> least = new HashMap<>();
    for (int i = 0; i < n; i++) {
      double best = Double.POSITIVE_INFINITY;
      for (int j = 0; j < n; j++) {
        if (sites.get(j).kind() == SiteKind.INFERENCE_NODE) {
          best = Math.min(best, ms[i][j]);
        }
      }
      least.put(sites.get(i).id(), best);
    }
    return least;
  }

  /** Neighbours bound each other in a grid; that must not change any value. */
  @Test
  void aGridHasTheRoundTripsOfItsPlaces() {
    Network network = network();
    Map<String, LinkPlant> plants = LinkPlanner.standard().layAll(network);
    ReachField field = ReachField.of(network, plants).orElseThrow();
    GeoGrid grid = new GeoGrid(-12.5, 30, 0.75, 60, 50);
    float[] values = field.roundTripsMs(grid);
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        Position at = new Position(grid.latDeg(row), grid.lonDeg(column));
        assertEquals(field.roundTripMs(at), values[row * grid.columns() + column], 1e-4);
      }
    }
  }

  @Test
  void percentilesRiseAndTheFarCitiesAreThoseWithMostPeople() {
    Network network = network();
    Reach reach = Reach.of(network, LinkPlanner.standard().layAll(network)).orElseThrow();
    double half = reach.percentileMs(0.5);
    double most = reach.percentileMs(0.99);
    assertTrue(half < most, half + " to " + most);
    assertTrue(reach.shareWithin(half) >= 0.5);
    assertTrue(reach.shareWithin(half * 0.999) < 0.5);
    List<Reach.Served> far = reach.beyond(10, 20);
    assertTrue(far.stream().allMatch(served -> served.roundTripMs() > 10));
    for (int i = 1; i < far.size(); i++) {
      assertTrue(far.get(i - 1).people() >= far.get(i).people());
    }
  }

  @Test
  void withoutANodeThereIsNothing() {
    Network network = network();
    Network without =
        network.withSites(
            Table.of(network.sites().stream().map(s -> s.withKind(SiteKind.EXCHANGE)).toList()));
    assertEquals(Optional.empty(), Reach.of(without, LinkPlanner.standard().layAll(without)));
  }

  /** Cities of a country stand for all of its people. */
  @Test
  void peopleAddUpToTheNationalTotal() {
    People people = People.bundled();
    double swiss = 0;
    for (int i = 0; i < people.cities().size(); i++) {
      City city = people.cities().get(i);
      swiss += city.country().equals("CH") ? people.at(i) : 0;
    }
    assertEquals(people.ofCountry("CH").orElseThrow(), swiss, 1);
    assertEquals(8.5e6, swiss, 0.1e6);
    assertTrue(people.ofCountry("XK").isEmpty(), "Kosovo's total is not in the list");
  }
}
