package dev.spanwright.archfixture.model.failure;

import dev.spanwright.archfixture.model.insight.Insight;

/** A planted fault: failure knows insight. */
public record Failure(Insight fault) {}
