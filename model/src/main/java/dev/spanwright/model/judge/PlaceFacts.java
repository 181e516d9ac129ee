package dev.spanwright.model.judge;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.geo.ElectricityFacts;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of any place on earth.
 *
 * @param at the place
 * @param town the nearest town; empty where none is within 200 km
 * @param power price and carbon of electric power of the country, in the United States of the
 *     state, in which the town lies; so not sure close to a border
 */
public record PlaceFacts(Position at, Optional<City> town, Optional<Electricity> power) {

  private static final double WITHIN_KM = 200;

  /** Looks them up; the first call reads the lists, which takes some tenths of a second. */
  public static PlaceFacts of(Position at) {
    return of(at, Gazetteer.bundled().nearest(at.latDeg(), at.lonDeg(), WITHIN_KM));
  }

  static PlaceFacts of(Position at, Optional<City> town) {
    return new PlaceFacts(at, town, town.flatMap(ElectricityFacts.bundled()::at));
  }

  /** From the place to the town, km. */
  public OptionalDouble townKm() {
    return town.isPresent()
        ? OptionalDouble.of(Geodesic.distanceKm(at, town.get().position()))
        : OptionalDouble.empty();
  }

  /** Price for industry, USD/MWh. */
  public OptionalDouble priceUsdPerMwh() {
    return power.map(Electricity::priceUsdPerMwh).orElse(OptionalDouble.empty());
  }

  /** Carbon dioxide, g/kWh. */
  public OptionalDouble carbonGramsPerKwh() {
    return power.map(Electricity::carbonGramsPerKwh).orElse(OptionalDouble.empty());
  }
}
