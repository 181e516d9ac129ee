package dev.spanwright.model.fiber;

/**
 * A line of equal spans.
 *
 * @param fiber the fibre of every span
 * @param count number of spans
 * @param lengthKm length of each, km
 * @param endLossDb connector and transition at each end of a span, dB
 */
record EqualSpans(LineFiber fiber, int count, double lengthKm, double endLossDb) {

  /** Loss of one span, dB: the gain of the amplifier after it. */
  double lossDb() {
    return fiber.attenuationDbPerKm() * lengthKm + 2 * endLossDb;
  }
}
