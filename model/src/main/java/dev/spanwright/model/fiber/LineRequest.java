package dev.spanwright.model.fiber;

import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.LineSettings;

/**
 * All that the design of a line depends on, beside catalogues and rules.
 *
 * @param fiber identifier of the link's own fibre
 * @param settings what the architect fixed
 * @param band the band that is lit
 * @param lengthKm fibre length, km
 */
record LineRequest(String fiber, LineSettings settings, Band band, double lengthKm) {}
