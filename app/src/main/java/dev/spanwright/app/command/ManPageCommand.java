package dev.spanwright.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, for packages. */
@Command(
    name = "man-page",
    description = "Print the manual page.",
    hidden = true,
    mixinStandardHelpOptions = true)
final class ManPageCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  ManPageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.data(ManPage.of(spec.root()));
    return 0;
  }
}
