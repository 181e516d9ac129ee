package dev.spanwright.model.equipment;

/**
 * One-way delays of equipment. All are estimates (E): published figures are few.
 *
 * @param amplifierMicros an amplifier, 0 to 1,000 µs
 * @param transponderPairMicros the transponders at both ends together, 0 to 1,000 µs
 * @param terminalMicros the add or drop terminal at one end, 0 to 1,000 µs
 */
public record EquipmentDelays(
    double amplifierMicros, double transponderPairMicros, double terminalMicros) {

  /** What each delay takes. */
  public static final Range MICROS = Range.from(0, 1_000, "µs");

  /**
   * Amplifier 0.1 µs (15 to 30 m of doped fibre); transponder pair 7.5 µs (middle of 5 to 10 µs,
   * oFEC about 3 µs of it); terminal 0.2 µs (upper end for a ROADM).
   */
  public static final EquipmentDelays DEFAULT = new EquipmentDelays(0.1, 7.5, 0.2);

  /**
   * @throws FieldException if a delay is out of its range
   */
  public EquipmentDelays {
    MICROS.require("amplifierDelayMicros", amplifierMicros);
    MICROS.require("transponderPairDelayMicros", transponderPairMicros);
    MICROS.require("terminalDelayMicros", terminalMicros);
  }

  /**
   * Delay of a link, µs: an amplifier before the first and after each span, and the terminals at
   * its ends. A regenerator ends one line and begins the next, so it adds a transponder pair and
   * two terminals.
   *
   * @param spans number of spans, 1 or more
   * @param regenerators number of regenerators, 0 or more
   */
  public double linkMicros(int spans, int regenerators) {
    int lines = regenerators + 1;
    return (spans + lines) * amplifierMicros + lines * (transponderPairMicros + 2 * terminalMicros);
  }
}
