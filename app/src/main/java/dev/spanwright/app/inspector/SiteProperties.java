package dev.spanwright.app.inspector;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Property;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.GpuKind;
import dev.spanwright.model.network.Hose;
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
            (site, typed) -> site.withPower(site.power().map(p -> p.withSource(typed.strip())))),
        pue(),
        gpus());
  }

  private static Site withPower(Site site, String typed) {
    OptionalDouble megawatts = NumberText.optional(typed);
    return site.withPower(
        megawatts.isPresent()
            ? Optional.of(
                site.power()
                    .map(power -> power.withMegawatts(megawatts.getAsDouble()))
                    .orElseGet(() -> new Power(megawatts.getAsDouble(), "")))
            : Optional.empty());
  }

  /** What becomes of the power. */
  static List<Property<Site>> feeds() {
    return List.of(pue(), gpus());
  }

  private static Property<Site> pue() {
    return new Property.Typed<>(
        "pue",
        "PUE",
        "",
        "Power usage effectiveness: power of the grid over that of the computers, "
            + Power.PUE.words()
            + ". Google 1.09, large clouds 1.15, industry 1.54 (Uptime Institute, 2025)",
        "not known",
        1,
        site ->
            site.power()
                .map(
                    power ->
                        power.pue().isPresent() ? NumberText.of(power.pue().getAsDouble()) : "")
                .orElse(""),
        (site, typed) -> {
          OptionalDouble pue = NumberText.optional(typed);
          return site.power().isEmpty() && pue.isEmpty()
              ? site
              : site.withPower(Optional.of(power(site).withPue(pue)));
        });
  }

  private static Property<Site> gpus() {
    return new Property.Chosen<>(
        "gpus",
        "GPUs",
        "How many a MW feeds is among the unit figures of the network",
        () -> List.of(GpuKind.values()),
        GpuKind::label,
        kind -> "",
        site -> site.power().map(Power::gpuKind),
        (site, kind) -> site.withPower(Optional.of(power(site).withGpuKind(kind))));
  }

  private static Power power(Site site) {
    return site.power()
        .orElseThrow(() -> new IllegalArgumentException("Give the site its power first"));
  }

  /** What it sends and receives in all. */
  static List<Property<Site>> hose() {
    return List.of(
        Property.<Site>optional("sends", "Sends in all", "hose.sendsGbps", Hose.GBPS)
            .prompted("sum of its demands"),
        Property.<Site>optional("receives", "Receives in all", "hose.receivesGbps", Hose.GBPS)
            .prompted("sum of its demands"));
  }

  /** What is known of the place. */
  static List<Property<Site>> facts() {
    return List.of(
        Property.optional("people", "People", "facts.people", SiteFacts.PEOPLE),
        Property.optional(
            "price", "Power price", "facts.powerPriceUsdPerMwh", SiteFacts.POWER_PRICE_USD_PER_MWH),
        Property.optional(
            "carbon", "Carbon", "facts.carbonGramsPerKwh", SiteFacts.CARBON_GRAMS_PER_KWH),
        Property.<Site>text("facts-source", "Sources of the place", "facts.source").inLines(5));
  }
}
