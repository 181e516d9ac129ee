package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;

/**
 * Equal spans of one fibre that follow each other.
 *
 * @param fiber the fibre of every span
 * @param line the same as the line model sees it
 * @param count number of spans; more than 0
 * @param lengthKm length of each, km
 * @param endLossDb connector and transition at each end of a span, dB
 */
record SpanGroup(FiberType fiber, LineFiber line, int count, double lengthKm, double endLossDb) {

  /** Loss of one span, dB: the gain of the amplifier after it. */
  double lossDb() {
    return line.attenuationDbPerKm() * lengthKm + 2 * endLossDb;
  }

  SpanGroup withCount(int newCount) {
    return new SpanGroup(fiber, line, newCount, lengthKm, endLossDb);
  }

  boolean equalSpans(SpanGroup other) {
    return fiber.equals(other.fiber)
        && Math.abs(lengthKm - other.lengthKm) <= 1e-9 * lengthKm
        && endLossDb == other.endLossDb;
  }

  /** Squared effective length of a span, m², with the loss before the fibre counted in. */
  double effectiveSquare() {
    double entering = Decibels.toRatio(-endLossDb);
    double leff = line.effectiveLengthM(lengthKm);
    return entering * entering * leff * leff;
  }
}
