package dev.spanwright.app.advice;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.map.Preview;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.advice.Measure;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** What can be done with measures: see them on the map, build them, or keep them as a scenario. */
final class Doing {

  private final Workspace workspace;
  private final Scenarios scenarios;
  private final ObjectProperty<Preview> preview;
  private final Consumer<String> trouble;

  /**
   * @param preview what the map shows as not yet built
   * @param trouble takes why something could not be built
   */
  Doing(
      Workspace workspace,
      Scenarios scenarios,
      ObjectProperty<Preview> preview,
      Consumer<String> trouble) {
    this.workspace = workspace;
    this.scenarios = scenarios;
    this.preview = preview;
    this.trouble = trouble;
  }

  Network network() {
    return workspace.network();
  }

  /** Shows measures on the map while the pointer rests on a node or the focus is in it. */
  void previewed(Node node, List<Measure> measures) {
    node.hoverProperty().subscribe(on -> show(on, measures));
    node.focusWithinProperty().subscribe(on -> show(on, measures));
  }

  private void show(boolean on, List<Measure> measures) {
    Preview ghosts = on ? Ghosts.of(workspace.network(), measures) : Preview.NONE;
    preview.set(ghosts);
  }

  /** Shows nothing on the map. */
  void clear() {
    preview.set(Preview.NONE);
  }

  /** Buttons that build a measure. */
  HBox buttons(String id, String title, Measure measure) {
    Button apply = button(id + "-apply", "Apply", "Apply: " + title);
    apply.setOnAction(e -> attempt(() -> workspace.apply(measure.edit(workspace.network()))));
    Button scenario =
        button(id + "-scenario", "Apply as scenario", "Apply as a scenario of its own: " + title);
    scenario.setOnAction(
        e -> attempt(() -> scenarios.add(title, measure.applyTo(workspace.network()))));
    return new HBox(8, apply, scenario);
  }

  private static Button button(String id, String text, String said) {
    Button button = new Button(text);
    button.setId(id);
    button.setAccessibleText(said);
    button.getStyleClass().add("small");
    return button;
  }

  /** The network may have changed since the advice: then it says what is not there any more. */
  private void attempt(Runnable build) {
    clear();
    Optional<String> failed = NumberText.attempt(build);
    failed.ifPresent(why -> trouble.accept("It can no longer be built: " + why));
  }
}
