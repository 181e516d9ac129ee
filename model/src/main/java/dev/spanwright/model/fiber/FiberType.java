package dev.spanwright.model.fiber;

import java.util.OptionalDouble;

/**
 * A row of the fibre catalogue.
 *
 * @param id identifier in files
 * @param label name on screen
 * @param hollowCore whether light runs in air
 * @param lossDbPerKm attenuation that is used, dB/km, without joints
 * @param lossLowDbPerKm best that is seen, dB/km
 * @param lossPlanDbPerKm cautious planning value, dB/km
 * @param effectiveAreaMicrons2 mode area, µm²
 * @param gammaPerWattKm nonlinear coefficient, 1/(W km)
 * @param dispersionPsPerNmKm chromatic dispersion, ps/(nm km)
 * @param groupIndex group index; light takes groupIndex / c
 * @param jointLossDb loss of one joint, dB
 * @param jointSpacingKm fibre between two joints (drum length), km
 * @param transitionLossDb loss of one transition to standard fibre, dB; 0 for standard fibre
 * @param intermodalInterferenceDbPerKm intermodal interference, dB/km, negative; empty where none
 * @param spanKm usual fibre length between amplifier huts, km
 * @param maxSpanKm longest span that is laid, km
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
    double spanKm,
    double maxSpanKm,
    String status,
    String source) {

  /** Speed of light in vacuum, km/s (exact, SI). */
  public static final double LIGHT_KM_PER_S = 299_792.458;

  /** Delay of the fibre, µs/km. */
  public double delayMicrosPerKm() {
    return groupIndex / LIGHT_KM_PER_S * 1e6;
  }
}
