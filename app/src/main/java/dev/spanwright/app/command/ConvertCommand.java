package dev.spanwright.app.command;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.Network;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a network of any format that can be read in the native one. */
@Command(
    name = "convert",
    description = {
      "Write a network in the native format.",
      "",
      "Reads a network file, or one of traffic engineering (\"schema\": \"te-instance/1\"): its "
          + "nodes become exchanges, its links have fixed capacity and length, its demands become "
          + "a matrix.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The file to read, or the name of a sample.")
  private Path in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file to write, such as mine.spanwright.json.")
  private Path out;

  @Option(names = "--force", description = "Replace OUT if it is there.")
  private boolean force;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, NetworkFileException {
    if (!force && Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandFailure(
          out
              + ": a file of that name is there already. Choose another name, or replace it by"
              + " --force.");
    }
    Network network = new NetworkOpener(console).open(in);
    NetworkWriter.save(network, out);
    console.text("Wrote " + out + System.lineSeparator());
    return 0;
  }
}
