package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Sources;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Several things at once: what they share can be changed in one step, and mixed values show. */
final class SeveralForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final Choice<SiteKind> kind;
  private final Choice<FiberType> fiber;
  private final CheckedField owner;

  SeveralForm(Workspace workspace) {
    this.workspace = workspace;
    kind = fields.choice("several-kind", "Kind", SiteKind::label, k -> "", this::changeKind);
    fiber =
        fields.choice("several-fibre", "Fibre", FiberType::label, Sources::of, this::changeFiber);
    owner = fields.text("several-owner", "Owner", "", this::changeOwner);
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
    show(kind, List.of(SiteKind.values()), kinds);
    FiberCatalogue known = LinkPlanner.standard().catalogues(network).fibers();
    Set<FiberType> fibers =
        selection.links().stream()
            .flatMap(id -> network.links().get(id).fibers().stream())
            .map(known::get)
            .collect(Collectors.toSet());
    show(fiber, known.types(), fibers);
    Set<String> owners =
        selection.links().stream()
            .map(id -> network.links().get(id).owner())
            .collect(Collectors.toSet());
    owner.node().setDisable(owners.isEmpty());
    owner.input().setPromptText(owners.size() > 1 ? "mixed" : "not stated");
    owner.show(owners.size() == 1 ? owners.iterator().next() : "");
  }

  private static <T> void show(Choice<T> choice, List<T> entries, Set<T> values) {
    choice.node().setDisable(values.isEmpty());
    choice.node().setPromptText(values.size() > 1 ? "mixed" : "");
    choice.show(
        entries, values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty());
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
      LineSettings whole = link.line().withParts(List.of());
      edits.add(new Edit.ChangeLink(link.change().fiber(to.id()).line(whole).build()));
    }
    apply("Change " + Quantity.count(edits.size(), "link") + " to " + to.label(), edits);
  }

  private Optional<String> changeOwner(String text) {
    List<Edit> edits = new ArrayList<>();
    for (String id : workspace.selection().links()) {
      Link link = workspace.network().links().get(id);
      edits.add(new Edit.ChangeLink(link.change().owner(text.strip()).build()));
    }
    apply("Change the owner of " + Quantity.count(edits.size(), "link"), edits);
    return Optional.empty();
  }

  private void apply(String title, List<Edit> edits) {
    if (!edits.isEmpty()) {
      workspace.apply(new Edit.Several(title, edits));
    }
  }
}
