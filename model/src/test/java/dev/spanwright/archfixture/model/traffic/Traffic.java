package dev.spanwright.archfixture.model.traffic;

import dev.spanwright.archfixture.model.solve.Solve;

/** A planted fault: traffic knows solve. */
public record Traffic(Solve fault) {}
