package dev.spanwright.app.command;

import dev.spanwright.app.report.DesignReport;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a report of a network. */
@Command(
    name = "report",
    description =
        "Write a design report: maps, results with proofs, tables, failures, assumptions and their"
            + " sources.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A network file, or the name of a sample.")
  private Path file;

  @Parameters(
      index = "1",
      paramLabel = "OUT.html|pdf",
      description = "The report, in the format that its name ends in; it is replaced.")
  private Path out;

  @Mixin private ScenarioChoice scenario = new ScenarioChoice();

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    DesignReport.Format format =
        DesignReport.Format.ofFileName(out.toString())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "The report \"%s\" has to end in one of %s."
                            .formatted(out, DesignReport.Format.extensions())));
    NetworkOpener opener = new NetworkOpener(console);
    Network network = scenario.of(opener.open(file));
    Evaluation evaluation = opener.evaluate(network);
    DesignReport.write(evaluation, format, out, _ -> {}, Cancellation.never());
    console.text("Wrote %s.%n".formatted(out));
    return 0;
  }
}
