package dev.spanwright.app.command;

import dev.spanwright.model.file.AtomicFile;
import dev.spanwright.model.file.LineCaseReader;
import dev.spanwright.model.file.LineCaseWriter;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.OpenedLineCases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what arrives over amplified lines. */
@Command(
    name = "line",
    description = {
      "Compute noise, latency and dispersion of amplified lines, as JSON.",
      "",
      "Each case has groups of carriers and groups of spans (fibre and the amplifier after it). "
          + "Nonlinear noise is that of the Gaussian-noise model in closed form, whatever the "
          + "\"method\" of a case says: cases for the generalised model are computed in closed "
          + "form, too.",
      ""
    },
    mixinStandardHelpOptions = true)
final class LineCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "CASES.json", description = "A file with fibres and cases.")
  private Path file;

  @Option(names = "--channels", description = "Write the figures of all carriers, too.")
  private boolean channels;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is replaced if it is there.")
  private Optional<Path> output;

  LineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure, NetworkFileException {
    OpenedLineCases opened = LineCaseReader.open(file);
    opened.remarks().forEach(remark -> console.note("Note: " + remark.message()));
    String json = LineCaseWriter.write(opened, channels);
    if (output.isPresent()) {
      write(json, output.get());
    } else {
      console.data(json);
    }
    return 0;
  }

  private void write(String json, Path target) throws CommandFailure {
    try {
      AtomicFile.write(target, json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(
          target + " could not be written (" + Causes.of(e) + "). Choose another place.", e);
    }
    console.text("Wrote " + target + System.lineSeparator());
  }
}
