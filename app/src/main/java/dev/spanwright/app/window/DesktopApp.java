package dev.spanwright.app.window;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The JavaFX application. Parameters: {@code --file=} a network file, or {@code --sample=} the name
 * of a sample, {@code --theme=} dark or light, and {@code --trouble=} what to tell people first.
 */
public final class DesktopApp extends Application implements WindowHost {

  private final List<MainWindow> windows = new ArrayList<>();
  private final List<Settings> settingsOfAll = new ArrayList<>();

  @Override
  public void start(Stage stage) {
    Map<String, String> given = getParameters().getNamed();
    // Read ahead of the first hover or search, which must not wait for it.
    Thread.ofPlatform().name("gazetteer").daemon().start(Gazetteer::bundled);
    MainWindow window = open(stage, given);
    Sample sample =
        Optional.ofNullable(given.get("sample"))
            .flatMap(SampleNetworks::find)
            .orElseGet(Sample::defaultSample);
    FirstMap.asked().ifPresent(then -> new FirstMap(window, then).watch());
    window.offerToRestore();
    if (given.containsKey("file")) {
      window.actions().open(Path.of(given.get("file")), window::welcome);
    } else {
      window.actions().openSample(sample);
      window.welcome(); // not before: its small pictures would take time from the document
    }
    window.map().fit(); // at once: the first picture is of the network, not of the world before it
    window.warn(Optional.ofNullable(given.get("trouble")));
  }

  private MainWindow open(Stage stage, Map<String, String> given) {
    Settings settings = Settings.load(Settings.usualFile());
    for (Theme theme : Theme.values()) {
      if (theme.id().equals(given.get("theme"))) {
        settings.themeProperty().set(theme);
      }
    }
    MainWindow window =
        new MainWindow(
            stage,
            new Workspace(),
            settings,
            new PlatformDialogs(stage),
            new AlertQuestions(stage),
            this);
    // Controls of all windows have one style sheet: they are dark or light together.
    settings
        .themeProperty()
        .subscribe(
            now -> List.copyOf(settingsOfAll).forEach(other -> other.themeProperty().set(now)));
    windows.add(window);
    settingsOfAll.add(settings);
    window.showMap();
    return window;
  }

  @Override
  public void newWindow() {
    open(new Stage(), Map.of()).welcome();
  }

  @Override
  public void quit() {
    for (MainWindow window : List.copyOf(windows).reversed()) {
      if (!window.leave()) {
        return;
      }
    }
  }

  @Override
  public void closed(MainWindow window) {
    int index = windows.indexOf(window);
    windows.remove(index);
    settingsOfAll.remove(index);
  }
}
