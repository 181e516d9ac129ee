package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Utf8Text;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of a network: the one that was opened, and the others beside it. */
final class CsvReader {

  private static final List<String> FROM = List.of("from", "source", "a");
  private static final List<String> TO = List.of("to", "target", "b");
  private static final List<String> ID = List.of("id", "site", "node");

  private final Source source;
  private final NetworkLimits limits;
  private final Problems problems;
  private int cells;

  CsvReader(Source source, NetworkLimits limits) {
    this.source = source;
    this.limits = limits;
    problems = new Problems(source.name());
  }

  Problems problems() {
    return problems;
  }

  /** A row with its line. */
  private record Row(Map<String, String> cells, At at) {

    String first(List<String> names) {
      return names.stream()
          .flatMap(
              name ->
                  cells.entrySet().stream()
                      .filter(cell -> cell.getKey().toLowerCase(Locale.ROOT).equals(name)))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }
  }

  Graph graph() throws NetworkFileException {
    List<Graph.Node> nodes = new ArrayList<>();
    for (Row row : table(CsvPair.SITES, true)) {
      String id = row.first(ID);
      String own = id.isBlank() ? row.first(List.of("name")) : id;
      nodes.add(new Graph.Node(own, row.cells(), "", row.at()));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    for (Row row : table(CsvPair.LINKS, true)) {
      String from = row.first(FROM);
      String to = row.first(TO);
      String id = row.first(List.of("id"));
      edges.add(new Graph.Edge(id, from, to, List.of(), row.cells(), "", row.at()));
    }
    List<Graph.Flow> flows = new ArrayList<>();
    for (Row row : table(CsvPair.DEMANDS, false)) {
      flow(row).ifPresent(flows::add);
    }
    String name = source.fileName().replaceFirst("(-(sites|links|demands))?\\.[^.]*$", "");
    return new Graph(name, "", false, nodes, edges, flows, "");
  }

  private Optional<Graph.Flow> flow(Row row) {
    String text = row.first(List.of("gbps", "demand", "traffic"));
    try {
      double gbps = Double.parseDouble(text);
      if (Double.isFinite(gbps) && gbps >= 0) {
        return Optional.of(new Graph.Flow(row.first(FROM), row.first(TO), gbps, row.at()));
      }
    } catch (NumberFormatException _) {
      // told below
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
    String file = nameOf(suffix);
    boolean isOpened = file.equals(source.fileName());
    Optional<byte[]> content =
        isOpened ? Optional.of(source.content()) : source.beside().apply(file);
    if (content.isEmpty()) {
      if (isRequired) {
        String found = "no file " + Words.quote(file) + " beside it";
        String expected = "the tables NAME-sites.csv and NAME-links.csv in one folder";
        problems.addAt(0, 0, "", found, expected, "Put both in one folder.");
        problems.throwIfAny();
      }
      return List.of();
    }
    return rows(Utf8Text.of(content.get(), file), suffix.substring(1));
  }

  private String nameOf(String suffix) {
    String name = source.fileName();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String plain = stem.replaceFirst("-(sites|links|demands)$", "");
    return plain + suffix + (dot < 0 ? "" : name.substring(dot));
  }

  private List<Row> rows(String text, String what) throws NetworkFileException {
    List<Row> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord csv : parser) {
        count(csv);
        if (header.isEmpty()) {
          csv.forEach(name -> header.add(name.strip()));
        } else {
          Map<String, String> named = new LinkedHashMap<>();
          for (int i = 0; i < Math.min(csv.size(), header.size()); i++) {
            named.putIfAbsent(header.get(i), csv.get(i).strip());
          }
          int line = (int) Math.max(1, parser.getCurrentLineNumber());
          rows.add(new Row(named, new At(line, 1, what)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.addAt(
          0,
          0,
          what,
          "a table that breaks off (" + e.getMessage() + ")",
          "rows of comma-separated values",
          "Close the quotes.");
      problems.throwIfAny();
    }
    return rows;
  }

  private void count(CSVRecord row) throws NetworkFileException {
    cells += row.size();
    if (cells > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " cells";
      problems.addAt(0, 0, "", found, "at most " + limits.maxValues(), "Choose a smaller table.");
      problems.throwIfAny();
    }
  }

  /** Whichever of tab, semicolon and comma the header has most of. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      if (header.chars().filter(h -> h == c).count()
          > header.chars().filter(h -> h == ',').count()) {
        best = c;
      }
    }
    return best;
  }
}
