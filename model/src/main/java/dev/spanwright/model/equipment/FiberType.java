package dev.spanwright.model.equipment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A fibre: a row of the catalogue, or one of the architect's own.
 *
 * @param id identifier in files
 * @param label name on screen
 * @param hollowCore whether light runs in air
 * @param lossDbPerKm attenuation that is used, without joints, more than 0 and at most 10 dB/km
 * @param lossLowDbPerKm best that is seen, dB/km
 * @param lossPlanDbPerKm cautious planning value, dB/km
 * @param effectiveAreaMicrons2 mode area, more than 0 and at most 10,000 µm²
 * @param gammaPerWattKm nonlinear coefficient, more than 0 and at most 100 1/(W km)
 * @param dispersionPsPerNmKm chromatic dispersion, more than 0 and at most 200 ps/(nm km)
 * @param groupIndex group index, 1 to 2; light takes groupIndex / c
 * @param jointLossDb loss of one joint, 0 to 5 dB
 * @param jointSpacingKm fibre between two joints (drum length), more than 0 and at most 1,000 km
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

  /** Longest span that is accepted, km. */
  public static final double MAX_SPAN_KM = 1_000;

  /**
   * @throws IllegalArgumentException if a value is out of its range; the message names the field as
   *     the network file calls it
   */
  public FiberType {
    lossBands = List.copyOf(lossBands);
    Checks.requirePositive("lossDbPerKm", lossDbPerKm, 10, "dB/km");
    Checks.requirePositive("lossLowDbPerKm", lossLowDbPerKm, 10, "dB/km");
    Checks.requirePositive("lossPlanDbPerKm", lossPlanDbPerKm, 10, "dB/km");
    Checks.requirePositive("effectiveAreaUm2", effectiveAreaMicrons2, 10_000, "µm²");
    Checks.requirePositive("gammaPerWKm", gammaPerWattKm, 100, "1/(W km)");
    Checks.requirePositive("dispersionPsPerNmKm", dispersionPsPerNmKm, 200, "ps/(nm km)");
    Checks.requireRange("groupIndex", groupIndex, 1, 2, "");
    Checks.requireRange("jointLossDb", jointLossDb, 0, 5, "dB");
    Checks.requirePositive("jointSpacingKm", jointSpacingKm, 1_000, "km");
    Checks.requireRange("transitionLossDb", transitionLossDb, 0, 5, "dB");
    if (intermodalInterferenceDbPerKm.isPresent()) {
      double interference = intermodalInterferenceDbPerKm.getAsDouble();
      Checks.requireRange("imiDbPerKm", interference, -120, 0, "dB/km");
    }
    Checks.requirePositive("maxSpanKm", maxSpanKm, MAX_SPAN_KM, "km");
    Checks.requirePositive("spanKm", spanKm, maxSpanKm, "km (maxSpanKm)");
    Checks.requirePositive("minSpanKm", minSpanKm, spanKm, "km (spanKm)");
  }

  /** Delay of the fibre, µs/km. */
  public double delayMicrosPerKm() {
    return groupIndex / LIGHT_KM_PER_S * 1e6;
  }
}
