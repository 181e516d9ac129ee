package dev.spanwright.app.command;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text, its columns two spaces apart. */
final class TextTable {

  private final String alignment;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param alignment for each column, {@code <} left or {@code >} right
   */
  TextTable(String alignment) {
    this.alignment = alignment;
  }

  void row(List<String> cells) {
    if (cells.size() != alignment.length()) {
      throw new IllegalArgumentException(
          cells.size() + " cells in a table of " + alignment.length() + " columns");
    }
    rows.add(cells.stream().map(TextTable::printable).toList());
  }

  /** A text on one line, without the control characters that a terminal obeys. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\u0080-\u009f\u2028\u2029]", " ");
  }

  /** The table, each line after an indent. */
  String text(String indent) {
    int[] widths = new int[alignment.length()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        String pad = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : "  ");
        line.append(alignment.charAt(i) == '>' ? pad + row.get(i) : row.get(i) + pad);
      }
      out.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return out.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
