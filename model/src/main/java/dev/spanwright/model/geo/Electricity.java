package dev.spanwright.model.geo;

import java.util.OptionalDouble;

/**
 * What electric power costs large users somewhere, and how much carbon dioxide it takes.
 *
 * @param place the country, or the state of the United States, that the figures are for
 * @param priceUsdPerMwh price for industry without taxes, USD/MWh; empty where not known
 * @param priceSource year, source and status letter of the price; empty without a price
 * @param priceYear year of the price, or empty where the source names none
 * @param priceStatus its status letter: P (published) or E (estimate); empty without a price
 * @param carbonGramsPerKwh grams of carbon dioxide per kWh of the grid's generation; empty where
 *     not known
 * @param carbonSource year and source of the carbon figure; empty without one
 * @param carbonYear year of the carbon figure; empty without one
 * @param carbonStatus its status letter, P (published); empty without one
 */
public record Electricity(
    String place,
    OptionalDouble priceUsdPerMwh,
    String priceSource,
    String priceYear,
    String priceStatus,
    OptionalDouble carbonGramsPerKwh,
    String carbonSource,
    String carbonYear,
    String carbonStatus) {}
