package dev.spanwright.app.failure;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A suspicion that what is taken as independent is not.
 *
 * @param key tells it apart
 * @param what what is suspected
 * @param one a link, or a demand with two paths
 * @param other the link that is near it, or what the paths share
 * @param lengthKm over how long, km
 * @param nearestKm how near, km
 * @param links the links to be selected
 * @param places where it is, to be drawn
 */
record NearRow(
    String key,
    String what,
    String one,
    String other,
    Optional<Double> lengthKm,
    Optional<Double> nearestKm,
    Set<String> links,
    List<List<Position>> places) {

  static List<Column<NearRow>> columns() {
    return List.of(
        text("what", "Suspicion", 190, (k, r) -> r.what()),
        text("one", "Link or demand", 220, (k, r) -> r.one()),
        text("other", "And", 260, (k, r) -> r.other()),
        number("lengthKm", "Over", "km", 80, (k, r) -> Cell.rounded(r.lengthKm(), 0)),
        number("nearestKm", "Nearest", "km", 90, (k, r) -> Cell.rounded(r.nearestKm(), 1)));
  }
}
