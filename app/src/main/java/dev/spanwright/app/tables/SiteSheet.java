package dev.spanwright.app.tables;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The sheet of sites. */
final class SiteSheet {

  private SiteSheet() {}

  static Sheet<Site> make() {
    return new Sheet<>(
        "sites",
        "Sites",
        "power>500",
        columns(),
        known -> known.network().sites().list(),
        Edit.ChangeSite::new,
        Optional.of(SiteSheet::added),
        site -> new Selection(Set.of(site.id()), Set.of()),
        site -> Optional.of(new Edit.RemoveSite(site.id())));
  }

  private static List<Column<Site>> columns() {
    return List.of(
        text("id", "Identifier", 120, (k, s) -> s.id()),
        Column.<Site>text("name", "Name", 150, (k, s) -> s.name())
            .editedBy((s, typed, k) -> s.withName(Typed.filled(typed))),
        Column.<Site>text("kind", "Kind", 130, (k, s) -> s.kind().label())
            .editedBy((s, typed, k) -> s.withKind(kind(typed))),
        Column.<Site>number(
                "latDeg", "Latitude", "°", 90, (k, s) -> Cell.number(s.position().latDeg()))
            .editedBy(
                (s, typed, k) ->
                    s.withPosition(new Position(Typed.number(typed), s.position().lonDeg()))),
        Column.<Site>number(
                "lonDeg", "Longitude", "°", 90, (k, s) -> Cell.number(s.position().lonDeg()))
            .editedBy(
                (s, typed, k) ->
                    s.withPosition(new Position(s.position().latDeg(), Typed.number(typed)))),
        Column.<Site>number("powerMw", "Power", "MW", 80, (k, s) -> Cell.number(megawatts(s)))
            .editedBy((s, typed, k) -> s.withPower(power(s, typed))),
        facts("people", "People", "", "facts.people"),
        facts("powerPriceUsdPerMwh", "Power price", "USD/MWh", "facts.powerPriceUsdPerMwh"),
        facts("carbonGPerKwh", "Carbon", "g/kWh", "facts.carbonGramsPerKwh"),
        facts("sendsGbps", "Sends at most", "Gbit/s", "hose.sendsGbps"),
        facts("receivesGbps", "Receives at most", "Gbit/s", "hose.receivesGbps"),
        number("links", "Links", "", 60, (k, s) -> Cell.number(k.network().linksAt(s.id()).size())),
        Column.<Site>text("notes", "Notes", 200, (k, s) -> s.notes())
            .editedBy((s, typed, k) -> s.withNotes(typed)));
  }

  private static Column<Site> facts(String id, String name, String unit, String path) {
    RecordField field = RecordField.of(path);
    return Column.<Site>number(
            id, name, unit, 100, (k, site) -> Cell.number((OptionalDouble) field.get(site)))
        .editedBy((site, typed, k) -> field.with(site, Typed.optional(typed)));
  }

  private static SiteKind kind(String typed) {
    return Typed.choice(typed, List.of(SiteKind.values()), List.of(SiteKind::label, SiteKind::id));
  }

  private static OptionalDouble megawatts(Site site) {
    return site.power().isPresent()
        ? OptionalDouble.of(site.power().get().megawatts())
        : OptionalDouble.empty();
  }

  private static Optional<Power> power(Site site, String typed) {
    OptionalDouble number = Typed.optional(typed);
    return number.isPresent()
        ? Optional.of(
            site.power()
                .map(power -> power.withMegawatts(number.getAsDouble()))
                .orElseGet(() -> new Power(number.getAsDouble(), "")))
        : Optional.empty();
  }

  private static Site added(Map<String, String> fields, Known known) {
    Position place =
        new Position(
            Typed.number(fields.getOrDefault("latDeg", "")),
            Typed.number(fields.getOrDefault("lonDeg", "")));
    SiteKind kind = kind(fields.getOrDefault("kind", ""));
    return Site.of(fields.get("id"), Typed.filled(fields.getOrDefault("name", "")), kind, place);
  }
}
