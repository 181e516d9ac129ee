package dev.spanwright.app;

import dev.spanwright.app.command.Console;
import dev.spanwright.app.command.MapPicture;
import dev.spanwright.app.command.SpanwrightCommand;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs the commands that people run most, into nothing. A package is built with a cache of what
 * that loads and links, from one process that also rehearses the window.
 */
final class CommandRehearsal {

  private final Console nowhere =
      new Console(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

  /** Whether this process was started to rehearse. */
  static boolean isAsked() {
    return "rehearse".equals(System.getProperty("spanwright.first-map"));
  }

  /**
   * Runs them.
   *
   * @throws IllegalStateException if one of them fails
   */
  void run() {
    for (int i = 0; i < 3; i++) {
      command(List.of("evaluate", "us-power-first"));
      command(List.of("evaluate", "us-power-first", "--json"));
    }
  }

  private void command(List<String> args) {
    int code =
        SpanwrightCommand.run(
            (_, _) -> {}, new MapPicture(), nowhere, true, args.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("spanwright " + String.join(" ", args) + " gave " + code);
    }
  }
}
