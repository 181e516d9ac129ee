package dev.spanwright.app.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a report.
 *
 * @param title what it shows
 * @param columns its columns
 * @param rows one cell for each column
 * @param note what is said below it, or instead of it where there are no rows; may be empty
 */
record ReportTable(String title, List<Column> columns, List<List<String>> rows, String note) {

  /** Stands where something is not known. */
  static final String BLANK = "–";

  ReportTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param numeric whether its figures stand below each other
   */
  record Column(String name, boolean numeric) {}

  /**
   * Columns by their names; those of figures begin with {@code #}.
   *
   * @param most so many rows are kept
   * @param what what the rows are, to say how many more there are
   */
  static ReportTable of(
      String title, List<String> names, Stream<List<String>> rows, int most, String what) {
    List<List<String>> all = rows.toList();
    String more = all.size() > most ? "and %,d more %s".formatted(all.size() - most, what) : "";
    return new ReportTable(title, columns(names), all.stream().limit(most).toList(), more);
  }

  static List<Column> columns(List<String> names) {
    return names.stream()
        .map(n -> n.startsWith("#") ? new Column(n.substring(1), true) : new Column(n, false))
        .toList();
  }

  /** The same with something else below it. */
  ReportTable noted(String newNote) {
    String both = note.isEmpty() ? newNote : note + ". " + newNote;
    return new ReportTable(title, columns, rows, both);
  }
}
