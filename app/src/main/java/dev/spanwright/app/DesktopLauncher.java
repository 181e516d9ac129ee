package dev.spanwright.app;

import dev.spanwright.app.command.CommandFailure;
import dev.spanwright.app.command.Console;
import dev.spanwright.app.command.Input;
import dev.spanwright.app.command.Launcher;
import dev.spanwright.app.command.WithoutScreen;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.window.DesktopApp;
import dev.spanwright.app.window.HeadStart;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/** Opens the window, or does the main job without one where there is no display. */
final class DesktopLauncher implements Launcher {

  /** Kept, so that the level outlives the garbage collector. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final Console console;
  private final WithoutScreen withoutScreen;

  DesktopLauncher(Console console, WithoutScreen withoutScreen) {
    this.console = console;
    this.withoutScreen = withoutScreen;
  }

  @Override
  public void open(Optional<Input> input, Optional<Theme> theme) throws CommandFailure {
    List<String> problems = Preflight.problems();
    if (!Preflight.hasDisplay()) {
      problems.forEach(console.err()::println);
      goOnWithout(input, theme);
      return;
    }
    if (!problems.isEmpty()) {
      throw new CommandFailure(String.join(System.lineSeparator(), problems));
    }
    // JavaFX warns of being on the class path, where it is on purpose.
    JAVAFX.setLevel(Level.SEVERE);
    Settings settings = Settings.load(Settings.usualFile());
    settings.interfaceSizeProperty().get().tellToolkit();
    Input first = input.orElseGet(DesktopLauncher::usualInput);
    HeadStart.begin(first::read, settings, theme.orElseGet(settings.themeProperty()::get));
    try {
      Application.launch(DesktopApp.class, parameters(input, theme, settings.trouble()));
    } catch (UnsupportedOperationException e) {
      // What JavaFX throws where DISPLAY names a display that does not answer.
      console.err().println("There is no display: " + e.getMessage() + ".");
      goOnWithout(input, theme);
    }
  }

  private void goOnWithout(Optional<Input> input, Optional<Theme> theme) throws CommandFailure {
    Input shown = input.orElseGet(DesktopLauncher::usualInput);
    console
        .err()
        .println("Going on without a window: the result comes here, the map as a picture.");
    console.err().println();
    withoutScreen.show(shown, theme.orElse(Theme.DARK));
  }

  /** What is shown where nothing is asked for. */
  private static Input usualInput() {
    return new Input.OfSample(Sample.defaultSample());
  }

  private static String[] parameters(
      Optional<Input> input, Optional<Theme> theme, Optional<String> trouble) {
    List<String> parameters = new ArrayList<>();
    input.ifPresent(
        i ->
            parameters.add(
                switch (i) {
                  case Input.OfFile(Path path) -> "--file=" + path.toAbsolutePath();
                  case Input.OfSample(Sample sample) -> "--sample=" + sample.name();
                }));
    theme.ifPresent(t -> parameters.add("--theme=" + t.id()));
    trouble.ifPresent(text -> parameters.add("--trouble=" + text));
    return parameters.toArray(String[]::new);
  }
}
