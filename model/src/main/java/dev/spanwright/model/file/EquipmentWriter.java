package dev.spanwright.model.file;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import java.util.List;
import java.util.function.Consumer;

/** Writes the equipment of the architect's own, and the planning rules. */
final class EquipmentWriter {

  private final JsonText json;

  EquipmentWriter(JsonText json) {
    this.json = json;
  }

  void equipment(Equipment equipment) {
    json.name("equipment")
        .object(
            () -> {
              rows("fibres", equipment.fibers(), this::fiber);
              rows("transceiverModes", equipment.modes(), this::mode);
              rows("amplifiers", equipment.amplifiers(), this::amplifier);
            });
  }

  private <T> void rows(String name, List<T> rows, Consumer<T> fields) {
    if (!rows.isEmpty()) {
      json.name(name).array(() -> rows.forEach(row -> json.object(() -> fields.accept(row))));
    }
  }

  private void fiber(FiberType fiber) {
    json.field("id", fiber.id());
    json.field("label", fiber.label());
    json.fieldIfTrue("hollowCore", fiber.hollowCore());
    double lossDbPerKm = fiber.lossDbPerKm();
    json.field("lossDbPerKm", lossDbPerKm);
    json.fieldUnless("lossLowDbPerKm", fiber.lossLowDbPerKm(), lossDbPerKm);
    json.fieldUnless("lossPlanDbPerKm", fiber.lossPlanDbPerKm(), lossDbPerKm);
    json.field("effectiveAreaUm2", fiber.effectiveAreaMicrons2());
    json.field("gammaPerWKm", fiber.gammaPerWattKm());
    json.field("dispersionPsPerNmKm", fiber.dispersionPsPerNmKm());
    json.field("groupIndex", fiber.groupIndex());
    json.fieldUnless("jointLossDb", fiber.jointLossDb(), EquipmentDefaults.JOINT_LOSS_DB);
    json.fieldUnless("jointSpacingKm", fiber.jointSpacingKm(), EquipmentDefaults.JOINT_SPACING_KM);
    json.fieldUnless(
        "transitionLossDb", fiber.transitionLossDb(), EquipmentDefaults.TRANSITION_LOSS_DB);
    json.field("imiDbPerKm", fiber.intermodalInterferenceDbPerKm());
    json.rowsUnlessEmpty("lossBands", fiber.lossBands(), this::lossBand);
    double spanKm = fiber.spanKm();
    json.fieldUnless("minSpanKm", fiber.minSpanKm(), EquipmentDefaults.minSpanKm(spanKm));
    json.field("spanKm", spanKm);
    json.fieldUnless("maxSpanKm", fiber.maxSpanKm(), spanKm);
    origin(fiber.status(), fiber.source());
  }

  private void lossBand(LossBand band) {
    json.field("lowThz", band.lowThz());
    json.field("highThz", band.highThz());
    json.field("extraLossDbPerKm", band.extraDbPerKm());
  }

  private void mode(TransceiverMode mode) {
    json.field("id", mode.id());
    json.field("label", mode.label());
    json.field("rateGbps", mode.rateGbps());
    json.field("symbolRateGbaud", mode.symbolRateGbaud());
    json.field("modulation", mode.modulation());
    json.field("slotGhz", mode.slotGhz());
    json.field("requiredOsnrDb", mode.requiredOsnrDb());
    json.field("maxDispersionPsPerNm", mode.maxDispersionPsPerNm());
    json.fieldUnless(
        "transmitterOsnrDb", mode.transmitterOsnrDb(), EquipmentDefaults.TRANSMITTER_OSNR_DB);
    json.field("minReceiverDbm", mode.minReceiverDbm());
    json.field("powerW", mode.powerWatts());
    origin(mode.status(), mode.source());
  }

  private void amplifier(AmplifierType amplifier) {
    json.field("id", amplifier.id());
    json.field("label", amplifier.label());
    json.fieldIfTrue("hollowCore", amplifier.hollowCore());
    json.fieldUnless("band", amplifier.band(), EquipmentDefaults.BAND);
    json.field("outputPowerDbm", amplifier.outputPowerDbm());
    json.field("noiseFigureDb", amplifier.noiseFigureDb());
    json.fieldUnless("maxGainDb", amplifier.maxGainDb(), EquipmentDefaults.MAX_GAIN_DB);
    origin(amplifier.status(), amplifier.source());
  }

  private void origin(String status, String source) {
    json.fieldUnless("status", status, EquipmentDefaults.STATUS);
    json.fieldUnlessEmpty("source", source);
  }

  void planning(PlanningRules rules) {
    json.name("planning").object(() -> rules(rules, PlanningRules.DEFAULT));
  }

  private void rules(PlanningRules rules, PlanningRules usual) {
    json.fieldUnless("marginDb", rules.marginDb(), usual.marginDb());
    json.fieldUnless("connectorLossDb", rules.connectorLossDb(), usual.connectorLossDb());
    json.fieldUnless("addStageOsnrDb", rules.addStageOsnrDb(), usual.addStageOsnrDb());
    delays(rules.delays(), usual.delays());
    json.fieldUnless("usableShare", rules.usableShare(), usual.usableShare());
    json.fieldUnless("routingMetric", rules.routingMetric().id(), usual.routingMetric().id());
    figures(rules.figures());
  }

  private void figures(UnitFigures figures) {
    if (!figures.own().isEmpty()) {
      json.name("unitFigures")
          .object(
              () -> {
                for (UnitFigure figure : UnitFigure.values()) {
                  Double value = figures.own().get(figure);
                  if (value != null) {
                    json.field(figure.field(), value);
                  }
                }
              });
    }
  }

  private void delays(EquipmentDelays delays, EquipmentDelays usual) {
    json.fieldUnless("amplifierDelayMicros", delays.amplifierMicros(), usual.amplifierMicros());
    json.fieldUnless(
        "transponderPairDelayMicros",
        delays.transponderPairMicros(),
        usual.transponderPairMicros());
    json.fieldUnless("terminalDelayMicros", delays.terminalMicros(), usual.terminalMicros());
  }
}
