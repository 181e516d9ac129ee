package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.Edit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Hyperlink;

/** The rules by which the lines of a network are laid. An empty field means the default. */
final class PlanningGroup {

  private final Workspace workspace;
  private final Fields fields;
  private final Map<CheckedField, ToDoubleFunction<PlanningRules>> rules = new LinkedHashMap<>();
  private final Hyperlink reset = new Hyperlink("Reset to the defaults");

  PlanningGroup(Fields fields, Workspace workspace) {
    this.fields = fields;
    this.workspace = workspace;
    fields.heading("Planning rules");
    rule("planning-margin", "Margin", "dB", PlanningRules::marginDb, PlanningRules::withMarginDb);
    rule(
        "planning-connector",
        "Connector loss",
        "dB",
        PlanningRules::connectorLossDb,
        (r, db) ->
            new PlanningRules(r.marginDb(), db, r.addStageOsnrDb(), r.delays(), r.usableShare()));
    rule(
        "planning-add-stage",
        "Add-stage OSNR",
        "dB",
        PlanningRules::addStageOsnrDb,
        (r, db) ->
            new PlanningRules(r.marginDb(), r.connectorLossDb(), db, r.delays(), r.usableShare()));
    delay(
        "planning-amplifier-delay",
        "Amplifier",
        EquipmentDelays::amplifierMicros,
        (d, us) -> new EquipmentDelays(us, d.transponderPairMicros(), d.terminalMicros()));
    delay(
        "planning-transponder-delay",
        "Transponders",
        EquipmentDelays::transponderPairMicros,
        (d, us) -> new EquipmentDelays(d.amplifierMicros(), us, d.terminalMicros()));
    delay(
        "planning-terminal-delay",
        "Terminal",
        EquipmentDelays::terminalMicros,
        (d, us) -> new EquipmentDelays(d.amplifierMicros(), d.transponderPairMicros(), us));
    reset.setId("planning-reset");
    reset.managedProperty().bind(reset.visibleProperty());
    reset.setOnAction(e -> workspace.apply(new Edit.ChangePlanning(PlanningRules.DEFAULT)));
    fields.wide(reset);
  }

  private void delay(
      String id,
      String name,
      ToDoubleFunction<EquipmentDelays> value,
      BiFunction<EquipmentDelays, Double, EquipmentDelays> setter) {
    rule(
        id,
        name + " delay",
        "µs",
        rules -> value.applyAsDouble(rules.delays()),
        (r, us) ->
            new PlanningRules(
                r.marginDb(),
                r.connectorLossDb(),
                r.addStageOsnrDb(),
                setter.apply(r.delays(), us),
                r.usableShare()));
  }

  private void rule(
      String id,
      String name,
      String unit,
      ToDoubleFunction<PlanningRules> value,
      BiFunction<PlanningRules, Double, PlanningRules> setter) {
    double usual = value.applyAsDouble(PlanningRules.DEFAULT);
    CheckedField field =
        fields.text(
            id,
            name,
            unit,
            text ->
                text.isBlank()
                    ? take(usual, setter)
                    : NumberText.use(text, number -> change(number, setter)));
    field.input().setPromptText(NumberText.of(usual) + " by default");
    rules.put(field, value);
  }

  private Optional<String> take(
      double value, BiFunction<PlanningRules, Double, PlanningRules> setter) {
    return NumberText.attempt(() -> change(value, setter));
  }

  private void change(double value, BiFunction<PlanningRules, Double, PlanningRules> setter) {
    PlanningRules next = setter.apply(workspace.network().planning(), value);
    workspace.apply(new Edit.ChangePlanning(next));
  }

  void show(PlanningRules now) {
    rules.forEach(
        (field, value) -> {
          double usual = value.applyAsDouble(PlanningRules.DEFAULT);
          double own = value.applyAsDouble(now);
          field.show(own == usual ? "" : NumberText.of(own));
        });
    reset.setVisible(!now.equals(PlanningRules.DEFAULT));
  }
}
