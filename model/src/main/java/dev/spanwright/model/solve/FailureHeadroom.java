package dev.spanwright.model.solve;

/**
 * What is left of the headroom after a failure, every demand routed anew.
 *
 * @param headroom the headroom without what failed
 * @param how how it came to be known
 */
public record FailureHeadroom(Headroom headroom, How how) {

  /** Ways to know the headroom after a failure, the cheapest first. */
  public enum How {
    /** No demand can gain from what failed, or the flow at hand does not use it. */
    UNUSED,
    /** A demand has no other path: the headroom is 0. */
    CUT_OFF,
    /**
     * What ran over the links fits on ways around them, and the factor is as before; more is not
     * possible, since a failure of links never raises it.
     */
    REROUTED,
    /** Searched, from the flow of the whole network. */
    SOLVED
  }
}
