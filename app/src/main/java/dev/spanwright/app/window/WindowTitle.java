package dev.spanwright.app.window;

import dev.spanwright.app.workspace.Workspace;
import java.nio.file.Path;
import javafx.stage.Stage;

/** The title of a window: the file or network, the scenario, and a dot while not all is saved. */
final class WindowTitle {

  private WindowTitle() {}

  /** Keeps the title of a window true. */
  static void of(Stage stage, Workspace workspace) {
    Runnable show = () -> stage.setTitle(text(workspace));
    workspace.historyProperty().subscribe((_, _) -> show.run());
    workspace.fileProperty().subscribe((_, _) -> show.run());
    workspace.dirtyProperty().subscribe((_, _) -> show.run());
    show.run();
  }

  private static String text(Workspace workspace) {
    String name =
        workspace
            .fileProperty()
            .get()
            .map(Path::getFileName)
            .map(Path::toString)
            .orElse(workspace.document().name());
    String scenario =
        workspace
            .document()
            .scenarios()
            .find(workspace.scenario())
            .map(shown -> " – " + shown.name())
            .orElse("");
    String unsaved = workspace.dirtyProperty().get() ? "• " : "";
    return unsaved + name + scenario + " – Spanwright";
  }
}
