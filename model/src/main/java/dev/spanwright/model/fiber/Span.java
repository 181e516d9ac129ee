package dev.spanwright.model.fiber;

import dev.spanwright.model.geo.Position;

/**
 * The fibre between two neighbouring amplifier huts (or a site and a hut) of a link.
 *
 * @param lengthKm fibre length, km; more than 0
 * @param lossDb fibre, joints, transitions and connectors together, dB
 * @param start where it begins, seen from the link's first site
 * @param end where it ends
 */
public record Span(double lengthKm, double lossDb, Position start, Position end) {}
