package dev.spanwright.archfixture.model.insight;

import dev.spanwright.archfixture.model.evaluation.Evaluation;

/** A planted fault: insight knows evaluation. */
public record Insight(Evaluation fault) {}
