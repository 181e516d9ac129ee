package dev.spanwright.model.fiber;

import dev.spanwright.model.fiber.LineReport.Limit;

/**
 * What keeps a line from carrying more.
 *
 * @param limit the cause
 * @param text the same as a sentence
 */
record LineVerdict(Limit limit, String text) {}
