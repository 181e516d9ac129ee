package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.network.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Hyperlink;

/** The rules by which lines are laid and traffic is planned. An empty field means the default. */
final class PlanningGroup {

  private static final Range PERCENT =
      Range.from(
          percent(PlanningRules.USABLE_SHARE.min()),
          percent(PlanningRules.USABLE_SHARE.max()),
          "%");

  private final Workspace workspace;
  private final Fields fields;
  private final Map<CheckedField, ToDoubleFunction<PlanningRules>> rules = new LinkedHashMap<>();
  private final Choice<RoutingMetric> metric;
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
        PlanningRules::withConnectorLossDb);
    rule(
        "planning-add-stage",
        "Add-stage OSNR",
        "dB",
        PlanningRules::addStageOsnrDb,
        PlanningRules::withAddStageOsnrDb);
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
    rule(
        "planning-usable-share",
        "Usable share of capacity",
        "%",
        r -> percent(r.usableShare()),
        (r, percent) -> r.withUsableShare(share(percent)));
    metric =
        fields.choice(
            "planning-routing-metric",
            "Default routing by",
            RoutingMetric::label,
            m -> "",
            m -> workspace.apply(new Edit.ChangePlanning(planning().withRoutingMetric(m))));
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
        (r, us) -> r.withDelays(setter.apply(r.delays(), us)));
  }

  private static double percent(double share) {
    return NumberText.moved(share, 2);
  }

  private static double share(double percent) {
    PERCENT.require("usable share", percent);
    return NumberText.moved(percent, -2);
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
    Prompt.of(field.input(), NumberText.of(usual) + " by default");
    rules.put(field, value);
  }

  private Optional<String> take(
      double value, BiFunction<PlanningRules, Double, PlanningRules> setter) {
    return NumberText.attempt(() -> change(value, setter));
  }

  private void change(double value, BiFunction<PlanningRules, Double, PlanningRules> setter) {
    workspace.apply(new Edit.ChangePlanning(setter.apply(planning(), value)));
  }

  private PlanningRules planning() {
    return workspace.network().planning();
  }

  void show(PlanningRules now) {
    rules.forEach(
        (field, value) -> {
          double usual = value.applyAsDouble(PlanningRules.DEFAULT);
          double own = value.applyAsDouble(now);
          field.show(own == usual ? "" : NumberText.of(own));
        });
    metric.show(List.of(RoutingMetric.values()), Optional.of(now.routingMetric()));
    reset.setVisible(!now.equals(PlanningRules.DEFAULT));
  }
}
