package dev.spanwright.app.command;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problem;
import dev.spanwright.samples.SampleNetworks;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, and gives the exit code. */
final class Failures {

  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private Failures() {}

  /** A command line that is wrong. */
  static int usage(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    Optional<String> noCommand = noCommand(failure, args);
    err.println(noCommand.orElse(failure.getMessage()));
    if (noCommand.isEmpty()) {
      UnmatchedArgumentException.printSuggestions(failure, err);
    }
    err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return USAGE;
  }

  /** What stands where a command should, and is none: its arguments are not what is wrong. */
  private static Optional<String> noCommand(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    if (!(failure instanceof UnmatchedArgumentException) || command.getParent() != null) {
      return Optional.empty();
    }
    String commands =
        command.getSubcommands().entrySet().stream()
            .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return Stream.of(args)
        .findFirst() // behind an option it may be the value of that
        .filter(name -> name.matches("[a-z][a-z-]*")) // what has an ending is meant as a file
        .filter(name -> !new File(name).exists() && SampleNetworks.find(name).isEmpty())
        .map(name -> "\"%s\" is no command; expected one of %s.".formatted(name, commands));
  }

  /** A command that failed. */
  static int report(Throwable failure, Console console, boolean debug) {
    switch (failure) {
      case NetworkFileException file ->
          file.problems().stream().map(Problem::message).forEach(console::note);
      case CommandFailure known -> console.note(known.getMessage());
      case OutOfMemoryError _ ->
          console.note(
              "There is not enough memory for this network (%d MB for Java). Give Java more, such as"
                      .formatted(Runtime.getRuntime().maxMemory() >> 20)
                  + " SPANWRIGHT_JAVA_OPTS=-Xmx8g.");
      case IOException io ->
          console.note("Reading or writing failed: " + Causes.withFolder(io) + ".");
      default -> {
        console.note(
            "Spanwright met an error of its own: %s (%s)."
                .formatted(Causes.ofAny(failure), failure.getClass().getSimpleName()));
        if (!debug) {
          console.note("Run it again with --debug and report what it prints.");
        }
      }
    }
    if (debug) {
      failure.printStackTrace(console.err());
    }
    return FAILED;
  }
}
