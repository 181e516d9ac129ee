package dev.spanwright.render.style;

/**
 * One line of a legend.
 *
 * @param label what it says
 * @param color how the line looks
 * @param structure the kind of fibre that its line has
 */
public record LegendEntry(String label, LinkColor color, LineStructure structure) {}
