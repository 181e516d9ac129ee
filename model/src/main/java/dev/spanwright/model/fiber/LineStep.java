package dev.spanwright.model.fiber;

import java.util.List;

/**
 * What a span does to the carriers of one comb. Never compared; the array is not changed.
 *
 * @param stretches its fibres
 * @param emission what the amplifier adds to every carrier, W
 * @param levelChangeDb gain over loss, dB
 * @param interferenceRatio interference of other modes over the signal
 */
@SuppressWarnings("ArrayRecordComponent") // a prepared step is an intermediate, never compared
record LineStep(
    List<Stretch> stretches, double[] emission, double levelChangeDb, double interferenceRatio) {

  /**
   * A fibre of the span.
   *
   * @param kernel how the carriers disturb each other in it
   * @param squaredLengthM2 effective length and entering over launched power, both squared, m²
   */
  record Stretch(NonlinearKernel kernel, double squaredLengthM2) {}

  /** Power behind the amplifier over power before the span. */
  double levelChange() {
    return levelChangeDb == 0 ? 1 : Decibels.toRatio(levelChangeDb);
  }
}
