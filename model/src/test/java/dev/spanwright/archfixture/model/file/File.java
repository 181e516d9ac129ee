package dev.spanwright.archfixture.model.file;

import dev.spanwright.archfixture.model.geo.Geo;

/** Allowed by itself, but it closes a cycle: file knows geo. */
public record File(Geo fault) {}
