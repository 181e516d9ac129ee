package dev.spanwright.model.file;

import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.PlanningRules;
import java.util.Optional;

/** Reads the rules by which lines are laid. */
final class PlanningReader {

  private PlanningReader() {}

  static Optional<PlanningRules> rules(FieldReader in) {
    PlanningRules usual = PlanningRules.DEFAULT;
    double marginDb = in.number("marginDb", PlanningRules.MARGIN_DB, usual.marginDb());
    double connectorDb =
        in.number("connectorLossDb", PlanningRules.CONNECTOR_LOSS_DB, usual.connectorLossDb());
    double addStageDb =
        in.number("addStageOsnrDb", PlanningRules.ADD_STAGE_OSNR_DB, usual.addStageOsnrDb());
    Optional<EquipmentDelays> delays = delays(in);
    in.rejectRest();
    return in.build(
        () ->
            new PlanningRules(
                marginDb, connectorDb, addStageDb, delays.orElseThrow(), usual.usableShare()));
  }

  private static Optional<EquipmentDelays> delays(FieldReader in) {
    EquipmentDelays usual = EquipmentDelays.DEFAULT;
    double amplifier =
        in.number("amplifierDelayMicros", EquipmentDelays.MICROS, usual.amplifierMicros());
    double transponders =
        in.number(
            "transponderPairDelayMicros", EquipmentDelays.MICROS, usual.transponderPairMicros());
    double terminal =
        in.number("terminalDelayMicros", EquipmentDelays.MICROS, usual.terminalMicros());
    return in.build(() -> new EquipmentDelays(amplifier, transponders, terminal));
  }
}
