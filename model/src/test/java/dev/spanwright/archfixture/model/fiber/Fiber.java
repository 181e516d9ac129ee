package dev.spanwright.archfixture.model.fiber;

import dev.spanwright.archfixture.model.traffic.Traffic;

/** A planted fault: fiber knows traffic. */
public record Fiber(Traffic fault) {}
