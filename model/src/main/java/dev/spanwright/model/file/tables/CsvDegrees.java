package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Makes decimal degrees of the coordinates of a table of sites. */
final class CsvDegrees {

  private final boolean hasDecimalComma;
  private final Problems problems;

  /**
   * @param hasDecimalComma whether numbers may have one
   */
  CsvDegrees(boolean hasDecimalComma, Problems problems) {
    this.hasDecimalComma = hasDecimalComma;
    this.problems = problems;
  }

  List<CsvRow> rows(List<CsvRow> rows) {
    return rows.stream().map(this::row).toList();
  }

  private CsvRow row(CsvRow row) {
    Map<String, String> changed = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              boolean isLatitude = Facts.means(column, Facts.LATITUDE);
              boolean isOther = !isLatitude && !Facts.means(column, Facts.LONGITUDE);
              boolean isPlain = Facts.isNothing(cell) || !Double.isNaN(Decimals.parse(cell));
              if (!isOther && !isPlain) {
                changed.put(column, degrees(cell, isLatitude, row.places().of(column)));
              }
            });
    if (changed.isEmpty()) {
      return row;
    }
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.putAll(changed);
    return row.with(cells);
  }

  private String degrees(String cell, boolean isLatitude, At at) {
    OptionalDouble degrees = Sexagesimal.degrees(cell, isLatitude, hasDecimalComma);
    if (degrees.isPresent()) {
      return JsonText.plain(degrees.getAsDouble());
    }
    problems.addAt(
        at.line(),
        at.column(),
        at.path(),
        Words.quote(cell),
        isLatitude
            ? "degrees within 90, such as 59.4417, 59°26'30\"N, 59 26 30 N or N59.4417"
            : "degrees within 180, such as 24.7536, 24°45'13\"E, 24 45 13 E or E24.7536",
        advice(cell, isLatitude));
    return cell;
  }

  private static String advice(String cell, boolean isLatitude) {
    if (!isLatitude && cell.strip().matches("(?iu)[0-9].*O|O.*[0-9].?")) {
      return "O is east in some languages and west in others: write E or W.";
    }
    return cell.strip().matches("[+-]?[0-9]{1,20},[0-9]{1,20}")
        ? "Write the number with a decimal point."
        : "Correct the cell.";
  }
}
