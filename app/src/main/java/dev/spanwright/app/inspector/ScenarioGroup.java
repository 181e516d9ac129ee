package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.ScenarioEdit;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** Name and notes of the scenario that is looked at; takes no room in the base. */
final class ScenarioGroup {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final CheckedField name;
  private final CheckedField notes;

  ScenarioGroup(Workspace workspace) {
    this.workspace = workspace;
    fields.heading("Scenario");
    name = fields.text("scenario-title", "Name", "", this::takeName);
    TextArea area = new TextArea();
    area.setPrefRowCount(4);
    area.setWrapText(true);
    area.setAccessibleText("Notes of the scenario");
    area.setPromptText("What this scenario is about");
    notes = new CheckedField(area, "scenario-notes", this::takeNotes);
    fields.wide(notes.node());
    fields.heading("Network"); // has a name as well, which stands next
    fields.node().getStyleClass().add("inner-form");
    fields.node().managedProperty().bind(fields.node().visibleProperty());
  }

  Node node() {
    return fields.node();
  }

  /** Shows the values as they are now. */
  void update() {
    Optional<Scenario> shown = shown();
    fields.node().setVisible(shown.isPresent());
    name.show(shown.map(Scenario::name).orElse(""));
    notes.show(shown.map(Scenario::notes).orElse(""));
  }

  private Optional<Scenario> shown() {
    return workspace.document().scenarios().find(workspace.scenario());
  }

  private Optional<String> takeName(String text) {
    if (text.isBlank()) {
      return Optional.of("A scenario needs a name");
    }
    shown().ifPresent(it -> become(it, text.strip(), it.notes()));
    return Optional.empty();
  }

  private Optional<String> takeNotes(String text) {
    shown().ifPresent(it -> become(it, it.name(), text.strip()));
    return Optional.empty();
  }

  private void become(Scenario scenario, String newName, String newNotes) {
    if (!scenario.name().equals(newName) || !scenario.notes().equals(newNotes)) {
      workspace.apply(new ScenarioEdit.Rename(scenario.id(), newName, newNotes));
    }
  }
}
