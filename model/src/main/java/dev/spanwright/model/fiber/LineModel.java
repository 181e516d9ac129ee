package dev.spanwright.model.fiber;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Noise of every carrier of an amplified line: spontaneous emission of the amplifiers, nonlinear
 * noise by the Gaussian-noise model in closed form ({@link NonlinearKernel}) and intermodal
 * interference. Spans add incoherently. Left out: stimulated Raman scattering, filters,
 * polarisation effects, transmitter and receiver.
 *
 * <p>Powers are kept as GNPy 2.14 keeps them. Nonlinear noise is made by the total power of each
 * carrier (signal and noise) and taken out of it; an amplifier restores the loss of its span, not
 * the total power. Its noise is h f B F before the gain.
 */
public final class LineModel {

  /** Planck constant, J s (exact, SI). */
  static final double PLANCK = 6.626_070_15e-34;

  private final Comb comb;
  private final double[] signal;
  private final double[] emission;
  private final double[] nonlinear;
  private final double[] squared;
  private final Map<LineFiber, NonlinearKernel> kernels = new HashMap<>();
  private double interference;

  private LineModel(Comb comb) {
    this.comb = comb;
    signal = new double[comb.size()];
    for (int i = 0; i < signal.length; i++) {
      signal[i] = comb.launchWatts(i);
    }
    emission = new double[comb.size()];
    nonlinear = new double[comb.size()];
    squared = new double[comb.size()];
  }

  /** What arrives at the end of the spans. */
  public static LineQuality propagate(Comb comb, List<LineSpan> spans) {
    LineModel model = new LineModel(comb);
    for (LineSpan span : spans) {
      model.cross(span);
      model.amplify(span);
    }
    return new LineQuality(comb, model.signal, model.emission, model.nonlinear, model.interference);
  }

  /** The fibre: nonlinear noise comes out of what is there. All powers stay at amplifier output. */
  private void cross(LineSpan span) {
    NonlinearKernel kernel =
        kernels.computeIfAbsent(span.fiber(), fiber -> new NonlinearKernel(comb, fiber));
    double leff = span.fiber().effectiveLengthM(span.lengthKm());
    double entering = Decibels.toRatio(-span.inputLossDb());
    for (int i = 0; i < squared.length; i++) {
      double watts = entering * (signal[i] + emission[i] + nonlinear[i]);
      squared[i] = watts * watts;
    }
    for (int i = 0; i < squared.length; i++) {
      double ratio = leff * leff * kernel.weighted(i, squared);
      double made = ratio * (signal[i] + emission[i] + nonlinear[i]);
      signal[i] *= 1 - ratio;
      emission[i] *= 1 - ratio;
      nonlinear[i] = nonlinear[i] * (1 - ratio) + made;
    }
    interference += span.fiber().interferenceRatio(span.lengthKm());
  }

  private void amplify(LineSpan span) {
    double factor = PLANCK * Decibels.toRatio(span.lossDb() + span.noiseFigureDb());
    for (int i = 0; i < emission.length; i++) {
      emission[i] += factor * comb.frequencyHz(i) * comb.symbolRateBaud(i);
    }
  }
}
