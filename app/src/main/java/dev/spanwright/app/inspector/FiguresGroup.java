package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.network.Edit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Tooltip;

/**
 * What units cost, draw and yield, and how often and how long they fail. An empty field means the
 * usual value, or that none is known.
 */
final class FiguresGroup {

  private final Workspace workspace;
  private final Map<UnitFigure, CheckedField> inputs = new EnumMap<>(UnitFigure.class);

  FiguresGroup(Fields fields, Workspace workspace) {
    this.workspace = workspace;
    fields.heading("Unit figures");
    for (UnitFigure figure : UnitFigure.values()) {
      CheckedField field =
          fields.text(
              "figure-" + figure.field(),
              figure.label(),
              figure.range().unit(),
              text -> NumberText.attempt(() -> take(figure, NumberText.optional(text))));
      Prompt.of(field.input(), prompt(figure));
      field.input().setTooltip(new Tooltip(figure.origin() + "\n" + figure.range().words()));
      inputs.put(figure, field);
    }
  }

  private static String prompt(UnitFigure figure) {
    return figure.usual().isPresent()
        ? NumberText.of(figure.usual().getAsDouble()) + " by default"
        : "not known";
  }

  private void take(UnitFigure figure, OptionalDouble value) {
    PlanningRules rules = workspace.network().planning();
    UnitFigures changed = rules.figures().with(figure, value);
    workspace.apply(new Edit.ChangePlanning(rules.withFigures(changed)));
  }

  void show(UnitFigures figures) {
    inputs.forEach(
        (figure, field) ->
            field.show(
                Optional.ofNullable(figures.own().get(figure)).map(NumberText::of).orElse("")));
  }
}
