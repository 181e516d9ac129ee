package dev.spanwright.model.solve;

/**
 * What capacity of a link is worth: the dual value of its capacity.
 *
 * @param linkId identifier of the link
 * @param perGbps what the answer gains for each Gbit/s that the link gets in both directions, as
 *     long as nothing else becomes the limit; more than 0. For headroom it is in 1 per Gbit/s
 */
public record LinkValue(String linkId, double perGbps) {}
