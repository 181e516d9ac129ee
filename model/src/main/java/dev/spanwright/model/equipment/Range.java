package dev.spanwright.model.equipment;

/**
 * The numbers that a field takes. Records hold theirs as constants, so that whoever reads or asks
 * for a value can say beforehand what is accepted.
 *
 * @param min smallest
 * @param open whether {@code min} itself is excluded
 * @param max largest, included
 * @param unit unit, or empty
 */
public record Range(double min, boolean open, double max, String unit) {

  /** The numbers from one to another, both included. */
  public static Range from(double min, double max, String unit) {
    return new Range(min, false, max, unit);
  }

  /** The numbers above one and up to another, which is included. */
  public static Range above(double min, double max, String unit) {
    return new Range(min, true, max, unit);
  }

  /** Whether the value is one of them; NaN never is. */
  public boolean holds(double value) {
    return (open ? value > min : value >= min) && value <= max;
  }

  /**
   * @throws FieldException if the value is none of them
   */
  public void require(String field, double value) {
    if (!holds(value)) {
      throw new FieldException(field, Checks.plain(value), bounds());
    }
  }

  /** What is accepted, in words for messages. */
  public String words() {
    return open ? "a number " + bounds() : "a number from " + bounds();
  }

  private String bounds() {
    String low = Checks.plain(min);
    String high = Checks.plain(max);
    String range = open ? "more than " + low + " and at most " + high : low + " to " + high;
    return (range + " " + unit).stripTrailing();
  }
}
