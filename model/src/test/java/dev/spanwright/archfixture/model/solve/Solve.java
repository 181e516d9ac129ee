package dev.spanwright.archfixture.model.solve;

import dev.spanwright.archfixture.model.insight.Insight;

/** A planted fault: solve knows insight. */
public record Solve(Insight fault) {}
