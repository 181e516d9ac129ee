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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network of any format that can be read in any that can be written. */
@Command(
    name = "convert",
    description = {
      "Write a network in another format.",
      "",
      "Reads every format that \"spanwright formats\" lists, by its content. Writes the one that "
          + "the name of OUT or --to asks for; a name in .json alone asks for the native one. What "
          + "that format cannot hold and what was assumed is told on standard error.",
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

  @Option(
      names = "--locate",
      description =
          "Place sites without a position at the city of their name. Others are laid out beside "
              + "those that they are linked to.")
  private boolean locate;

  @Option(names = "--force", description = "Replace OUT if it is there.")
  private boolean force;

  @Spec private CommandSpec spec;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, NetworkFileException {
    Optional<Exporter> format = format();
    requireFree(List.of(out));
    Network network = new NetworkOpener(console).open(in, locate);
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
      console.note("Lost in " + format.label() + ": " + String.join("; ", losses) + ".");
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
  private Optional<Exporter> format() {
    if (to.isEmpty()) {
      String name = String.valueOf(out.getFileName());
      Optional<Exporter> named = AppFormats.ofName(name);
      boolean isNative = name.toLowerCase(Locale.ROOT).endsWith(".json") || Files.isDirectory(out);
      if (named.isEmpty() && !isNative) {
        throw wrong(
            out
                + ": the name does not tell the format. Let it end in .json for the native"
                + " one, or ask for one by --to: "
                + formats()
                + ".");
      }
      return named;
    }
    if (to.get().equals(NATIVE)) {
      return Optional.empty();
    }
    Optional<Exporter> named =
        AppFormats.exporters().stream().filter(f -> f.id().equals(to.get())).findFirst();
    if (named.isEmpty()) {
      throw wrong(
          "--to "
              + to.get()
              + ": there is no such format to write. Take one of "
              + formats()
              + ".");
    }
    return named;
  }

  private static String formats() {
    Stream<String> others = AppFormats.exporters().stream().map(Exporter::id);
    return Stream.concat(Stream.of(NATIVE), others).collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
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
