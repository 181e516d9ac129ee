package dev.spanwright.model.equipment;

/**
 * Rules by which the lines of a network are laid and its traffic is planned. The architect may
 * change each of them.
 *
 * @param marginDb what a mode must have above its required OSNR, ageing included, 0 to 20 dB
 * @param connectorLossDb loss of the connector at each end of a span, 0 to 5 dB
 * @param addStageOsnrDb OSNR of the add stage of a terminal, 10 to 80 dB in 0.1 nm (12.5 GHz)
 * @param delays delays of the equipment
 * @param usableShare share of every capacity that the best routing may fill, 0.01 to 1; what is
 *     left is kept for bursts and failures
 * @param routingMetric by what the default routing chooses paths
 * @param figures what units cost, draw and yield
 */
public record PlanningRules(
    double marginDb,
    double connectorLossDb,
    double addStageOsnrDb,
    EquipmentDelays delays,
    double usableShare,
    RoutingMetric routingMetric,
    UnitFigures figures) {

  // What the components of these names take.

  public static final Range MARGIN_DB = Range.from(0, 20, "dB");
  public static final Range CONNECTOR_LOSS_DB = Range.from(0, 5, "dB");
  public static final Range ADD_STAGE_OSNR_DB = Range.from(10, 80, "dB");
  public static final Range USABLE_SHARE = Range.from(0.01, 1, "");

  /**
   * Margin 2 dB as GNPy's design rules (P); connector 0.25 dB (E); add stage 33 dB as OpenROADM
   * optical specification (P; 35 dB in its newer profile); delays are estimates (E).
   */
  public static final PlanningRules DEFAULT =
      new PlanningRules(
          2, 0.25, 33, EquipmentDelays.DEFAULT, 1, RoutingMetric.LATENCY, UnitFigures.USUAL);

  /**
   * @throws FieldException if a value is out of its range
   */
  public PlanningRules {
    MARGIN_DB.require("marginDb", marginDb);
    CONNECTOR_LOSS_DB.require("connectorLossDb", connectorLossDb);
    ADD_STAGE_OSNR_DB.require("addStageOsnrDb", addStageOsnrDb);
    USABLE_SHARE.require("usableShare", usableShare);
  }

  /** These rules with another margin. */
  public PlanningRules withMarginDb(double newMarginDb) {
    return new PlanningRules(
        newMarginDb, connectorLossDb, addStageOsnrDb, delays, usableShare, routingMetric, figures);
  }

  /** These rules with another loss of the connectors. */
  public PlanningRules withConnectorLossDb(double newConnectorLossDb) {
    return new PlanningRules(
        marginDb, newConnectorLossDb, addStageOsnrDb, delays, usableShare, routingMetric, figures);
  }

  /** These rules with another OSNR of the add stage. */
  public PlanningRules withAddStageOsnrDb(double newAddStageOsnrDb) {
    return new PlanningRules(
        marginDb, connectorLossDb, newAddStageOsnrDb, delays, usableShare, routingMetric, figures);
  }

  /** These rules with other delays. */
  public PlanningRules withDelays(EquipmentDelays newDelays) {
    return new PlanningRules(
        marginDb, connectorLossDb, addStageOsnrDb, newDelays, usableShare, routingMetric, figures);
  }

  /** These rules with another usable share of the capacities. */
  public PlanningRules withUsableShare(double newUsableShare) {
    return new PlanningRules(
        marginDb, connectorLossDb, addStageOsnrDb, delays, newUsableShare, routingMetric, figures);
  }

  /** These rules with another metric of the default routing. */
  public PlanningRules withRoutingMetric(RoutingMetric newRoutingMetric) {
    return new PlanningRules(
        marginDb, connectorLossDb, addStageOsnrDb, delays, usableShare, newRoutingMetric, figures);
  }

  /** These rules with other unit figures. */
  public PlanningRules withFigures(UnitFigures newFigures) {
    return new PlanningRules(
        marginDb, connectorLossDb, addStageOsnrDb, delays, usableShare, routingMetric, newFigures);
  }
}
