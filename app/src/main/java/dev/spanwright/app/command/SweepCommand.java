package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureCases;
import dev.spanwright.model.failure.FailureStudy;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.StudyGround;
import dev.spanwright.model.failure.SweepMerge;
import dev.spanwright.model.failure.SweepProgress;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.SweepRequest;
import dev.spanwright.model.failure.SweepResult;
import dev.spanwright.model.file.AtomicFile;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.SweepReader;
import dev.spanwright.model.file.SweepWriter;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fails everything in turn, and prints what is left. */
@Command(
    name = "sweep",
    description = {
      "Fail every link, site, hut or shared-risk group in turn, and print what is left.",
      "",
      "A large sweep can be spread: run \"sweep FILE --shard 1/4 --json\" to \"4/4\" anywhere, then"
          + " \"sweep --merge\" with the four files gives exactly what one run would have given.",
      ""
    },
    mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {

  /** Progress is told at so many steps. */
  private static final int STEPS = 10;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A network file, or the name of a sample; with --merge the shards, as JSON.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--merge", description = "Merge shards, which were written by --json.")
  private boolean merge;

  @Option(
      names = "--scope",
      paramLabel = "WHAT",
      defaultValue = "links",
      converter = SweepScope.Converter.class,
      description = {
        "What fails, one or more of links, spans, huts, sites, groups, or all; default"
            + " ${DEFAULT-VALUE}.",
        "A span or a hut takes its link down, so these cost no time beside links."
      })
  private SweepScope scope;

  @Option(names = "--pairs", description = "Also every pair of links.")
  private boolean pairs;

  @Option(
      names = "--scheme",
      paramLabel = "HOW",
      defaultValue = "shortest",
      converter = Choices.OfRestoration.class,
      completionCandidates = Choices.OfRestoration.class,
      description = {
        "How traffic finds its way after a failure; default ${DEFAULT-VALUE}.",
        "shortest: on the shortest paths that are left.",
        "optimal: in the best way; where not all fits, by priority, then in equal shares."
      })
  private Restoration restoration;

  @Option(
      names = "--gap",
      paramLabel = "SHARE",
      defaultValue = "0.001",
      converter = Gap.Converter.class,
      description =
          "How near to the optimum each headroom is, as 0.001 or 0.1%%; default ${DEFAULT-VALUE}.")
  private Gap gap;

  @Option(
      names = "--limit-ms",
      paramLabel = "MS",
      defaultValue = "60000",
      converter = LimitMillis.Converter.class,
      description =
          "After how many milliseconds the best answer for one case must do; default"
              + " ${DEFAULT-VALUE}.")
  private LimitMillis limit;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = SweepScope.ShardConverter.class,
      description = "Only part I of N of the cases.")
  private Optional<Shard> shard = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "Threads that share the cases; default: as many as processors.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--name-demands",
      paramLabel = "COUNT",
      defaultValue = "20",
      description =
          "Most demands named for each case, those that lose most; default ${DEFAULT-VALUE}.")
  private int namedDemands;

  @Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Option(names = "--csv", paramLabel = "OUT.csv", description = "Write one row for each case.")
  private Optional<Path> csv = Optional.empty();

  @Mixin private ScenarioChoice scenario = new ScenarioChoice();

  SweepCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Optional<Network> network = merge ? Optional.empty() : Optional.of(network());
    SweepReport report = network.isPresent() ? sweep(network.get()) : merged();
    if (csv.isPresent()) {
      write(SweepCsv.of(report), csv.get());
    }
    if (json) {
      console.data(SweepWriter.write(report));
    } else {
      console.text(new SweepText(report, network).text());
    }
    return 0;
  }

  private Network network() throws CommandFailure, NetworkFileException {
    if (files.size() > 1) {
      throw new CommandFailure(
          "sweep takes one network, found %d files. To merge shards of a sweep add --merge."
              .formatted(files.size()));
    }
    return scenario.of(new NetworkOpener(console).open(files.getFirst()));
  }

  private SweepReport merged() throws CommandFailure, NetworkFileException {
    List<SweepReport> reports = new ArrayList<>();
    for (Path file : files) {
      reports.add(SweepReader.open(file));
    }
    try {
      return SweepMerge.of(reports);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("The shards do not fit together: " + e.getMessage() + ".", e);
    }
  }

  private SweepReport sweep(Network network) throws CommandFailure {
    Evaluation evaluation =
        new NetworkOpener(console).evaluate(network, Objective.DEFAULT, SolveLimit.DEFAULT);
    SweepScope kinds = pairs ? scope.withPairs() : scope;
    List<FailureCase> all = FailureCases.of(network, evaluation.plants(), kinds.kinds());
    Shard part = shard.orElse(Shard.WHOLE);
    StudyGround ground = StudyGround.of(network, evaluation.plants(), evaluation.demands());
    tellOfProtection(network);
    FailureStudy study = FailureStudy.of(ground, request(), Cancellation.never());
    SweepResult result = study.sweep(part.of(all), this::tell, Cancellation.never());
    return new SweepReport(network.name(), List.copyOf(kinds.kinds()), part, all.size(), result);
  }

  private void tellOfProtection(Network network) {
    boolean restored =
        network.traffic().own().values().stream()
            .map(ClassRules::protection)
            .allMatch(
                how -> how == Protection.RESTORE_SHORTEST || how == Protection.RESTORE_OPTIMAL);
    if (!restored) {
      console.note(
          "Note: traffic classes of this network are sent twice or not restored. The sweep restores"
              + " every demand by --scheme; evaluate tells availability by the rules of classes.");
    }
  }

  private SweepRequest request() throws CommandFailure {
    try {
      SweepRequest request =
          SweepRequest.of(restoration)
              .withLimitEach(new SolveLimit(gap.share(), limit.duration()))
              .withMostNamed(namedDemands)
              .withoutLoads();
      return threads.isPresent() ? request.withThreads(threads.get()) : request;
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          "--threads takes 1 or more, --name-demands 0 or more: " + e.getMessage() + ".", e);
    }
  }

  private void tell(SweepProgress progress) {
    int step = STEPS * progress.done() / progress.total();
    if (step > STEPS * (progress.done() - 1) / progress.total()) {
      console.note("%d of %d failures".formatted(progress.done(), progress.total()));
    }
  }

  private static void write(String text, Path target) throws CommandFailure {
    try {
      AtomicFile.write(target, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandFailure(
          target + " could not be written (" + Causes.of(e) + "). Choose another place.", e);
    }
  }
}
