package dev.spanwright.app.tables;

import dev.spanwright.model.network.Identified;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as spreadsheets copy and paste them: tabs between cells, a line for each row. */
public final class TabText {

  private TabText() {}

  /** The text of some rows, with a line of headers. Cells hold no tab and no line break. */
  static <T extends Identified> String of(Sheet<T> sheet, List<T> rows, Known known) {
    return of(sheet.columns(), rows, known);
  }

  /** The text of some rows, with a line of headers. Cells hold no tab and no line break. */
  public static <T> String of(List<Column<T>> columns, List<T> rows, Known known) {
    StringBuilder text = new StringBuilder();
    text.append(line(columns.stream().map(Column::header).toList()));
    for (T row : rows) {
      text.append(line(columns.stream().map(c -> c.cell().apply(known, row).plain()).toList()));
    }
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t"))
        + "\n";
  }

  /** The cells of a pasted text; empty lines are passed over, quotes of spreadsheets taken off. */
  static List<List<String>> cells(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\\R")) {
      if (!line.isBlank()) {
        rows.add(Arrays.stream(line.split("\t", -1)).map(TabText::unquoted).toList());
      }
    }
    return rows;
  }

  private static String unquoted(String cell) {
    String plain = cell.strip();
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"").strip() : plain;
  }
}
