package dev.spanwright.model.equipment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A fibre: a row of the catalogue, or one of the architect's own.
 *
 * @param id identifier in files
 * @param label name on screen
 * @param hollowCore whether light runs in air
 * @param lossDbPerKm attenuation that is used, without joints, 0.001 to 10 dB/km
 * @param lossLowDbPerKm best that is seen, dB/km
 * @param lossPlanDbPerKm cautious planning value, dB/km
 * @param effectiveAreaMicrons2 mode area, 1 to 1,000 µm²; for larger ones the growth of the
 *     nonlinear coefficient with frequency does not hold
 * @param gammaPerWattKm nonlinear coefficient, more than 0 and at most 100 1/(W km)
 * @param dispersionPsPerNmKm chromatic dispersion, 0.01 to 200 ps/(nm km)
 * @param groupIndex group index, 1 to 2; light takes groupIndex / c
 * @param jointLossDb loss of one joint, 0 to 5 dB
 * @param jointSpacingKm fibre between two joints (drum length), 0.1 to 1,000 km
 * @param transitionLossDb loss of one transition to standard fibre, 0 to 5 dB; 0 for standard fibre
 * @param intermodalInterferenceDbPerKm intermodal interference, -120 to 0 dB/km; empty where none
 * @param lossBands spectrum that gas in the core takes; empty for solid fibre
 * @param minSpanKm shortest span that is laid where the link is longer, km; at most spanKm
 * @param spanKm usual fibre length between amplifier huts, km
 * @param maxSpanKm longest span that is laid, at most 1,000 km
 * @param status status letter of the figures: M, P, S, E or U
 * @param source where the figures come from
 */
public record FiberType(
    String id,
    String label,
    boolean hollowCore,
    double lossDbPerKm,
    double lossLowDbPerKm,
    double lossPlanDbPerKm,
    double effectiveAreaMicrons2,
    double gammaPerWattKm,
    double dispersionPsPerNmKm,
    double groupIndex,
    double jointLossDb,
    double jointSpacingKm,
    double transitionLossDb,
    OptionalDouble intermodalInterferenceDbPerKm,
    List<LossBand> lossBands,
    double minSpanKm,
    double spanKm,
    double maxSpanKm,
    String status,
    String source) {

  /** Speed of light in vacuum, km/s (exact, SI). */
  public static final double LIGHT_KM_PER_S = 299_792.458;

  // What the components of these names take; the ranges that depend on others are in the checks.

  public static final Range LOSS_DB_PER_KM = Range.from(0.001, 10, "dB/km");
  public static final Range EFFECTIVE_AREA_MICRONS2 = Range.from(1, 1_000, "µm²");
  public static final Range GAMMA_PER_WATT_KM = Range.above(0, 100, "1/(W km)");
  public static final Range DISPERSION_PS_PER_NM_KM = Range.from(0.01, 200, "ps/(nm km)");
  public static final Range GROUP_INDEX = Range.from(1, 2, "");
  public static final Range JOINT_LOSS_DB = Range.from(0, 5, "dB");
  public static final Range JOINT_SPACING_KM = Range.from(0.1, 1_000, "km");
  public static final Range TRANSITION_LOSS_DB = Range.from(0, 5, "dB");
  public static final Range INTERMODAL_INTERFERENCE_DB_PER_KM = Range.from(-120, 0, "dB/km");
  public static final Range SPAN_KM = Range.from(1, 1_000, "km");

  /**
   * @throws FieldException if a value is out of its range; the message names the field as the
   *     network file calls it
   */
  public FiberType {
    lossBands = List.copyOf(lossBands);
    LOSS_DB_PER_KM.require("lossDbPerKm", lossDbPerKm);
    LOSS_DB_PER_KM.require("lossLowDbPerKm", lossLowDbPerKm);
    LOSS_DB_PER_KM.require("lossPlanDbPerKm", lossPlanDbPerKm);
    EFFECTIVE_AREA_MICRONS2.require("effectiveAreaUm2", effectiveAreaMicrons2);
    GAMMA_PER_WATT_KM.require("gammaPerWKm", gammaPerWattKm);
    DISPERSION_PS_PER_NM_KM.require("dispersionPsPerNmKm", dispersionPsPerNmKm);
    GROUP_INDEX.require("groupIndex", groupIndex);
    JOINT_LOSS_DB.require("jointLossDb", jointLossDb);
    JOINT_SPACING_KM.require("jointSpacingKm", jointSpacingKm);
    TRANSITION_LOSS_DB.require("transitionLossDb", transitionLossDb);
    intermodalInterferenceDbPerKm.ifPresent(
        db -> INTERMODAL_INTERFERENCE_DB_PER_KM.require("imiDbPerKm", db));
    SPAN_KM.require("maxSpanKm", maxSpanKm);
    Range.from(SPAN_KM.min(), maxSpanKm, "km (maxSpanKm)").require("spanKm", spanKm);
    Range.from(SPAN_KM.min(), spanKm, "km (spanKm)").require("minSpanKm", minSpanKm);
    Checks.requireChoice("status", status, Equipment.STATUSES);
  }

  /** Delay of the fibre, µs/km. */
  public double delayMicrosPerKm() {
    return groupIndex / LIGHT_KM_PER_S * 1e6;
  }
}
