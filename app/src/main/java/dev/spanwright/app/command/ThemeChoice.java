package dev.spanwright.app.command;

import dev.spanwright.render.style.Theme;
import picocli.CommandLine.Option;

/** In which theme a command draws: an option that it mixes in. */
final class ThemeChoice {

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "dark",
      converter = Choices.OfTheme.class,
      completionCandidates = Choices.OfTheme.class,
      description = "dark or light; default ${DEFAULT-VALUE}.")
  private Theme theme;

  /** The theme that was chosen. */
  Theme get() {
    return theme;
  }
}
