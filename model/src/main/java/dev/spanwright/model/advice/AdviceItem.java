package dev.spanwright.model.advice;

import java.util.List;

/**
 * A measure with what it brings, found by evaluating the network with it.
 *
 * @param measure what is built
 * @param title what it does, in words
 * @param why what limits the network there, a full sentence
 * @param gain what it does to the figure that was asked for; better by more than rounding
 * @param leastGain the gain that is proven whatever the bounds of both answers leave open, in the
 *     unit of the metric
 * @param effects what it does to other figures, only what changes
 * @param cost what it costs
 */
public record AdviceItem(
    Measure measure,
    String title,
    String why,
    Change gain,
    double leastGain,
    List<Change> effects,
    AddedCost cost) {

  /** Share of the gain that the proof may leave open for it to count as proven. */
  private static final double PROVEN = 0.01;

  public AdviceItem {
    effects = List.copyOf(effects);
  }

  /** Whether the gain is proven within 1 %. */
  public boolean proven() {
    return leastGain >= (1 - PROVEN) * gain.gain();
  }

  /** Gain for a million USD; only where the capital is known and not 0. */
  double gainPerMillion() {
    double usd = cost.capitalUsd().orElse(0);
    return usd > 0 ? gain.gain() / (usd / 1e6) : Double.POSITIVE_INFINITY;
  }
}
