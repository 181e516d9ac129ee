package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.geo.ElectricityFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of the place that a site stands in. Every figure can be changed by the architect.
 *
 * @param people people who live there; empty where not known
 * @param powerPriceUsdPerMwh what electric power costs, USD/MWh; empty where not known
 * @param carbonGramsPerKwh grams of carbon dioxide that a kWh takes; empty where not known
 * @param source where the figures come from; empty for the architect's own, and without a figure
 */
public record SiteFacts(
    OptionalDouble people,
    OptionalDouble powerPriceUsdPerMwh,
    OptionalDouble carbonGramsPerKwh,
    String source) {

  public static final Range PEOPLE = Range.from(0, 1e10, "people");
  public static final Range POWER_PRICE_USD_PER_MWH = Range.from(0, 10_000, "USD/MWh");
  public static final Range CARBON_GRAMS_PER_KWH = Range.from(0, 5_000, "g/kWh");

  /** Nothing is known. */
  public static final SiteFacts NONE =
      new SiteFacts(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), "");

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a value is out of its range; the
   *     message names the field as the network file calls it
   */
  public SiteFacts {
    people.ifPresent(number -> PEOPLE.require("people", number));
    powerPriceUsdPerMwh.ifPresent(
        usd -> POWER_PRICE_USD_PER_MWH.require("powerPriceUsdPerMwh", usd));
    carbonGramsPerKwh.ifPresent(grams -> CARBON_GRAMS_PER_KWH.require("carbonGPerKwh", grams));
    boolean figure =
        people.isPresent() || powerPriceUsdPerMwh.isPresent() || carbonGramsPerKwh.isPresent();
    source = figure ? source : "";
  }

  /** What the bundled lists know of a city and its country, with their sources. */
  public static SiteFacts of(City city) {
    Optional<Electricity> power = ElectricityFacts.bundled().at(city);
    OptionalDouble people =
        city.population() > 0 ? OptionalDouble.of(city.population()) : OptionalDouble.empty();
    OptionalDouble price = power.map(Electricity::priceUsdPerMwh).orElse(OptionalDouble.empty());
    OptionalDouble carbon =
        power.map(Electricity::carbonGramsPerKwh).orElse(OptionalDouble.empty());
    List<String> sources = new ArrayList<>();
    if (people.isPresent()) {
      sources.add("People of " + city.name() + ": SimpleMaps World Cities.");
    }
    power.ifPresent(
        known -> {
          if (price.isPresent()) {
            sources.add("Price in %s: %s.".formatted(known.place(), known.priceSource()));
          }
          if (carbon.isPresent()) {
            sources.add("Carbon in %s: %s.".formatted(known.place(), known.carbonSource()));
          }
        });
    return new SiteFacts(people, price, carbon, String.join(" ", sources));
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
