package dev.spanwright.app.inspector;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Several things at once: what they share can be changed in one step, and mixed values show. */
final class SeveralForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final ComboBox<SiteKind> kind;
  private final ComboBox<FiberType> fiber;

  SeveralForm(Workspace workspace) {
    this.workspace = workspace;
    kind =
        fields.choice(
            "several-kind", "Kind", List.of(SiteKind.values()), SiteKind::label, this::changeKind);
    fiber =
        fields.choice(
            "several-fibre",
            "Fibre",
            FiberCatalogue.builtIn().types(),
            FiberType::label,
            this::changeFiber);
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Selection selection = workspace.selection();
    Network network = workspace.network();
    title.setText(
        Quantity.count(selection.sites().size(), "site")
            + ", "
            + Quantity.count(selection.links().size(), "link"));
    Set<SiteKind> kinds =
        selection.sites().stream()
            .map(id -> network.sites().get(id).kind())
            .collect(Collectors.toSet());
    show(kind, kinds);
    Set<FiberType> fibers =
        selection.links().stream()
            .map(id -> FiberCatalogue.builtIn().get(network.links().get(id).fiber()))
            .collect(Collectors.toSet());
    show(fiber, fibers);
  }

  private static <T> void show(ComboBox<T> combo, Set<T> values) {
    combo.setDisable(values.isEmpty());
    combo.setPromptText(values.size() > 1 ? "mixed" : "");
    T only = values.size() == 1 ? values.iterator().next() : null;
    if (!Objects.equals(combo.getValue(), only)) {
      combo.setValue(only);
    }
  }

  private void changeKind(SiteKind to) {
    List<Edit> edits = new ArrayList<>();
    for (String id : workspace.selection().sites()) {
      edits.add(new Edit.ChangeSite(workspace.network().sites().get(id).withKind(to)));
    }
    apply("Change " + edits.size() + " sites", edits);
  }

  private void changeFiber(FiberType to) {
    List<Edit> edits = new ArrayList<>();
    for (String id : workspace.selection().links()) {
      Link link = workspace.network().links().get(id);
      edits.add(new Edit.ChangeLink(link.change().fiber(to.id()).build()));
    }
    apply("Change " + edits.size() + " links", edits);
  }

  private void apply(String title, List<Edit> edits) {
    if (!edits.isEmpty()) {
      workspace.apply(new Edit.Several(title, edits));
    }
  }
}
