package dev.spanwright.render.style;

/**
 * One line of a legend.
 *
 * @param label what it says
 * @param color how the line looks
 * @param hollow whether the line has an empty core
 */
public record LegendEntry(String label, LinkColor color, boolean hollow) {}
