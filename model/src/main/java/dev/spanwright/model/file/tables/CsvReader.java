package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problem;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the tables of a network: the one that was opened, and the others beside it. While it is
 * made, lines of different tables are told apart by {@link #APART}; {@link #placed} gives them
 * back.
 */
final class CsvReader {

  /** Lies between the lines of two tables; more than a file of bounded size can have. */
  private static final int APART = 100_000_000;

  private static final Pattern FIRST = Pattern.compile("\\(first in line ([0-9]{9})\\)\\z");

  private static final List<String> TABLES = List.of(CsvPair.SITES, CsvPair.LINKS, CsvPair.DEMANDS);

  private final Source source;
  private final NetworkLimits limits;
  private final Problems problems;

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

  Graph graph() throws NetworkFileException {
    alone = alone();
    List<Graph.Node> nodes = new ArrayList<>();
    for (CsvRow row : table(CsvPair.SITES, true)) {
      boolean isNamed = row.first(CsvColumns.ID).isBlank() && !row.first(CsvColumns.NAME).isBlank();
      List<String> column = isNamed ? CsvColumns.NAME : CsvColumns.ID;
      String id = present(row, column, "a site", "id");
      Places places = fact -> fact.equals(Places.ID) ? row.place(column) : row.places().of(fact);
      nodes.add(new Graph.Node(id, row.cells(), "", row.at(), places));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    List<CsvRow> links = table(CsvPair.LINKS, true);
    requireColumn(links, CsvColumns.FROM, "from");
    requireColumn(links, CsvColumns.TO, "to");
    for (CsvRow row : links) {
      String from = present(row, CsvColumns.FROM, "a link", "from");
      String to = present(row, CsvColumns.TO, "a link", "to");
      String id = row.first(CsvColumns.LINK_ID);
      edges.add(new Graph.Edge(id, from, to, row.cells(), "", row.at(), ends(row)));
    }
    List<Graph.Flow> flows = new ArrayList<>();
    for (CsvRow row : table(CsvPair.DEMANDS, false)) {
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
    List<String> columns = CsvCells.header(FileText.of(source.content(), source.name()).text());
    if (CsvColumns.areOfLinks(columns) && !CsvColumns.arePlaced(columns)) {
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

  private void requireColumn(List<CsvRow> rows, List<String> names, String column)
      throws NetworkFileException {
    if (!rows.isEmpty()
        && Collections.disjoint(rows.getFirst().header().columns().keySet(), names)) {
      CsvRow first = rows.getFirst();
      String has = Words.cut(String.join(", ", first.header().written()));
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

  private static Places ends(CsvRow row) {
    return fact ->
        switch (fact) {
          case Places.FROM -> row.place(CsvColumns.FROM);
          case Places.TO -> row.place(CsvColumns.TO);
          default -> row.places().of(fact);
        };
  }

  private String present(CsvRow row, List<String> columns, String what, String column) {
    String cell = row.first(columns);
    if (cell.isBlank()) {
      String found = what + " without " + Words.quote(column);
      String expected = "a text in the column " + column;
      At at = row.place(columns);
      problems.addAt(at.line(), at.column(), at.path(), found, expected, "Add it.");
    }
    return cell;
  }

  private Optional<Graph.Flow> flow(CsvRow row) {
    String text = row.first(CsvColumns.GBPS);
    double gbps = Decimals.parse(text);
    if (Double.isFinite(gbps) && gbps >= 0) {
      String from = present(row, CsvColumns.FROM, "a demand", "from");
      String to = present(row, CsvColumns.TO, "a demand", "to");
      return Optional.of(new Graph.Flow(from, to, gbps, row.at(), ends(row)));
    }
    At at = row.place(CsvColumns.GBPS);
    problems.addAt(
        at.line(),
        at.column(),
        at.equals(row.at()) ? at.path() + ".gbps" : at.path(),
        Words.quote(text),
        "a number of Gbit/s, 0 or more",
        "Correct the cell.");
    return Optional.empty();
  }

  private List<CsvRow> table(String suffix, boolean isRequired) throws NetworkFileException {
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

  private List<CsvRow> rows(FileText file, String suffix) throws NetworkFileException {
    int before = (1 + TABLES.indexOf(suffix)) * APART;
    return new CsvTable(file, suffix, before, problems).rows(limits.maxValues());
  }

  /** What names an earlier line names it as the file counts it. */
  private static String found(Problem problem) {
    return FIRST
        .matcher(problem.found())
        .replaceFirst(line -> "(first in line " + Integer.parseInt(line.group(1)) % APART + ")");
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
        found(problem),
        problem.expected(),
        problem.advice());
  }
}
