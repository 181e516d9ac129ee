package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the tables of a network: the one that was opened, and the others beside it. While it is
 * made, lines of different tables are told apart by {@link #APART}; {@link #placed} gives them
 * back.
 */
final class CsvReader {

  /** Lies between the lines of two tables; more than a file of bounded size can have. */
  private static final int APART = 100_000_000;

  private static final List<String> TABLES = List.of(CsvPair.SITES, CsvPair.LINKS, CsvPair.DEMANDS);

  private final Source source;
  private final NetworkLimits limits;
  private final Problems problems;
  private int cells;

  /** The one table that the file is, where it is none of several. */
  private Optional<String> alone = Optional.empty();

  CsvReader(Source source, NetworkLimits limits) {
    this.source = source;
    this.limits = limits;
    problems = new Problems(source.name());
  }

  Problems problems() {
    return problems;
  }

  /**
   * A row with its line.
   *
   * @param columns the names of columns as the header has them, by their plain form
   */
  private record Row(Map<String, String> cells, Map<String, String> columns, At at) {

    String first(List<String> names) {
      return names.stream()
          .map(columns::get)
          .filter(Objects::nonNull)
          .map(column -> cells.getOrDefault(column, ""))
          .findFirst()
          .orElse("");
    }
  }

  Graph graph() throws NetworkFileException {
    alone = alone();
    List<Graph.Node> nodes = new ArrayList<>();
    for (Row row : table(CsvPair.SITES, true)) {
      String id = row.first(CsvColumns.ID);
      String own = id.isBlank() ? row.first(CsvColumns.NAME) : id;
      nodes.add(new Graph.Node(present(own, row, "a site", "id"), row.cells(), "", row.at()));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    List<Row> links = table(CsvPair.LINKS, true);
    requireColumn(links, CsvColumns.FROM, "from");
    requireColumn(links, CsvColumns.TO, "to");
    for (Row row : links) {
      String from = present(row.first(CsvColumns.FROM), row, "a link", "from");
      String to = present(row.first(CsvColumns.TO), row, "a link", "to");
      String id = row.first(CsvColumns.LINK_ID);
      edges.add(new Graph.Edge(id, from, to, row.cells(), "", row.at()));
    }
    List<Graph.Flow> flows = new ArrayList<>();
    for (Row row : table(CsvPair.DEMANDS, false)) {
      flow(row).ifPresent(flows::add);
    }
    if (alone.equals(Optional.of(CsvPair.LINKS))) {
      nodes.addAll(ends(edges));
    }
    String name = source.fileName().replaceFirst("(-(sites|links|demands))?\\.[^.]*$", "");
    return new Graph(name, "", false, nodes, edges, flows, "");
  }

  /**
   * What the file is, if it is no table of several: a list of edges, whose ends are the sites, or
   * one of sites.
   */
  private Optional<String> alone() throws NetworkFileException {
    if (source.fileName().matches("(?i)(.*-)?(sites|links|demands)\\.[^.]*")
        || source.beside().content(nameOf(CsvPair.SITES)).isPresent()) {
      return Optional.empty();
    }
    Set<String> columns =
        CsvCells.header(FileText.of(source.content(), source.name()).text()).stream()
            .map(CsvColumns::plain)
            .collect(Collectors.toSet());
    if (CsvColumns.areOfLinks(columns)) {
      return Optional.of(CsvPair.LINKS);
    }
    return CsvColumns.areOfSites(columns) ? Optional.of(CsvPair.SITES) : Optional.empty();
  }

  /** The sites of a list of edges. */
  private List<Graph.Node> ends(List<Graph.Edge> edges) {
    Map<String, Graph.Node> ends = new LinkedHashMap<>();
    for (Graph.Edge edge : edges) {
      for (String end : List.of(edge.from(), edge.to())) {
        ends.putIfAbsent(end, new Graph.Node(end, Map.of(Facts.NAME, end), "", edge.at()));
      }
    }
    ends.remove(""); // told already
    problems.remark(
        0,
        0,
        FieldPath.ROOT,
        "a list of edges without a table of sites",
        "the tables NAME-sites.csv and NAME-links.csv in one folder",
        "A site was made of each end.");
    return List.copyOf(ends.values());
  }

  private void requireColumn(List<Row> rows, List<String> names, String column)
      throws NetworkFileException {
    if (!rows.isEmpty() && Collections.disjoint(rows.getFirst().columns().keySet(), names)) {
      Row first = rows.getFirst();
      String has = Words.cut(String.join(", ", first.columns().values()));
      problems.addAt(
          Math.max(first.at().line() - 1, first.at().line() / APART * APART + 1),
          1,
          first.at().path(),
          "the columns " + has,
          "one that is called " + column + ", or " + names.get(1),
          "Rename the column.");
      problems.throwIfAny();
    }
  }

  private String present(String cell, Row row, String what, String column) {
    if (cell.isBlank()) {
      String found = what + " without " + Words.quote(column);
      String expected = "a text in the column " + column;
      problems.addAt(
          row.at().line(), row.at().column(), row.at().path(), found, expected, "Add it.");
    }
    return cell;
  }

  private Optional<Graph.Flow> flow(Row row) {
    String text = row.first(CsvColumns.GBPS);
    double gbps = Decimals.parse(text);
    if (Double.isFinite(gbps) && gbps >= 0) {
      String from = present(row.first(CsvColumns.FROM), row, "a demand", "from");
      String to = present(row.first(CsvColumns.TO), row, "a demand", "to");
      return Optional.of(new Graph.Flow(from, to, gbps, row.at()));
    }
    problems.addAt(
        row.at().line(),
        row.at().column(),
        row.at().path() + ", gbps",
        Words.quote(text),
        "a number of Gbit/s, 0 or more",
        "Correct the cell.");
    return Optional.empty();
  }

  private List<Row> table(String suffix, boolean isRequired) throws NetworkFileException {
    if (alone.isPresent()) {
      return alone.get().equals(suffix)
          ? rows(FileText.of(source.content(), source.name()), suffix)
          : List.of();
    }
    String file = nameOf(suffix);
    boolean isOpened = file.equals(source.fileName());
    Optional<byte[]> content =
        isOpened ? Optional.of(source.content()) : source.beside().content(file);
    if (content.isEmpty()) {
      if (isRequired) {
        String found = "no file " + Words.quote(file) + " beside it";
        String expected =
            "the tables NAME-sites.csv and NAME-links.csv in one folder, or one table with the"
                + " columns from and to";
        problems.addAt(0, 0, "", found, expected, "Put both in one folder.");
        problems.throwIfAny();
      }
      return List.of();
    }
    return rows(FileText.of(content.get(), isOpened ? source.name() : file), suffix);
  }

  private String nameOf(String suffix) {
    String name = source.fileName();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (TABLES.contains("-" + stem)) { // sites.csv, links.csv without a name
      return suffix.substring(1) + (dot < 0 ? "" : name.substring(dot));
    }
    String plain = stem.replaceFirst("-(sites|links|demands)$", "");
    return plain + suffix + (dot < 0 ? "" : name.substring(dot));
  }

  private List<Row> rows(FileText file, String suffix) throws NetworkFileException {
    String text = file.text();
    String what = suffix.substring(1);
    int before = (1 + TABLES.indexOf(suffix)) * APART;
    int line = 0;
    file.guess().ifPresent(guess -> guess.tell(problems, before, what));
    List<Row> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    Map<String, String> columns = new LinkedHashMap<>();
    char delimiter = CsvCells.delimiter(text);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord csv : parser) {
        count(csv);
        line = (int) Math.max(1, parser.getCurrentLineNumber());
        if (header.isEmpty() && csv.get(0).equals("sep=")) {
          continue; // Excel's line that names the separator
        }
        if (header.isEmpty()) {
          csv.forEach(name -> header.add(name.strip()));
          header.forEach(name -> columns.putIfAbsent(CsvColumns.plain(name), name));
        } else if (csv.stream().anyMatch(cell -> !cell.isBlank())) { // spreadsheets add empty rows
          At at = new At(before + line, 1, what);
          rows.add(new Row(named(header, csv, at), columns, at));
        }
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
    return delimiter == ',' ? rows : withPoints(rows);
  }

  /** The cells of a row by their columns. More cells than columns would mean the wrong ones. */
  private Map<String, String> named(List<String> header, CSVRecord csv, At at) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < csv.size(); i++) {
      if (i < header.size()) {
        named.putIfAbsent(header.get(i), CsvCells.plain(csv.get(i)));
      } else if (!csv.get(i).isBlank()) {
        problems.addAt(
            at.line(),
            at.column(),
            at.path(),
            csv.size() + " cells",
            "at most " + header.size() + ", one for each column",
            "Put a text with a separator in it into quotes.");
        return named;
      }
    }
    return named;
  }

  /** Where the comma is no separator, it may be that of decimals; that is remarked. */
  private List<Row> withPoints(List<Row> rows) {
    List<Row> commas =
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
    return rows.stream()
        .map(row -> new Row(pointed(row.cells(), !hasPoints), row.columns(), row.at()))
        .toList();
  }

  private static Map<String, String> pointed(Map<String, String> cells, boolean hasThousands) {
    Map<String, String> pointed = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) ->
            pointed.put(
                column,
                CsvColumns.TEXTS.contains(CsvColumns.plain(column))
                    ? cell
                    : CsvCells.pointed(cell, hasThousands)));
    return pointed;
  }

  /** A problem in the file and line of its table. */
  Problem placed(Problem problem) {
    if (problem.line() < APART) {
      return problem; // of no row
    }
    String file =
        alone.isPresent() ? source.fileName() : nameOf(TABLES.get(problem.line() / APART - 1));
    return new Problem(
        file.equals(source.fileName()) ? source.name() : file,
        problem.line() % APART,
        problem.column(),
        problem.path(),
        problem.found(),
        problem.expected(),
        problem.advice());
  }

  private void count(CSVRecord row) throws NetworkFileException {
    GivenUp.check();
    cells += row.size();
    if (cells > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " cells";
      problems.addAt(0, 0, "", found, "at most " + limits.maxValues(), "Choose a smaller table.");
      problems.throwIfAny();
    }
  }
}
