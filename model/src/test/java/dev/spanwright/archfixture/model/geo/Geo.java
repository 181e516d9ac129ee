package dev.spanwright.archfixture.model.geo;

import dev.spanwright.archfixture.model.network.Network;

/** A planted fault: geo knows network. */
public record Geo(Network fault) {}
