package dev.spanwright.app.window;

import dev.spanwright.app.scenario.CompareWindow;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/** The window that compares scenarios of a document: one at a time. */
final class Comparison {

  private final Stage owner;
  private final Workspace workspace;
  private final Settings settings;
  private final Questions questions;
  private Optional<CompareWindow> shown = Optional.empty();

  Comparison(Stage owner, Workspace workspace, Settings settings, Questions questions) {
    this.owner = owner;
    this.workspace = workspace;
    this.settings = settings;
    this.questions = questions;
  }

  /**
   * Compares two scenarios, in place of those that were compared.
   *
   * @param pair their identifiers
   */
  void open(List<String> pair) {
    close();
    CompareWindow window =
        new CompareWindow(
            pair,
            owner,
            workspace,
            settings,
            scene -> Styles.apply(scene, settings.themeProperty()),
            failure -> questions.problem("The comparison could not be drawn", failure.toString()));
    shown = Optional.of(window);
    window.open();
  }

  /** Closes the window, if it is open. */
  void close() {
    shown.ifPresent(CompareWindow::leave);
  }
}
