package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;

/**
 * The ranges of GNPy that our values can leave. From 2.13 on it holds files against its YANG models
 * (gnpy-eqpt-config, gnpy-network-topology and gnpy-path-computation, 2025 and 2026), also those in
 * the form of before, and refuses a whole file for one value out of range.
 */
final class GnpyLimits {

  /** The largest gain of an amplifier, dB. */
  static final double MOST_GAIN_DB = 60;

  /** The largest loss of a span by which amplifiers are placed, dB; we place them ourselves. */
  static final double MOST_SPAN_LOSS_DB = 60;

  /** GNPy cuts a longer fibre in two, and has no amplifier for the place between, km. */
  static final double MOST_SPAN_KM = 1_000;

  /** The largest margin above what modes require, dB. */
  static final double MOST_MARGIN_DB = 10;

  /** Below, GNPy's formula of the mode area has no value (see the documentation), 1/(W km). */
  static final double LEAST_GAMMA_PER_WATT_KM = 0.1;

  /** The lowest output power of an amplifier, dBm. */
  private static final double LEAST_OUTPUT_DBM = 0;

  /** The lowest rate of a mode, Gbit/s. */
  private static final double LEAST_RATE_GBPS = 0.1;

  /** Bit/s have 18 digits before the point and one behind, which end at 0.92e9 Gbit/s. */
  private static final double MOST_SERVICE_GBPS = 0.9e9;

  private GnpyLimits() {}

  static boolean holds(TransceiverMode mode) {
    return mode.rateGbps() >= LEAST_RATE_GBPS;
  }

  static boolean holds(AmplifierType amplifier) {
    return amplifier.outputPowerDbm() >= LEAST_OUTPUT_DBM;
  }

  static boolean holds(FiberType fiber) {
    return fiber.gammaPerWattKm() >= LEAST_GAMMA_PER_WATT_KM;
  }

  static double outputDbm(AmplifierType amplifier) {
    return Math.max(LEAST_OUTPUT_DBM, amplifier.outputPowerDbm());
  }

  static double gammaPerWattKm(FiberType fiber) {
    return Math.max(LEAST_GAMMA_PER_WATT_KM, fiber.gammaPerWattKm());
  }

  /** In how many equal services a demand is written, of which each has a rate that GNPy takes. */
  static int services(double gbps) {
    return (int) Math.max(1, Math.ceil(gbps / MOST_SERVICE_GBPS));
  }

  /** A text without the characters that YANG (RFC 7950, section 14) leaves out. */
  static String text(String text) {
    return text.replaceAll(
        "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
