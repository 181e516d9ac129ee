package dev.spanwright.model.growth;

import dev.spanwright.model.equipment.Range;

/**
 * How the demands within a hose are sampled.
 *
 * @param samples how many traffic matrices, 1 to 10,000
 * @param seed of the random choices: the same seed gives the same matrices
 */
public record HoseRequest(int samples, long seed) {

  /** What the samples take. */
  public static final Range SAMPLES = Range.from(1, 10_000, "");

  /** A hundred matrices. */
  public static final HoseRequest USUAL = new HoseRequest(100, 1);

  /**
   * @throws dev.spanwright.model.equipment.FieldException if the samples are out of their range
   */
  public HoseRequest {
    SAMPLES.require("samples", samples);
  }
}
