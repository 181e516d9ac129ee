package dev.spanwright.app.failure;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A link and its load in the failure that loads it most.
 *
 * @param name what people call the link
 * @param normal its load without failure, where that is known
 * @param worst its highest load
 * @param caseId the failure that causes it
 * @param failure what people call that
 */
record WorstRow(
    String name, Optional<LinkLoad> normal, LinkLoad worst, String caseId, String failure) {

  static List<Column<WorstRow>> columns() {
    return List.of(
        text("link", "Link", 230, (k, r) -> r.name()),
        number(
            "capacityTbps",
            "Capacity",
            "Tbit/s",
            105,
            (k, r) -> Cell.rounded(Optional.of(r.worst().capacityGbps() / 1000), 2)),
        number("utilisation", "Without failure", "%", 125, (k, r) -> utilisation(r.normal())),
        number(
            "worst",
            "In its worst failure",
            "%",
            145,
            (k, r) -> utilisation(Optional.of(r.worst()))),
        text("failure", "That failure", 260, (k, r) -> r.failure()));
  }

  private static Cell utilisation(Optional<LinkLoad> load) {
    return load.map(LinkLoad::utilisation)
        .filter(Double::isFinite)
        .map(u -> new Cell(Quantity.percent(u).replace(" %", ""), OptionalDouble.of(u * 100)))
        .orElse(load.isPresent() ? Cell.text("no capacity") : Cell.NONE);
  }
}
