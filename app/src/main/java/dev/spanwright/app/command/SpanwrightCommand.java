package dev.spanwright.app.command;

import dev.spanwright.app.settings.Version;
import dev.spanwright.render.style.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = Choices.OfTheme.class,
      completionCandidates = Choices.OfTheme.class,
      description = "Theme of the window: dark or light.")
  private Optional<Theme> theme = Optional.empty();

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
    Commands commands = new Commands(console, pictures);
    try {
      return commands.isPlainStart(List.of(args))
          ? root.open(Stream.of(args).findFirst())
          : root.parse(commands, args);
    } catch (Error e) { // the handlers of picocli get exceptions only
      return Failures.report(e, console, root.debug);
    }
  }

  /** Opens the window without picocli, which takes longer to load than a network to read. */
  private int open(Optional<String> name) {
    try {
      file = name.map(Path::of);
      return call();
    } catch (CommandFailure | RuntimeException e) {
      return Failures.report(e, console, debug);
    }
  }

  private int parse(Commands commands, String... args) {
    CommandLine line = new CommandLine(this);
    for (Object command : commands.meantBy(List.of(args))) {
      line.addSubcommand(command);
    }
    line.setOut(console.outWriter())
        .setErr(console.errWriter())
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler((failure, _, _) -> Failures.report(failure, console, debug));
    Optional.ofNullable(line.getSubcommands().get("generate-completion"))
        .ifPresent(hidden -> hidden.getCommandSpec().usageMessage().hidden(true)); // for packages
    line.getCommandSpec().version("Spanwright " + Version.text());
    return line.execute(args);
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
