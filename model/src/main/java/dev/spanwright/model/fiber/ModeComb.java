package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.TransceiverMode;
import java.util.Arrays;
import java.util.List;

/**
 * A band filled with the channels of one mode on one kind of fibre, with the sums that do not
 * depend on span length prepared. Immutable.
 *
 * <p>All channels have the same launch power. The book-keeping is that of {@link LineModel}, except
 * that noise is taken to raise the total power of all channels as it raises that of the worst one;
 * the difference stays below 0.001 dB.
 */
final class ModeComb {

  private final TransceiverMode mode;
  private final int channels;
  private final double maxLaunchWatts;

  /** Noise of the amplifier at its input, of each channel, W. */
  private final double[] inputNoiseWatts;

  /** Nonlinear noise over signal for a power and an effective length of 1, 1/(W² m²). */
  private final double[] efficiency;

  private ModeComb(
      TransceiverMode mode, double maxLaunchWatts, double[] inputNoiseWatts, double[] efficiency) {
    this.mode = mode;
    this.channels = efficiency.length;
    this.maxLaunchWatts = maxLaunchWatts;
    this.inputNoiseWatts = inputNoiseWatts;
    this.efficiency = efficiency;
  }

  /** Fills the slices, each served by the amplifier of the same index. */
  static ModeComb fill(
      TransceiverMode mode,
      LineFiber fiber,
      List<BandSlice> slices,
      List<AmplifierType> amplifiers) {
    Comb comb = Comb.of(slices.stream().map(slice -> slice.filledWith(mode)).toList());
    double[] noise = new double[comb.size()];
    double maxLaunch = Double.POSITIVE_INFINITY;
    int carrier = 0;
    for (int s = 0; s < slices.size(); s++) {
      AmplifierType amplifier = amplifiers.get(s);
      int count = slices.get(s).channels(mode);
      maxLaunch = Math.min(maxLaunch, Decibels.toWatts(amplifier.outputPowerDbm()) / count);
      double factor = LineModel.PLANCK * Decibels.toRatio(amplifier.noiseFigureDb());
      for (int end = carrier + count; carrier < end; carrier++) {
        noise[carrier] = factor * comb.frequencyHz(carrier) * comb.symbolRateBaud(carrier);
      }
    }
    return new ModeComb(mode, maxLaunch, noise, rowSums(new NonlinearKernel(comb, fiber), comb));
  }

  private static double[] rowSums(NonlinearKernel kernel, Comb comb) {
    double[] ones = new double[comb.size()];
    Arrays.fill(ones, 1);
    double[] sums = new double[comb.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = kernel.weighted(i, ones);
    }
    return sums;
  }

  TransceiverMode mode() {
    return mode;
  }

  /** Channels in each fibre pair. */
  int channels() {
    return channels;
  }

  /**
   * Launch power of each channel, W: where a span adds twice as much amplifier noise as nonlinear
   * noise to the channel that suffers most, which is the optimum of each span by itself (Poggiolini
   * et al., "The LOGON strategy", 2013), or what the amplifier can give, if that is less.
   */
  double launchWatts(EqualSpans spans) {
    int hardest = 0;
    for (int i = 1; i < channels; i++) {
      // the least noise that a channel can have goes with (noise² x efficiency)^(1/3)
      if (hardness(i) > hardness(hardest)) {
        hardest = i;
      }
    }
    double emission = inputNoiseWatts[hardest] * Decibels.toRatio(spans.lossDb());
    double best = Math.cbrt(emission / (2 * efficiency[hardest] * effectiveSquare(spans)));
    return Math.min(best, maxLaunchWatts);
  }

  private double hardness(int carrier) {
    return inputNoiseWatts[carrier] * inputNoiseWatts[carrier] * efficiency[carrier];
  }

  /** Squared effective length, m², with the loss before the fibre counted in. */
  private static double effectiveSquare(EqualSpans spans) {
    double entering = Decibels.toRatio(-spans.endLossDb());
    double leff = spans.fiber().effectiveLengthM(spans.lengthKm());
    return entering * entering * leff * leff;
  }

  /** Noise over signal of the worst channel at the end of the line, in the signal band. */
  double noiseRatio(EqualSpans spans, double launchWatts) {
    double gain = Decibels.toRatio(spans.lossDb());
    double square = effectiveSquare(spans);
    int worst = 0;
    double most = 0;
    for (int i = 0; i < channels; i++) {
      double noise =
          gain * inputNoiseWatts[i] / launchWatts
              + efficiency[i] * square * launchWatts * launchWatts;
      if (noise > most) {
        most = noise;
        worst = i;
      }
    }
    double interference = spans.fiber().interferenceRatio(spans.lengthKm()) * spans.count();
    return accumulated(
            spans.count(), launchWatts, gain * inputNoiseWatts[worst], efficiency[worst] * square)
        + interference;
  }

  /** Span by span: nonlinear noise is taken out of the total power, the amplifier adds its own. */
  private static double accumulated(
      int spans, double launchWatts, double emission, double efficiency) {
    double signal = launchWatts;
    double noise = 0;
    for (int span = 0; span < spans; span++) {
      double total = signal + noise;
      double ratio = Math.min(1, efficiency * total * total);
      signal *= 1 - ratio;
      noise = total - signal + emission;
    }
    return noise / signal;
  }
}
