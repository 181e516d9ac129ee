package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.EvaluationWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a network carries and how fast. */
@Command(
    name = "evaluate",
    description = "Print throughput, latency and load of a network.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A network file, or the name of a sample.")
  private Path file;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    NetworkOpener opener = new NetworkOpener(console);
    Evaluation evaluation = opener.evaluate(opener.open(file));
    if (json) {
      console.data(EvaluationWriter.write(evaluation));
    } else {
      console.text(new EvaluationReport(evaluation).text());
    }
    return 0;
  }
}
