package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.line.LineEdits;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SpanLayout;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where the huts of a link stand. */
final class SpansGroup {

  private final LinkEditor editor;
  private final CheckedField spacing;
  private final CheckedField shortest;
  private final CheckedField longest;
  private final CheckBox atTowns;
  private final Label fixed = new Label();
  private final HBox fixedRow;

  SpansGroup(Fields fields, LinkEditor editor) {
    this.editor = editor;
    fields.heading("Spans");
    spacing = length(fields, "link-spacing", "Spacing", SpanLayout::withSpacingKm);
    shortest =
        length(
            fields,
            "link-shortest",
            "Shortest",
            (layout, km) -> layout.withLimits(km, layout.maxSpanKm()));
    longest =
        length(
            fields,
            "link-longest",
            "Longest",
            (layout, km) -> layout.withLimits(layout.minSpanKm(), km));
    atTowns =
        fields.flag(
            "link-at-towns",
            "Huts",
            "at towns",
            on -> editor.changeLine(l -> l.withLayout(l.layout().withHutsAtTowns(on))));
    Hyperlink reset = new Hyperlink("Reset layout");
    reset.setId("link-reset-layout");
    reset.setMinWidth(HBox.USE_PREF_SIZE);
    reset.setOnAction(e -> reset());
    fixed.setMaxWidth(Double.MAX_VALUE);
    fixed.getStyleClass().add("form-label");
    HBox.setHgrow(fixed, Priority.ALWAYS);
    fixedRow = new HBox(fixed, reset);
    fixedRow.setAlignment(Pos.CENTER_LEFT);
    fixedRow.managedProperty().bind(fixedRow.visibleProperty());
    fields.wide(fixedRow);
  }

  private interface Setter {
    SpanLayout set(SpanLayout layout, java.util.OptionalDouble km);
  }

  private CheckedField length(Fields fields, String id, String name, Setter setter) {
    return fields.text(
        id,
        name,
        "km",
        text ->
            editor.optionalOfLine(
                text, (line, km) -> line.withLayout(setter.set(line.layout(), km))));
  }

  private void reset() {
    Network network = editor.workspace().network();
    editor
        .link()
        .map(link -> new LineEdits(network, link, LinkPlanner.standard().lay(link, network)))
        .ifPresent(edits -> editor.workspace().apply(edits.resetLayout()));
  }

  void show(Network network, Link link) {
    SpanLayout layout = link.line().layout();
    spacing.show(NumberText.of(layout.spacingKm()));
    shortest.show(NumberText.of(layout.minSpanKm()));
    longest.show(NumberText.of(layout.maxSpanKm()));
    List<FiberType> fibers =
        link.fibers().stream()
            .map(LinkPlanner.standard().catalogues(network).fibers()::find)
            .flatMap(Optional::stream)
            .toList();
    Prompt.of(spacing.input(), prompt(fibers, FiberType::spanKm));
    Prompt.of(shortest.input(), prompt(fibers, FiberType::minSpanKm));
    Prompt.of(longest.input(), prompt(fibers, FiberType::maxSpanKm));
    boolean isFixed = !layout.hutShares().isEmpty();
    atTowns.setSelected(layout.hutsAtTowns());
    atTowns.setDisable(isFixed);
    for (CheckedField field : List.of(spacing, shortest, longest)) {
      field.input().setDisable(isFixed);
    }
    fixed.setText(Quantity.count(layout.hutShares().size(), "hut") + " fixed by hand");
    fixedRow.setVisible(isFixed);
  }

  /** What the fibre has by itself; each of them where there are several. */
  private static String prompt(List<FiberType> fibers, ToDoubleFunction<FiberType> km) {
    return fibers.stream()
        .map(type -> NumberText.of(km.applyAsDouble(type)))
        .distinct()
        .collect(Collectors.joining(" / ", "", " by the fibre"));
  }
}
