package dev.spanwright.app.command;

import dev.spanwright.app.exchange.AppFormats;
import dev.spanwright.model.file.exchange.ExchangeFormat;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Importer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the formats that can be read and written. */
@Command(
    name = "formats",
    description = "List the formats that can be read and written, and what each of them holds.",
    mixinStandardHelpOptions = true)
final class FormatsCommand implements Callable<Integer> {

  private final Console console;

  FormatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TextTable table = new TextTable("<<<<<");
    table.row(List.of("FORMAT", "READ", "WRITE", "FILES", "HOLDS"));
    table.row(List.of("native", "yes", "yes", ".spanwright.json", "everything"));
    table.row(
        List.of(
            "te-instance",
            "yes",
            "-",
            ".json",
            "sites, positions, links, lengths, capacities, demands"));
    AppFormats.all().forEach(format -> table.row(row(format)));
    console.text(table.text(""));
    return 0;
  }

  private static List<String> row(ExchangeFormat format) {
    return List.of(
        format.id(),
        format instanceof Importer ? "yes" : "-",
        format instanceof Exporter ? "yes" : "-",
        format.extensions().stream().map(e -> "." + e).collect(Collectors.joining(" ")),
        format.holds().stream().map(Facet::label).collect(Collectors.joining(", ")));
  }
}
