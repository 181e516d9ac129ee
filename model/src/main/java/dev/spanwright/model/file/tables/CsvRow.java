package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Places;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param cells by the names of their columns
 * @param header the columns
 * @param at where it begins
 * @param places where its cells stand, by the names of their columns
 */
record CsvRow(Map<String, String> cells, CsvHeader header, At at, Places places) {

  /** The cell of the first column of these names; empty where there is none. */
  String first(List<String> names) {
    return column(names).map(column -> cells.getOrDefault(column, "")).orElse("");
  }

  /** Where the cell of the first column of these names stands; the row where there is none. */
  At place(List<String> names) {
    return column(names).map(places::of).orElse(at);
  }

  private Optional<String> column(List<String> names) {
    return names.stream().map(header.columns()::get).filter(Objects::nonNull).findFirst();
  }

  /** The same row with other cells. */
  CsvRow with(Map<String, String> changed) {
    return new CsvRow(changed, header, at, places);
  }
}
