package dev.spanwright.archfixture.render.basemap;

import dev.spanwright.archfixture.render.style.Style;

/** A planted fault: basemap knows style. */
public record Basemap(Style fault) {}
