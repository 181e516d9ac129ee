package dev.spanwright.model.equipment;

/** A value that a record does not accept. The message names field, value and what is accepted. */
public final class FieldException extends IllegalArgumentException {

  private final String field;
  private final String expected;

  /**
   * @param field the field as the network file calls it, from the record on: {@code
   *     fibreParts[1].fromShare}
   * @param value the value in words
   * @param expected what is accepted, after "is not"
   */
  public FieldException(String field, String value, String expected) {
    super(field + " " + value + " is not " + expected);
    this.field = field;
    this.expected = expected;
  }

  /** The field as the network file calls it. */
  public String field() {
    return field;
  }

  /** What is accepted. */
  public String expected() {
    return expected;
  }
}
