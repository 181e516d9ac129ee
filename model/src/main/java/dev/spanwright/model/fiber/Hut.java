package dev.spanwright.model.fiber;

import dev.spanwright.model.geo.Position;
import java.util.Optional;

/**
 * Where a link is amplified, or regenerated, between its sites.
 *
 * @param position the place on the drawn route
 * @param atKm fibre from the link's first site, km
 * @param town the town that it stands at, where huts were moved to towns
 * @param regenerator whether the signal is received and sent anew
 */
public record Hut(Position position, double atKm, Optional<String> town, boolean regenerator) {}
