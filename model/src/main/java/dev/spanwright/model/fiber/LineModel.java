package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.List;

/**
 * Noise of every carrier of an amplified line: spontaneous emission of the amplifiers, nonlinear
 * noise by the Gaussian-noise model in closed form ({@link NonlinearKernel}) and intermodal
 * interference. Spans add incoherently. Left out: stimulated Raman scattering, filters,
 * polarisation effects, transmitter and receiver.
 *
 * <p>Powers are kept as GNPy 2.14 keeps them. Nonlinear noise is made by the total power of each
 * carrier (signal and noise) and taken out of it; an amplifier gives its gain, and does not restore
 * the total power. Its noise is h f B F before the gain. What a carrier loses to loss bands is
 * brought back by an equaliser at the amplifier, for more amplifier noise; nonlinear noise and
 * effective length stay those of the attenuation outside the bands.
 *
 * <p>The nonlinear noise of a span is at most the power of the carrier: there the model has left
 * the range in which it holds, and no signal is left.
 */
public final class LineModel {

  /** Planck constant, J s (exact, SI). */
  static final double PLANCK = 6.626_070_15e-34;

  private final Comb comb;
  private final double[] signal;
  private final double[] emission;
  private final double[] nonlinear;

  /** 1/B of every carrier, s. */
  private final double[] perBaud;

  private final double[] squaredDensities;
  private final double[] ratios;
  private final LineSteps steps;
  private double levelDb;
  private double interference;

  private LineModel(Comb comb) {
    this.comb = comb;
    int size = comb.size();
    signal = new double[size];
    perBaud = new double[size];
    for (int i = 0; i < size; i++) {
      signal[i] = comb.launchWatts(i);
      perBaud[i] = 1 / comb.symbolRateBaud(i);
    }
    emission = new double[size];
    nonlinear = new double[size];
    squaredDensities = new double[size];
    ratios = new double[size];
    steps = new LineSteps(comb);
  }

  /**
   * What arrives behind the last amplifier; without spans, what is launched.
   *
   * @throws IllegalArgumentException if the power of a carrier behind an amplifier or its loss to
   *     loss bands is outside its {@link LineQuantity range}, or there are too many kinds of fibre
   *     for so many carriers
   */
  public static LineQuality propagate(Comb comb, List<LineSpan> spans) {
    LineModel model = new LineModel(comb);
    for (LineSpan span : spans) {
      model.pass(span);
    }
    return new LineQuality(comb, model.signal, model.emission, model.nonlinear, model.interference);
  }

  /**
   * What is there behind every amplifier in turn; the last is what {@link #propagate} gives.
   *
   * @throws IllegalArgumentException as {@link #propagate}
   */
  public static List<LineQuality> trace(Comb comb, List<LineSpan> spans) {
    LineModel model = new LineModel(comb);
    List<LineQuality> states = new ArrayList<>(spans.size());
    for (LineSpan span : spans) {
      model.pass(span);
      states.add(
          new LineQuality(
              comb,
              model.signal.clone(),
              model.emission.clone(),
              model.nonlinear.clone(),
              model.interference));
    }
    return states;
  }

  private void pass(LineSpan span) {
    LineStep step = steps.of(span);
    levelDb += step.levelChangeDb();
    LineQuantity.OUTPUT_POWER_DBM.require(comb.lowestLaunchDbm() + levelDb);
    LineQuantity.OUTPUT_POWER_DBM.require(comb.highestLaunchDbm() + levelDb);
    for (int i = 0; i < squaredDensities.length; i++) {
      double density = (signal[i] + emission[i] + nonlinear[i]) * perBaud[i];
      squaredDensities[i] = density * density;
    }
    for (LineStep.Stretch stretch : step.stretches()) {
      stretch.kernel().apply(squaredDensities, ratios);
      disturb(stretch.squaredLengthM2());
    }
    amplify(step);
    interference += step.interferenceRatio();
  }

  /** Nonlinear noise comes out of what is there: the total power of a carrier stays. */
  private void disturb(double squaredLengthM2) {
    for (int i = 0; i < signal.length; i++) {
      double ratio = Math.min(1, squaredLengthM2 * ratios[i]);
      double total = signal[i] + emission[i] + nonlinear[i];
      double kept = 1 - ratio;
      signal[i] *= kept;
      emission[i] *= kept;
      nonlinear[i] = nonlinear[i] * kept + ratio * total;
    }
  }

  private void amplify(LineStep step) {
    double change = step.levelChange();
    double[] added = step.emission();
    for (int i = 0; i < signal.length; i++) {
      signal[i] *= change;
      emission[i] = emission[i] * change + added[i];
      nonlinear[i] *= change;
    }
  }
}
