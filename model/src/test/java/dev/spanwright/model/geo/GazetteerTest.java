package dev.spanwright.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  @Test
  void isReadOnceAndIsLarge() {
    assertSame(GAZETTEER, Gazetteer.bundled());
    assertTrue(GAZETTEER.size() >= 38_000, () -> GAZETTEER.size() + " cities");
  }

  @Test
  void everyCityIsComplete() {
    int previous = Integer.MAX_VALUE;
    for (City city : GAZETTEER.largest(GAZETTEER.size())) {
      assertFalse(city.name().isBlank(), city::toString);
      assertTrue(city.asciiName().chars().allMatch(c -> c >= ' ' && c < 127), city::toString);
      assertTrue(city.population() >= 0 && city.population() <= previous, city::toString);
      assertTrue(city.country().matches("[A-Z]{2}"), city::toString);
      assertTrue(GAZETTEER.countryName(city.country()).length() > 2, city::toString);
      assertEquals(city.latDeg(), city.position().latDeg());
      previous = city.population();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zurich, Zürich, CH",
    "ZÜRICH, Zürich, CH",
    "sao pa, São Paulo, BR",
    "são paulo, São Paulo, BR",
    "xian, Xi’an, CN",
    "lodz, Łódź, PL",
    "ashburn, Ashburn, US",
    "saint etienne, Saint-Étienne, FR",
    "tromso, Tromsø, NO",
    "Tromsoe, Tromsø, NO",
    "duesseldorf, Düsseldorf, DE",
    "köln, Cologne, DE",
    "koeln, Cologne, DE",
    "munchen, Munich, DE",
    "den ha, The Hague, NL",
    "roma, Rome, IT",
    "'  new   york ', New York, US",
  })
  void searchIgnoresCaseAccentsAndMarks(String typed, String name, String country) {
    City first = GAZETTEER.search(typed, 5).getFirst();
    assertEquals(name, first.name());
    assertEquals(country, first.country());
  }

  /** A row whose city the gazetteer calls otherwise would find nothing. */
  @Test
  void everyOtherNameIsOfACity() {
    Set<String> cities = new HashSet<>();
    GAZETTEER.largest(GAZETTEER.size()).forEach(c -> cities.add(c.country() + "|" + c.name()));
    assertTrue(cities.containsAll(OtherNames.cities()), OtherNames.cities()::toString);
    City cologne = GAZETTEER.named(List.of("Köln", "Nowhere")).get("Köln").getFirst();
    assertEquals("Cologne", cologne.name());
    assertEquals(List.of("Köln"), GAZETTEER.otherNames(cologne));
    List<City> odessas = GAZETTEER.named(List.of("Odessa")).get("Odessa");
    assertTrue(odessas.stream().allMatch(c -> c.name().equals("Odessa")), odessas::toString);
  }

  @Test
  void searchPutsTheNameBeforeLaterWordsAndLargeBeforeSmall() {
    List<City> found = GAZETTEER.search("york", 20);
    int newYork = found.stream().map(City::name).toList().indexOf("New York");
    assertTrue(found.getFirst().name().startsWith("York"));
    assertTrue(newYork > 0, found::toString);
    for (City city : found.subList(0, newYork)) {
      assertTrue(city.name().startsWith("York"), city::toString);
    }
    assertTrue(found.getFirst().population() >= found.get(1).population());
  }

  /** Else smaller towns fill the short lists of the window, and a city of millions is not found. */
  @Test
  void aLaterWordOfALargeCityGoesBeforeNamesOfTowns() {
    List<String> found = GAZETTEER.search("fran", 6).stream().map(City::name).toList();
    assertTrue(found.getFirst().startsWith("Frank"), found::toString);
    assertTrue(found.contains("San Francisco"), found::toString);
    List<City> all = GAZETTEER.search("fran", GAZETTEER.size());
    assertEquals(found, all.subList(0, 6).stream().map(City::name).toList());
  }

  @Test
  void searchIsBounded() {
    assertEquals(10, GAZETTEER.search("s", 10).size());
    assertEquals(0, GAZETTEER.search("s", 0).size());
    assertEquals(List.of(), GAZETTEER.search("x".repeat(1_000_000), 10));
    var e = assertThrows(IllegalArgumentException.class, () -> GAZETTEER.search("s", -1));
    assertTrue(e.getMessage().contains("-1"), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "'", "--", "qqqqq"})
  void searchFindsNothingForNothing(String typed) {
    assertEquals(List.of(), GAZETTEER.search(typed, 10));
  }

  @Test
  void capitalsAreMarked() {
    assertTrue(GAZETTEER.search("Paris", 1).getFirst().capital());
    assertFalse(GAZETTEER.search("New York", 1).getFirst().capital());
  }

  @Test
  void boxHoldsTheLargestOfItsCities() {
    List<City> found = GAZETTEER.within(-5, 42, 8, 51, 200_000, 3);
    assertEquals(3, found.size());
    assertEquals("Paris", found.getFirst().name());
    assertEquals(List.of(), GAZETTEER.within(-45, 25, -40, 30, 0, 10));
    for (City city : GAZETTEER.within(-5, 42, 8, 51, 200_000, 1000)) {
      assertTrue(city.population() >= 200_000, city::toString);
    }
  }

  @Test
  void boxMayCrossTheAntimeridianOrTheWholeWorld() {
    List<City> pacific = GAZETTEER.within(170, -50, 200, 0, 100_000, 50);
    assertTrue(pacific.stream().anyMatch(city -> city.name().equals("Auckland")));
    List<City> west = GAZETTEER.within(-190, -50, -160, 0, 100_000, 50);
    assertEquals(pacific, west);
    assertEquals(GAZETTEER.largest(7), GAZETTEER.within(-180, -90, 180, 90, 0, 7));
    assertEquals(GAZETTEER.largest(7), GAZETTEER.within(-500, -90, 500, 90, 0, 7));
  }

  @Test
  void nearestCityIsFoundAcrossTheAntimeridian() {
    City auckland = GAZETTEER.search("Auckland", 1).getFirst();
    assertEquals("Auckland", GAZETTEER.nearest(-36.85, 174.76, 50).orElseThrow().name());
    assertEquals(auckland, GAZETTEER.nearest(-36.85, 174.76 - 360, 50).orElseThrow());
    assertTrue(GAZETTEER.nearest(-40, -120, 500).isEmpty());
  }
}
