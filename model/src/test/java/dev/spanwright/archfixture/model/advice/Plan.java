package dev.spanwright.archfixture.model.advice;

import dev.spanwright.archfixture.model.file.File;

/** A planted fault: advice knows file. */
public record Plan(File fault) {}
