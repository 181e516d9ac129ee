package dev.spanwright.model.solve;

/** A search for the headroom that closes in on it step by step. Not thread-safe. */
interface HeadroomMethod {

  /**
   * Finds a first flow. To be called once, first.
   *
   * @return whether it is done; false if it was told to stop, or a demand has no path: then the
   *     upper bound is 0
   */
  boolean start(Cancellation cancellation);

  /**
   * One step.
   *
   * @return false if it was told to stop on the way; bounds and flow are sound all the same
   */
  boolean improve(Cancellation cancellation);

  /** The largest factor that a flow reached so far. */
  double factor();

  /** The smallest upper bound proven so far. */
  double upperBound();

  /** Arc lengths that prove the upper bound, or a lower one. A copy. */
  double[] provingLengths();

  /** Whether nothing is left that could improve the answer. */
  boolean exhausted();
}
