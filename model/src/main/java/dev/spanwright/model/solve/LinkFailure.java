package dev.spanwright.model.solve;

/**
 * What is left of the headroom after the failure of one link, every demand routed anew.
 *
 * @param linkId identifier of the failed link
 * @param headroom the headroom without it; its upper bound is at most that of the whole network
 * @param how how it came to be known
 */
public record LinkFailure(String linkId, Headroom headroom, How how) {

  /** Ways to know the headroom after a failure, the cheapest first. */
  public enum How {
    /** No demand can gain from the link, or the flow at hand does not use it: nothing changes. */
    UNUSED,
    /** A demand has no other path: the headroom is 0. */
    CUT_OFF,
    /**
     * What ran over the link fits on ways around it, and the factor is as before; more is not
     * possible, since a failure never raises it.
     */
    REROUTED,
    /** Searched, from the flow of the whole network. */
    SOLVED
  }
}
