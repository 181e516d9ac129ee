package dev.spanwright.app.command;

import java.util.stream.Collectors;

/** A table in Markdown. */
final class MarkdownTable {

  private final int columns;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param alignment for each column, {@code <} left or {@code >} right
   * @param header names of the columns
   */
  MarkdownTable(String alignment, String... header) {
    columns = alignment.length();
    row(header);
    out.append(
        alignment
            .chars()
            .mapToObj(c -> c == '>' ? "---:" : "---")
            .collect(Collectors.joining("|", "|", "|\n")));
  }

  MarkdownTable row(String... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          cells.length + " cells in a table of " + columns + " columns");
    }
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    return this;
  }

  String text() {
    return out.toString();
  }

  /** A text from elsewhere, so that it is shown as it is: no markup, no further column. */
  static String plain(String text) {
    return TextTable.printable(text).replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1");
  }
}
