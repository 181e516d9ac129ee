package dev.spanwright.app.failure;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.model.growth.LinkFill;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A link and the years in which it is full.
 *
 * @param name what people call it
 */
record FillRow(LinkFill fill, String name) {

  static List<Column<FillRow>> columns() {
    return List.of(
        text("link", "Link", 240, (k, r) -> r.name()),
        number("utilisation", "Used today", "%", 110, (k, r) -> r.utilisation()),
        number(
            "byDefault", "Full by default routing", "", 170, (k, r) -> year(r.fill().byDefault())),
        number("byBest", "Full by best routing", "", 160, (k, r) -> year(r.fill().byBest())));
  }

  boolean isFull() {
    return fill.byDefault().isPresent() && fill.byDefault().getAsInt() == 0;
  }

  private Cell utilisation() {
    double used = fill.utilisation();
    return Double.isFinite(used)
        ? new Cell(Quantity.percent(used).replace(" %", ""), OptionalDouble.of(used * 100))
        : Cell.text("no capacity");
  }

  /** What fills beyond the horizon is sorted last, as texts are. */
  private static Cell year(OptionalInt year) {
    return year.isPresent()
        ? new Cell(GrowthWords.year(year), OptionalDouble.of(year.getAsInt()))
        : Cell.text(GrowthWords.year(year));
  }
}
