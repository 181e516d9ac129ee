package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.exchange.At;

/** Knows lines and columns of a table's text, which the parser of it does not tell. */
final class CsvText {

  private final String text;
  private final char delimiter;
  private int counted;
  private int countedLine = 1;

  CsvText(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * Where a record begins: behind empty lines.
   *
   * @param start where the parser begins with it
   */
  int begin(long start) {
    int at = Math.clamp(start, 0, text.length());
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      at++;
    }
    return at;
  }

  /** The line of a place in the text, from 1; places are asked for in their order. */
  int line(int place) {
    for (; counted < place; counted++) {
      countedLine += isBreak(counted) ? 1 : 0;
    }
    return countedLine;
  }

  /** Whether a line ends with this character; of two that end it, with the second. */
  private boolean isBreak(int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n'));
  }

  /**
   * Where a cell stands.
   *
   * @param start where its record begins
   * @param startLine the line of that
   * @param index of the cell, from 0
   * @return line and column, without a path
   */
  At cell(int start, int startLine, int index) {
    int line = startLine;
    int lineStart = start;
    int cell = 0;
    boolean isStart = true;
    boolean hasQuotes = false;
    boolean isWithin = false;
    int at = start;
    for (; at < text.length() && cell < index; at++) {
      char c = text.charAt(at);
      hasQuotes = isStart ? c == '"' : hasQuotes;
      isStart = false;
      if (hasQuotes && c == '"') {
        isWithin = !isWithin; // of two in a row, which stand for one, the second begins again
      } else if (!isWithin && c == delimiter) {
        cell++;
        isStart = true;
      } else if (isBreak(at)) {
        line++;
        lineStart = at + 1;
      }
    }
    return new At(line, at - lineStart + 1, "");
  }
}
