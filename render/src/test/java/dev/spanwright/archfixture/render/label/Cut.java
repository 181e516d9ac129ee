package dev.spanwright.archfixture.render.label;

import org.locationtech.jts.geom.Geometry;

/** A planted fault: JTS outside projection and basemap. */
public record Cut(Geometry fault) {}
