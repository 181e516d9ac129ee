package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn in the samples. */
class SampleContentTest {

  /** Sites that the gazetteer does not list under the name that they have here. */
  private static final Set<String> NOT_IN_THE_GAZETTEER =
      Set.of(
          "Frankfurt East",
          "Frankfurt West",
          "Freiburg",
          "Goodnight",
          "Guam",
          "Holly Ridge",
          "Jamnagar",
          "Johor",
          "New Carlisle",
          "Offenbach",
          "Santa Teresa");

  private static Stream<Sample> samples() {
    return SampleNetworks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadWithoutRemarksAndWrittenByteForByte(Sample sample) {
    var opened = Networks.open(sample);

    assertEquals(List.of(), opened.remarks());
    assertEquals(sample.json(), NetworkWriter.write(opened.network()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhatItShows(Sample sample) {
    Network network = Networks.read(sample);

    assertEquals(sample.title(), network.name());
    assertTrue(network.notes().length() > 100, network.notes());
    network.workloads().forEach(w -> assertFalse(w.notes().isBlank(), w.id()));
    network.groups().forEach(g -> assertTrue(g.notes().matches(".*[Aa]n assumption.*"), g.notes()));
  }

  @ParameterizedTest
  @CsvSource({
    "us-power-first,      32, 53, 13, 24,   50, -125,  -66, 90",
    "nordic-power-europe, 28, 49,  5, 38,   70,   -8,   30, 50",
    "global-ai-backbone,  35, 53,  8, -40,  70, -180,  180, 400",
    "metro-inference,     16, 24,  0, 49.4, 50.7,  8,  9.3, 3",
    "two-campuses,         2,  1,  2, 33,   43,  -88,  -84, 1000",
    "nsfnet,              14, 21,  0, 29,   48, -123,  -74, 200",
    "abilene,             11, 14,  0, 29,   48, -123,  -74, 200",
    "geant,               22, 36,  0, 32,   60,  -75,   35, 50",
    "germany,             17, 26,  0, 48,   54,    6,   14, 20",
    "germany-50,          50, 88,  0, 47.5, 54.5,  6,   14.5, 15"
  })
  void standsInItsRegion(
      String name,
      int sites,
      int links,
      int campuses,
      double south,
      double north,
      double west,
      double east,
      double leastKmApart) {
    Network network = Networks.read(SampleNetworks.find(name).orElseThrow());

    assertEquals(sites, network.sites().size());
    assertEquals(links, network.links().size());
    assertEquals(
        campuses,
        network.sites().stream().filter(s -> s.kind() == SiteKind.TRAINING_CAMPUS).count());
    for (Position place : places(network)) {
      assertTrue(place.latDeg() > south && place.latDeg() < north, place.toString());
      assertTrue(place.lonDeg() > west && place.lonDeg() < east, place.toString());
    }
    for (Site a : network.sites()) {
      for (Site b : network.sites()) {
        assertTrue(
            a.equals(b) || Geodesic.distanceKm(a.position(), b.position()) >= leastKmApart,
            a.name() + " and " + b.name());
      }
    }
  }

  private static List<Position> places(Network network) {
    List<Position> places = new ArrayList<>();
    network.sites().forEach(site -> places.add(site.position()));
    network.links().forEach(link -> places.addAll(link.waypoints()));
    return places;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPlaceIsWhereItsNameSays(Sample sample) {
    Gazetteer gazetteer = Gazetteer.bundled();
    for (Site site : Networks.read(sample).sites()) {
      boolean near =
          gazetteer.search(site.name(), 50).stream()
              .filter(city -> city.name().equals(site.name()))
              .map(City::position)
              .anyMatch(city -> Geodesic.distanceKm(city, site.position()) < 40);
      assertEquals(!NOT_IN_THE_GAZETTEER.contains(site.name()), near, site.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesAreShortAndUnique(Sample sample) {
    Set<String> names = new HashSet<>();
    for (Site site : Networks.read(sample).sites()) {
      assertTrue(site.name().length() <= 16, site.name());
      assertTrue(names.add(site.name()), site.name());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void powerHasASourceWithItsYear(Sample sample) {
    for (Site site : Networks.read(sample).sites()) {
      site.power()
          .ifPresent(
              power -> {
                assertEquals(SiteKind.TRAINING_CAMPUS, site.kind(), site.name());
                assertTrue(power.source().matches(".*, 202\\d.*"), power.source());
              });
    }
  }

  @Test
  void everyCampusOfTheUnitedStatesHasPower() {
    Network network = Networks.read(Sample.defaultSample());
    for (Site site : network.sites()) {
      assertEquals(site.kind() == SiteKind.TRAINING_CAMPUS, site.power().isPresent(), site.name());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void routesAreNoAbsurdDetours(Sample sample) {
    Network network = Networks.read(sample);
    for (Link link : network.links()) {
      List<Position> points = new ArrayList<>();
      points.add(network.sites().get(link.from()).position());
      points.addAll(link.waypoints());
      points.add(network.sites().get(link.to()).position());
      double directKm = Geodesic.distanceKm(points.getFirst(), points.getLast());
      double drawnKm = RouteLine.through(points).lengthKm();
      double fiberKm = link.measuredLengthKm().orElse(drawnKm * link.routeFactor());

      assertTrue(drawnKm <= 2 * directKm, link.id() + " is drawn " + drawnKm + " km long");
      assertTrue(fiberKm >= 0.7 * directKm && fiberKm <= 2.2 * directKm, link.id() + " " + fiberKm);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givenCapacityIsMarkedAsAssumed(Sample sample) {
    for (Link link : Networks.read(sample).links()) {
      if (link.fixedCapacityGbps().isPresent()) {
        double terabits = link.fixedCapacityGbps().getAsDouble() / 1000 / link.fiberPairs();
        String words =
            "Assumed: %d fibre %s of %.0f Tbit/s design capacity."
                .formatted(link.fiberPairs(), link.fiberPairs() == 1 ? "pair" : "pairs", terabits);
        assertTrue(link.notes().endsWith(words), link.notes());
      }
    }
  }
}
