package dev.spanwright.app.window;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.samples.Sample;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The JavaFX application. Its first parameter, if any, is a file to open. */
public final class DesktopApp extends Application {

  @Override
  public void start(Stage stage) {
    Settings settings = Settings.load(Settings.usualFile());
    MainWindow window =
        new MainWindow(stage, settings, new PlatformDialogs(stage), new AlertQuestions(stage));
    window.show();
    List<String> files = getParameters().getRaw();
    if (files.isEmpty()) {
      window.actions().openSample(Sample.defaultSample());
    } else {
      window.actions().open(Path.of(files.getFirst()));
    }
  }
}
