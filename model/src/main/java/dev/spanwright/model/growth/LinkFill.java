package dev.spanwright.model.growth;

import java.util.OptionalInt;

/**
 * When a link fills.
 *
 * @param linkId the link
 * @param utilisation load over capacity now, by default routing, in the busier direction
 * @param byDefault first year in which default routing asks for more than its capacity; empty where
 *     that is beyond the horizon
 * @param byBest first year in which best routing fills it to the usable share; empty where that is
 *     beyond the horizon, or the network is full before
 */
public record LinkFill(
    String linkId, double utilisation, OptionalInt byDefault, OptionalInt byBest) {}
