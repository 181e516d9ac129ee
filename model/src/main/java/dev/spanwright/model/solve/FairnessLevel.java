package dev.spanwright.model.solve;

/**
 * Demands of one priority that get the same share of what they ask for.
 *
 * @param priority 0 (first) to 7 (last)
 * @param fraction carried over offered, 0 to 1
 * @param demands how many demands are at this level, 1 or more
 */
public record FairnessLevel(int priority, double fraction, int demands) {}
