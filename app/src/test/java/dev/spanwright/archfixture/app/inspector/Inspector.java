package dev.spanwright.archfixture.app.inspector;

import dev.spanwright.archfixture.app.map.Map;

/** A planted fault: inspector knows map, and map knows inspector. */
public record Inspector(Map fault) {}
