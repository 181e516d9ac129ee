package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.LossBand;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What the line model needs of a fibre.
 *
 * @param attenuationDbPerKm attenuation with joints spread along the fibre, dB/km; more than 0
 * @param dispersionPsPerNmKm chromatic dispersion at 1550 nm, ps/(nm km); more than 0
 * @param gammaPerWattKm nonlinear coefficient at 1550 nm, 1/(W km)
 * @param effectiveAreaMicrons2 mode area by which the nonlinear coefficient follows frequency, µm²
 * @param groupIndex group index
 * @param intermodalInterferenceDbPerKm intermodal interference, dB/km; empty where none
 */
public record LineFiber(
    double attenuationDbPerKm,
    double dispersionPsPerNmKm,
    double gammaPerWattKm,
    double effectiveAreaMicrons2,
    double groupIndex,
    OptionalDouble intermodalInterferenceDbPerKm,
    List<LossBand> lossBands) {

  /** Frequency at 1550 nm, Hz. */
  static final double REFERENCE_HZ = FiberType.LIGHT_KM_PER_S * 1e3 / 1550e-9;

  /** Core radius for which the mode area is followed over frequency (as GNPy 2.14), m. */
  private static final double CORE_RADIUS_M = 4.2e-6;

  /** Nonlinear index of silica (as GNPy 2.14), m²/W. */
  private static final double SILICA_N2 = 2.6e-20;

  /**
   * @throws IllegalArgumentException if attenuation or dispersion is not more than 0: the closed
   *     form of the nonlinear noise divides by both
   */
  public LineFiber {
    if (!(attenuationDbPerKm > 0 && dispersionPsPerNmKm > 0)) {
      throw new IllegalArgumentException(
          "attenuation %s dB/km and dispersion %s ps/(nm km) must be more than 0"
              .formatted(attenuationDbPerKm, dispersionPsPerNmKm));
    }
  }

  /** A fibre without loss bands. */
  public LineFiber(
      double attenuationDbPerKm,
      double dispersionPsPerNmKm,
      double gammaPerWattKm,
      double effectiveAreaMicrons2,
      double groupIndex,
      OptionalDouble intermodalInterferenceDbPerKm) {
    this(
        attenuationDbPerKm,
        dispersionPsPerNmKm,
        gammaPerWattKm,
        effectiveAreaMicrons2,
        groupIndex,
        intermodalInterferenceDbPerKm,
        List.of());
  }

  /** A catalogue row as the line model sees it: joints spread evenly along the fibre. */
  public static LineFiber of(FiberType type) {
    return new LineFiber(
        type.lossDbPerKm() + type.jointLossDb() / type.jointSpacingKm(),
        type.dispersionPsPerNmKm(),
        type.gammaPerWattKm(),
        type.effectiveAreaMicrons2(),
        type.groupIndex(),
        type.intermodalInterferenceDbPerKm(),
        type.lossBands());
  }

  /** Mode area of a silica fibre in µm² from its nonlinear coefficient, 1/(W km). */
  public static double silicaAreaMicrons2(double gammaPerWattKm) {
    return 2 * Math.PI * SILICA_N2 / (1550e-9 * gammaPerWattKm * 1e-3) * 1e12;
  }

  /** Attenuation of power, 1/m. */
  double attenuationPerMetre() {
    return attenuationDbPerKm * Math.log(10) / 1e4;
  }

  /** Length over which the power falls to 1/e, m. */
  double asymptoticLengthM() {
    return 1 / attenuationPerMetre();
  }

  /** Effective length of a span, m. */
  double effectiveLengthM(double lengthKm) {
    return -Math.expm1(-attenuationPerMetre() * lengthKm * 1e3) / attenuationPerMetre();
  }

  /** Magnitude of the group-velocity dispersion, s²/m. */
  double beta2() {
    double dispersion = dispersionPsPerNmKm * 1e-6;
    return dispersion
        * FiberType.LIGHT_KM_PER_S
        * 1e3
        / (2 * Math.PI * REFERENCE_HZ * REFERENCE_HZ);
  }

  /** Nonlinear coefficient at a frequency, 1/(W m). */
  double gammaPerWattMetre(double frequencyHz) {
    double relative = frequencyHz / REFERENCE_HZ;
    double area = effectiveAreaMicrons2 * 1e-12 / (Math.PI * CORE_RADIUS_M * CORE_RADIUS_M);
    return gammaPerWattKm * 1e-3 * relative * (1 + area * Math.log(relative));
  }

  /** Attenuation by gas on top of the fibre's own for a channel: the share of its band in it. */
  double extraDbPerKm(double frequencyHz, double symbolRateBaud) {
    double extra = 0;
    for (LossBand band : lossBands) {
      double low = Math.max(band.lowThz() * 1e12, frequencyHz - symbolRateBaud / 2);
      double high = Math.min(band.highThz() * 1e12, frequencyHz + symbolRateBaud / 2);
      extra += band.extraDbPerKm() * Math.max(0, high - low) / symbolRateBaud;
    }
    return extra;
  }

  /** Interference of other modes over the signal after a length; 0 where there is none. */
  double interferenceRatio(double lengthKm) {
    return intermodalInterferenceDbPerKm.isPresent()
        ? Decibels.toRatio(intermodalInterferenceDbPerKm.getAsDouble()) * lengthKm
        : 0;
  }
}
