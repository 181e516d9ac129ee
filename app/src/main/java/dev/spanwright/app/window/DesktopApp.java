package dev.spanwright.app.window;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.render.style.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    Styles.begin();
    Map<String, String> given = getParameters().getNamed();
    Optional<HeadStart> start = HeadStart.taken();
    Settings settings = start.map(HeadStart::settings).orElseGet(DesktopApp::settings);
    for (Theme theme : Theme.values()) {
      if (theme.id().equals(given.get("theme"))) {
        settings.themeProperty().set(theme);
      }
    }
    EvaluationGate gate = new EvaluationGate();
    WindowBase base =
        base(
            stage,
            new Workspace(gate.before(Evaluator.of(LinkPlanner.standard())::evaluate)),
            settings);
    FirstDocument document = new FirstDocument(base, start, given);
    MainWindow window =
        MainWindow.ofMap(
            base,
            this,
            actions -> {
              try {
                document.open(actions);
              } finally {
                gate.open();
              }
            });
    opened(window, settings);
    Optional<FirstMap> told = FirstMap.asked().map(then -> new FirstMap(window, then));
    told.ifPresent(FirstMap::watch);
    new WindowCompletion(
            window,
            () -> {
              whole(window, document, Optional.ofNullable(given.get("trouble")));
              told.ifPresent(FirstMap::whole);
            })
        .begin();
    document.show();
    window.showMap();
  }

  private void whole(MainWindow window, FirstDocument document, Optional<String> trouble) {
    window.arrange();
    window.offerToRestore();
    window.warn(trouble);
    // Not before: its small pictures would take time from the document.
    document.onceOpen(window::welcome);
    // Ahead of the first search, which must not wait for it.
    Thread.ofPlatform().name("gazetteer").daemon().start(() -> Gazetteer.bundled().prepareSearch());
  }

  private static Settings settings() {
    return Settings.load(Settings.usualFile());
  }

  private static WindowBase base(Stage stage, Workspace workspace, Settings settings) {
    return WindowBase.of(
        stage, workspace, settings, new PlatformDialogs(stage), new AlertQuestions(stage));
  }

  /** Controls of all windows have one style sheet: they are dark or light together. */
  private void opened(MainWindow window, Settings settings) {
    settings
        .themeProperty()
        .subscribe(
            now -> List.copyOf(settingsOfAll).forEach(other -> other.themeProperty().set(now)));
    windows.add(window);
    settingsOfAll.add(settings);
  }

  @Override
  public void newWindow() {
    WindowBase base = another();
    show(MainWindow.ofMap(base, this, _ -> {}), base, MainWindow::welcome);
  }

  @Override
  public void open(Path file) {
    WindowBase base = another();
    FirstDocument document =
        new FirstDocument(base, Optional.empty(), Map.of("file", file.toString()));
    show(
        MainWindow.ofMap(base, this, document::open),
        base,
        window -> document.onceOpen(window::welcome));
  }

  private static WindowBase another() {
    return base(new Stage(), new Workspace(), settings());
  }

  private void show(MainWindow window, WindowBase base, Consumer<MainWindow> welcome) {
    opened(window, base.settings());
    new WindowCompletion(
            window,
            () -> {
              window.arrange();
              welcome.accept(window);
            })
        .begin();
    window.showMap();
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
