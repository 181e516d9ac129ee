package dev.spanwright.app.window;

import dev.spanwright.app.export.ScenesExport;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.present.Presentation;
import dev.spanwright.app.present.SceneBook;
import dev.spanwright.app.present.ScenesPane;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.export.PictureFormat;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.stage.Stage;

/** What can be done with scenes in a window. */
final class SceneActions {

  private final Stage stage;
  private final Workspace workspace;
  private final Settings settings;
  private final MapView map;
  private final ScenesExport export;
  private final Runnable takeTyped;
  private final Consumer<Throwable> failed;
  private final ScenesPane pane;
  private Runnable showPanel = () -> {};
  private Optional<Presentation> running = Optional.empty();

  /**
   * @param takeTyped takes over text that is being typed
   * @param failed takes what went wrong while painting
   */
  SceneActions(
      Stage stage,
      Workspace workspace,
      Settings settings,
      MapView map,
      ScenesExport export,
      Runnable takeTyped,
      Consumer<Throwable> failed) {
    this.stage = stage;
    this.workspace = workspace;
    this.settings = settings;
    this.map = map;
    this.export = export;
    this.takeTyped = takeTyped;
    this.failed = failed;
    pane =
        new ScenesPane(
            workspace,
            settings,
            new SceneBook(workspace, settings, map),
            this::presentFrom,
            failed);
  }

  /** The panel of scenes. */
  ScenesPane pane() {
    return pane;
  }

  /** How the panel is brought to the front. */
  void onShowPanel(Runnable action) {
    showPanel = action;
  }

  void showPanel() {
    showPanel.run();
  }

  void add() {
    takeTyped.run();
    showPanel.run();
    pane.add();
  }

  void present() {
    presentFrom(0);
  }

  private void presentFrom(int index) {
    takeTyped.run();
    if (running.filter(Presentation::isShown).isEmpty()) {
      running =
          Optional.of(
              Presentation.start(
                  index,
                  stage,
                  workspace,
                  settings,
                  map,
                  scene -> Styles.apply(scene, settings.themeProperty()),
                  failed,
                  () -> running = Optional.empty()));
    }
  }

  void export(PictureFormat format) {
    takeTyped.run();
    export.export(workspace, settings, format);
  }

  void cancelExport() {
    export.cancel();
  }

  ReadOnlyBooleanProperty exportingProperty() {
    return export.runningProperty();
  }

  void close() {
    export.cancel();
    running.filter(Presentation::isShown).ifPresent(Presentation::leave);
    pane.close();
  }
}
