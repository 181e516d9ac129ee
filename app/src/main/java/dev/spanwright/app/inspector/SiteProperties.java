package dev.spanwright.app.inspector;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Property;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What can be changed about one site or about several at once. */
final class SiteProperties {

  private static final Range POWER_MW = Range.above(0, Power.MAX_MEGAWATTS, "MW");

  private SiteProperties() {}

  static Property<Site> kind() {
    return Property.choice("kind", "Kind", "kind", List.of(SiteKind.values()), SiteKind::label);
  }

  static List<Property<Site>> power() {
    return List.of(
        new Property.Typed<>(
            "power",
            "Power",
            "MW",
            POWER_MW.words() + ", or empty",
            "not known",
            1,
            site -> site.power().map(power -> NumberText.of(power.megawatts())).orElse(""),
            SiteProperties::withPower),
        new Property.Typed<>(
            "power-source",
            "Power source",
            "",
            "Where the figure comes from",
            "your own figure",
            1,
            site -> site.power().map(Power::source).orElse(""),
            (site, typed) ->
                site.withPower(site.power().map(p -> new Power(p.megawatts(), typed.strip())))));
  }

  private static Site withPower(Site site, String typed) {
    String source = site.power().map(Power::source).orElse("");
    OptionalDouble megawatts = NumberText.optional(typed);
    return site.withPower(
        megawatts.isPresent()
            ? Optional.of(new Power(megawatts.getAsDouble(), source))
            : Optional.empty());
  }

  /** What is known of the place. */
  static List<Property<Site>> facts() {
    return List.of(
        Property.optional("people", "People", "facts.people", SiteFacts.PEOPLE),
        Property.optional(
            "price", "Power price", "facts.powerPriceUsdPerMwh", SiteFacts.POWER_PRICE_USD_PER_MWH),
        Property.optional(
            "carbon", "Carbon", "facts.carbonGramsPerKwh", SiteFacts.CARBON_GRAMS_PER_KWH),
        Property.<Site>text("facts-source", "Sources of the place", "facts.source").inLines(3));
  }
}
