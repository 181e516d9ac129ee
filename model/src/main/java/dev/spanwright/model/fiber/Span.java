package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.geo.Position;

/**
 * The fibre between two neighbouring amplifier huts (or a site and a hut) of a link.
 *
 * @param fiber what it is made of
 * @param lengthKm fibre length, km; more than 0
 * @param lossDb fibre, joints, transitions and connectors together, dB, outside of gas lines
 * @param start where it begins, seen from the link's first site
 * @param end where it ends
 */
public record Span(FiberType fiber, double lengthKm, double lossDb, Position start, Position end) {}
