package dev.spanwright.app.command;

import dev.spanwright.app.exchange.AppFormats;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.registry.NetworkFiles;
import dev.spanwright.model.network.Network;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a network of any format that can be read in any that can be written. */
@Command(
    name = "convert",
    description = {
      "Write a network in another format.",
      "",
      "Reads every format that \"spanwright formats\" lists, by its content. Writes the native "
          + "format, or the one that the name of OUT or --to asks for. What that format cannot "
          + "hold is told on standard error.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  private static final String NATIVE = "native";

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The file to read, or the name of a sample.")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file to write, such as mine.spanwright.json or mine.graphml.")
  private Path out;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format to write, where the name of OUT does not tell: see \"formats\".")
  private Optional<String> to;

  @Option(names = "--force", description = "Replace OUT if it is there.")
  private boolean force;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, NetworkFileException {
    Optional<Exporter> format = format();
    requireFree(List.of(out));
    Network network = new NetworkOpener(console).open(in);
    if (format.isEmpty()) {
      NetworkWriter.save(network, out);
      console.text("Wrote " + out + System.lineSeparator());
    } else {
      export(network, format.get());
    }
    return 0;
  }

  private void export(Network network, Exporter format)
      throws CommandFailure, NetworkFileException {
    List<String> losses = format.losses(network);
    if (!losses.isEmpty()) {
      console.note(format.label() + " does not hold: " + String.join("; ", losses) + ".");
    }
    Map<Path, byte[]> files = files(network, format);
    requireFree(files.keySet());
    for (Path path : NetworkFiles.write(files)) {
      console.text("Wrote " + path + System.lineSeparator());
    }
  }

  private Map<Path, byte[]> files(Network network, Exporter format) throws CommandFailure {
    try {
      return NetworkFiles.files(format, network, out);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(out + ": cannot be written. " + e.getMessage());
    }
  }

  /** The format that is asked for; none for the native one. */
  private Optional<Exporter> format() throws CommandFailure {
    if (to.isEmpty()) {
      return AppFormats.ofName(String.valueOf(out.getFileName()));
    }
    if (to.get().equals(NATIVE)) {
      return Optional.empty();
    }
    Optional<Exporter> named =
        AppFormats.exporters().stream().filter(f -> f.id().equals(to.get())).findFirst();
    if (named.isEmpty()) {
      throw new CommandFailure(
          "--to "
              + to.get()
              + ": there is no such format to write. Take one of "
              + NATIVE
              + ", "
              + String.join(", ", AppFormats.exporters().stream().map(Exporter::id).toList())
              + ".");
    }
    return named;
  }

  private void requireFree(Collection<Path> files) throws CommandFailure {
    for (Path file : files) {
      if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new CommandFailure(
            file
                + ": a file of that name is there already. Choose another name, or replace it by"
                + " --force.");
      }
    }
  }
}
