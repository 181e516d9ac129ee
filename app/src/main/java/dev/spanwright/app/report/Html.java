package dev.spanwright.app.report;

import dev.spanwright.render.style.Quantity;
import java.util.List;

/** Writes well-formed HTML, which is XML as well. */
final class Html {

  private static final int MANY_COLUMNS = 8;

  /** A table of so many rows is not divided between pages. */
  private static final int MOST_ROWS_WHOLE = 16;

  private final StringBuilder out = new StringBuilder();

  /** Text as it stands in a document. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                  if (c >= ' ' || c == '\n' || c == '\t') { // others are not allowed in XML
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  /** An element with text in it. */
  Html element(String name, String text) {
    return element(name, "", text);
  }

  /** An element of a class with text in it, where no line ends inside a figure. */
  Html element(String name, String styleClass, String text) {
    open(name, styleClass);
    out.append(escaped(Quantity.unbroken(text)));
    out.append("</").append(name).append(">\n");
    return this;
  }

  Html open(String name, String styleClass) {
    out.append('<').append(name);
    if (!styleClass.isEmpty()) {
      out.append(" class=\"").append(styleClass).append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Paragraphs, one for each line. */
  Html paragraphs(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
    return this;
  }

  /** A table under its title, with what is said below it. */
  Html table(ReportTable table) {
    boolean whole = table.rows().size() <= MOST_ROWS_WHOLE;
    open("div", whole ? "whole" : "").element("h3", table.title());
    open("table", table.columns().size() > MANY_COLUMNS ? "dense" : "");
    head(table);
    open("tbody", "");
    table.rows().forEach(row -> row(table.columns(), row));
    close("tbody").close("table");
    if (!table.note().isEmpty()) {
      element("p", "note", table.note());
    }
    return close("div");
  }

  private void head(ReportTable table) {
    if (table.columns().stream().allMatch(column -> column.name().isEmpty())) {
      return;
    }
    open("thead", "").open("tr", "");
    for (ReportTable.Column column : table.columns()) {
      element("th", column.numeric() ? "n" : "", column.name());
    }
    close("tr").close("thead");
  }

  private void row(List<ReportTable.Column> columns, List<String> row) {
    open("tr", "");
    for (int i = 0; i < row.size(); i++) {
      boolean name = i == 0 && columns.size() <= MANY_COLUMNS;
      boolean strong = i > 0 && columns.get(i).name().isEmpty() && i < row.size() - 1;
      String style = columns.get(i).numeric() ? "n" : name ? "name" : strong ? "strong" : "";
      element("td", style, row.get(i));
    }
    close("tr");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
