package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of one table. */
final class CsvTable {

  /** What the rows of a table are. */
  enum Kind {
    SITES,
    LINKS,
    DEMANDS
  }

  /** No table of people has as many; each is looked for in several languages. */
  private static final int MOST_COLUMNS = 1_000;

  private final String text;
  private final Kind kind;
  private final String what;
  private final int before;
  private final Problems problems;
  private final char delimiter;
  private final CsvText places;
  private final List<CsvRow> rows = new ArrayList<>();
  private Optional<CsvHeader> header = Optional.empty();
  private int cells;

  /**
   * @param suffix of its file
   * @param before is added to the lines of its problems
   */
  CsvTable(FileText file, String suffix, int before, Problems problems) {
    text = file.text();
    kind = kind(suffix);
    what = suffix.substring(1);
    this.before = before;
    this.problems = problems;
    delimiter = CsvCells.delimiter(text);
    places = new CsvText(text, delimiter);
    file.guess().ifPresent(guess -> guess.tell(problems, before, what));
  }

  private static Kind kind(String suffix) {
    return switch (suffix) {
      case CsvPair.SITES -> Kind.SITES;
      case CsvPair.LINKS -> Kind.LINKS;
      default -> Kind.DEMANDS;
    };
  }

  /**
   * The rows.
   *
   * @param mostCells more are refused
   * @throws NetworkFileException if the text is no table, or has too many cells
   */
  List<CsvRow> rows(int mostCells) throws NetworkFileException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    int line = 0;
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord csv : parser) {
        count(csv, mostCells);
        line = (int) Math.max(1, parser.getCurrentLineNumber());
        add(csv, places.begin(csv.getCharacterPosition()));
      }
    } catch (IOException | UncheckedIOException e) {
      String why = e instanceof UncheckedIOException u ? u.getCause().getMessage() : e.getMessage();
      problems.addAt(
          before + line + 1,
          1,
          what,
          "a row that breaks off (" + why + ")",
          "cells with a separator between them, and quotes that are closed",
          "Correct the row.");
      problems.throwIfAny();
    }
    List<CsvRow> plain = delimiter == ',' ? rows : withPoints();
    return kind == Kind.SITES ? new CsvDegrees(delimiter != ',', problems).rows(plain) : plain;
  }

  private void count(CSVRecord row, int mostCells) throws NetworkFileException {
    GivenUp.check();
    cells += row.size();
    if (cells > mostCells) {
      String found = "more than " + mostCells + " cells";
      problems.addAt(0, 0, "", found, "at most " + mostCells, "Choose a smaller table.");
      problems.throwIfAny();
    }
  }

  private void checkColumns(CSVRecord csv) throws NetworkFileException {
    if (header.isEmpty() && csv.size() > MOST_COLUMNS) {
      String found = csv.size() + " columns";
      String expected = "at most " + MOST_COLUMNS;
      problems.addAt(before + 1, 1, what, found, expected, "Choose another table.");
      problems.throwIfAny();
    }
  }

  private void add(CSVRecord csv, int start) throws NetworkFileException {
    int line = places.line(start);
    checkColumns(csv);
    if (header.isEmpty()) {
      if (!csv.get(0).equals("sep=")) { // Excel's line that names the separator
        CsvHeader columns = CsvHeader.of(csv.toList(), kind);
        columns.tell(problems, before + line, what);
        header = Optional.of(columns);
      }
      return;
    }
    if (csv.stream().anyMatch(cell -> !cell.isBlank())) { // spreadsheets add empty rows
      At at = new At(before + line, 1, what);
      CsvHeader columns = header.get();
      Places ofCells = column -> place(columns, column, at, start);
      rows.add(new CsvRow(named(columns, csv, at), columns, at, ofCells));
    }
  }

  private At place(CsvHeader columns, String column, At row, int start) {
    int index = columns.indexOf(column);
    if (index < 0) {
      return row;
    }
    At cell = places.cell(start, row.line(), index);
    return row.field(columns.written().get(index), cell.line(), cell.column());
  }

  /** The cells of a row by their columns. More cells than columns would mean the wrong ones. */
  private Map<String, String> named(CsvHeader columns, CSVRecord csv, At at) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < csv.size(); i++) {
      if (i < columns.names().size()) {
        named.putIfAbsent(columns.names().get(i), CsvCells.plain(csv.get(i)));
      } else if (!csv.get(i).isBlank()) {
        problems.addAt(
            at.line(),
            at.column(),
            at.path(),
            csv.size() + " cells",
            "at most " + columns.names().size() + ", one for each column",
            "Put a text with a separator in it into quotes.");
        return named;
      }
    }
    return named;
  }

  /** Where the comma is no separator, it may be that of decimals; that is remarked. */
  private List<CsvRow> withPoints() {
    List<CsvRow> commas =
        rows.stream()
            .filter(row -> row.cells().values().stream().anyMatch(CsvCells::hasDecimalComma))
            .toList();
    if (commas.isEmpty()) {
      return rows;
    }
    At first = commas.getFirst().at();
    problems.remark(
        first.line(),
        first.column(),
        FieldPath.ROOT.field(first.path()),
        "numbers with a decimal comma",
        "a decimal point",
        "They were read so.");
    boolean hasPoints =
        rows.stream().anyMatch(row -> row.cells().values().stream().anyMatch(CsvCells::hasPoint));
    return rows.stream().map(row -> row.with(pointed(row.cells(), !hasPoints))).toList();
  }

  private static Map<String, String> pointed(Map<String, String> cells, boolean hasThousands) {
    Map<String, String> pointed = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) ->
            pointed.put(
                column,
                CsvColumns.TEXTS.contains(CsvColumns.plain(column))
                    ? cell
                    : CsvCells.pointed(cell, hasThousands && !isDegrees(column))));
    return pointed;
  }

  /** Degrees are never as many as a thousand. */
  private static boolean isDegrees(String column) {
    return Facts.means(column, Facts.LATITUDE) || Facts.means(column, Facts.LONGITUDE);
  }
}
