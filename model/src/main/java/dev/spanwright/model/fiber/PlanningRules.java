package dev.spanwright.model.fiber;

/**
 * Rules by which lines are laid.
 *
 * @param marginDb what a mode must have above its required OSNR, dB
 * @param connectorLossDb loss of the connector at each end of a span, dB
 * @param addStageOsnrDb OSNR of the add stage of a terminal, dB in 0.1 nm (12.5 GHz)
 * @param minSpanKm down to this length spans are shortened where no mode closes otherwise, km
 * @param spanStepKm by how much they are shortened each time, km
 */
public record PlanningRules(
    double marginDb,
    double connectorLossDb,
    double addStageOsnrDb,
    double minSpanKm,
    double spanStepKm) {

  /**
   * Margin 2 dB as GNPy's design rules (P); connector 0.25 dB (E); add stage 33 dB as OpenROADM
   * optical specification (P; 35 dB in its newer profile); spans down to 50 km as in submarine
   * cables (E).
   */
  public static final PlanningRules DEFAULT = new PlanningRules(2, 0.25, 33, 50, 10);

  /**
   * @throws IllegalArgumentException if a loss is negative or a length is not more than 0
   */
  public PlanningRules {
    if (!(connectorLossDb >= 0 && minSpanKm > 0 && spanStepKm > 0)) {
      throw new IllegalArgumentException(
          "connector %s dB, shortest span %s km, step %s km: expected no gain and lengths above 0"
              .formatted(connectorLossDb, minSpanKm, spanStepKm));
    }
  }
}
