package dev.spanwright.app.tables;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheet of links. */
final class LinkSheet {

  private LinkSheet() {}

  static Sheet<Link> make() {
    List<Column<Link>> columns = new ArrayList<>(drawn());
    columns.addAll(results());
    columns.addAll(remarks());
    return new Sheet<>(
        "links",
        "Links",
        "utilisation>80",
        columns,
        known -> known.network().links().list(),
        Edit.ChangeLink::new,
        Optional.of(LinkSheet::added),
        link -> new Selection(Set.of(), Set.of(link.id())),
        link -> Optional.of(new Edit.RemoveLink(link.id())));
  }

  private static List<Column<Link>> drawn() {
    return List.of(
        text("id", "Identifier", 130, (k, l) -> l.id()),
        text("from", "From", 120, (k, l) -> k.site(l.from())),
        text("to", "To", 120, (k, l) -> k.site(l.to())),
        Column.<Link>text("fibre", "Fibre", 130, LinkSheet::fiberLabel)
            .editedBy((l, typed, k) -> l.change().fiber(fiber(typed, k)).build()),
        Column.<Link>number("fibrePairs", "Pairs", "", 60, (k, l) -> Cell.number(l.fiberPairs()))
            .editedBy((l, typed, k) -> l.change().fiberPairs(Typed.whole(typed)).build()),
        Column.<Link>text("band", "Band", 80, (k, l) -> l.band().id())
            .editedBy((l, typed, k) -> l.change().band(band(typed)).build()),
        Column.<Link>number(
                "routeFactor", "Route factor", "", 90, (k, l) -> Cell.number(l.routeFactor()))
            .editedBy((l, typed, k) -> l.change().routeFactor(Typed.number(typed)).build()),
        Column.<Link>number(
                "measuredLengthKm",
                "Measured",
                "km",
                90,
                (k, l) -> Cell.number(l.measuredLengthKm()))
            .editedBy((l, typed, k) -> l.change().measuredLengthKm(Typed.optional(typed)).build()));
  }

  private static List<Column<Link>> results() {
    return List.of(
        number(
            "lengthKm",
            "Length",
            "km",
            80,
            (k, l) -> Cell.rounded(k.plant(l.id()).map(p -> p.lengthKm()), 1)),
        number(
            "latencyMs",
            "Latency, one way",
            "ms",
            110,
            (k, l) -> Cell.rounded(k.plant(l.id()).map(p -> p.latencyMs()), 3)),
        number(
            "capacityTbps",
            "Capacity",
            "Tbit/s",
            100,
            (k, l) -> Cell.rounded(k.plant(l.id()).map(p -> p.capacityGbps() / 1000), 2)),
        number(
            "utilisation",
            "Utilisation",
            "%",
            95,
            (k, l) -> Cell.rounded(k.load(l.id()).map(load -> load.utilisation() * 100), 1)));
  }

  private static List<Column<Link>> remarks() {
    return List.of(
        Column.<Link>text("owner", "Owner", 110, (k, l) -> l.owner())
            .editedBy((l, typed, k) -> l.change().owner(typed).build()),
        Column.<Link>text("notes", "Notes", 200, (k, l) -> l.notes())
            .editedBy((l, typed, k) -> l.change().notes(typed).build()));
  }

  private static String fiberLabel(Known known, Link link) {
    return known.fibers().stream()
        .filter(fiber -> fiber.id().equals(link.fiber()))
        .map(FiberType::label)
        .findFirst()
        .orElse(link.fiber());
  }

  private static String fiber(String typed, Known known) {
    return Typed.choice(typed, known.fibers(), List.of(FiberType::label, FiberType::id)).id();
  }

  private static Band band(String typed) {
    return Typed.choice(typed, List.of(Band.values()), List.of(Band::id, Band::label));
  }

  private static Link added(Map<String, String> fields, Known known) {
    String from = Typed.site(fields.getOrDefault("from", ""), known);
    String to = Typed.site(fields.getOrDefault("to", ""), known);
    return Link.of(fields.get("id"), from, to, fiber(fields.getOrDefault("fibre", ""), known));
  }
}
