package dev.spanwright.app.command;

import dev.spanwright.app.settings.Version;
import dev.spanwright.render.style.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The command line: opens the app, or runs one of the commands. */
@Command(
    name = "spanwright",
    description = "Design the backbone of AI: draw a network, read throughput and latency.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  the input is wrong, or something failed",
      "  2  the command line is wrong"
    })
public final class SpanwrightCommand implements Callable<Integer> {

  private final Console console;
  private final Launcher launcher;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A network file to open, or the name of a sample.")
  private Optional<Path> file;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = Choices.OfTheme.class,
      completionCandidates = Choices.OfTheme.class,
      description = "Theme of the window: dark or light.")
  private Optional<Theme> theme;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an unexpected failure (also: SPANWRIGHT_DEBUG=1).")
  private boolean debug;

  private SpanwrightCommand(Console console, Launcher launcher, boolean debug) {
    this.console = console;
    this.launcher = launcher;
    this.debug = debug;
  }

  /**
   * Runs a command line.
   *
   * @param launcher opens the window
   * @param pictures draws for {@code render}
   * @param console where to write
   * @param debug whether stack traces are printed even without {@code --debug}
   * @return the exit code: 0 done, 1 the input is wrong or something failed, 2 the command line is
   *     wrong
   */
  public static int run(
      Launcher launcher, PictureMaker pictures, Console console, boolean debug, String... args) {
    SpanwrightCommand root = new SpanwrightCommand(console, launcher, debug);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new EvaluateCommand(console))
            .addSubcommand(new SweepCommand(console))
            .addSubcommand(new ConvertCommand(console))
            .addSubcommand(new FormatsCommand(console))
            .addSubcommand(new LineCommand(console))
            .addSubcommand(new LinkCommand(console))
            .addSubcommand(new RenderCommand(console, pictures))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new SamplesCommand(console))
            .addSubcommand(new CalibrationCommand(console))
            .addSubcommand(new ManPageCommand(console))
            .addSubcommand(new CommandLine(new GenerateCompletion()))
            .setOut(console.outWriter())
            .setErr(console.errWriter())
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(
                (failure, _, _) -> Failures.report(failure, console, root.debug));
    line.getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .hidden(true); // for packages
    line.getCommandSpec().version("Spanwright " + Version.text());
    try {
      return line.execute(args);
    } catch (Error e) { // the handlers above get exceptions only
      return Failures.report(e, console, root.debug);
    }
  }

  /** Whether the environment asks for stack traces. */
  public static boolean debugFromEnvironment() {
    String value = System.getenv("SPANWRIGHT_DEBUG");
    return value != null && !value.isBlank() && !value.equals("0");
  }

  @Override
  public Integer call() throws CommandFailure {
    NetworkOpener opener = new NetworkOpener(console);
    Optional<Input> input =
        file.isPresent() ? Optional.of(opener.input(file.get())) : Optional.empty();
    launcher.open(input, theme);
    return 0;
  }
}
