package dev.spanwright.model.file.tables;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables of comma-separated values (RFC 4180) with a header: sites, links between them, and
 * demands, which need not be there when they are read; files whose names end in {@code -sites},
 * {@code -links}, {@code -demands}.
 */
public final class CsvPair implements Importer, Exporter {

  static final String SITES = "-sites";
  static final String LINKS = "-links";
  static final String DEMANDS = "-demands";

  private static final List<String> SITE_COLUMNS =
      List.of("id", Facts.NAME, Facts.KIND, Facts.LATITUDE, Facts.LONGITUDE);
  private static final List<String> LINK_COLUMNS =
      List.of(
          "id",
          "from",
          "to",
          Facts.LENGTH_KM,
          Facts.CAPACITY_GBPS,
          Facts.LATENCY_MS,
          Facts.FIBER,
          Facts.FIBER_PAIRS);

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String label() {
    return "CSV tables";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv");
  }

  @Override
  public List<String> readExtensions() {
    return List.of("tsv", "txt");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.of(
        Facet.SITES,
        Facet.NAMES,
        Facet.POSITIONS,
        Facet.KINDS,
        Facet.LINKS,
        Facet.LENGTHS,
        Facet.CAPACITIES,
        Facet.FIBER_TYPES,
        Facet.DEMANDS);
  }

  @Override
  public boolean recognises(Head head) {
    String first = head.text().lines().findFirst().orElse("");
    boolean isTable = first.contains(",") || first.contains(";") || first.contains("\t");
    return isTable
        && switch (head.extension()) {
          case "csv", "tsv" -> true;
          case "txt" -> CsvColumns.areOfNetwork(CsvCells.header(head.text()));
          default -> false;
        };
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    CsvReader reader = new CsvReader(source, limits);
    try {
      return NetworkOf.graph(reader.graph(), limits, reader.problems()).withRemarks(reader::placed);
    } catch (NetworkFileException e) {
      throw new NetworkFileException(e.problems().stream().map(reader::placed).toList());
    }
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    List<List<String>> sites = new ArrayList<>(List.of(SITE_COLUMNS));
    graph
        .nodes()
        .forEach(node -> sites.add(row(SITE_COLUMNS, Map.of("id", node.id()), node.facts())));
    List<List<String>> links = new ArrayList<>(List.of(LINK_COLUMNS));
    for (Graph.Edge edge : graph.edges()) {
      Map<String, String> ends = Map.of("id", edge.id(), "from", edge.from(), "to", edge.to());
      links.add(row(LINK_COLUMNS, ends, edge.facts()));
    }
    List<List<String>> demands = new ArrayList<>(List.of(List.of("from", "to", "gbps")));
    for (Graph.Flow flow : graph.flows()) {
      String gbps = dev.spanwright.model.file.JsonText.plain(flow.gbps());
      demands.add(List.of(flow.from(), flow.to(), gbps));
    }
    // without demands too: a table of an earlier export would be read instead
    return List.of(
        new Part(SITES, csv(sites)), new Part(LINKS, csv(links)), new Part(DEMANDS, csv(demands)));
  }

  private static List<String> row(
      List<String> columns, Map<String, String> own, Map<String, String> facts) {
    return columns.stream()
        .map(column -> own.getOrDefault(column, facts.getOrDefault(column, "")))
        .map(CsvCells::harmless)
        .toList();
  }

  private static byte[] csv(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
