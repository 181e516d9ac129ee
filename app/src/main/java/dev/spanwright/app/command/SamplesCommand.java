package dev.spanwright.app.command;

import dev.spanwright.model.file.AtomicFile;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the networks that come with the program, or gives one. */
@Command(
    name = "samples",
    description = "List the sample networks, or print one.",
    mixinStandardHelpOptions = true)
final class SamplesCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The sample to print.")
  private Optional<String> name;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the sample to this file, which must not be there yet.")
  private Optional<Path> output;

  SamplesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    if (name.isEmpty()) {
      if (output.isPresent()) {
        throw new ParameterException(
            spec.commandLine(), "-o needs the NAME of a sample: " + Input.sampleNames() + ".");
      }
      console.text(list());
      return 0;
    }
    Sample sample =
        SampleNetworks.find(name.get())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "There is no sample \""
                            + name.get()
                            + "\". Take one of: "
                            + Input.sampleNames()
                            + "."));
    if (output.isPresent()) {
      write(sample, output.get());
    } else {
      console.data(sample.json());
    }
    return 0;
  }

  private static String list() {
    TextTable table = new TextTable("<<");
    for (Sample sample : SampleNetworks.all()) {
      table.row(List.of(sample.name(), sample.summary()));
    }
    return table.text("");
  }

  private void write(Sample sample, Path file) throws CommandFailure {
    if (Files.exists(file)) {
      throw new CommandFailure(
          file + ": a file of that name is there already. Choose another name, or remove it.");
    }
    try {
      AtomicFile.write(file, sample.json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(
          file + " could not be written (" + Causes.of(e) + "). Choose another folder.", e);
    }
    console.text("Wrote " + file + System.lineSeparator());
  }
}
