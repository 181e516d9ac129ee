package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.EvaluationWriter;
import dev.spanwright.model.growth.Outlook;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--objective",
      paramLabel = "WHAT",
      defaultValue = "headroom",
      converter = Choices.OfObjective.class,
      completionCandidates = Choices.OfObjective.class,
      description = {
        "What to find beside the default routing; default ${DEFAULT-VALUE}.",
        "headroom: how far all demands can grow together.",
        "best: also the routing that carries all demands at least total latency; where not all"
            + " fits, by priority, then in equal shares.",
        "throughput: also the routing that carries the most traffic in total.",
        "default: nothing more; bounds of the headroom are rough."
      })
  private Objective objective;

  @Option(
      names = "--gap",
      paramLabel = "SHARE",
      defaultValue = "0.001",
      converter = Gap.Converter.class,
      description =
          "How near to the optimum is enough, as 0.001 or 0.1%%; default ${DEFAULT-VALUE}.")
  private Gap gap;

  @Option(
      names = "--limit-ms",
      paramLabel = "MS",
      defaultValue = "10000",
      converter = LimitMillis.Converter.class,
      description =
          "After how many milliseconds the best answer so far must do; default ${DEFAULT-VALUE}.")
  private LimitMillis limit;

  @Mixin private ScenarioChoice scenario = new ScenarioChoice();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    NetworkOpener opener = new NetworkOpener(console);
    Evaluation evaluation =
        opener.evaluate(
            scenario.of(opener.open(file)),
            objective,
            new SolveLimit(gap.share(), limit.duration()));
    if (wantsRouting() && evaluation.optimal().isEmpty()) {
      console.note(
          "No routing for --objective %s was found in %d ms: loads and paths are those of the"
                  .formatted(objective.name().toLowerCase(Locale.ROOT), limit.millis())
              + " default routing. Give it more time by --limit-ms.");
    }
    Outlook outlook = outlook(evaluation);
    if (json) {
      console.data(EvaluationWriter.write(evaluation, objective, Optional.of(outlook)));
    } else {
      console.text(new EvaluationReport(evaluation).text());
      console.text(System.lineSeparator() + new OutlookReport(evaluation, outlook).text());
    }
    return 0;
  }

  /** Growth takes solving, which nobody asks for with the default routing alone. */
  private Outlook outlook(Evaluation evaluation) {
    return objective == Objective.DEFAULT
        ? Outlook.onFailures(evaluation, Cancellation.never())
        : Outlook.of(
            evaluation, new SolveLimit(gap.share(), limit.duration()), Cancellation.never());
  }

  private boolean wantsRouting() {
    return switch (objective) {
      case BEST, THROUGHPUT -> true;
      case DEFAULT, HEADROOM -> false;
    };
  }
}
