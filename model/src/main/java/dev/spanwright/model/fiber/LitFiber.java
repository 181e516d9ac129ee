package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import java.util.Arrays;

/** What a fibre does to the channels of a filled band. Immutable. */
final class LitFiber {

  /** Nonlinear noise over signal for a power and an effective length of 1, 1/(W² m²). */
  private final double[] efficiency;

  /** Attenuation by gas on top of the fibre's own, dB/km; empty where there is no gas. */
  private final double[] gasDbPerKm;

  LitFiber(FilledBand band, FiberType type) {
    LineFiber fiber = LineFiber.of(type);
    Comb comb = band.comb();
    efficiency = rowSums(new NonlinearKernel(comb, fiber), comb.size());
    gasDbPerKm = type.lossBands().isEmpty() ? new double[0] : gas(fiber, comb);
  }

  private static double[] rowSums(NonlinearKernel kernel, int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    double[] sums = new double[size];
    for (int i = 0; i < size; i++) {
      sums[i] = kernel.weighted(i, ones);
    }
    return sums;
  }

  private static double[] gas(LineFiber fiber, Comb comb) {
    double[] extra = new double[comb.size()];
    for (int i = 0; i < extra.length; i++) {
      extra[i] = fiber.extraDbPerKm(comb.frequencyHz(i), comb.symbolRateBaud(i));
    }
    return extra;
  }

  double efficiency(int channel) {
    return efficiency[channel];
  }

  boolean hasGas() {
    return gasDbPerKm.length > 0;
  }

  /** Power that gas leaves of a channel over a length is one over this; 1 where there is none. */
  double gasRatio(int channel, double lengthKm) {
    return hasGas() ? Decibels.toRatio(gasDbPerKm[channel] * lengthKm) : 1;
  }
}
