package dev.spanwright.archfixture.model.equipment;

import dev.spanwright.archfixture.model.network.Network;

/** A planted fault: equipment knows network. */
public record Equipment(Network fault) {}
