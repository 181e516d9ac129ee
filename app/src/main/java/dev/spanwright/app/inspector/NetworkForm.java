package dev.spanwright.app.inspector;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.style.Quantity;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** The network itself: name and notes. */
final class NetworkForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final CheckedField name;
  private final CheckedField notes;
  private final Label counts;

  NetworkForm(Workspace workspace) {
    this.workspace = workspace;
    name = fields.text("network-name", "Name", "", this::takeName);
    counts = fields.figure("network-counts", "Holds", "");
    fields.heading("Notes");
    TextArea area = new TextArea();
    area.setPrefRowCount(14);
    area.setWrapText(true);
    area.setAccessibleText("Notes");
    notes = new CheckedField(area, "network-notes", this::takeNotes);
    fields.wide(notes.node());
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Network network = workspace.network();
    title.setText(network.name());
    name.show(network.name());
    counts.setText(
        String.join(
            ", ",
            Quantity.count(network.sites().size(), "site"),
            Quantity.count(network.links().size(), "link"),
            Quantity.count(network.workloads().size(), "workload"),
            Quantity.count(network.groups().size(), "shared-risk group")));
    notes.show(network.notes());
  }

  private Optional<String> takeName(String text) {
    if (text.isBlank()) {
      return Optional.of("A network needs a name");
    }
    workspace.apply(new Edit.Describe(text.strip(), workspace.network().notes()));
    return Optional.empty();
  }

  private Optional<String> takeNotes(String text) {
    workspace.apply(new Edit.Describe(workspace.network().name(), text.strip()));
    return Optional.empty();
  }
}
