package dev.spanwright.archfixture.model.network;

import dev.spanwright.archfixture.model.fiber.Fiber;

/** A planted fault: network knows fiber. */
public record Network(Fiber fault) {}
