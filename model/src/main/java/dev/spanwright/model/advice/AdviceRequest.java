package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.Range;

/**
 * What advice is wanted on.
 *
 * @param question what is to become better
 * @param withinMs the round trip to an inference node that counts for {@link Question#REACH}, ms
 */
public record AdviceRequest(Question question, double withinMs) {

  /** The round trip that counts unless another one is asked for, ms. */
  public static final double USUAL_WITHIN_MS = 10;

  private static final Range WITHIN_MS = Range.above(0, 1_000, "ms");

  /**
   * @throws dev.spanwright.model.equipment.FieldException if the round trip is out of its range
   */
  public AdviceRequest {
    WITHIN_MS.require("withinMs", withinMs);
  }

  /** A question, with the usual round trip. */
  public static AdviceRequest of(Question question) {
    return new AdviceRequest(question, USUAL_WITHIN_MS);
  }

  /** The figure that is to become better. */
  public Metric metric() {
    return question.metric();
  }
}
