package dev.spanwright.archfixture.model.evaluation;

import dev.spanwright.archfixture.model.file.File;

/** A planted fault: evaluation knows file. */
public record Evaluation(File fault) {}
