package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.People;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SitingStudyTest {

  private static final Position FRANKFURT = new Position(50.11, 8.68);
  private static final Position ZURICH = new Position(47.37, 8.54);

  private static Network network() {
    return Network.empty("N")
        .withSites(
            Table.of(
                List.of(
                    Site.of("fra", "Frankfurt", SiteKind.INFERENCE_NODE, FRANKFURT),
                    Site.of("zrh", "Zürich", SiteKind.INFERENCE_NODE, ZURICH))));
  }

  private static SitingPlace place(String id, Position at, OptionalDouble price) {
    return new SitingPlace(id, id, SitingPlace.Origin.PINNED, at, price, "", false);
  }

  @Test
  void theRoundTripIsThatOfNewFibreToTheNearerNode() {
    Position bern = new Position(46.95, 7.45);
    SitingStudy.Option option =
        SitingStudy.of(
                network(),
                List.of(place("bern", bern, OptionalDouble.of(80))),
                SitingStudy.Measure.NEAREST_NODE)
            .options()
            .getFirst();
    double km = 1.3 * Geodesic.distanceKm(bern, ZURICH);
    assertEquals(2 * km * 4.897e-3, option.standardMs(), 2e-3);
    assertTrue(option.hollowCoreMs() < 0.7 * option.standardMs());
    assertEquals(70.08, option.costMusdPerYear(100), 1e-9); // 100 MW, 8,760 h, 80 USD/MWh
  }

  /** Every place against every other: on the front is what none beats. */
  @Test
  void theFrontAgreesWithBruteForce() {
    Random random = new Random(11);
    List<SitingStudy.Option> options = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double ms = random.nextInt(40);
      options.add(
          new SitingStudy.Option(
              place("p" + i, FRANKFURT, OptionalDouble.empty()), random.nextInt(60), ms, 0.7 * ms));
    }
    List<SitingStudy.Option> front = SitingStudy.front(options);
    for (SitingStudy.Option option : options) {
      boolean beaten = options.stream().anyMatch(other -> beats(other, option));
      boolean stands = front.stream().anyMatch(on -> alike(on, option));
      assertEquals(!beaten, stands, option.toString());
    }
    for (int i = 1; i < front.size(); i++) {
      assertTrue(front.get(i).standardMs() > front.get(i - 1).standardMs());
      assertTrue(front.get(i).priceUsdPerMwh() < front.get(i - 1).priceUsdPerMwh());
    }
  }

  private static boolean beats(SitingStudy.Option one, SitingStudy.Option other) {
    return one.standardMs() <= other.standardMs()
        && one.priceUsdPerMwh() <= other.priceUsdPerMwh()
        && !alike(one, other);
  }

  private static boolean alike(SitingStudy.Option one, SitingStudy.Option other) {
    return one.standardMs() == other.standardMs() && one.priceUsdPerMwh() == other.priceUsdPerMwh();
  }

  @Test
  void aPlaceWithoutAPriceIsListedApart() {
    SitingPlace unknown = place("x", ZURICH, OptionalDouble.empty());
    SitingStudy study =
        SitingStudy.of(network(), List.of(unknown), SitingStudy.Measure.NEAREST_NODE);
    assertEquals(List.of(unknown), study.withoutPrice());
    assertEquals(List.of(), study.options());
  }

  @Test
  void peopleAreThoseOfTheCountriesWithSites() {
    Position bern = new Position(46.95, 7.45);
    double sum = 0;
    double total = 0;
    People people = People.bundled();
    for (int i = 0; i < people.cities().size(); i++) {
      City city = people.cities().get(i);
      if (List.of("DE", "CH").contains(city.country())) {
        sum += people.at(i) * Geodesic.distanceKm(bern, city.position());
        total += people.at(i);
      }
    }
    double ms =
        SitingStudy.of(
                network(),
                List.of(place("bern", bern, OptionalDouble.of(80))),
                SitingStudy.Measure.PEOPLE)
            .options()
            .getFirst()
            .standardMs();
    assertEquals(2 * 1.3 * sum / total * 4.897e-3, ms, 0.005 * ms); // sphere and ellipsoid
  }

  @Test
  void withoutANodeNoneIsNearest() {
    Network none = Network.empty("N");
    SitingStudy study =
        SitingStudy.of(
            none,
            List.of(place("p", ZURICH, OptionalDouble.of(50))),
            SitingStudy.Measure.NEAREST_NODE);
    assertEquals(List.of(), study.options());
  }

  /** A price for each, names of their own, and never more than three of a region. */
  @Test
  void townsAreThoseOfRegionsWithAPrice() {
    List<SitingPlace> towns = SitingPlace.towns(network());
    assertTrue(towns.stream().allMatch(town -> town.priceUsdPerMwh().isPresent()));
    assertEquals(towns.size(), towns.stream().map(SitingPlace::id).distinct().count());
    assertEquals(6, towns.size(), towns.toString());
    assertTrue(towns.stream().anyMatch(town -> town.name().equals("Berlin, Germany")));
  }

  @Test
  void factsOfAPlaceAreThoseOfItsNearestTown() {
    PlaceFacts texas = PlaceFacts.of(new Position(32.4, -99.7));
    assertEquals("Texas", texas.power().orElseThrow().place());
    assertEquals("2024", texas.power().orElseThrow().priceYear());
    assertEquals("P", texas.power().orElseThrow().priceStatus());
    assertTrue(texas.townKm().getAsDouble() < 20);
    PlaceFacts sea = PlaceFacts.of(new Position(0, -30));
    assertTrue(sea.town().isEmpty() && sea.priceUsdPerMwh().isEmpty());
    assertFalse(PlaceFacts.of(new Position(52.5, -1)).priceUsdPerMwh().isPresent());
  }
}
