package dev.spanwright.archfixture.render.export;

import dev.spanwright.archfixture.render.projection.Projection;

/** Allowed by itself, but it closes a cycle: export knows projection. */
public record Export(Projection fault) {}
