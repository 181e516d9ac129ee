package dev.spanwright.model.file;

import dev.spanwright.model.equipment.EquipmentDelays;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.RoutingMetric;
import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rules by which lines are laid and traffic is planned. */
final class PlanningReader {

  private static final Map<String, RoutingMetric> METRICS = new LinkedHashMap<>();

  static {
    for (RoutingMetric metric : RoutingMetric.values()) {
      METRICS.put(metric.id(), metric);
    }
  }

  /** The names of the unit figures. */
  static final List<String> FIGURES =
      Arrays.stream(UnitFigure.values()).map(UnitFigure::field).toList();

  private PlanningReader() {}

  static Optional<PlanningRules> rules(FieldReader in) {
    PlanningRules usual = PlanningRules.DEFAULT;
    double marginDb = in.number("marginDb", PlanningRules.MARGIN_DB, usual.marginDb());
    double connectorDb =
        in.number("connectorLossDb", PlanningRules.CONNECTOR_LOSS_DB, usual.connectorLossDb());
    double addStageDb =
        in.number("addStageOsnrDb", PlanningRules.ADD_STAGE_OSNR_DB, usual.addStageOsnrDb());
    Optional<EquipmentDelays> delays = delays(in);
    double share = in.number("usableShare", PlanningRules.USABLE_SHARE, usual.usableShare());
    RoutingMetric metric = in.choice("routingMetric", false, METRICS).orElse(usual.routingMetric());
    UnitFigures figures =
        in.nested("unitFigures", FIGURES).map(PlanningReader::figures).orElse(UnitFigures.USUAL);
    in.rejectRest();
    return in.build(
        () ->
            new PlanningRules(
                marginDb, connectorDb, addStageDb, delays.orElseThrow(), share, metric, figures));
  }

  private static UnitFigures figures(FieldReader in) {
    Map<UnitFigure, Double> own = new EnumMap<>(UnitFigure.class);
    for (UnitFigure figure : UnitFigure.values()) {
      in.optionalNumber(figure.field(), figure.range()).ifPresent(value -> own.put(figure, value));
    }
    in.rejectRest();
    return in.build(() -> new UnitFigures(own)).orElse(UnitFigures.USUAL);
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
