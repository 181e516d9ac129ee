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
 * @param lossBands where the fibre loses more, such as gas lines; bands may overlap, their losses
 *     then add up
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

  private static final double LEAST_SILICA_GAMMA = 0.03;

  private static final double STANDARD_AREA_MICRONS2 = 83;

  /**
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}
   */
  public LineFiber {
    LineQuantity.ATTENUATION_DB_PER_KM.require(attenuationDbPerKm);
    LineQuantity.DISPERSION_PS_PER_NM_KM.require(dispersionPsPerNmKm);
    LineQuantity.GAMMA_PER_WATT_KM.require(gammaPerWattKm);
    LineQuantity.EFFECTIVE_AREA_MICRONS2.require(effectiveAreaMicrons2);
    LineQuantity.GROUP_INDEX.require(groupIndex);
    intermodalInterferenceDbPerKm.ifPresent(LineQuantity.INTERFERENCE_DB_PER_KM::require);
    lossBands = List.copyOf(lossBands);
  }

  /**
   * A fibre without loss bands.
   *
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}
   */
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

  /**
   * The mode area by which a nonlinear coefficient follows frequency where none is given: that of a
   * silica fibre of this coefficient, and 83 µm² below 0.03 1/(W km), where there is no silica
   * fibre.
   */
  public static double areaMicrons2(double gammaPerWattKm) {
    return gammaPerWattKm < LEAST_SILICA_GAMMA
        ? STANDARD_AREA_MICRONS2
        : 2 * Math.PI * SILICA_N2 / (1550e-9 * gammaPerWattKm * 1e-3) * 1e12;
  }

  /** Delay, µs/km. */
  double delayMicrosPerKm() {
    return groupIndex / FiberType.LIGHT_KM_PER_S * 1e6;
  }

  /** What a carrier loses to the loss bands: each by the share of the signal band inside, dB/km. */
  double extraDbPerKm(double frequencyHz, double bandwidthHz) {
    double db = 0;
    for (LossBand band : lossBands) {
      db += band.extraDbPerKm() * band.shareOf(frequencyHz, bandwidthHz);
    }
    return db;
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

  /** The nonlinear coefficient at a frequency over that at 1550 nm (as GNPy 2.14). */
  double gammaGrowth(double frequencyHz) {
    double relative = frequencyHz / REFERENCE_HZ;
    double area = effectiveAreaMicrons2 * 1e-12 / (Math.PI * CORE_RADIUS_M * CORE_RADIUS_M);
    return relative * (1 + area * Math.log(relative));
  }

  /** Interference of other modes over the signal after a length; 0 where there is none. */
  double interferenceRatio(double lengthKm) {
    return intermodalInterferenceDbPerKm.isPresent()
        ? Decibels.toRatio(intermodalInterferenceDbPerKm.getAsDouble()) * lengthKm
        : 0;
  }
}
