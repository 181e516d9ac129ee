package dev.spanwright.app.siting;

import dev.spanwright.app.form.Sources;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.judge.PlaceFacts;
import dev.spanwright.render.style.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is known of a place. A dash stands for what is not known. */
public final class PlaceText {

  static final String UNKNOWN = "–";

  /** In a town rather than near it, km. */
  private static final double IN_TOWN_KM = 3;

  private PlaceText() {}

  /** The nearest town and how far it is. */
  public static String where(PlaceFacts facts) {
    if (facts.town().isEmpty()) {
      return "No town within 200 km";
    }
    City town = facts.town().get();
    String region =
        facts
            .power()
            .map(Electricity::place)
            .orElseGet(() -> Gazetteer.bundled().countryName(town.country()));
    String name = town.name() + ", " + region;
    double km = facts.townKm().orElseThrow();
    return km < IN_TOWN_KM ? name : Quantity.length(km) + " from " + name;
  }

  /** Price with its year and status. */
  public static String price(PlaceFacts facts) {
    return facts.priceUsdPerMwh().isEmpty()
        ? UNKNOWN
        : String.format(Locale.ROOT, "%.0f USD/MWh", facts.priceUsdPerMwh().getAsDouble())
            + dated(facts.power(), Electricity::priceYear, Electricity::priceStatus);
  }

  /** Carbon intensity with its year and status. */
  public static String carbon(PlaceFacts facts) {
    return facts.carbonGramsPerKwh().isEmpty()
        ? UNKNOWN
        : String.format(Locale.ROOT, "%.0f g CO₂/kWh", facts.carbonGramsPerKwh().getAsDouble())
            + dated(facts.power(), Electricity::carbonYear, Electricity::carbonStatus);
  }

  private static String dated(
      Optional<Electricity> power,
      java.util.function.Function<Electricity, String> year,
      java.util.function.Function<Electricity, String> status) {
    return power
        .map(
            known ->
                Stream.of(year.apply(known), Sources.meaning(status.apply(known)))
                    .filter(text -> !text.isEmpty())
                    .map(text -> "  ·  " + text)
                    .collect(Collectors.joining()))
        .orElse("");
  }
}
