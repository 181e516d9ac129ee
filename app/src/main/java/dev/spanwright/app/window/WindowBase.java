package dev.spanwright.app.window;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Documents;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * What a window begins with: its document, its map, and the frame that its other parts come into.
 *
 * @param stage the window, which has its scene and its place
 * @param documents opens and saves the document
 * @param dialogs asks for files
 * @param questions asks and tells
 */
record WindowBase(
    Stage stage,
    Workspace workspace,
    Settings settings,
    Documents documents,
    FileDialogs dialogs,
    Questions questions,
    MapView map,
    WindowFrame frame,
    WindowMemory memory) {

  static WindowBase of(
      Stage stage,
      Workspace workspace,
      Settings settings,
      FileDialogs dialogs,
      Questions questions) {
    workspace.ask(settings.routingProperty().get().objective());
    settings.routingProperty().addListener((o, old, now) -> workspace.ask(now.objective()));
    Documents documents = new Documents(workspace, dialogs, questions, settings);
    MapView map =
        new MapView(
            workspace,
            settings,
            failure -> questions.problem("The map could not be drawn", String.valueOf(failure)));
    WindowMemory memory = new WindowMemory(stage, settings);
    WindowFrame frame = new WindowFrame(map, settings.themeProperty().get(), memory.sideWidth());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    // Higher, and the title would be above the screen, or the last line below it.
    double mostHeight = screen.getHeight() - OverOwner.FRAME_PX;
    // In its size from the start: the first map is not painted in another one.
    Dimension2D content = WindowFrame.usualContent(settings.windowPlaceProperty().get());
    stage.setScene(
        new Scene(
            frame.layers(),
            Math.min(content.getWidth(), screen.getWidth()),
            Math.min(content.getHeight(), mostHeight)));
    stage.setMinWidth(Math.min(800, screen.getWidth()));
    stage.setMinHeight(Math.min(500, mostHeight));
    memory.restore();
    WindowTitle.of(stage, workspace);
    return new WindowBase(
        stage, workspace, settings, documents, dialogs, questions, map, frame, memory);
  }

  /** Gives the scene its style sheets, and the window its icon. */
  void style() {
    Styles.apply(stage.getScene(), settings.themeProperty());
    Icons.addTo(stage);
  }
}
