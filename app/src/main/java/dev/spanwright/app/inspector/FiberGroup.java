package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Sources;
import dev.spanwright.app.line.LineEdits;
import dev.spanwright.app.line.LineSession;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkBuilder;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a link is made of: its fibre, parts of another one, pairs and band. */
final class FiberGroup {

  private final LinkEditor editor;
  private final Choice<FiberType> fiber;
  private final VBox parts = new VBox();
  private final PartEditor partEditor;
  private final CheckedField pairs;
  private final Choice<Band> band;

  FiberGroup(Fields fields, LinkEditor editor, LineSession session) {
    this.editor = editor;
    fields.heading("Fibre");
    fiber = fields.choice("link-fibre", "Fibre", FiberType::label, Sources::of, this::changeFiber);
    parts.setId("link-parts");
    parts.getStyleClass().add("link-list");
    parts.managedProperty().bind(parts.visibleProperty());
    fields.wide(parts);
    partEditor = new PartEditor(editor, session);
    fields.wide(partEditor.node());
    pairs =
        fields.text(
            "link-pairs",
            "Fibre pairs",
            "",
            text ->
                editor.count(text, "fibre pairs come whole: 1 to 10000", LinkBuilder::fiberPairs));
    band =
        fields.choice(
            "link-band", "Band", Band::label, b -> "", b -> editor.change(link -> link.band(b)));
  }

  void show(Network network, Link link) {
    List<FiberType> types = LinkPlanner.standard().catalogues(network).fibers().types();
    fiber.show(types, find(types, link.fiber()));
    pairs.show(String.valueOf(link.fiberPairs()));
    band.show(List.of(Band.values()), Optional.of(link.band()));
    parts.setVisible(!link.line().parts().isEmpty());
    LineEdits edits = edits(network, link);
    parts
        .getChildren()
        .setAll(link.line().parts().stream().map(part -> row(edits, part, types)).toList());
    partEditor.show(types, edits);
  }

  private static Optional<FiberType> find(List<FiberType> types, String id) {
    return types.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  private static LineEdits edits(Network network, Link link) {
    return new LineEdits(network, link, LinkPlanner.standard().lay(link, network));
  }

  private HBox row(LineEdits edits, FiberPart part, List<FiberType> types) {
    String fiberLabel = find(types, part.fiber()).map(FiberType::label).orElse(part.fiber());
    Label text = new Label(edits.place(part) + "  " + fiberLabel);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Hyperlink remove = new Hyperlink("Remove");
    remove.setAccessibleText("Remove the part " + edits.place(part));
    remove.setMinWidth(HBox.USE_PREF_SIZE);
    remove.setOnAction(e -> editor.workspace().apply(edits.removePart(part, fiberLabel)));
    HBox row = new HBox(text, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("link-row");
    return row;
  }

  private void changeFiber(FiberType type) {
    Network network = editor.workspace().network();
    editor
        .link()
        .ifPresent(link -> editor.workspace().apply(edits(network, link).changeFiber(type)));
  }
}
