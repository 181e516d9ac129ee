package dev.spanwright.model.fiber;

/**
 * One-way delays of equipment. All are estimates (E): published figures are few.
 *
 * @param amplifierMicros an amplifier, µs
 * @param transponderPairMicros the transponders at both ends together, µs
 * @param terminalMicros the add or drop terminal at one end, µs
 */
public record EquipmentDelays(
    double amplifierMicros, double transponderPairMicros, double terminalMicros) {

  /**
   * Amplifier 0.1 µs (15 to 30 m of doped fibre); transponder pair 7.5 µs (middle of 5 to 10 µs,
   * oFEC about 3 µs of it); terminal 0.2 µs (upper end for a ROADM).
   */
  public static final EquipmentDelays DEFAULT = new EquipmentDelays(0.1, 7.5, 0.2);

  /**
   * @throws IllegalArgumentException if a delay is negative or not a number
   */
  public EquipmentDelays {
    if (!(amplifierMicros >= 0 && transponderPairMicros >= 0 && terminalMicros >= 0)) {
      throw new IllegalArgumentException(
          "delays of %s, %s and %s µs: expected 0 or more"
              .formatted(amplifierMicros, transponderPairMicros, terminalMicros));
    }
  }

  /** Delay of a link of so many spans, µs: an amplifier before the first and after each span. */
  public double linkMicros(int spans) {
    return (spans + 1) * amplifierMicros + transponderPairMicros + 2 * terminalMicros;
  }
}
