package dev.spanwright.archfixture.render.projection;

import dev.spanwright.archfixture.render.basemap.Basemap;

/** A planted fault: projection knows basemap. */
public record Projection(Basemap fault) {}
