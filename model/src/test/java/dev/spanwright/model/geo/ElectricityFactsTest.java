package dev.spanwright.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ElectricityFactsTest {

  private static City city(String name) {
    return Gazetteer.bundled().search(name, 1).getFirst();
  }

  private static Electricity at(String name) {
    return ElectricityFacts.bundled().at(city(name)).orElseThrow();
  }

  /** In the United States the state counts: EIA and eGRID for Texas. */
  @Test
  void aStateComesBeforeItsCountry() {
    Electricity texas = at("Abilene");
    assertEquals("Texas", texas.place());
    assertTrue(texas.priceUsdPerMwh().isPresent());
    assertTrue(texas.priceSource().startsWith("2024 EIA"), texas.priceSource());
    assertTrue(texas.priceSource().endsWith("P (published)"), texas.priceSource());
    assertTrue(texas.carbonSource().contains("eGRID"), texas.carbonSource());
  }

  @Test
  void aFigureThatIsNotKnownIsEmpty() {
    Electricity britain = at("London");
    assertEquals(OptionalDouble.empty(), britain.priceUsdPerMwh());
    assertEquals("", britain.priceSource());
    assertEquals(OptionalDouble.of(215.79), britain.carbonGramsPerKwh());
  }

  @Test
  void aCompiledTariffIsAnEstimate() {
    assertTrue(at("Moscow").priceSource().endsWith("E (estimate)"), at("Moscow").priceSource());
  }

  /**
   * Every state of the gazetteer with a large city, and nearly every country, has a carbon figure.
   */
  @Test
  void theLargestCitiesHaveFigures() {
    for (City city : Gazetteer.bundled().largest(1000)) {
      if (city.country().equals("US")) {
        String state = ElectricityFacts.bundled().at(city).map(Electricity::place).orElse("");
        assertEquals(city.region(), state);
      }
    }
    long known =
        Gazetteer.bundled().largest(1000).stream()
            .filter(city -> ElectricityFacts.bundled().at(city).isPresent())
            .count();
    assertTrue(known >= 990, known + " of 1000");
    assertFalse(ElectricityFacts.bundled().size() < 200);
  }
}
