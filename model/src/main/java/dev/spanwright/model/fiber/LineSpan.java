package dev.spanwright.model.fiber;

/**
 * One fibre and the amplifier after it, which restores the loss of fibre and lumped losses.
 *
 * @param fiber the fibre
 * @param lengthKm length, km; more than 0
 * @param inputLossDb connectors and transitions before the fibre, dB
 * @param outputLossDb connectors and transitions after the fibre, dB
 * @param noiseFigureDb noise figure of the amplifier, dB
 */
public record LineSpan(
    LineFiber fiber,
    double lengthKm,
    double inputLossDb,
    double outputLossDb,
    double noiseFigureDb) {

  /**
   * @throws IllegalArgumentException if the length is not more than 0 or a loss is negative
   */
  public LineSpan {
    if (!(lengthKm > 0 && inputLossDb >= 0 && outputLossDb >= 0)) {
      throw new IllegalArgumentException(
          "span of %s km with lumped losses %s and %s dB: expected a length above 0, no gain"
              .formatted(lengthKm, inputLossDb, outputLossDb));
    }
  }

  /** Loss from amplifier to amplifier, dB: the gain of the amplifier after it. */
  public double lossDb() {
    return fiber.attenuationDbPerKm() * lengthKm + inputLossDb + outputLossDb;
  }
}
