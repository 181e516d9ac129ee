package dev.spanwright.model.fiber;

/**
 * One link laid in standard and in hollow-core fibre, all else the same.
 *
 * @param standard as laid in standard fibre throughout
 * @param hollowCore as laid in hollow-core fibre throughout
 */
public record FiberComparison(LinkPlant standard, LinkPlant hollowCore) {}
